/**
 * The next change to a world: found by play, judged under two lucks, never one that was refused, never back and forth, never
 * against what is said of the world.
 */
import { describe, expect, test } from 'vitest';
import { balance, finishWork } from '../../src/analyst';
import type { Advice, Effort } from '../../src/analyst/tuning';
import { proposalsOf } from '../../src/analyst/tuning/of-a-text';
import { scenarioReader } from '../../src/scenario/check/check';
import { nodeAt, numbersIn, readDocument, scaled } from '../../src/scenario/edit';
import { refusalOf, withChanges } from '../../src/scenario/edit/change';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';
import { edited, playable } from '../support/scenario-text';
import { SKEWED, SKEWED_FACTS } from '../support/skewed';

await templateWords.load('fr');
const TEMPLATE = template({ id: 'essai', title: 'Essai', languages: ['fr'], schema: '', isForTerminal: false });
/** Leaving everyone to choose is always right there. */
const LOPSIDED = edited(TEMPLATE, ['add: +18', 'add: +40'], ['add: +16', 'add: +40']);
/** Enough to tell who wins, and quick. */
const EFFORT: Effort = {
  judged: { games: 4, sets: 9 },
  heldOut: { games: 4, sets: 9 },
  glimpse: { games: 3, sets: 9 },
  look: { games: 4, sets: 9 },
  keepsPlans: false,
  dials: [16, 12],
};

const reader = scenarioReader();
const adviceOn = (text: string, refused: readonly string[] = []): Advice =>
  finishWork(proposalsOf({ text, fileName: 'essai.yaml', facts: null, refused, effort: EFFORT }))!;
const FIRST = adviceOn(LOPSIDED);
/** And a common rule never, there. */
const WEAK = edited(TEMPLATE, ['add: +9, after', 'add: +4, after'], ['confiance: +9', 'confiance: +4']);
const winsOf = (winners: Advice['now']['winners'], doctrine: string) =>
  winners.filter((winner) => winner === doctrine).length;
