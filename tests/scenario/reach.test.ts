/** What robots never met when they played a file: the warning says how many games, what they saw, and what was asked. */
import { expect, test } from 'vitest';
import { playedRanges } from '../../src/engine/analysis';
import { reportNames } from '../../src/scenario/report-names';
import { said } from '../support/problems';
import { edited, NEGOTIATED, ONE_LANGUAGE, playable, problemsOf } from '../support/scenario-text';

type Change = readonly [from: string, to: string];

/** The one thing that is said of the file, a warning. */
const warned = (...changes: readonly Change[]) => {
  const [problem, ...others] = problemsOf(edited(ONE_LANGUAGE, ...changes));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ severity: 'warning' });
  return said(problem!);
};

/** Surveillance is 35 as the game begins, and 55 at most. */
const beyond: Change = ['surveillance >= 70 or happened(leak)', 'surveillance > 72.5'];

test('of an ending, the range that was seen and the number that is asked', () => {
  expect(warned(beyond).message).toEqual({
    fr: 'En 2\u202f000\u00a0parties, aucune n’a mené à la fin `glass`\u00a0: `surveillance` est resté entre 35 et 55, et cette condition demande plus de 72,5.',
    en: 'In 2,000 games, none led to the ending `glass`: `surveillance` stayed between 35 and 55, and this condition asks for more than 72.5.',
  });
});

test('nothing of an ending that some game comes to', () => {
  const within: Change = ['surveillance >= 70 or happened(leak)', 'surveillance >= 55'];
  expect(problemsOf(edited(ONE_LANGUAGE, within))).toEqual([]);
});

test('of an event, an option and its price, the same', () => {
  expect(warned(['surveillance > 50 and turn', 'surveillance > 60 and turn']).message.en).toBe(
    'In 2,000 games, the event `leak` could never happen: `surveillance` stayed between 35 and 55, and this condition asks for more than 60.',
  );
  expect(warned(['cost: { budget: 6 }', 'requires: budget < 12']).message.fr).toBe(
    'En 2\u202f000\u00a0parties, l’option `public` est toujours restée fermée\u00a0: `budget` est resté à 12, et cette condition demande moins de 12.',
  );
  expect(warned(['cost: { budget: 6 }', 'cost: { budget: 12.5 }']).message).toEqual({
    fr: 'En 2\u202f000\u00a0parties, personne n’a pu payer l’option `public`\u00a0: elle coûte 12.5, et `budget` n’a pas dépassé 12.',
    en: 'In 2,000 games, nobody could afford the option `public`: it costs 12.5, and `budget` never went above 12.',
  });
});

test('of a dossier whose conditions never hold together, that it never opened', () => {
  const together: Change = ['suite, title:', 'suite, when: surveillance >= 55 and trust >= 60, title:'];
  expect(warned(together)).toEqual({
    message: {
      fr: 'En 2\u202f000\u00a0parties, le dossier `suite` ne s’est jamais ouvert.',
      en: 'In 2,000 games, the dossier `suite` never opened.',
    },
    fix: {
      fr: 'Changez sa condition, ou l’ordre des dossiers.',
      en: 'Change its condition, or the order of the dossiers.',
    },
  });
});

test('of a lever and a promise, the same', () => {
  const told = (...changes: readonly Change[]) => {
    const [problem, ...others] = problemsOf(edited(NEGOTIATED, ...changes));
    expect([others, problem?.severity]).toEqual([[], 'warning']);
    return said(problem!).message;
  };
  const never: Change = [
    '    fonds:\n',
    '    loi: { label: Une loi, party: sud, kind: pressure, when: libertes > 90 }\n    fonds:\n',
  ];
  expect(told(never).en).toMatch(
    /^In 2,000 games, the lever `loi` could never be used: `libertes` stayed between [\d.]+ and [\d.]+, and this condition asks for more than 90\.$/,
  );
  const dear: Change = [
    '    fonds:\n',
    '    taxe: { label: Une taxe, party: sud, kind: concession, cost: { credit: 40 } }\n    fonds:\n',
  ];
  expect(told(dear).fr).toBe(
    'En 2\u202f000\u00a0parties, personne n’a pu payer le levier `taxe`\u00a0: il coûte 40, et `credit` n’a pas dépassé 12.',
  );
  expect(told(['kept: libertes >= 52', 'kept: libertes >= 92']).en).toMatch(
    /^In 2,000 games, the promise `calme` was never kept: `libertes` stayed between .* asks for at least 92\.$/,
  );
  expect(told(['kept: libertes >= 52', 'kept: libertes >= 12']).fr).toBe(
    'En 2\u202f000\u00a0parties, la promesse `calme` a toujours été tenue\u00a0: elle n’engage à rien.',
  );
});

test('with the figures of the balance report', () => {
  const scenario = playable(edited(ONE_LANGUAGE, beyond));
  const [glass] = playedRanges(scenario.rules).endings;
  expect(reportNames(scenario, 'en').outOfReach(glass!)).toBe(
    'out of reach in 2,000 trial games: “Surveillance” stays between 35 and 55, it would take >\u00a072.5',
  );
});
