import { describe, expect, test } from 'vitest';
import { debriefOf, type Debrief } from '../../src/analyst/debrief/debrief';
import { judgeGame, type Judgement } from '../../src/analyst/debrief/turning-points';
import { finishWork } from '../../src/analyst/work';
import { compile, start, type AssumptionSet, type Doctrine, type State } from '../../src/engine';
import { replay, rejudge } from '../../src/engine/analysis';
import type { PlayableScenario } from '../../src/scenario/playable';
import { DEBRIEF_BUDGET } from '../../src/store/analyses/debrief';
import { worldview } from '../support/faulty';
import { parisPlayable, playableFrom } from '../support/playable';
import { decisionsOf, random } from '../support/strategies';
import { world } from '../support/world';

const BUDGET = { bands: 200, judgement: 900 };

function debrief(
  scenario: PlayableScenario,
  decisions: readonly Doctrine[],
  seed = 1,
  assumptions: AssumptionSet = {},
) {
  const model = compile(scenario.rules, assumptions);
  return finishWork(debriefOf({ scenario, model, assumptions, seed, answers: decisions, budget: BUDGET }))!;
}

const paris = parisPlayable();
const parisModel = compile(paris.rules);
const parisGame = (salt: number) => decisionsOf(parisModel, random(salt), salt);

/** Two turns and one of epilogue; the first dossier decides for good, the second does nothing. */
const tiny = () =>
  world()
    .lasting(2, 1)
    .dossier('a', { cop: { effects: [{ on: 'good', add: 10 }] }, public: { effects: [{ on: 'bad', add: 20 }] } })
    .dossier('b', { from: 2 });

describe('the bands of what was possible', () => {
  test('start from every turn that was played, and close on the game’s own score', () => {
    const { bands } = debrief(playableFrom(tiny().scenario), ['public', 'cop']);
    expect(bands!.from.map(({ played }) => played)).toEqual([0, 1, 2]);
    expect(bands!.from.map(({ path }) => path.map(({ turn }) => turn))).toEqual([[1, 2, 3], [2, 3], [3]]);
    const [first, , last] = bands!.from;
    expect([first!.tyranny.least, first!.tyranny.most]).toEqual([50_000, 70_000]);
    expect([last!.tyranny.least, last!.tyranny.most]).toEqual([70_000, 70_000]);
  });

  test('stop where an early ending struck', () => {
    const falls = tiny().ending('fall', { cell: 'bad', is: '>', to: 60 }, { early: true });
    const { bands } = debrief(playableFrom(falls.scenario), ['public']);
    expect(bands!.from.map(({ played }) => played)).toEqual([0, 1]);
    expect(bands!.from[1]!.endings).toEqual({ fall: bands!.from[1]!.games });
  });
});

