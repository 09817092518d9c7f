/** A class server in a process of its own, to be killed in the middle of what it does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { freePort } from './redis';

export interface ServerProcess {
  base: string;
  /** SIGKILL: nothing is put away first. */
  kill: () => Promise<void>;
  /** The same again, once, at the same address. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startServer(kind: '--data' | '--redis', where: string): Promise<ServerProcess> {
  const port = await freePort();
  const args = ['--import', 'tsx', resolve(import.meta.dirname, 'serve.ts'), String(port), kind, where];
  const load = (): ChildProcess => spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let running: ChildProcess | undefined;
  /** Loaded, for the moment when the first one is gone: as whoever keeps a server would have it. */
  const spares = [load(), load()];
  await Promise.all(spares.map((spare) => once(spare.stdout!, 'data')));

  async function end(child: ChildProcess | undefined): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  async function start(): Promise<void> {
    running = spares.shift()!;
    running.stdin!.write('go\n');
    await once(running.stdout!, 'data');
  }
  await start();
  return {
    base: `http://127.0.0.1:${port}`,
    start,
    kill: () => end(running),
    stop: async () => {
      for (const child of [running, ...spares]) await end(child);
    },
  };
}
