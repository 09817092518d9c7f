/** A class server to be measured: `serve.ts PORT (--data FOLDER | --redis URL)`. */
import type { Rate } from '../../../src/class-server/http/limits';
import { createClassServer } from '../../../src/class-server/server';
import { openEmbeddedStore } from '../../../src/class-server/stores/embedded';
import { openRedisStore } from '../../../src/class-server/stores/redis';
import { scenarioOf } from '../../class-server/world';
import { listenForCollect } from './collecting';

const [port, kind, where] = process.argv.slice(2) as [string, '--data' | '--redis', string];
/** The whole load comes from one address. */
const open: Rate = { burst: 1e9, perSecond: 1e9 };
const server = createClassServer({
  store: kind === '--data' ? openEmbeddedStore(where) : await openRedisStore(where),
  site: null,
  headers: {},
  scenarioOf,
  limits: { rooms: open, seats: open, guesses: open, actions: open },
});
await server.listen(Number(port), '127.0.0.1');
listenForCollect();
process.stdout.write('ready\n');
