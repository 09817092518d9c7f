import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compile,
  DOCTRINES,
  ending,
  finish,
  hash32,
  NO_CHOICE,
  openDossier,
  openAnswers,
  read,
  start,
  step,
  TURN,
  type Scenario,
} from '../../src/engine';
import { playedRanges, type PlayedRanges } from '../../src/engine/analysis';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { tries } from '../support/effort';
import { scenarios } from '../support/generated-scenario';
import { when, world, type TinyWorld } from '../support/world';

const ids = (unmet: PlayedRanges['endings']) => unmet.map(({ id }) => id);
const endings = ({ scenario }: TinyWorld) => playedRanges(scenario).endings;

/** Everything that plain games of a random player meet, under the usual assumptions. */
function metAtRandom(scenario: Scenario, games: number): Set<string> {
  const model = compile(scenario);
  const state = start(model, new Float64Array(model.size), 0);
  const met = new Set<string>();
  for (let seed = 1; seed <= games; seed++) {
    start(model, state, seed);
    while (state[TURN]! < model.turns) {
      const dossier = openDossier(model, state);
      const open = openAnswers(model, state);
      if (dossier !== null) {
        met.add(`dossiers ${dossier.id}`);
        for (const option of open) met.add(`options ${dossier.id}/${DOCTRINES[option]}`);
      }
      const choice = open.length === 0 ? NO_CHOICE : open[hash32(seed, state[TURN]!, 6) % open.length]!;
      step(model, state, choice, seed);
    }
    finish(model, state, seed);
    met.add(`endings ${ending(model, state)}`);
    model.events.forEach(({ id }, i) => state[model.eventMemory + i]! > 0 && met.add(`events ${id}`));
  }
  return met;
}

describe('in scenarios made at random', () => {
  /** The same ones in each run: what is found in a limited number of games is never certain. */
  const always = { seed: 15, numRuns: tries(60) };

  test('the answer is always the same', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(playedRanges(scenario)).toEqual(playedRanges(scenario));
      }),
      { ...always, numRuns: tries(15) },
    );
  });

  test('every value seen as a turn begins is in the ranges, and their ends were seen', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const seen = new Map<string, number[]>();
        const { ranges } = playedRanges(scenario, [], [], (model, state) => {
          for (const cell of model.cells.keys()) {
            const value = read(model, state, cell);
            const [low, high] = seen.get(cell) ?? [value, value];
            seen.set(cell, [Math.min(low!, value), Math.max(high!, value)]);
          }
        });
        for (const [cell, { low, high }] of ranges) {
          const [lowest, highest] = seen.get(cell)!;
          expect(Math.abs(low - lowest!), cell).toBeLessThan(100);
          expect(Math.abs(high - highest!), cell).toBeLessThan(100);
          expect(low, cell).toBeLessThanOrEqual(high);
        }
      }),
      always,
    );
  });

  test('nothing that a random player meets is called unmet', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const played = playedRanges(scenario);
        const met = metAtRandom(scenario, 300);
        for (const kind of ['endings', 'events', 'dossiers', 'options'] as const) {
          expect(ids(played[kind]).filter((id) => met.has(`${kind} ${id}`))).toEqual([]);
        }
      }),
      always,
    );
  });
});

