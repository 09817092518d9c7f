import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

const ROOM = new URL('../../src/engine/', import.meta.url);
const FILES = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(new URL(name, ROOM), 'utf8')] as const);

/** What is exact and the same in every JavaScript engine. */
const EXACT = new Set(['floor', 'imul', 'trunc', 'ceil', 'abs', 'min', 'max']);

/** The code without its comments and its texts. */
const bare = (source: string): string =>
  source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\/\/[^\n]*/g, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''");

describe('the rules are the same on every machine', () => {
  test.each(FILES)(
    '%s uses no function that machines round differently, no clock, no chance, no browser',
    (_name, source) => {
      const code = bare(source);
      const used = [...code.matchAll(/\bMath\.(\w+)/g)].map((match) => match[1]!);
      expect(used.filter((name) => !EXACT.has(name))).toEqual([]);
      expect(code).not.toMatch(/\*\*|\bMath\b(?!\.)|\bMath\[/);
      expect(code).not.toMatch(
        /\b(Date|performance|crypto|document|window|globalThis|fetch|setTimeout|Intl|process)\b/,
      );
      expect(code).not.toMatch(/\.(toFixed|toPrecision|toLocaleString|localeCompare)\b/);
    },
  );
  test.each(FILES)('%s imports nothing from outside the room, and no rule the analysis of games', (name, source) => {
    const imports = [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
    const isAnalysis = dirname(name) === 'analysis';
    const inRoom = imports.map((path) => (path.startsWith('.') ? join(dirname(name), path) : `outside: ${path}`));
    const allowed = isAnalysis ? /^[a-z-]+(\/[a-z-]+)?$/ : /^(?!analysis)[a-z-]+(\/[a-z-]+)?$/;
    expect(inRoom.filter((path) => !allowed.test(path))).toEqual([]);
  });
  test('the guard sees what it guards against', () => {
    expect(bare("Math.exp(x) // no\n + '**'")).toBe("Math.exp(x) \n + ''");
    expect(FILES.length).toBeGreaterThan(15);
  });
});
