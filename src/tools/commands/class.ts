/**
 * `npm run class [-- --port N --redis URL --data FOLDER]`: a class server. On a laptop it needs nothing else, and no
 * internet: it prints an address and its QR code. For a server (src/class-server/deploy): `--site FOLDER` is a site that is
 * built already, `--proxy` trusts the proxy in front of it to say who asks, and nothing is opened.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { createClassServer, type ClassServer } from '../../class-server/server';
import { openEmbeddedStore } from '../../class-server/stores/embedded';
import type { LogStore } from '../../class-server/stores/log-store';
import { openRedisStore } from '../../class-server/stores/redis';
import { classWords } from '../../words/tools';
import { builtSite } from '../support/built-site';
import { CommandError, runCommand, terminalLanguage, wholeNumberOption, workingFolder } from '../support/command';
import { lanAddresses } from '../support/lan-address';
import { openBrowser } from '../support/open-browser';
import { SECURITY_HEADERS } from '../vite/csp';

const ROOT = resolve(import.meta.dirname, '../../..');
const USUAL_PORT = '8123';
const LAST_PORT = 65_535;

const words = await classWords.load(terminalLanguage());

/** @throws CommandError */
async function openStore(redis: string | undefined, folder: string): Promise<LogStore> {
  if (redis !== undefined) {
    return openRedisStore(redis).catch((error: unknown) => {
      throw new CommandError(words.noRedis(redis.replace(/\/\/[^@/]*@/, '//'), (error as Error).message));
    });
  }
  try {
    return openEmbeddedStore(folder);
  } catch {
    throw new CommandError(words.folderTaken(folder));
  }
}

/** @throws CommandError */
async function listen(server: ClassServer, port: number): Promise<number> {
  return server.listen(port).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new CommandError(words.portTaken(port)) : error;
  });
}

/** Light on dark, whatever the colours of the terminal: cameras read no other. */
function qrOf(address: string): string {
  const lines = renderUnicodeCompact(address, { border: 2 }).split('\n');
  return lines.map((line) => (process.stdout.isTTY ? `\x1b[97;40m${line}\x1b[0m` : line)).join('\n');
}

/** What a teacher needs to know at a glance, then what to do when a phone does not get there. */
function announce(port: number): string {
  const [address, ...others] = lanAddresses().map((host) => `http://${host}:${port}/`);
  if (address === undefined) return [words.noNetwork(`http://localhost:${port}/`), words.stop].join('\n\n');
  return [
    `${words.title}\n\n  ${address}`,
    qrOf(address),
    words.steps,
    ...(others.length > 0 ? [words.otherAddresses(others)] : []),
    words.isolated,
    words.privacy,
    words.stop,
  ].join('\n\n');
}

await runCommand(words.usage, async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: USUAL_PORT },
      redis: { type: 'string' },
      data: { type: 'string' },
      site: { type: 'string' },
      proxy: { type: 'boolean', default: false },
    },
  });
  const wanted = wholeNumberOption(values.port, LAST_PORT, words.badPort);
  const isForServer = values.site !== undefined;
  const site =
    values.site === undefined
      ? await builtSite(() => console.log(words.building))
      : resolve(workingFolder, values.site);
  const folder = values.data === undefined ? join(ROOT, '.cache/class') : resolve(workingFolder, values.data);
  const store = await openStore(values.redis, folder);
  const [host] = lanAddresses();
  const server = createClassServer({
    store,
    site,
    headers: SECURITY_HEADERS,
    isBehindProxy: values.proxy,
    ...(isForServer || host === undefined ? {} : { address: `http://${host}:${wanted}/` }),
  });
  const port = await listen(server, wanted).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  console.log(isForServer ? words.listening(port) : `\n${announce(port)}\n`);
  if (!isForServer && process.stdout.isTTY) openBrowser(`http://${host ?? 'localhost'}:${port}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // A second one does not wait.
    process.once(signal, () => void server.close().then(() => process.exit()));
  }
});
