import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compile,
  ending,
  meets,
  question,
  start,
  step,
  TURN,
  type Condition,
  type Doctrine,
  type Scenario,
} from '../../src/engine';
import { holds as compiledHolds } from '../../src/engine/condition';
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';
import { randomAnswer } from '../support/random-games';
import { when, world, type TinyGame } from '../support/world';

const holds = ({ model, state }: TinyGame, condition: Condition) => meets(model, state, condition);

/** An event that strikes whenever a condition holds. */
const bell = (condition: Condition) => ({ chance: { base: 1 }, cooldown: 1, when: condition });

describe('`chose` remembers which option of a dossier was taken', () => {
  const chose = (doctrine: Doctrine): Condition => ({ chose: 'sorting', doctrine });
  const tiny = world().dossier('sorting');

  test.each(['cop', 'public', 'laissez_faire'] as const)('%s, and not the others', (doctrine) => {
    const game = tiny.game().turn(doctrine);
    const found = (['cop', 'public', 'laissez_faire'] as const).filter((each) => holds(game, chose(each)));
    expect(found).toEqual([doctrine]);
  });
  test('from the very turn of the decision on, to the end', () => {
    const game = tiny.event('bell', bell(chose('public'))).game();
    expect([game.turn('public').struck('bell'), game.turn().struck('bell'), game.turn().struck('bell')]).toEqual([
      true,
      true,
      true,
    ]);
  });
  test('nothing of a dossier that was not treated, nor of one that the draw left out', () => {
    expect(holds(tiny.game().turn(), chose('public'))).toBe(false);
    const { model, state } = tiny.drawing(0).game().turn();
    expect((['cop', 'public', 'laissez_faire'] as const).some((each) => meets(model, state, chose(each)))).toBe(false);
  });
  test('each dossier by itself', () => {
    const game = world().dossier('first').dossier('second').game().turn('cop').turn('public');
    expect(holds(game, { chose: 'first', doctrine: 'cop' })).toBe(true);
    expect(holds(game, { chose: 'second', doctrine: 'cop' })).toBe(false);
    expect(holds(game, { chose: 'second', doctrine: 'public' })).toBe(true);
  });
});

describe('`granted` remembers a lever', () => {
  const tiny = world().actor('north').treaty({ minClauses: 0, every: 2 }).lever('fund').lever('market');

  test('from its session on, to the end, and no other lever', () => {
    const game = tiny
      .event('bell', bell({ granted: 'fund' }))
      .game()
      .turns(2);
    expect(holds(game, { granted: 'fund' })).toBe(false);
    game.answer('lever/fund');
    expect([holds(game, { granted: 'fund' }), holds(game, { granted: 'market' })]).toEqual([true, false]);
    expect(game.turn().struck('bell')).toBe(true);
  });
  test('nothing of a session that passed without a move', () => {
    expect(holds(tiny.game().turns(2).answer('none'), { granted: 'fund' })).toBe(false);
  });
});

describe('`signed` says who is in the treaty now', () => {
  const tiny = world()
    .lasting(6)
    .actor('north', { stance: 60 })
    .actor('south', { stance: 10 })
    .treaty({ minClauses: 0 })
    .event('doubt', { at: 3, effects: [{ on: 'stance.north', add: -40 }] });

  test('once it has signed, and no longer once it has left', () => {
    const game = tiny.game();
    const course = [holds(game, { signed: 'north' })];
    for (let turn = 1; turn <= 4; turn++) course.push(holds(game.turn(), { signed: 'north' }));
    expect(course).toEqual([false, true, true, false, false]);
    expect(holds(game, { signed: 'south' })).toBe(false);
  });
  test('to the events of the next turn', () => {
    const game = tiny.event('bell', bell({ signed: 'north' })).game();
    expect([1, 2, 3, 4].map(() => game.turn().struck('bell'))).toEqual([false, true, true, false]);
  });
});

describe('what is remembered serves wherever a condition stands', () => {
  const chose: Condition = { chose: 'sorting', doctrine: 'public' };

  test('opens a dossier, an option, an ending', () => {
    const tiny = world()
      .lasting(2)
      .dossier('sorting')
      .dossier('sequel', { when: chose, cop: { requires: chose }, public: { requires: { not: chose } } })
      .ending('remembered', chose);
    const game = tiny.game().turn('public');
    expect(game.open()).toEqual(['cop', 'laissez_faire']);
    expect(ending(game.model, game.turn('cop').state)).toBe('remembered');
    const other = tiny.game().turn('cop');
    expect(other.open()).toEqual([]);
    expect(ending(other.model, other.turn().state)).toBe('fallback');
  });
  test('ends a game early', () => {
    const game = world().dossier('sorting').ending('fall', chose, { early: true }).game().turn('public');
    expect(game.turnEvents()).toContainEqual({ turn: 1, kind: 'early-ending', ending: 'fall' });
  });
  test('joins with all, any and not', () => {
    const game = world().dossier('sorting').game().turn('public');
    const never: Condition = { chose: 'sorting', doctrine: 'cop' };
    expect(holds(game, { all: [chose, { not: never }] })).toBe(true);
    expect(holds(game, { all: [chose, never] })).toBe(false);
    expect(holds(game, { any: [never, chose] })).toBe(true);
    expect(holds(game, { any: [never, { not: chose }] })).toBe(false);
  });
});