const wins = ({ now }: Advice) => winsOf(now.winners, 'laissez_faire');
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
      text = withChanges(text, advice.proposal.changes)!;
      advice = adviceOn(text);
    }
    expect(wins(advice)).toBeLessThanOrEqual(0.6 * advice.now.winners.length);
    expect(unmet(advice)).toBeLessThan(unmet(FIRST));
  }, 120_000);

  test('its figures are those of the report on the changed text', () => {
    const { proposal } = FIRST;
    const { games, sets } = EFFORT.judged;
    const scenario = playable(withChanges(LOPSIDED, proposal!.changes)!);
    const report = finishWork(balance({ scenario, budget: { games }, randomPremises: sets }))!;
    expect(proposal!.after.criteria).toEqual(report.criteria);
    expect([...proposal!.after.winners].sort()).toEqual(report.premises.map(({ bestPure }) => bestPure).sort());
  });

  test('one that was refused does not come again, and the same question has the same answer', () => {
    expect(adviceOn(LOPSIDED)).toEqual(FIRST);
    const { refusal } = FIRST.proposal!;
    expect(adviceOn(LOPSIDED, [refusal]).proposal?.refusal).not.toBe(refusal);
  }, 60_000);

  test('changes few things, each on its lines of the text, and nothing else', () => {
    const { changes } = FIRST.proposal!;
    const lines = withChanges(LOPSIDED, changes)!.split('\n');
    const changed = LOPSIDED.split('\n').filter((line, place) => line !== lines[place]);
    const numbers = changes.map((change) => (change.kind === 'numbers' ? change.numbers.length : 1));
    expect(changes.length).toBeLessThanOrEqual(4);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(numbers.reduce((sum, count) => sum + count, 0));
  });

  test('never makes stronger what wins too often, nor weaker what never wins', () => {
    const { worst } = FIRST.now;
    expect(worst).toEqual({ is: 'strong', doctrine: 'laissez_faire' });
    expect(winsOf(FIRST.proposal!.after.winners, 'laissez_faire')).toBeLessThanOrEqual(wins(FIRST));
    const advice = adviceOn(WEAK);
    expect(advice.now.worst).toEqual({ is: 'weak', doctrine: 'cop' });
    const meanOf = (text: string) =>
      finishWork(balance({ scenario: playable(text), budget: { games: 4 }, randomPremises: 9 }))!.players.find(
        ({ key }) => key === 'cop',
      )!.gap;
    const isOwn = advice.proposal!.changes.some(({ name }) => name.includes('/cop/'));
    const changed = withChanges(WEAK, advice.proposal!.changes)!;
    if (isOwn) expect(meanOf(changed)).toBeGreaterThanOrEqual(meanOf(WEAK));
    expect(winsOf(advice.proposal!.after.winners, 'cop')).toBeGreaterThanOrEqual(winsOf(advice.now.winners, 'cop'));
  }, 60_000);

  test('what no number can do is said, with the place where it is done', () => {
    const oneSided = edited(TEMPLATE, ['family: tyranny', 'family: emancipation']);
    const [hint] = adviceOn(oneSided).hints;
    expect(hint).toMatchObject({ kind: 'ending', side: 'bad' });
    expect(oneSided.slice(hint!.at)).toMatch(/^id: /);
  }, 60_000);

  test.each([
    ['public power: effects times 2', 2],
    ['learning begins at 80', 2],
    ['an ending out of reach', 3],
  ])(
    'whoever accepts them meets every criterion: %s',
    (skew, most) => {
      const world = SKEWED.find((each) => each.base === 'premiers-pas' && each.skew === skew)!;
      const ask = (text: string) =>
        finishWork(proposalsOf({ text, fileName: 'essai.yaml', facts: SKEWED_FACTS, refused: [] }))!;
      let { text } = world;
      let advice = ask(text);
      expect(unmet(advice)).toBeGreaterThan(0);
      for (let steps = 0; advice.proposal !== null && steps < most; steps++) {
        text = withChanges(text, advice.proposal.changes)!;
        advice = ask(text);
      }
      expect(unmet(advice)).toBe(0);
      expect(advice.outcome).toBe('balanced');
    },
    120_000,
  );

  test('a text with an error is refused', () => {
    expect(() => adviceOn('format: 1\n')).toThrow('a text with an error');
  });
});

describe('what is written', () => {
  const at = (text: string, ...path: (string | number)[]) => nodeAt(readDocument(text).root, path);

  test('an effect where there was none, and an assumption that an effect depends on', () => {
    const path = ['dossiers', 0, 'options', 'public', 'effects'];
    const added = withChanges(TEMPLATE, [
      { kind: 'effect', name: 'a', at: 0, path: [...path, 'traces'], points: -6 },
      { kind: 'assumption', name: 'b', at: 0, path: [...path, 'savoir'], assumption: 'fiabilite', points: 8 },
    ])!;
    expect(at(added, ...path, 'traces')).toMatchObject({ value: -6 });
    expect(at(added, ...path, 'savoir', 'assumption')).toMatchObject({ value: 'fiabilite' });
    expect(reader(added, 'essai.yaml')).not.toBeNull();
  });

  test('numbers that belong together, by one factor', () => {
    const name = 'dossiers/robot/options/cop/effects/*';
    const numbers = numbersIn(TEMPLATE)(name).map((place) => ({ place, to: scaled(place, 2, 1) }));
    const changed = withChanges(TEMPLATE, [{ kind: 'numbers', name, at: 0, numbers, factor: 2 }])!;
    const path = ['dossiers', 0, 'options', 'cop', 'effects'];
    expect(at(changed, ...path, 'confiance')).toMatchObject({ value: 12 });
    expect(at(changed, ...path, 'savoir', 'add')).toMatchObject({ value: 18 });
  });

  test('what was refused together may come apart, and not together again', () => {
    const [less, more] = [-3, 3].map((points) => ({
      kind: 'effect' as const,
      name: `e${points}`,
      at: 0,
      path: [],
      points,
    }));
    expect(refusalOf([less!, more!])).toBe(refusalOf([more!, less!]));
    expect(refusalOf([less!])).not.toBe(refusalOf([more!]));
  });
});
