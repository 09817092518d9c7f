import { describe, expect, test } from 'vitest';
import { modelUnder } from '../../src/analyst/premises';
import { planner } from '../../src/analyst/rollouts';
import { random, type Player } from '../../src/analyst/strategies';
import {
  judgeGame,
  TURNING_POINT,
  type JudgedDecision,
  type JudgementRequest,
} from '../../src/analyst/debrief/turning-points';
import { finishWork } from '../../src/analyst/work';
import {
  axes,
  compile,
  DOCTRINES,
  finish,
  NO_CHOICE,
  start,
  step,
  TURN,
  type Answer,
  type Doctrine,
  type Model,
  type Scenario,
  openOptions,
} from '../../src/engine';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { world } from '../support/world';

/** A whole game of a player: its decisions, and where the axes ended. */
function played(model: Model, { strategy }: Player, seed: number) {
  const state = start(model, new Float64Array(model.size), seed);
  const decisions: Doctrine[] = [];
  while (state[TURN]! < model.turns) {
    const open = openOptions(model, state);
    const choice = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
    if (choice >= 0) decisions.push(DOCTRINES[choice]!);
    step(model, state, choice, seed);
  }
  finish(model, state, seed);
  return { decisions, end: axes(model, state) };
}

const judge = (request: JudgementRequest) => finishWork(judgeGame(request))!;

/** Four dossiers; answering the second by laissez-faire loses ten points of emancipation for the three turns left. */
const oneFault = () =>
  world()
    .dossier('a')
    .dossier('b', { laissez_faire: { effects: [{ on: 'good', add: -40 / 3 }] } })
    .dossier('c')
    .dossier('d')
    .event('storm', { chance: { base: 0.4 }, cooldown: 1, effects: [{ on: 'bad', add: 3 }] });

const ALL_FREE: readonly Doctrine[] = ['laissez_faire', 'laissez_faire', 'laissez_faire', 'laissez_faire'];
const parisModel = compile(paris as Scenario);

