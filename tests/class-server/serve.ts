/**
 * A class server in a process of its own, to be killed: `tsx serve.ts PORT (--data FOLDER | --redis URL)`. It begins when it
 * is sent a line: how long a process takes to load is not what is tested.
 */
import { once } from 'node:events';
import { createClassServer } from '../../src/class-server/server';
import { openEmbeddedStore } from '../../src/class-server/stores/embedded';
import { openRedisStore } from '../../src/class-server/stores/redis';
import { scenarioOf } from './world';

const [port, kind, where] = process.argv.slice(2) as [string, '--data' | '--redis', string];
process.stdout.write('loaded\n');
// The tests are over, or were stopped.
process.stdin.once('end', () => process.exit());
await once(process.stdin, 'data');
const store = kind === '--data' ? openEmbeddedStore(where) : await openRedisStore(where);
await createClassServer({ store, site: null, headers: {}, scenarioOf }).listen(Number(port), '127.0.0.1');
process.stdout.write('ready\n');
