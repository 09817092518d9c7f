import { describe, expect, test } from 'vitest';
import { balance, type BalanceRequest } from '../../src/analyst/balance/balance';
import type { BalanceReport } from '../../src/analyst/balance/balance-report';
import { Count, wilson } from '../../src/analyst/balance/census';
import { heldOutPremises, modelUnder, premiseKey, premisesOf } from '../../src/analyst/premises';
import { finishWork } from '../../src/analyst/work';
import { read, start, type Scenario } from '../../src/engine';
import { playedRanges } from '../../src/engine/analysis';
import type { Expectation, PlayableScenario, Worldview } from '../../src/scenario/playable';
import { lopsided } from '../support/lopsided';
import { playableFrom } from '../support/playable';
import { when, world } from '../support/world';
import { spoken } from '../support/texts';

const report = (scenario: PlayableScenario, asked: Partial<BalanceRequest> = {}): BalanceReport =>
  finishWork(balance({ scenario, budget: { games: 4 }, randomPremises: 0, ...asked }))!;

const criterion = ({ criteria }: BalanceReport, id: string) => criteria.find((found) => found.id === id)!;

const worldview = (id: string, changes: Partial<Worldview> = {}): Worldview => ({
  id,
  label: spoken(id),
  holder: spoken(id),
  weights: {},
  assumptions: {},
  ...changes,
});

