/** A name misspelt once, where it is declared: one message there, rather than one at each of its uses. */
import { describe, expect, test } from 'vitest';
import { codesOf, edited, problemsOf, TREATY } from '../support/scenario-text';
import { said } from '../support/problems';

const DECLARED = /^ {2}libertes:/m;
const misspelt = (text: string) => text.replace(DECLARED, '  libertse:');

describe('a name misspelt where it is declared', () => {
  test('is told with the name that the file uses, and how often', () => {
    const [problem] = problemsOf(misspelt(TREATY));
    expect(said(problem!).fix!.en).toContain('`libertes`');
    expect(said(problem!).message.en).toMatch(/`libertse` .* `libertes` is, \d+ times/);
  });

  test('is not suspected of a single use, which may be the misspelt one', () => {
    expect(codesOf(edited(TREATY, ['assumptions: { effort: high }', 'assumptions: { efort: high }']))).toEqual([
      'unknown-name',
    ]);
  });

  test('is not suspected when something else in the file is called as it is: its uses are told, with the nearest name', () => {
    const text = edited(misspelt(TREATY), ['monitored_by: libertes', 'monitored_by: libertse']);
    const problems = problemsOf(text);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-name']);
    expect(said(problems[0]!).fix!.en).toContain('write `libertse`');
  });

  test('is never one of the format’s own', () => {
    const text = edited(TREATY, ['in_force and', 'emancipacion > 50 and emancipacion < 90 and']);
    expect(codesOf(text)).toEqual(['condition-unknown-name', 'condition-unknown-name']);
  });
});