describe('the judgement of a game', () => {
  test('a decision that loses ten points is the one turning point, whatever luck did', () => {
    for (const seed of [1, 2, 3]) {
      const { decisions } = judge({ model: oneFault().model(), seed, answers: ALL_FREE, budget: { games: 600 } });
      expect(decisions.map(({ isTurningPoint }) => isTurningPoint)).toEqual([false, true, false, false]);
      expect(decisions.map(({ loss }) => loss.gap)).toEqual([0, 10_000, 0, 0]);
      expect(decisions[1]).toMatchObject({
        turn: 2,
        question: { kind: 'dossier', dossier: 'b' },
        chosen: 'laissez_faire',
        best: 'cop',
      });
    }
  });

  test('a game without a fault has no turning point', () => {
    const decisions: Doctrine[] = ['cop', 'public', 'laissez_faire', 'cop'];
    const judged = judge({ model: oneFault().model(), seed: 5, answers: decisions, budget: { games: 400 } });
    expect(judged.decisions.filter(({ isTurningPoint }) => isTurningPoint)).toEqual([]);
    expect(judged.losses.gap).toBe(0);
  });

  test('a planner’s own game of Paris has none', () => {
    for (const seed of [1, 2]) {
      const { decisions } = played(parisModel, planner(24), seed);
      const judged = judge({ model: parisModel, seed, answers: decisions, budget: { games: 9000 } });
      expect(judged.decisions.filter(({ isTurningPoint }) => isTurningPoint)).toEqual([]);
    }
  });

  test('clear decisions take few games, close ones more, and none more than help', () => {
    // The storm hurts more after laissez-faire: what the first decision loses depends on luck, the second is plain.
    const model = world()
      .lasting(2)
      .dossier('a', { laissez_faire: { effects: [{ on: 'bad', add: 2 }] } })
      .dossier('b', { from: 2, cop: { effects: [{ on: 'good', add: 20 }] } })
      .event('storm', {
        chance: { base: 0, risesWith: [{ from: 'bad', side: 'above', reference: 50, by: 0.1 }] },
        cooldown: 1,
        effects: [{ on: 'good', add: -10 }],
      })
      .model();
    const judged = judge({ model, seed: 1, answers: ['laissez_faire', 'cop'], budget: { games: 100_000 } });
    expect(judged.seeds.least).toBe(16);
    expect(judged.seeds.most).toBeGreaterThan(16);
    expect(judged.seeds.most).toBeLessThanOrEqual(64);
    expect(judged.games).toBeLessThan(2500);
  });

  test('a budget that is spent ends the judgement early', () => {
    const decisions = ALL_FREE;
    const judged = judge({ model: oneFault().model(), seed: 1, answers: decisions, budget: { games: 300 } });
    expect(judged.seeds.most).toBeLessThan(16);
    expect(judged.decisions[1]!.isTurningPoint).toBe(true);
  });

  test('outcome = start - losses + luck, exactly, on each axis and on the gap', () => {
    for (const seed of [3, 4, 5, 6]) {
      const { decisions, end } = played(parisModel, random(seed), seed);
      const judged = judge({ model: parisModel, seed, answers: decisions, budget: { games: 600 } });
      expect(judged.outcome).toEqual({ ...end, gap: end.emancipation - end.tyranny });
      for (const axis of ['emancipation', 'tyranny', 'gap'] as const) {
        const losses = judged.decisions.reduce((sum, { loss }) => sum + loss[axis], 0);
        const worth = ({ options }: JudgedDecision, answer: Answer) =>
          options.find((option) => option.answer === answer)!.expected[axis];
        // From what was expected after each choice to the best that was expected at the next one, or to the outcome.
        const luck = judged.decisions.reduce((sum, decision, i) => {
          const next = judged.decisions[i + 1];
          const after = next === undefined ? judged.outcome[axis] : worth(next, next.best);
          return sum + after - worth(decision, decision.chosen);
        }, 0);
        expect(judged.losses[axis]).toBe(losses);
        expect(judged.luck[axis]).toBe(luck);
        expect(judged.start[axis] - losses + luck).toBe(judged.outcome[axis]);
        expect(Number.isInteger(losses)).toBe(true);
      }
      for (const { loss } of judged.decisions) expect(loss.gap).toBeGreaterThanOrEqual(0);
    }
  });

  test('the dice of the game judge no decision: another luck, the same losses', () => {
    const model = world()
      .dossier('a', { cop: { effects: [{ on: 'good', add: -5 }] } })
      .event('storm', { chance: { base: 0.5 }, cooldown: 1, effects: [{ on: 'bad', add: 8 }] })
      .model();
    const judged = [1, 2, 3, 4].map((seed) => judge({ model, seed, answers: ['cop'], budget: { games: 300 } }));
    expect(new Set(judged.map(({ outcome }) => outcome.gap)).size).toBeGreaterThan(1);
    expect(new Set(judged.map(({ losses }) => losses.gap))).toEqual(new Set([5000]));
  });

  test('a choice that is the best one for another worldview is contested, and the worldview named', () => {
    const tiny = world()
      .gauge('art', { start: 20 })
      .index('emancipation', { good: 9, art: 1 })
      .dossier('a', {
        cop: { effects: [{ on: 'good', add: 10 }] },
        public: { effects: [{ on: 'art', add: 20 }] },
      });
    const view = (id: string, weights: Record<string, number>) => ({
      id,
      model: modelUnder(tiny.scenario, { name: { kind: 'worldview', worldview: id }, assumptions: {}, weights }),
    });
    const { decisions } = judge({
      model: tiny.model(),
      seed: 1,
      answers: ['public'],
      budget: { games: 200 },
      worldviews: [view('painters', { good: 1, art: 9 }), view('engineers', { good: 10, art: 0 })],
    });
    expect(decisions[0]).toMatchObject({ isTurningPoint: true, best: 'cop', bestUnder: ['painters'] });
  });

  test('a loss within the threshold is no fault', () => {
    const model = world()
      .lasting(1)
      .dossier('a', { cop: { effects: [{ on: 'good', add: TURNING_POINT / 1000 }] } })
      .dossier('b')
      .model();
    const [decision] = judge({ model, seed: 1, answers: ['public'], budget: { games: 100 } }).decisions;
    expect(decision).toMatchObject({ isTurningPoint: false, loss: { gap: TURNING_POINT } });
  });

  test('the same budget in games gives the same judgement; progress never goes back', () => {
    const { decisions } = played(parisModel, random(), 8);
    const shares: number[] = [];
    const ask = () =>
      finishWork(judgeGame({ model: parisModel, seed: 8, answers: decisions, budget: { games: 700 } }), {
        onProgress: ({ done }) => shares.push(done),
      });
    const first = ask();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(ask()).toEqual(first);
  });

  test('decisions that are not those of a whole game are refused', () => {
    const model = oneFault().model();
    expect(() => judge({ model, seed: 1, answers: ['cop'], budget: { games: 9 } })).toThrow(/whole game/);
    expect(() => judge({ model, seed: 1, answers: [...ALL_FREE, 'cop'], budget: { games: 9 } })).toThrow(/whole game/);
  });
});
