/** What the benchmarks compare with, installed the first time that it is needed, for them alone. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const HERE = import.meta.dirname;

export function installPeer(name: string): void {
  if (existsSync(resolve(HERE, 'node_modules', name))) return;
  console.error(`${name} is not here yet: installing it, for the benchmark alone.`);
  const isWindows = process.platform === 'win32';
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: ['ignore', 2, 2], shell: isWindows });
}
