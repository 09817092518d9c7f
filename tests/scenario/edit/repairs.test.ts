/** A repair on a button does what the message says; a paste from a word processor becomes a file. */
import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../../src/scenario/check/check';
import { cleanedLines, cleanedWords, placeOf, repaired, repairOf } from '../../../src/scenario/edit';
import { BROKEN_FILES } from '../../support/broken';
import { ONE_LANGUAGE, codesOf } from '../../support/scenario-text';

describe('a problem with one way out', () => {
  const repairs = BROKEN_FILES.flatMap(({ name, text }) =>
    checkScenario(text, name).problems.flatMap((problem) => {
      const repair = repairOf(text, problem);
      return repair === null ? [] : [{ name: `${name} ${problem.code}`, text, problem, repair }];
    }),
  );

  test('is met in many a file', () => expect(repairs.length).toBeGreaterThan(25));

  test.each(repairs)('$name is mended by its button', ({ text, problem, repair, name }) => {
    const is = ({ code, line }: typeof problem) => code === problem.code && line === problem.line;
    const count = (of: string) => checkScenario(of, name).problems.filter(is).length;
    expect(count(repaired(text, repair))).toBe(count(text) - 1);
    expect(placeOf(text, problem)).toBe(repair.splice.from);
  });
});

test.each([
  ['start: 55', 'start: 140', 'start: 100'],
  ['start: 55', 'start: -3', 'start: 0'],
])('a number out of bounds is brought to the nearest that may stand there: %s, %s', (right, wrong, mended) => {
  const text = ONE_LANGUAGE.replace(right, wrong);
  const problem = checkScenario(text, 'x.yaml').problems.find(({ code }) => code === 'out-of-range')!;
  expect(repaired(text, repairOf(text, problem)!)).toBe(ONE_LANGUAGE.replace(right, mended));
});

test('an ending that no game reached is put within reach', () => {
  const text = ONE_LANGUAGE.replace('when: surveillance >= 70 or happened(leak)', 'when: surveillance >= 99');
  const found = (of: string) =>
    checkScenario(of, 'x.yaml').problems.filter(({ code }) => code === 'ending-never-reached');
  const [problem] = found(text);
  const mended = repaired(text, repairOf(text, problem!)!);
  expect(mended).not.toBe(text);
  expect(found(mended)).toEqual([]);
});

describe('what is pasted', () => {
  test('from a word processor is a file again: its quotes, spaces, bullets and minus signs', () => {
    const pasted = ONE_LANGUAGE.replaceAll(/"([^"\n]*)"$/gm, '“$1”')
      .replaceAll(/^( *)- /gm, '$1• ')
      .replaceAll(/^( +)/gm, (margin) => '\u00A0'.repeat(margin.length));
    expect(codesOf(pasted).length).toBeGreaterThan(0);
    expect(codesOf(cleanedLines(pasted))).toEqual(codesOf(ONE_LANGUAGE));
  });

  test('keeps every letter of a file that is right', () => {
    expect(cleanedLines(ONE_LANGUAGE)).toBe(ONE_LANGUAGE);
  });

  test('into a field is one paragraph, with the author’s own quotes and spaces', () => {
    expect(cleanedWords('• Un\u200B\n\n\t• « Deux\u00A0» l’école')).toBe('Un « Deux\u00A0» l’école');
  });
});