describe('a game re-judged', () => {
  const decisions = parisGame(3);
  const states: State[] = [start(parisModel, undefined, 3)];
  replay(parisModel, 3, decisions, null, (state) => states.push(state.slice()));

  test('weighs the same states anew', () => {
    const weights = { concentration: 1, arbitraire: 30 };
    const [judged] = debrief({ ...paris, worldviews: [worldview('wary', { weights })] }, decisions, 3).rejudged;
    expect(judged).toMatchObject({ worldview: 'wary', ...rejudge(parisModel, states, weights) });
  });

  test('says which weight makes the difference', () => {
    const scenario = world()
      .gauge('art', { start: 90 })
      .gauge('trade', { start: 40 })
      .index('emancipation', { art: 5, trade: 5 })
      .dossier('a').scenario;
    const painters = worldview('painters', { weights: { art: 8, trade: 2 } });
    const [judged] = debrief(playableFrom(scenario, { worldviews: [painters] }), ['cop']).rejudged;
    expect(judged!.axes.emancipation).toBe(80_000);
    // The mean stands at 65: art is 25 above it and gains three tenths, trade 25 below and loses them.
    expect(judged!.terms).toEqual([
      { axis: 'emancipation', of: 'art', before: 0.5, after: 0.8, amount: 7500 },
      { axis: 'emancipation', of: 'trade', before: 0.5, after: 0.2, amount: 7500 },
    ]);
  });

  test('is replayed under the assumptions of the worldview, and names the one that moves it most', () => {
    const scenario = world()
      .assumption('contagion', { low: 0.5, mid: 1, high: 2 })
      .assumption('pace', { low: 0.5, mid: 1, high: 2 })
      .dossier('a', {
        cop: {
          effects: [
            { on: 'bad', add: 10, assumption: 'contagion' },
            { on: 'good', add: 2, assumption: 'pace' },
          ],
        },
      }).scenario;
    const gloomy = worldview('gloomy', { assumptions: { contagion: 'high', pace: 'high' } });
    const [judged] = debrief(playableFrom(scenario, { worldviews: [gloomy] }), ['cop']).rejudged;
    expect(judged!.replayed).toMatchObject({
      ok: true,
      axes: { emancipation: 54_000, tyranny: 70_000 },
      most: { assumption: 'contagion', level: 'high', axes: { tyranny: 70_000 } },
    });
  });

  test('cannot be replayed where a decision is no longer open', () => {
    const scenario = world()
      .assumption('trust', { low: 0, mid: 1, high: 2 })
      .dossier('a', { cop: { effects: [{ on: 'good', add: 10, assumption: 'trust' }] } })
      .dossier('b', { from: 2, public: { requires: { cell: 'good', is: '>', to: 55 } } }).scenario;
    const sceptic = worldview('sceptic', { assumptions: { trust: 'low' } });
    const [judged] = debrief(playableFrom(scenario, { worldviews: [sceptic] }), ['cop', 'public']).rejudged;
    expect(judged!.replayed).toEqual({ ok: false, turn: 2 });
  });
});

