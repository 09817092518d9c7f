/** A Redis of the tests' own, from the machine's package: its data in a folder, gone after the run. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** `npm run test:redis` is there to test it; `npm test` goes without, and says so. */
if (!hasRedis && process.env['npm_lifecycle_event'] === 'test:redis')
  throw new Error(
    'There is no redis-server here: apt-get install redis-server (Debian, Ubuntu), or brew install redis.',
  );

export interface TestRedis {
  url: string;
  pid: () => number;
  /** Kills it as a power cut would, and starts it again on the same data. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** A port that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export async function startRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'bouclier-redis-'));
  const port = await freePort();
  const options = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes', appendfsync: 'always' };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  let running: ChildProcess;

  async function start(): Promise<void> {
    running = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of running.stdout!) if (String(line).includes('Ready to accept')) break;
    running.stdout!.resume();
  }
  async function kill(): Promise<void> {
    running.kill('SIGKILL');
    if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => running.pid!,
    restart: async () => {
      await kill();
      await start();
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