describe('an ending', () => {
  const raised = world().dossier('a', { public: { effects: [{ on: 'good', add: 5 }] } });

  test('out of reach is named with the range seen and what is asked', () => {
    expect(endings(raised.ending('high', when('good', '>', 60)))).toEqual([
      { id: 'high', games: 2000, because: { cell: 'good', is: '>', to: 60, range: { low: 50_000, high: 55_000 } } },
    ]);
  });

  test('that is met is not, and no more is played than it takes', () => {
    const { endings: unmet, games } = playedRanges(raised.ending('high', when('good', '>=', 55)).scenario);
    expect(unmet).toEqual([]);
    expect(games).toBeLessThan(100);
  });

  test('is explained by the first comparison that never held, and by none when they never held together', () => {
    const never = when('good', '<', 50);
    const both = raised.ending('both', { all: [when('good', '>', 52), never] });
    expect(endings(both)[0]!.because).toMatchObject({ cell: 'good', is: '<', to: 50 });
    const apart = raised.ending('apart', { all: [when('good', '>', 52), when('good', '<=', 52)] });
    expect(endings(apart)).toEqual([{ id: 'apart', games: 2000, because: null }]);
    expect(endings(raised.ending('either', { any: [never, when('bad', '>', 50)] }))[0]!.because).toBeNull();
  });

  test('that only one of thousands of lines of play leads to is met', () => {
    const turns = 12;
    const lines = Array.from({ length: turns }, (_, turn) => DOCTRINES[hash32(turn, 3, 1) % DOCTRINES.length]!);
    const narrow = lines.reduce(
      (made, doctrine, turn) => made.dossier(`d${turn}`, { [doctrine]: { effects: [{ on: 'good', add: 4 }] } }),
      world().lasting(turns),
    );
    // What a final ending reads of an axis is its mean over the game: the gauge itself is not one.
    const counted = narrow.index('emancipation', { bad: 1 });
    expect(endings(counted.ending('top', when('good', '>', 97)))).toEqual([]);
    expect(endings(counted.ending('beyond', when('good', '>', 98)))[0]!.because!.range.high).toBe(98_000);
  });

  test('that strikes early is looked for in play, a final one at the end alone', () => {
    const passing = world()
      .index('emancipation', { bad: 1 })
      .dossier('a', {
        public: {
          effects: [
            { on: 'good', add: 30 },
            { on: 'good', add: -30, after: 2 },
          ],
        },
      });
    expect(endings(passing.ending('early', when('good', '>', 70), { early: true }))).toEqual([]);
    expect(endings(passing.ending('late', when('good', '>', 70)))[0]!.because!.range).toEqual({
      low: 50_000,
      high: 50_000,
    });
  });

  test('is unexplained where another one closes every game before it', () => {
    const cut = raised.ending('at once', when('turn', '>', 0), { early: true }).ending('high', when('good', '>', 60));
    expect(endings(cut)).toEqual([
      { id: 'high', games: 2000, because: null },
      { id: 'fallback', games: 2000, because: null },
    ]);
  });

  test('reads the axes over the whole game', () => {
    const late = world().dossier('a', { from: 4, public: { effects: [{ on: 'good', add: 40 }] } });
    expect(endings(late.ending('open', when('emancipation', '>', 65)))[0]!.because!.range).toEqual({
      low: 50_000,
      high: 60_000,
    });
  });

  test('that waits for a treaty which nobody can sign says so', () => {
    const pact = world().actor('north', { stance: 20 }).clause('audit').proposing('audit');
    expect(endings(pact.ending('pact', when('in_force', '=', 1)))[0]!.because).toEqual({
      cell: 'in_force',
      is: '=',
      to: 1,
      range: { low: 0, high: 0 },
    });
    expect(endings(pact.treaty({ sign: 10, exit: 5 }).ending('pact', when('in_force', '=', 1)))).toEqual([]);
  });

  test('just out of reach never reads as what is asked', () => {
    const still = world().gauge('still', { start: 69.97, rest: 69.97 });
    const range = (is: '>=' | '<=', to: number) => endings(still.ending('e', when('still', is, to)))[0]!.because!.range;
    expect(range('>=', 70)).toEqual({ low: 69_900, high: 69_900 });
    expect(range('<=', 69.9)).toEqual({ low: 70_000, high: 70_000 });
  });
});

describe('an event', () => {
  const rare = { base: 0.000001 };

  test('is met when it could strike, however rare, and so is what waits for it', () => {
    const waiting = world()
      .event('comet', { chance: rare })
      .event('flood', { when: { happened: 'comet' }, chance: rare })
      .ending('end', { happened: 'flood' });
    expect(playedRanges(waiting.scenario)).toMatchObject({ events: [], endings: [] });
  });

  test('is unmet when nothing ever makes it likely', () => {
    const never = world()
      .event('none', { chance: { base: 0 } })
      .event('capped', { chance: { base: 0.5, atMost: 0 } })
      .event('far', { chance: { risesWith: [{ from: 'good', side: 'above', reference: 50, by: 0.1 }] } })
      .event('calm', { chance: rare, when: when('good', '<', 40) });
    const { events } = playedRanges(never.scenario);
    expect(ids(events)).toEqual(['none', 'capped', 'far', 'calm']);
    expect(events.map(({ because }) => because?.range ?? null)).toEqual([
      null,
      null,
      null,
      { low: 50_000, high: 50_000 },
    ]);
  });

  test('that many rare ones must lead to is met', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const stormy = names.reduce(
      (made, id) => made.event(id, { chance: rare, effects: [{ on: 'good', add: -8 }] }),
      world().index('emancipation', { bad: 1 }),
    );
    expect(endings(stormy.ending('ruin', when('good', '<', 3)))).toEqual([]);
  });
});

describe('dossiers and options', () => {
  test('nobody can afford an option that costs more than there ever is', () => {
    const dear = world()
      .gauge('budget', { start: 10 })
      .dossier('a', { cop: { cost: { budget: 11 } } });
    const { options, ranges } = playedRanges(dear.scenario);
    expect(options).toEqual([{ id: 'a/cop', games: 2000, because: null }]);
    expect(ranges.get('budget')).toEqual({ low: 10_000, high: 10_000 });
  });

  test('a dossier that the others leave no turn for is unmet, with its options', () => {
    const full = world().lasting(2).dossier('a').dossier('b').dossier('c');
    const { dossiers, options } = playedRanges(full.scenario);
    expect(ids(dossiers)).toEqual(['c']);
    expect(ids(options)).toEqual(['c/cop', 'c/public', 'c/laissez_faire']);
  });

  test('each dossier of a large agenda is met, though a game draws few', () => {
    const many = Array.from({ length: 40 }, (_, i) => `d${i}`).reduce((made, id) => made.dossier(id), world());
    expect(playedRanges(many.drawing(1).scenario).dossiers).toEqual([]);
  });
});