describe('the balance of a scenario', () => {
  const found = report(playableFrom(lopsided().scenario), { budget: { games: 30 } });

  test('counts every game of every player', () => {
    const crowd = found.players.filter(({ isCrowd }) => isCrowd);
    expect(found.rounds).toBe(30);
    for (const { games } of crowd) expect(games).toBe(30);
    expect(found.games).toBe(found.players.reduce((sum, { games }) => sum + games, 0));
    for (const { endings } of found.players) {
      expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    }
  });

  test('finds the options that never serve, and what dominates them', () => {
    const row = (id: string) => found.options.find(({ dossier, doctrine }) => `${dossier}/${doctrine}` === id)!;
    expect(row('first/public')).toMatchObject({ best: 1, dominatedBy: null, open: 1 });
    expect(row('first/cop')).toMatchObject({ best: 0, dominatedBy: 'public' });
    expect(row('second/cop').best).toBe(1);
    expect(row('second/laissez_faire').best).toBe(1);
  });

  test('tells who does best, and that malice does worst', () => {
    const gap = (key: string) => found.players.find((player) => player.key === key)!.gap;
    expect(gap('planner')).toBeGreaterThan(gap('random'));
    expect(gap('worst')).toBeLessThan(gap('random'));
    expect(found.premises).toHaveLength(1);
    expect(found.premises[0]!.bestPure).toBe('public');
  });

  test('tells what is never met', () => {
    expect(criterion(found, 'events-fire')).toMatchObject({ isMet: false, culprits: ['comet'] });
    expect(found.events.map(({ id, isMet }) => [id, isMet])).toEqual([
      ['rain', true],
      ['comet', false],
    ]);
    expect(criterion(found, 'endings-reached')).toMatchObject({ isMet: true, figure: 2 });
  });

  test('holds options to account once enough states were judged', () => {
    expect(criterion(found, 'options-serve')).toMatchObject({
      isMet: false,
      culprits: ['first/cop', 'first/laissez_faire', 'second/public'],
    });
    expect(criterion(found, 'options-do-not-crush').isMet).toBe(false);
  });

  test('says what the checker says of what nobody met, and nothing of what only the dice kept away', () => {
    const outOfReach = (id: string) => found.events.find((row) => row.id === id)!.outOfReach;
    expect(outOfReach('comet')).toEqual({
      id: 'comet',
      games: 2000,
      because: { cell: 'good', is: '<', to: 0, range: { low: 50_000, high: expect.any(Number) } },
    });
    expect(outOfReach('comet')).toEqual(playedRanges(lopsided().scenario).events[0]);
    expect(outOfReach('rain')).toBeNull();
    const rare = world()
      .dossier('a')
      .event('miracle', { chance: { base: 0.000001 } })
      .ending('far', when('good', '>', 80)).scenario;
    const { events, endings } = report(playableFrom(rare));
    expect(events[0]).toMatchObject({ isMet: false, outOfReach: null });
    expect(endings.find(({ id }) => id === 'far')!.outOfReach).not.toBeNull();
  });

  test('what some premise makes possible is not out of reach', () => {
    const tamed = world()
      .assumption('force', { low: 0.1, mid: 1, high: 3 })
      .dossier('a', { public: { effects: [{ on: 'good', add: 10, assumption: 'force' }] } })
      .ending('high', when('good', '>', 75))
      .ending('higher', when('good', '>', 85)).scenario;
    const { endings } = report(playableFrom(tamed), { budget: { games: 1 } });
    expect(endings.map(({ id, isMet, outOfReach }) => [id, isMet, outOfReach !== null])).toEqual([
      ['high', true, false],
      ['higher', false, true],
      ['fallback', true, false],
    ]);
  });

  test('gives no verdict on too few premises or states', () => {
    const short = report(playableFrom(lopsided().scenario));
    expect(criterion(short, 'no-pure-too-often').isMet).toBeNull();
    expect(criterion(short, 'options-serve').isMet).toBeNull();
  });

  test('asks of a short world what its few decisions can show', () => {
    const short = report(playableFrom(lopsided().scenario));
    expect(criterion(short, 'mixed-beats-pure')).toMatchObject({ isMet: null, needsTurns: 6, culprits: [] });
    expect(criterion(short, 'planner-beats-random').needsTurns).toBeNull();
    expect(criterion(short, 'planner-beats-script').threshold).toBe(3000);
    const long = report(playableFrom({ ...lopsided().scenario, turns: 13 }));
    expect(criterion(long, 'mixed-beats-pure')).toMatchObject({ isMet: expect.any(Boolean), needsTurns: null });
    expect(criterion(long, 'planner-beats-script').threshold).toBe(3000);
  });

  test('the same seed gives the same report, another one other games', () => {
    const scenario = playableFrom(lopsided().scenario);
    expect(JSON.stringify(report(scenario))).toBe(JSON.stringify(report(scenario)));
    expect(JSON.stringify(report(scenario, { seed: 2 }))).not.toBe(JSON.stringify(report(scenario)));
  });

  test('a rare ending is sought by a player of its own', () => {
    const narrow = world()
      .dossier('a', { public: { effects: [{ on: 'bad', add: 15 }] } })
      .dossier('b', { cop: { effects: [{ on: 'bad', add: 15 }] } })
      .dossier('c', { public: { effects: [{ on: 'bad', add: 15 }] } })
      .dossier('d', {
        laissez_faire: { effects: [{ on: 'bad', add: -30 }] },
        public: { effects: [{ on: 'good', add: 9 }] },
      })
      .ending('dark', { all: [when('bad', '>=', 95), when('good', '>=', 59)] });
    const { endings, players } = report(playableFrom(narrow.scenario), { budget: { games: 1 } });
    expect(endings.find(({ id }) => id === 'dark')).toMatchObject({ isMet: true });
    expect(players.map(({ key }) => key)).toContain('seeker:dark');
  });

  test('a fact is shown when a dossier or an event that cites it comes up', () => {
    const scenario = playableFrom(lopsided().scenario);
    const { dossiers, events } = scenario.texts;
    const fact = {
      text: dossiers['first']!.title,
      source: { title: 'x' },
      date: '2025',
      recheck: false,
      disputed: null,
    };
    const cited: PlayableScenario = {
      ...scenario,
      facts: { always: fact, never: fact, sometimes: fact },
      texts: {
        ...scenario.texts,
        dossiers: { ...dossiers, first: { ...dossiers['first']!, facts: ['always'] } },
        events: {
          rain: { ...events['rain']!, facts: ['sometimes'] },
          comet: { ...events['comet']!, facts: ['never'] },
        },
      },
    };
    const shares = report(cited, { budget: { games: 30 } }).facts.map(({ id, share, isMet }) => ({
      id,
      share: share.share,
      isMet,
    }));
    expect(shares).toEqual([
      { id: 'always', share: 1, isMet: true },
      { id: 'never', share: 0, isMet: false },
      { id: 'sometimes', share: expect.closeTo(0.9, 1), isMet: true },
    ]);
  });

  test('a budget of time ends, progress never goes back, a cancelled report plays no more', () => {
    let now = 0;
    const shares: number[] = [];
    const clock = () => (now += 1);
    const scenario = playableFrom(lopsided().scenario);
    const timed = finishWork(balance({ scenario, budget: { milliseconds: 40, clock }, randomPremises: 0 }), {
      onProgress: ({ done }) => shares.push(done),
    })!;
    expect(timed.rounds).toBeGreaterThan(1);
    expect(timed.rounds).toBeLessThan(40);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    let steps = 0;
    const isCancelled = () => steps++ === 5;
    expect(finishWork(balance({ scenario, budget: { games: 1e9 } }), { isCancelled })).toBeNull();
  });
});

