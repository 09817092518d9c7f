/** The direction of imports between the rooms of the house. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room may import, besides itself and packages. */
const ALLOWED: Record<string, readonly string[]> = {
  engine: [],
  words: [],
  scenario: ['engine', 'words'],
  analyst: ['engine', 'scenario'],
  store: ['engine', 'scenario', 'analyst'],
  drawings: ['engine', 'scenario', 'words'],
  'view-models': ['engine', 'scenario', 'store', 'drawings', 'words'],
  world: ['engine', 'scenario', 'store', 'words', 'drawings', 'view-models'],
  panels: ['engine', 'scenario', 'store', 'words', 'drawings', 'view-models'],
  tools: ['engine', 'scenario', 'analyst', 'words', 'drawings', 'store', 'panels'],
};

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"]+)\1/g;

/** Every import of a file, as written. */
export const importsOf = (text: string): string[] => [...text.matchAll(IMPORT)].map((match) => match[2]!);

const roomOf = (path: string): string => relative(SRC, path).split(/[\\/]/)[0]!;

describe('imports point one way', () => {
  for (const room of readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory())) {
    test(`${room} imports ${ALLOWED[room]?.join(', ') || 'nothing outside itself'}`, () => {
      expect(ALLOWED, `${room} is a room of the house`).toHaveProperty(room);
      const strangers = files(join(SRC, room)).flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'))
          .filter((name) => name.startsWith('.'))
          .map((name) => roomOf(resolve(dirname(file), name)))
          .filter((other) => other !== room && !ALLOWED[room]!.includes(other))
          .map((other) => `${relative(SRC, file)} imports ${other}`),
      );
      expect(strangers).toEqual([]);
    });
  }

  test('the engine imports no package either', () => {
    const packages = files(join(SRC, 'engine')).flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).filter((name) => !name.startsWith('.')),
    );
    expect(packages).toEqual([]);
  });

  test('the check itself sees imports of every kind', () => {
    const text =
      "import a from './a';\nimport type { B } from '../b';\nexport * from './c';\nconst d = await import('./d');";
    expect(importsOf(text)).toEqual(['./a', '../b', './c', './d']);
  });
});