describe('a condition of a text reads the state as the rules do', () => {
  const game = world()
    .lasting(6, 1)
    .gauge('law', { start: 40.5 })
    .actor('north', { stance: 60 })
    .treaty({ minClauses: 0 })
    .event('leak', { at: 2 })
    .game()
    .turns(2);

  test.each<[string, Condition | null, boolean]>([
    ['none always holds', null, true],
    ['a gauge against a number', when('law', '>=', 40.5), true],
    ['a gauge against a number a thousandth higher', when('law', '>=', 40.501), false],
    ['a gauge against a gauge', when('law', '<', 'good'), true],
    ['an index', when('emancipation', '=', 50), true],
    ['a stance', when('stance.north', '>', 59), true],
    ['the coming turn, as a count', when('turn', '=', 3), true],
    ['whether the treaty is in force, as a count', when('in_force', '=', 1), true],
    ['its coverage, in points', when('coverage', '=', 100), true],
    ['an event of the turn that is over', { happened: 'leak' }, true],
  ])('%s', (_name, condition, expected) => {
    expect(holds(game, condition as Condition)).toBe(expected);
  });
  test('an event that has not struck has not happened', () => {
    const before = world().event('leak', { at: 2 }).game().turn();
    expect([holds(before, { happened: 'leak' }), holds(before.turn(), { happened: 'leak' })]).toEqual([false, true]);
  });
});

describe('a name that the scenario does not have', () => {
  const unknown: readonly [string, Condition][] = [
    ['dossier', { chose: 'nothing', doctrine: 'cop' }],
    ['promise', { promised: 'nothing' }],
    ['lever', { granted: 'nothing' }],
    ['actor', { signed: 'nothing' }],
    ['event', { happened: 'nothing' }],
    ['cell', { cell: 'nothing', is: '>', to: 1 }],
  ];
  test.each(unknown)('%s is refused by the compiler and by a text’s condition', (what, condition) => {
    const { scenario } = world().event('bell', { chance: { base: 1 }, when: condition });
    expect(() => compile(scenario)).toThrow(`${what} nothing`);
    const { model, state } = world().game();
    expect(() => meets(model, state, condition)).toThrow(/nothing/);
  });
});

test('a scenario that asks for nothing of this has no place for it in its states', () => {
  const { scenario } = world().actor('north').dossier('sorting').event('leak', { at: 1 }).clause('rights');
  const size = (made: Scenario) => compile(made).size;
  const treaty = scenario.treaty!;
  expect(size({ ...scenario, promises: [] })).toBe(size(scenario));
  expect(size({ ...scenario, treaty: { ...treaty, levers: [] } })).toBe(size(scenario) + 2);
  expect(size({ ...scenario, promises: [{ id: 'p', kept: when('good', '>', 1) }] })).toBe(size(scenario) + 1);
});

test('a condition of a text holds where the same condition of a rule does, between turns and at a session', () => {
  const seen = { true: 0, false: 0, session: 0 };
  fc.assert(
    fc.property(scenarios, assumptionSets, seeds, (scenario, assumptions, seed) => {
      const model = compile(scenario, assumptions);
      const state = start(model, new Float64Array(model.size), seed);
      while (state[TURN]! < model.horizon) {
        const isSession = question(model, state)?.kind === 'session';
        const [written, compiled] = isSession
          ? [scenario.treaty!.levers!, model.levers]
          : [scenario.dossiers, model.dossiers];
        written.forEach(({ when: condition }, i) => {
          const expected = compiledHolds(compiled[i]!.when, state);
          expect(meets(model, state, condition)).toBe(expected);
          seen[`${expected}`] += 1;
          if (isSession) seen.session += 1;
        });
        step(model, state, randomAnswer(model, state, seed, 8), seed);
      }
    }),
    { numRuns: tries(500) },
  );
  // As few cases as mutation testing has may well miss one of the three.
  if (tries(500) === 500) expect(Math.min(seen.true, seen.false, seen.session)).toBeGreaterThan(100);
});
