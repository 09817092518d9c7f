import { describe, expect, test } from 'vitest';
import { UNIT } from '../../src/engine';
import { equilibrium, levers, type Lever } from '../../src/engine/analysis';
import { world, type TinyGame } from '../support/world';

const DRAW = { rate: 0.5, stance: 40 };

/** A party that wants trust, beside one that signed: a clause in the draft, another on the agenda, one that nobody proposes. */
const table = () =>
  world()
    .lasting(60)
    .gauge('trust', { start: 30 })
    .actor('north', {
      ...DRAW,
      freeRiding: 2,
      club: 4,
      interests: [{ from: 'trust', side: 'around', reference: 50, gain: 0.25, scaledBy: null }],
    })
    .actor('south', { stance: 60, weight: 1 })
    .actor('east', { stance: 20, weight: 1 })
    .treaty({ minClauses: 1, minParties: 3, quorum: 100 })
    .clause('rights', { appeal: { north: -6 }, depth: 1 })
    .clause('health', { appeal: { north: 9 }, depth: 0, club: 1 })
    .clause('nowhere', { appeal: { north: 50 } })
    .proposing('rights')
    .proposing('health', 58);

const points = (thousandths: number) => Math.round(thousandths) / UNIT;
const north = ({ model, state }: TinyGame) => equilibrium(model, state, 'north');
const named = (lever: Lever) =>
  lever.kind === 'clause' ? lever.clause : lever.kind === 'signature' ? lever.actor : `${lever.cell} ${lever.to}`;
const gainOf = (found: readonly Lever[], name: string) =>
  points(found.find((lever) => named(lever) === name)?.gain ?? 0);

describe('an equilibrium', () => {
  const game = table().game().turn('cop');

  test('is where the stance settles while the world stays as it is', () => {
    const foretold = north(game).stance;
    const later = table().game().turn('cop').turns(40);
    expect(later.at('stance.north')).toBeCloseTo(points(foretold), 1);
  });
  test('is the rest and what pulls, each in points once all has been felt', () => {
    const { stance, rest, pulls } = north(game);
    expect(points(rest)).toBe(40);
    expect(pulls.map(({ kind, cause, amount }) => [kind, cause, points(amount)])).toEqual([
      ['interest', 'trust', -5],
      ['clause', 'rights', -6],
      // South, of two others, has signed: half of what is feared is left.
      ['free-riding', 'north', -1],
    ]);
    expect(points(stance)).toBe(28);
  });
  test('stays within the scale', () => {
    const far = world()
      .actor('north', { ...DRAW, stance: 5 })
      .clause('rights', { appeal: { north: -50 } });
    expect(north(far.proposing('rights').game().turn('cop')).stance).toBe(0);
  });
  test('of an actor that nothing moves is its stance', () => {
    const { state, model } = table().game();
    expect(equilibrium(model, state, 'south')).toEqual({ stance: 60 * UNIT, rest: 60 * UNIT, pulls: [] });
  });
  test('counts what pulls this party, whatever pulls the others', () => {
    const interests = [{ from: 'trust', side: 'around', reference: 50, gain: 1, scaledBy: null }] as const;
    const crowded = table()
      .actor('west', { ...DRAW, weight: 0, interests })
      .game()
      .turn('cop');
    expect(north(crowded)).toEqual(north(game));
  });
  test('of an actor that never goes back to its rest is where it stands', () => {
    const { model, state } = world()
      .actor('stone', { rate: 0, stance: 60 })
      .dossier('push', { cop: { effects: [{ on: 'stance.stone', add: -10 }] } })
      .game()
      .turn('cop');
    expect(equilibrium(model, state, 'stone')).toEqual({ stance: 50 * UNIT, rest: 50 * UNIT, pulls: [] });
    expect(levers(model, state, 'stone', 55, 1)).toEqual([]);
  });
  test('changes nothing in the game', () => {
    const before = game.state.slice();
    north(game);
    levers(game.model, game.state, 'north', 52, 1);
    expect(game.state).toEqual(before);
  });
  test('is asked of an actor that exists', () => {
    expect(() => equilibrium(game.model, game.state, 'nobody')).toThrow(/nobody/);
  });
});

