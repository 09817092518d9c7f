/** Firefox and WebKit may be installed while other tests run: `.ci/run` says in a file what keeps them, until they are whole. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ABSENT = resolve(import.meta.dirname, '../../.cache/engines-absent.txt');
const COMING = 'coming';

/** Why this machine does not have the engines that it was to be given; null where nothing is awaited. */
export function whyAbsent(file = ABSENT): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Waits for engines that are still coming, for as many seconds at most. */
export async function arrival(seconds: number, file = ABSENT): Promise<void> {
  for (let left = seconds * 10; left > 0 && whyAbsent(file) === COMING; left--)
    await new Promise((done) => setTimeout(done, 100));
}
