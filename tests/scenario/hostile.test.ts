/** Files that nobody would write by hand: the checker ends, and says something, whatever it is given. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../src/scenario/check/check';

const GOOD = readFileSync(resolve(import.meta.dirname, '../../scenarios/premiers-pas.yaml'), 'utf8');

/** Marks that a word processor, an old system or a copy may leave. */
const MARKS = {
  'a form feed': '\f',
  'a carriage return alone': '\r',
  'a vertical tab': '\v',
  'an ideographic space': '\u3000',
  'a byte order mark': '\uFEFF',
  'a next-line mark': '\u0085',
  'a line separator': '\u2028',
  'a zero': '\0',
} as const;

describe.each(Object.entries(MARKS))('%s', (_name, mark) => {
  test.each([
    ['at the end', GOOD + mark],
    ['at the end of an unfinished file', GOOD.slice(0, 2000) + mark],
    ['at the start', mark + GOOD],
    ['alone on a line in the middle', GOOD.replace('\ndossiers:', `\n${mark}\ndossiers:`)],
    ['alone', mark],
  ])('%s: the file is checked to its end', (_place, text) => {
    const { problems, scenario } = checkScenario(text, 'x.yaml');
    expect(scenario !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

/** Texts of nothing but marks, each as long as a text may be: their words were once counted in the square of their length. */
test('texts of marks alone are counted as fast as words', () => {
  const marks = ','.repeat(3900);
  let left = 80;
  const text = GOOD.replaceAll(/"[^"\n]{20,}"/g, (words) => (left-- > 0 ? `"${marks}"` : words));
  expect(text.length).toBeGreaterThan(marks.length * 60);
  const { problems } = checkScenario(text, 'x.yaml');
  expect(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).not.toContain('unreadable');
});