describe('what would bring a party to sign', () => {
  const { model, state } = table().game().turn('cop');

  test('is each clause still to be proposed, each other signature, each level that it looks at', () => {
    const found = levers(model, state, 'north', 30, 1);
    // 9 of its own, and 2 of a club in which one of two others is.
    expect(gainOf(found, 'health')).toBe(11);
    expect(gainOf(found, 'east')).toBe(1);
    // The nearest level that is enough: two points of stance are eight of trust.
    expect(gainOf(found, 'trust 38')).toBe(2);
    expect(found.map(named)).not.toContain('nowhere');
    expect(found.map(named)).not.toContain('south');
  });
  test('comes in order: what is enough alone, then the strongest', () => {
    expect(levers(model, state, 'north', 30, 1).map((lever) => [named(lever), lever.isEnough])).toEqual([
      ['health', true],
      ['trust 38', true],
      ['east', false],
    ]);
  });
  test('shows how far a level could carry where it is not enough, and no further than it can be brought', () => {
    expect(levers(model, state, 'north', 90, 1).map((lever) => [named(lever), lever.isEnough])).toEqual([
      ['health', false],
      ['trust 45', false],
      ['east', false],
    ]);
    expect(gainOf(levers(model, state, 'north', 90, 1), 'trust 45')).toBe(3.75);
  });
  test('holds no level for enough that is out of reach, and none outside the scale', () => {
    const near = (start: number, wanted: number) => {
      const drawn = world()
        .gauge('trust', { start })
        .actor('north', {
          ...DRAW,
          interests: [{ from: 'trust', side: 'above', reference: 20, gain: 0.25, scaledBy: null }],
        })
        .game();
      return levers(drawn.model, drawn.state, 'north', wanted, 1).map((lever) => [named(lever), lever.isEnough]);
    };
    expect(near(95, 100)).toEqual([['trust 100', false]]);
    expect(near(40, 48)).toEqual([['trust 52', true]]);
    expect(near(40, 49)).toEqual([['trust 55', false]]);
  });
  test('leaves out a clause whose dossier was answered otherwise', () => {
    const offer = world()
      .actor('north', DRAW)
      .clause('rights', { appeal: { north: 9 } })
      .dossier('first', { cop: { clause: 'rights' } })
      .dossier('second');
    const before = offer.game();
    expect(levers(before.model, before.state, 'north', 45, 1).map(named)).toEqual(['rights']);
    const after = offer.game().turn('public');
    expect(levers(after.model, after.state, 'north', 45, 1)).toEqual([]);
  });
  test('leaves out levels that only others look at', () => {
    const both = world()
      .gauge('trust', { start: 30 })
      .gauge('fear', { start: 30 })
      .actor('north', {
        ...DRAW,
        interests: [{ from: 'trust', side: 'above', reference: 20, gain: 0.25, scaledBy: null }],
      })
      .actor('south', { interests: [{ from: 'fear', side: 'above', reference: 20, gain: 1, scaledBy: null }] })
      .coupling('fear', 'stance.north', { gain: 0.1, side: 'above', reference: 20 })
      .game();
    expect(levers(both.model, both.state, 'north', 50, 1).map(({ kind }) => kind)).toEqual(['level']);
    expect(levers(both.model, both.state, 'north', 48, 1).map(named)).toEqual(['trust 44']);
  });
  test('leaves out what would do nothing, and what would do the contrary', () => {
    expect(levers(model, state, 'south', 90, 1)).toEqual([]);
  });
});

describe('what would drive a party out', () => {
  test('is the same, the other way', () => {
    const { model, state } = table().game().turn('cop');
    expect(levers(model, state, 'north', 27.5, -1).map((lever) => [named(lever), points(lever.gain)])).toEqual([
      ['south', -1],
      ['trust 27', -0.75],
    ]);
  });
});
