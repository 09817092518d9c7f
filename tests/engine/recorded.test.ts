import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, DOCTRINES, recorded, type Answer, type RecordedAnswers, type Scenario } from '../../src/engine';
import { answersOf, replay } from '../../src/engine/analysis';
import { tries } from '../support/effort';
import { scenarios, seeds } from '../support/generated-scenario';
import { when, world } from '../support/world';

/** Asks for a promise, a dossier in turns 1 and 3, a move in turns 2 and 4. */
const { scenario } = world()
  .promise('thrift')
  .promise('law')
  .actor('north')
  .lever('market')
  .lever('fund', { when: when('turn', '>=', 4) })
  .clause('rights')
  .clause('audit')
  .dossier('first', { cop: { clause: 'rights' } })
  .dossier('second', { from: 3, cop: { requires: when('good', '>', 90) } })
  .treaty({ every: 2, minClauses: 0 });
const WHOLE: readonly Answer[] = ['promise/thrift', 'cop', 'lever/market', 'public', 'reword/rights'];
const RECORD: RecordedAnswers = { decisions: ['cop', 'public'], promise: 1, moves: [2, 4] };

const ordered = (record: Partial<RecordedAnswers>, rules: Scenario = scenario) =>
  answersOf(compile(rules), 1, { decisions: [], promise: null, moves: [], ...record });

describe('the record of a game’s answers', () => {
  test('has them by kind: the promise, the decisions, the moves', () => {
    expect(recorded(scenario, WHOLE)).toEqual(RECORD);
    expect(recorded(scenario, [])).toEqual({ decisions: [], promise: null, moves: [] });
  });
  test('numbers promises, and moves, by name: none, then the levers, then the clauses', () => {
    const numbers = (answers: readonly Answer[]) => recorded(scenario, answers).moves;
    expect(numbers(['none', 'lever/fund', 'lever/market', 'reword/audit', 'reword/rights'])).toEqual([0, 1, 2, 3, 4]);
    expect(recorded(scenario, ['promise/law']).promise).toBe(0);
    const treaty = scenario.treaty!;
    const reordered: Scenario = {
      ...scenario,
      promises: scenario.promises!.toReversed(),
      treaty: { ...treaty, levers: treaty.levers!.toReversed(), clauses: treaty.clauses.toReversed() },
    };
    expect(recorded(reordered, WHOLE)).toEqual(RECORD);
    expect(ordered(RECORD, reordered)).toEqual(WHOLE);
  });
  test('can not be made of what is no answer of the scenario', () => {
    for (const answer of ['lever/other', 'reword/other', 'promise/other', 'anarchy'] as Answer[]) {
      expect(() => recorded(scenario, [answer])).toThrow(RangeError);
    }
  });
});

describe('the answers of a record', () => {
  test('come back in the order in which they were given', () => {
    expect(ordered(RECORD)).toEqual(WHOLE);
  });
  test('stop where the record does', () => {
    for (let stop = 0; stop <= WHOLE.length; stop++) {
      const answers = WHOLE.slice(0, stop);
      expect(ordered(recorded(scenario, answers))).toEqual(answers);
    }
  });
  test.each<[string, Partial<RecordedAnswers>, readonly Answer[], object]>([
    [
      'a session that has no move, and a decision beyond it',
      { ...RECORD, moves: [] },
      ['promise/thrift', 'cop', 'public'],
      { code: 'closed-option', turn: 2, answer: 'public' },
    ],
    [
      'a move that was closed',
      { ...RECORD, moves: [1, 4] },
      ['promise/thrift', 'cop', 'lever/fund', 'public', 'reword/rights'],
      { code: 'closed-option', turn: 2, answer: 'lever/fund' },
    ],
    [
      'a decision that was closed',
      { ...RECORD, decisions: ['cop', 'cop'] },
      ['promise/thrift', 'cop', 'lever/market', 'cop', 'reword/rights'],
      { code: 'closed-option', turn: 3, answer: 'cop' },
    ],
    [
      'decisions without the promise before them',
      { decisions: ['cop'] },
      ['cop'],
      { code: 'closed-option', turn: 1, answer: 'cop' },
    ],
    [
      'more moves than sessions',
      { ...RECORD, moves: [2, 4, 0] },
      [...WHOLE, 'none'],
      { code: 'too-many-decisions', used: 5 },
    ],
    [
      'more decisions than dossiers',
      { ...RECORD, decisions: ['cop', 'public', 'public'] },
      [...WHOLE, 'public'],
      { code: 'too-many-decisions', used: 5 },
    ],
    [
      'a move of a number that the scenario does not have',
      { ...RECORD, moves: [5, 4] },
      ['promise/thrift', 'cop', 'lever/#5', 'public', 'reword/rights'],
      { code: 'closed-option', turn: 2, answer: 'lever/#5' },
    ],
    [
      'a promise of a number that the scenario does not have',
      { promise: 2 },
      ['promise/#2'],
      { code: 'closed-option', turn: 1, answer: 'promise/#2' },
    ],
  ])('of %s are refused by a replay', (_name, record, answers, error) => {
    expect(ordered(record)).toEqual(answers);
    expect(replay(compile(scenario), 1, answers)).toEqual({ ok: false, error });
  });
  test('of any record, hold all of it, in its order, and throw nothing', () => {
    const records = fc.record({
      decisions: fc.array(fc.constantFrom(...DOCTRINES), { maxLength: 10 }),
      promise: fc.option(fc.nat({ max: 62 })),
      moves: fc.array(fc.oneof(fc.nat({ max: 63 }), fc.nat({ max: 6 })), { maxLength: 10 }),
    });
    fc.assert(
      fc.property(scenarios, seeds, records, (rules, seed, record) => {
        const model = compile(rules);
        const answers = answersOf(model, seed, record);
        const isDoctrine = (answer: Answer) => (DOCTRINES as readonly Answer[]).includes(answer);
        expect(answers.filter(isDoctrine)).toEqual(record.decisions);
        expect(answers).toHaveLength(record.decisions.length + record.moves.length + (record.promise === null ? 0 : 1));
        if (replay(model, seed, answers).ok) expect(recorded(rules, answers)).toEqual(record);
      }),
      { numRuns: tries(300) },
    );
  });
});
