/** The next change to a world: found by play, judged under two lucks, never one that was refused, never back and forth. */
import { describe, expect, test } from 'vitest';
import { balance, finishWork } from '../../src/analyst';
import { proposals, type Advice, type Effort } from '../../src/analyst/tuning';
import { scenarioReader } from '../../src/scenario/check/check';
import { rewritten } from '../../src/scenario/edit';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';
import { edited, playable } from '../support/scenario-text';

await templateWords.load('fr');
const TEMPLATE = template({ id: 'essai', title: 'Essai', languages: ['fr'], schema: '', isForTerminal: false });
/** Leaving everyone to choose is always right there. */
const LOPSIDED = edited(TEMPLATE, ['add: +18', 'add: +40'], ['add: +16', 'add: +40']);
/** Enough to tell who wins, and quick. */
const EFFORT: Effort = { judged: { games: 4, sets: 9 }, tried: { games: 2, sets: 9 }, changes: 24, batch: 8 };

const reader = scenarioReader();
const adviceOn = (text: string, refused: readonly string[] = []): Advice =>
  finishWork(proposals({ text, read: (changed) => reader(changed, 'essai.yaml'), refused, effort: EFFORT }))!;
const FIRST = adviceOn(LOPSIDED);
const wins = ({ now }: Advice) => now.winners.filter((doctrine) => doctrine === 'laissez_faire').length;
const unmet = ({ now }: Advice) => now.criteria.filter(({ isMet }) => isMet === false).length;

describe('the next change', () => {
  test('a lopsided world is balanced by a few of them, each of another number or further on', () => {
    let text = LOPSIDED;
    let advice = FIRST;
    expect(wins(advice)).toBeGreaterThan(0.6 * advice.now.winners.length);
    const seen = new Set<string>();
    for (let changes = 0; advice.proposal !== null && changes < 6; changes++) {
      expect(seen.has(text)).toBe(false);
      seen.add(text);
      text = rewritten(text, [advice.proposal.change]);
      advice = adviceOn(text);
    }
    expect(wins(advice)).toBeLessThanOrEqual(0.6 * advice.now.winners.length);
    expect(unmet(advice)).toBeLessThan(unmet(FIRST));
  }, 120_000);

  test('its figures are those of the report on the changed text', () => {
    const { proposal } = FIRST;
    const { games, sets } = EFFORT.judged;
    const scenario = playable(rewritten(LOPSIDED, [proposal!.change]));
    const report = finishWork(balance({ scenario, budget: { games }, randomPremises: sets }))!;
    expect(proposal!.after.criteria).toEqual(report.criteria);
    expect([...proposal!.after.winners].sort()).toEqual(report.premises.map(({ bestPure }) => bestPure).sort());
  });

  test('one that was refused does not come again, and the same question has the same answer', () => {
    expect(adviceOn(LOPSIDED)).toEqual(FIRST);
    const { refusal } = FIRST.proposal!;
    expect(adviceOn(LOPSIDED, [refusal]).proposal?.refusal).not.toBe(refusal);
  }, 60_000);

  test('changes a number of the text, and nothing else', () => {
    const { change } = FIRST.proposal!;
    const lines = rewritten(LOPSIDED, [change]).split('\n');
    const changed = LOPSIDED.split('\n').filter((line, place) => line !== lines[place]);
    expect(changed).toHaveLength(1);
    expect(change.to).toMatch(/^[+-]?\d+(\.\d+)?%?$/);
  });

  test('a text with an error is refused', () => {
    expect(() => adviceOn('format: 1\n')).toThrow('a text with an error');
  });
});
