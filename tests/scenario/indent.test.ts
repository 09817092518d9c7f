/** A line one space too far left or right: it is the one that is told, with the spaces that it should have. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseFile } from '../../src/scenario/parse';

const LINES = readFileSync(resolve(import.meta.dirname, '../../scenarios/premiers-pas.yaml'), 'utf8').split('\n');
const indentOf = (line: string): number => line.search(/\S/);
const keyLines = LINES.flatMap((line, index) => (/^ +(?:- )?[a-z_-]+:/.test(line) ? [index] : []));

test.each([
  ['few', -1],
  ['many', 1],
])('a key with one space too %s is told itself, with the spaces expected', (_, by) => {
  const misjudged = keyLines.filter((index) => {
    const line = LINES[index]!;
    const moved = LINES.with(index, ' '.repeat(indentOf(line) + by) + line.trimStart());
    const [problem] = parseFile(moved.join('\n'), 'test.yaml').report.problems();
    const expected = problem?.fix?.en.match(/\d+/g)?.map(Number) ?? [];
    return problem?.line !== index + 1 || !expected.includes(indentOf(line));
  });
  // The words of a text may look like a key, and stand where they are.
  expect(misjudged.map((index) => LINES[index]!).filter((line) => !line.endsWith('.'))).toEqual([]);
  expect(keyLines.length).toBeGreaterThan(150);
});
