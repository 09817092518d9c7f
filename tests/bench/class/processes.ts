/** Processes that are measured from outside, by what Linux says of them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Of a second: Linux counts processor time in these. */
const TICKS = 100;

export interface Running {
  child: ChildProcess;
  pid: number;
  stop: () => Promise<void>;
}

const BUNDLES = resolve(import.meta.dirname, '../../../.cache/bench-class');

/** Bundles the servers of this folder, as a container has them. */
export async function bundleServers(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: { input: ['serve.ts', 'socketio-server.ts'].map((name) => resolve(import.meta.dirname, name)) },
      outDir: BUNDLES,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
    },
  });
}

/** Starts a bundled server, and waits for its first line. */
export async function start(name: 'serve' | 'socketio-server', args: readonly string[]): Promise<Running> {
  const path = resolve(BUNDLES, `${name}.js`);
  const profile = process.env['BENCH_PROFILE'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${BUNDLES}`];
  const child = spawn(process.execPath, ['--expose-gc', ...profile, path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    child,
    pid: child.pid!,
    async stop() {
      child.kill(process.env['BENCH_PROFILE'] === undefined ? 'SIGKILL' : 'SIGINT');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/** Lets a process collect what it no longer needs. */
export async function collect({ child }: Running): Promise<void> {
  child.stdin!.write('collect\n');
  await once(child.stdout!, 'data');
}

/** Milliseconds of processor time that processes have used. */
export const processorMs = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return sum + ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  }, 0);

/** Bytes of memory that processes have. */
export const residentBytes = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
    return sum + Number(kilobytes) * 1024;
  }, 0);