describe('sessions and promises', () => {
  const table = world()
    .gauge('budget', { start: 10 })
    .actor('north', { weight: 1, stance: 40 })
    .clause('care')
    .treaty({ every: 1, minClauses: 1, minParties: 1 })
    .proposing('care')
    .lasting(3);

  test('a lever is met when a session finds it open, and not when it is too dear or its time never comes', () => {
    const { levers, sessions } = playedRanges(
      table
        .lever('fund', { cost: { budget: 4 } })
        .lever('dear', { cost: { budget: 11 } })
        .lever('law', { when: when('good', '>', 60) }).scenario,
    );
    expect(sessions).toBeGreaterThan(100);
    expect(levers).toEqual([
      { id: 'dear', games: 2000, because: null },
      { id: 'law', games: 2000, because: { cell: 'good', is: '>', to: 60, range: { low: 50_000, high: 50_000 } } },
    ]);
  });

  test('where no clause is ever proposed no session is held', () => {
    const silent = world().actor('north').clause('care').treaty({ minClauses: 1 }).lever('fund').dossier('a');
    expect(playedRanges(silent.scenario)).toMatchObject({ sessions: 0, levers: [{ id: 'fund' }] });
  });

  test('robots use levers and reword clauses: what only these lead to is met', () => {
    const won = table
      .lever('fund', { stance: { north: 20 } })
      .ending('won', { all: [{ granted: 'fund' }, { signed: 'north' }] });
    expect(endings(won)).toEqual([]);
    expect(ids(endings(table.lever('fund').ending('won', { signed: 'north' })))).toEqual(['won']);
  });

  test('robots make each promise: what waits for one is met', () => {
    const promised = world()
      .promise('calm')
      .promise('law')
      .promise('trees')
      .ending('trees', { promised: 'trees' })
      .ending('calm', { promised: 'calm' });
    expect(endings(promised)).toEqual([]);
  });

  test('a promise that is never kept is told from one that is never broken', () => {
    const { kept, broken } = playedRanges(
      world()
        .dossier('a', { public: { effects: [{ on: 'good', add: 20 }] } })
        .promise('open', when('good', '>', 60))
        .promise('high', when('good', '>', 90))
        .promise('low', when('good', '>=', 50)).scenario,
    );
    expect(ids(kept)).toEqual(['high']);
    expect(ids(broken)).toEqual(['low']);
    expect(kept[0]!.because).toMatchObject({ cell: 'good', range: { high: 70_000 } });
  });

  test('an echo of what never comes is unmet, with what it echoes', () => {
    const { events } = playedRanges(
      world()
        .lasting(3)
        .dossier('a')
        .event('choice', { echo: { after: { chose: 'a', doctrine: 'cop' }, in: 2 } })
        .event('late', { echo: { after: { chose: 'a', doctrine: 'cop' }, in: 3 } })
        .event('calm', { echo: { after: when('good', '<', 40), in: 1 } }).scenario,
    );
    expect(ids(events)).toEqual(['late', 'calm']);
    expect(events[1]!.because).toMatchObject({ cell: 'good', is: '<', to: 40 });
  });
});

describe('assumptions', () => {
  const tamed = world()
    .assumption('force', { low: 0, mid: 1, high: 2 })
    .dossier('a', { public: { effects: [{ on: 'good', add: 10, assumption: 'force' }] } })
    .index('emancipation', { bad: 1 });

  test('at their levels are tried', () => expect(endings(tamed.ending('high', when('good', '>=', 70)))).toEqual([]));

  test('of the worldviews are tried too', () => {
    const { scenario } = tamed.ending('higher', when('good', '>=', 80));
    expect(ids(playedRanges(scenario).endings)).toEqual(['higher']);
    expect(playedRanges(scenario, [{ force: 3 }]).endings).toEqual([]);
  });
});

test.each([
  ['the small reference scenario', mini as Scenario],
  // One ending comes in one of some ten thousand games of a random player.
  ['the reference Paris', paris as Scenario],
])('%s: all is met', (_name, scenario) => {
  const { endings: unmet, events, dossiers, options } = playedRanges(scenario);
  expect([unmet, events, dossiers, options]).toEqual([[], [], [], []]);
});

test('a very large world is played less, and spoken of all the same', () => {
  const cells = Array.from({ length: 40 }, (_, i) => `g${i}`);
  const wide = cells.reduce((made, id) => made.gauge(id), world().lasting(60, 20));
  const large = cells.reduce(
    (made, from) => cells.slice(0, 10).reduce((more, to) => more.coupling(from, to, { gain: 0.001 }), made),
    wide,
  );
  const [unmet] = endings(large.ending('far', when('bad', '>', 90)));
  expect(unmet).toMatchObject({ games: expect.any(Number), because: { cell: 'bad', range: { low: 50_000 } } });
  expect(unmet!.games).toBeGreaterThanOrEqual(200);
  expect(unmet!.games).toBeLessThan(2000);
});
