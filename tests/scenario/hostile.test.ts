/** Files that nobody would write by hand: the checker ends, and says something, whatever it is given. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playedRanges, stepsOfAGame } from '../../src/engine/analysis';
import { checkScenario } from '../../src/scenario/check/check';
import { LIMITS } from '../../src/scenario/limits';
import { ONE_LANGUAGE, edited, playable } from '../support/scenario-text';

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

/** Worlds within every other limit, of which one turn once took a phone half a second, and the checker half a minute. */
describe('a world is no heavier to play than a phone can bear', () => {
  const many = (count: number, write: (i: number) => string) => Array.from({ length: count }, (_, i) => write(i));
  const withEvents = (count: number, rest: string) =>
    edited(
      ONE_LANGUAGE,
      ['turns: { count: 2', 'epilogue: 20\nturns: { count: 60'],
      ['\nevents:', `\nevents:${many(count, (i) => `\n  - { id: e${i}, title: A, text: A, ${rest} }`).join('')}`],
    );
  const spread = `[${many(20, () => '{ add: 0.1, over: 60 }').join(', ')}]`;

  test.each([
    ['effects that go on', withEvents(100, `chance: 5%, effects: { trust: ${spread} }`)],
    [
      'odds of many terms',
      withEvents(
        299,
        `chance: { rises_with: [${many(20, () => '{ gauge: trust, by: 1% }').join(', ')}] }, effects: {}`,
      ),
    ],
    [
      'long conditions',
      withEvents(299, `chance: 5%, when: "${many(30, () => 'trust > 0').join(' and ')}", effects: {}`),
    ],
  ])('%s are weighed before any game is played', (_name, text) => {
    expect(text.length).toBeLessThan(LIMITS.fileLength);
    const { problems, scenario } = checkScenario(text, 'x.yaml');
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, excerpt }) => [code, excerpt])).toEqual([
      ['too-heavy', 'turns: { count: 60, first: 2026-S1 }'],
    ]);
    expect(scenario).toBe(null);
  });

  test('the heavier one is, the fewer games the checker plays of it', () => {
    const { rules } = playable(withEvents(100, 'chance: 5%, when: trust > 100, effects: { trust: 1 }'));
    const { games } = playedRanges(rules);
    expect(games).toBeLessThan(2000);
    expect((games - 1) * stepsOfAGame(rules)).toBeLessThan(20_000_000);
  });

  test('no world is so heavy that two hundred games of it are not played, before something is said never to happen', () => {
    const { rules } = playable(
      withEvents(299, `chance: 5%, when: "${many(16, () => 'trust > 100').join(' and ')}", effects: {}`),
    );
    expect(stepsOfAGame(rules)).toBeGreaterThan(LIMITS.steps / 2);
    expect(playedRanges(rules).games).toBe(200);
  });
});
