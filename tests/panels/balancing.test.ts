/** What a proposal of balancing says, in the words and the signs of its reader. */
import { expect, test } from 'vitest';
import { changeInWords, consequencesOf } from '../../src/panels/atelier/balance/view-model';
import type { Change, NumberPlace } from '../../src/scenario/edit';
import { reportNames } from '../../src/scenario/report-names';
import type { Standing } from '../../src/store/atelier/balance';
import { balancingWords } from '../../src/words/workshop';
import { playable, SMALLEST } from '../support/scenario-text';

const scenario = playable(SMALLEST);
const [gauge] = scenario.rules.gauges;
const name = `gauges/${gauge!.id}/start`;
const place = (written: string): NumberPlace => ({ name, start: 0, end: 0, written, value: Number(written) });

test.each([
  ['fr', '−0,4', '0,25'],
  ['en', '−0.4', '0.25'],
] as const)('a number is written as it is read in %s', async (language, to, from) => {
  await balancingWords.load(language);
  const words = balancingWords(language);
  const change: Change = { kind: 'number', name, at: 0, place: place('0.25'), to: '-0.4' };
  const said = changeInWords(change, scenario, reportNames(scenario, language), words, language);
  expect(said.to).toBe(to);
  expect(said.from).toContain(from);
});

test('a factor of one number says that it is one', async () => {
  await balancingWords.load('fr');
  const words = balancingWords('fr');
  const numbers = [{ place: place('4'), to: '5' }];
  const change: Change = { kind: 'numbers', name, at: 0, numbers, factor: 1.3 };
  expect(changeInWords(change, scenario, reportNames(scenario, 'fr'), words, 'fr')).toMatchObject({
    to: '×\u00a01,3',
    from: 'ce nombre',
  });
});

test('an ending that takes many more games is told, so that its author reads it again', async () => {
  await balancingWords.load('en');
  const words = balancingWords('en');
  const { id } = scenario.rules.endings[0]!;
  const standing = (share: number): Standing => ({
    games: 100,
    winners: [],
    worst: null,
    criteria: [],
    unsure: [],
    endings: [{ id, share, isMet: true }],
    entered: null,
  });
  const after = (share: number) =>
    consequencesOf(
      standing(0.01),
      { changes: [], refusal: '', after: standing(share) },
      reportNames(scenario, 'en'),
      words,
    );
  expect(after(0.26).costs).toEqual([expect.stringMatching(/26% of games instead of 1%; read again/)]);
  expect(after(0.05)).toEqual({ gains: [], costs: [] });
});
