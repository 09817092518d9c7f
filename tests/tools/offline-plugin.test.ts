/** The service worker keeps the whole site, and takes from the line only what is not on the machine. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { worker } from '../../src/tools/vite/offline';

interface Kept {
  file: string;
  from: 'line' | 'earlier version';
  cache?: string;
}

/**
 * Installs a version with these files, where an earlier one had kept some of them.
 * @param fails whether a file can't be had, asked for in this way
 */
async function installed(
  files: readonly string[],
  earlier: readonly string[],
  fails: (file: string, cache: string) => boolean = () => false,
): Promise<Kept[]> {
  let kept: Kept[] = [];
  const heard = new Map<string, (event: object) => void>();
  runInNewContext(worker('two', files), {
    URL,
    Request: class {
      constructor(
        readonly file: string,
        readonly settings: { cache: string },
      ) {}
    },
    self: {
      registration: { scope: 'https://game.example/' },
      location: { href: 'https://game.example/sw.js' },
      addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear),
    },
    caches: {
      match: (file: string) => Promise.resolve(earlier.includes(file) ? { file } : undefined),
      delete: () => Promise.resolve((kept = [])),
      open: () =>
        Promise.resolve({
          add: ({ file, settings: { cache } }: { file: string; settings: { cache: string } }) =>
            fails(file, cache)
              ? Promise.reject(new Error(file))
              : Promise.resolve(kept.push({ file, from: 'line', cache })),
          put: (file: string) => Promise.resolve(kept.push({ file, from: 'earlier version' })),
        }),
    },
  });
  let installing = Promise.resolve();
  heard.get('install')!({ waitUntil: (work: Promise<void>) => void (installing = work) });
  await installing.catch(() => undefined);
  return kept.sort((a, b) => (a.file < b.file ? -1 : 1));
}

test('a file named by its content comes from an earlier version, or from what the browser still has', async () => {
  expect(
    await installed(['./', 'assets/game-1.js', 'assets/scene-1.js', 'icon.svg'], ['./', 'assets/scene-1.js']),
  ).toEqual([
    { file: './', from: 'line', cache: 'reload' },
    { file: 'assets/game-1.js', from: 'line', cache: 'force-cache' },
    { file: 'assets/scene-1.js', from: 'earlier version' },
    { file: 'icon.svg', from: 'line', cache: 'reload' },
  ]);
});

test('a file that the browser has wrong is asked of the host', async () => {
  const isStale = (_: string, cache: string) => cache === 'force-cache';
  expect(await installed(['assets/game-1.js'], [], isStale)).toEqual([
    { file: 'assets/game-1.js', from: 'line', cache: 'reload' },
  ]);
});

test('of a version that does not come whole nothing is kept', async () => {
  expect(await installed(['./', 'assets/game-1.js'], [], (file) => file === 'assets/game-1.js')).toEqual([]);
});