describe('expectations', () => {
  const verdicts = (...expectations: Expectation[]) =>
    report(playableFrom(lopsided().scenario, { expectations }), { budget: { games: 30 } }).expectations;

  test('are met, broken, or left undecided, each with its interval', () => {
    const [rain, bright, comet] = verdicts(
      { ending: 'bright', between: [0.2, 0.9] },
      { ending: 'bright', between: [0, 0.02] },
      { every: 'event', atLeast: 0.01 },
    );
    expect(rain).toMatchObject({ verdict: 'met' });
    expect(bright).toMatchObject({ verdict: 'broken' });
    // A comet was never seen in 30 lucks: that does not yet prove that it falls in less than 1 % of the games.
    expect(comet).toMatchObject({ verdict: 'undecided', items: [{ id: 'rain', verdict: 'met' }, { id: 'comet' }] });
    const { found } = rain!.items[0]!;
    expect(found!.least).toBeLessThan(found!.share);
    expect(found!.most).toBeGreaterThan(found!.share);
  });

  test('of every option name each that falls short', () => {
    const [options] = verdicts({ every: 'option', atLeast: 0.6 });
    expect(options!.verdict).toBe('broken');
    expect(options!.items.map(({ id }) => id)).toContain('second/laissez_faire');
  });
});

describe('premises', () => {
  const scenario: Scenario = world()
    .assumption('speed', { low: 0.5, mid: 1, high: 2 })
    .assumption('greed', { low: 0.5, mid: 1, high: 2 }).scenario;

  test('are mid, each assumption low and high, each worldview, and random sets', () => {
    const premises = premisesOf(scenario, [worldview('hopeful')], 2, 1);
    expect(premises.map(({ name }) => premiseKey(name))).toEqual([
      'mid',
      'speed:low',
      'speed:high',
      'greed:low',
      'greed:high',
      'worldview:hopeful',
      'random:0',
      'random:1',
    ]);
    expect(premisesOf(scenario, [], 2, 1)).toEqual(premisesOf(scenario, [], 2, 1));
  });

  test('held-out sets lie anywhere between the levels, none of them named, and are the same for the same seed', () => {
    const sets = heldOutPremises(scenario, 50, 7);
    expect(sets).toEqual(heldOutPremises(scenario, 50, 7));
    expect(sets).not.toEqual(heldOutPremises(scenario, 50, 700));
    const speeds = sets.map(({ assumptions }) => assumptions['speed'] as number);
    for (const speed of speeds) {
      expect(speed).toBeGreaterThanOrEqual(0.5);
      expect(speed).toBeLessThanOrEqual(2);
    }
    expect(Math.min(...speeds)).toBeLessThan(0.7);
    expect(Math.max(...speeds)).toBeGreaterThan(1.8);
    const { premises } = report(playableFrom(scenario), { isHeldOut: true, randomPremises: 3 });
    expect(premises.map(({ key }) => key)).toEqual(['random:0', 'random:1', 'random:2']);
  });

  test('a worldview weighs the axes its way, and leaves other indices alone', () => {
    const tiny = world()
      .gauge('art', { start: 10 })
      .index('emancipation', { good: 1, art: 1 })
      .index('other', { good: 1, art: 1 });
    const weights = { art: 0, good: 3 };
    const model = modelUnder(tiny.scenario, { name: { kind: 'mid' }, assumptions: {}, weights });
    expect(read(model, start(model), 'emancipation')).toBe(50_000);
    expect(read(model, start(model), 'other')).toBe(30_000);
    const none = modelUnder(tiny.scenario, { name: { kind: 'mid' }, assumptions: {}, weights: { art: 0, good: 0 } });
    expect(read(none, start(none), 'emancipation')).toBe(30_000);
  });
});

describe('shares', () => {
  test('Wilson’s interval, as tables give it', () => {
    expect(wilson(0.5, 100)).toEqual({ least: expect.closeTo(0.4038, 3), most: expect.closeTo(0.5962, 3) });
    expect(wilson(0, 10)).toEqual({ least: 0, most: expect.closeTo(0.2775, 3) });
    expect(wilson(1, 10)).toEqual({ least: expect.closeTo(0.7225, 3), most: 1 });
  });

  test('games that share their luck count less than as many games apart', () => {
    const together = new Count();
    const apart = new Count();
    for (let bundle = 0; bundle < 50; bundle++) {
      for (let game = 0; game < 20; game++) {
        together.add(bundle, bundle % 2, 1);
        apart.add(bundle, game % 2, 1);
      }
    }
    expect(together.share()!.share).toBe(apart.share()!.share);
    const width = (count: Count) => count.share()!.most - count.share()!.least;
    expect(width(together)).toBeGreaterThan(3 * width(apart));
  });

  test('nothing that had no chance has a share', () => {
    expect(new Count().share()).toBeNull();
  });
});