describe('what parts an option from the best one', () => {
  test('adds up: terms and bend to the axis, causes to the gauge, the axis to what the option is worth', () => {
    let seen = 0;
    for (const salt of [3, 4, 5, 6, 7, 8]) {
      for (const { differences, options, best, isTurningPoint, isSmall } of debrief(paris, parisGame(salt), salt)
        .judgement!.decisions) {
        expect(Object.keys(differences)).toHaveLength(isTurningPoint || isSmall ? options.length - 1 : 0);
        const right = options.find(({ answer }) => answer === best)!.expected;
        for (const { answer, expected } of options) {
          const difference = differences[answer];
          if (difference === undefined) continue;
          seen += 1;
          for (const axis of ['emancipation', 'tyranny'] as const) {
            const { amount, terms, bend } = difference[axis];
            expect(terms.reduce((sum, term) => sum + term.amount, bend)).toBe(amount);
            expect(Math.abs(amount - (expected[axis] - right[axis]))).toBeLessThanOrEqual(1);
          }
          for (const { amount, causes } of difference.gauges) {
            const sum = causes.reduce((total, cause) => total + cause.amount, 0);
            expect(Math.abs(sum - amount)).toBeLessThanOrEqual(causes.length + 1);
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(4);
  });

  test('names the effects of the decision, weighed by how long they lasted', () => {
    const scenario = world()
      .lasting(4)
      .dossier('a')
      .dossier('b', { from: 2, laissez_faire: { effects: [{ on: 'good', add: -20 }] } }).scenario;
    const { judgement } = debrief(playableFrom(scenario), ['cop', 'laissez_faire']);
    const difference = judgement!.decisions[1]!.differences.laissez_faire;
    // Twenty points for three turns of four.
    expect(difference!.emancipation).toEqual({ amount: -15_000, terms: [{ of: 'good', amount: -15_000 }], bend: 0 });
    expect(difference!.gauges).toEqual([
      {
        gauge: 'good',
        amount: -15_000,
        causes: [{ kind: 'decision', cause: 'b/laissez_faire', amount: -15_000 }],
      },
    ]);
    expect(judgement!.decisions[0]!.differences).toEqual({});
  });

  test('leaves out what earlier decisions had already set in motion', () => {
    const scenario = world()
      .lasting(3)
      .dossier('a', { cop: { effects: [{ on: 'good', add: -9, after: 2 }] } })
      .dossier('b', { from: 2, public: { effects: [{ on: 'good', add: -20 }] } }).scenario;
    const { decisions } = debrief(playableFrom(scenario), ['cop', 'public']).judgement!;
    const causes = decisions[1]!.differences.public!.gauges[0]!.causes.map(({ cause }) => cause);
    expect(causes).toEqual(['b/public']);
  });

  test('keeps what the option does later apart from what it does at once', () => {
    const scenario = world()
      .lasting(4)
      .dossier('a', {
        public: {
          effects: [
            { on: 'good', add: -4 },
            { on: 'good', add: -30, after: 1 },
          ],
        },
      }).scenario;
    const { decisions } = debrief(playableFrom(scenario), ['public']).judgement!;
    const causes = decisions[0]!.differences.public!.gauges[0]!.causes.map(({ kind, cause }) => `${kind} ${cause}`);
    expect(causes).toEqual(['delayed a/public', 'decision a/public']);
  });
});

describe('the options of a decision', () => {
  test('are right within the threshold of the best, by the constant that makes turning points', () => {
    const scenario = world()
      .lasting(1)
      .dossier('a', {
        cop: { effects: [{ on: 'good', add: 5 }] },
        public: { effects: [{ on: 'good', add: 3 }] },
        laissez_faire: { effects: [{ on: 'good', add: 2 }] },
      }).scenario;
    const judged = finishWork(
      judgeGame({ model: compile(scenario), seed: 1, answers: ['laissez_faire'], budget: { games: 50 } }),
    )!.decisions[0]!;
    expect(judged.options.map(({ isRight }) => isRight)).toEqual([true, true, false]);
    expect(judged.isTurningPoint).toBe(true);
  });
});

describe('the debrief', () => {
  test('is the same for the same budget, and tells quick findings before the judgement', () => {
    const decisions = parisGame(4);
    const scenario = { ...paris, worldviews: [worldview('wary', { weights: { arbitraire: 30 } })] };
    const heard: (Debrief | null)[] = [];
    const shares: number[] = [];
    const ask = () =>
      finishWork(
        debriefOf({ scenario, model: parisModel, assumptions: {}, seed: 4, answers: decisions, budget: BUDGET }),
        {
          onProgress: ({ done, report }) => (shares.push(done), heard.push(report())),
        },
      );
    const first = ask();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const kinds = heard.map((known) => [known !== null, (known?.bands ?? null) !== null]);
    expect(kinds.findIndex(([some]) => some)).toBeLessThan(kinds.findIndex(([, bands]) => bands));
    shares.length = 0;
    expect(ask()).toEqual(first);
  });

  test('blames no decision before all that speaks for it is in', () => {
    for (const salt of [3, 4, 8]) {
      const told: Judgement[] = [];
      const scenario = { ...paris, worldviews: [worldview('wary', { weights: { arbitraire: 30 } })] };
      const ask = { scenario, model: parisModel, assumptions: {}, seed: salt, answers: parisGame(salt) };
      const { judgement } = finishWork(debriefOf({ ...ask, budget: BUDGET }), {
        onProgress: ({ report }) => told.push(...[report()?.judgement ?? []].flat()),
      })!;
      const blamed = ({ decisions }: Judgement) =>
        decisions.flatMap(({ turn, isTurningPoint, bestUnder }) => (isTurningPoint ? [{ turn, bestUnder }] : []));
      expect(told.length).toBeGreaterThan(0);
      for (const known of told) expect(blamed(known)).toEqual(blamed(judgement!));
    }
  });

  test('shows something before it plays a game, and plays no more than a slow machine has time for', () => {
    const worldviews = [1, 10, 30].map((weight) => worldview(`w${weight}`, { weights: { arbitraire: weight } }));
    const scenario = { ...paris, worldviews };
    const ask = { scenario, model: parisModel, assumptions: {}, seed: 5, answers: parisGame(5) };
    const heard: (Debrief | null)[] = [];
    const { judgement, bands } = finishWork(debriefOf({ ...ask, budget: DEBRIEF_BUDGET }), {
      onProgress: ({ report }) => heard.push(report()),
    })!;
    expect(heard.findIndex((known) => known !== null)).toBeLessThan(2);
    // A worker that has just started plays about 15,000 games a second where nothing else runs.
    const games = judgement!.games + bands!.from.reduce((sum, band) => sum + band.games, 0);
    expect(games).toBeLessThan(8500);
  });

  test('is refused to a game that is not over', () => {
    expect(() => debrief(paris, ['cop'])).toThrow(/whole game/);
  });
});
