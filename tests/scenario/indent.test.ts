/** A line too far left or right: it is the one that is told, with the spaces that it should have. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkScenario } from '../../src/scenario/check/check';
import { parseFile } from '../../src/scenario/yaml/parse';
import { said } from '../support/problems';

// Hundreds of whole files are read.
vi.setConfig({ testTimeout: 180_000 });

const LINES = readFileSync(resolve(import.meta.dirname, '../../scenarios/premiers-pas.yaml'), 'utf8').split('\n');
const AS_IT_IS: unknown = parse(LINES.join('\n'));
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
    // Alone in its block, it stands where it likes: the file says the same.
    if (problem === undefined && isDeepStrictEqual(parse(moved.join('\n')), AS_IT_IS)) return false;
    const expected = (problem && said(problem).fix)?.en.match(/\d+/g)?.map(Number) ?? [];
    return problem?.line !== index + 1 || !expected.includes(indentOf(line));
  });
  // The words of a text may look like a key, and stand where they are.
  expect(misjudged.map((index) => LINES[index]!).filter((line) => !line.endsWith('.'))).toEqual([]);
  expect(keyLines.length).toBeGreaterThan(150);
});

const right = (name: string): string[] =>
  readFileSync(resolve(import.meta.dirname, `right/${name}.yaml`), 'utf8').split('\n');
const errorsOf = (lines: readonly string[]) =>
  checkScenario(lines.join('\n'), 'test.yaml').problems.filter(({ severity }) => severity === 'error');
const movedBy = (by: number, line: string): string =>
  line === '' ? '' : ' '.repeat(Math.max(0, indentOf(line) + by)) + line.trimStart();

/** The line alone, and with all that hangs on it. */
function blocksAt(lines: readonly string[], index: number): number[] {
  const indent = indentOf(lines[index]!);
  let end = index + 1;
  while (end < lines.length && lines[end] !== '' && indentOf(lines[end]!) > indent) end++;
  return end === index + 1 ? [end] : [index + 1, end];
}

describe('a step too far', () => {
  // The smallest file, and one with a treaty and two languages.
  test.each(['smallest', 'treaty'])('each line and block of the file "%s" is told itself', (name) => {
    const lines = right(name);
    const misjudged: string[] = [];
    let told = 0;
    for (const [index, line] of lines.entries()) {
      if (!/^ *(?:- )?[a-z_-]+:/.test(line)) continue;
      for (const end of blocksAt(lines, index)) {
        for (const by of [-2, 2]) {
          if (indentOf(line) + by < 0) continue;
          const [first] = errorsOf(lines.map((own, i) => (i >= index && i < end ? movedBy(by, own) : own)));
          // Where everything of its level moves along, it says the same as before.
          if (first === undefined) continue;
          told += 1;
          if (first.line !== index + 1) misjudged.push(`${index + 1} to ${end} by ${by}: ${first.line} ${first.code}`);
        }
      }
    }
    expect(misjudged).toEqual([]);
    expect(told).toBeGreaterThan(35);
  });

  const lines = right('treaty');
  const clause = lines.findIndex((line) => line.includes('Un contrôle')) - 1;

  test('says how many spaces, and how many lines move along', () => {
    const [problem] = errorsOf(lines.map((line, i) => (i >= clause && i < clause + 4 ? movedBy(-2, line) : line)));
    expect(problem).toMatchObject({ line: clause + 1, code: 'bad-indent' });
    expect(said(problem!).fix!.en).toMatch(
      /^Put \d, as many as the lines of the same level\. Move the 3 lines below it along\.$/,
    );
  });

  test('does not hide what else is wrong', () => {
    const wrong = lines.findIndex((line) => line.includes('start:'));
    const both = lines.with(clause, movedBy(2, lines[clause]!)).with(wrong, lines[wrong]!.replace('start:', 'strat:'));
    expect(errorsOf(both).map(({ line }) => line)).toEqual(
      [wrong, clause].map((index) => index + 1).sort((a, b) => a - b),
    );
  });

  test('is not blamed for what is missing or misspelt', () => {
    const text = lines.join('\n');
    const codes = (changed: string) => errorsOf(changed.split('\n')).map(({ code }) => code);
    expect(codes(text.replace(/, en: '[^']*'/, ''))).toEqual(['missing-language']);
    expect(codes(text.replace('start:', 'strat:'))).not.toContain('bad-indent');
    expect(codes(text.replace(/^ {2}/m, '\t'))).toEqual(['tab']);
  });
});
