import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssumptionSet } from '../../src/engine';
import { tries } from '../support/effort';
import { scale, world, type EffectSaid, type TinyWorld } from '../support/world';

/** What a gauge goes through in these turns when a decision with this effect is made in turn 1 of 9. */
const course = (effect: Partial<EffectSaid> & { add: number }, turns = 5, tiny: TinyWorld = world()): number[] =>
  tiny
    .lasting(9)
    .gauge('g', { start: 50 })
    .dossier('decision', { cop: { effects: [{ on: 'g', ...effect }] } })
    .game()
    .turn('cop')
    .course('g', turns);

describe('an effect', () => {
  test('acts at once', () => expect(course({ add: 8 })).toEqual([58, 58, 58, 58, 58]));
  test('acts after a delay', () => expect(course({ add: 8, after: 2 })).toEqual([50, 58, 58, 58, 58]));
  test('is spread evenly over turns', () => expect(course({ add: 8, over: 4 })).toEqual([54, 56, 58, 58, 58]));
  test('is spread over later turns', () => expect(course({ add: 8, after: 2, over: 2 })).toEqual([50, 54, 58, 58, 58]));
  test('is given whole in the end, however its parts are rounded', () =>
    // 62.5 thousandths in six parts: six sixths are a little less than one, and half a thousandth decides.
    expect(course({ add: 0.0625, over: 6 }, 6).at(-1)).toBe(50.063));
  test('fades: the first of three parts is half, the last a sixth', () =>
    expect(course({ add: 6, after: 1, over: 3, fading: true })).toEqual([53, 55, 56, 56, 56]));

  test('is multiplied by an assumption', () => {
    const tiny = world()
      .assumption('strength', { low: 0.5, mid: 1, high: 2 })
      .gauge('g')
      .dossier('decision', { cop: { effects: [{ on: 'g', add: 8, assumption: 'strength' }] } });
    const at = (assumptions: AssumptionSet) => tiny.game({ assumptions }).turn('cop').at('g');
    expect([at({ strength: 'low' }), at({}), at({ strength: 'high' }), at({ strength: 0.25 })]).toEqual([
      54, 58, 66, 52,
    ]);
  });

  test('is read on a straight line: at 0, at 100, and between', () => {
    const scaled = (start: number) =>
      course({ add: 10, scaledBy: scale('lever', 0.5, 2) }, 5, world().gauge('lever', { start }))[0];
    expect([scaled(0), scaled(40), scaled(100)]).toEqual([55, 61, 70]);
  });

  test('is sized by the world as it was when decided, however late it acts', () => {
    const game = world()
      .gauge('lever', { start: 100 })
      .gauge('g')
      .dossier('decision', {
        cop: {
          effects: [
            { on: 'g', add: 10, after: 1, scaledBy: scale('lever', 0, 1) },
            { on: 'lever', add: -100 },
          ],
        },
      })
      .game()
      .turn('cop');
    expect(game.at('lever')).toBe(0);
    expect(game.turn().at('g')).toBe(60);
  });

  test('may stand beside others on the same gauge', () => {
    const game = world()
      .gauge('g')
      .dossier('decision', {
        cop: {
          effects: [
            { on: 'g', add: 5 },
            { on: 'g', add: -2 },
            { on: 'g', add: 4, after: 1 },
          ],
        },
      })
      .game();
    expect(game.turn('cop').at('g')).toBe(53);
    expect(game.turn().at('g')).toBe(57);
  });

  test('has whole parts that sum to what it would do at once', () => {
    const spread = fc.record({ over: fc.integer({ min: 1, max: 8 }), fading: fc.boolean() });
    const amounts = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(amounts, spread, fc.integer({ min: 0, max: 100 }), (thousandths, shape, lever) => {
        const effect = { on: 'g', add: thousandths / 1000, scaledBy: scale('lever', 0.3, 1.2) };
        const done = (how: Partial<EffectSaid>) => {
          const game = world()
            .lasting(8)
            .gauge('lever', { start: lever })
            .gauge('g')
            .dossier('decision', { cop: { effects: [{ ...effect, ...how }] } })
            .game()
            .turn('cop')
            .turns(7);
          return game.ledger.causes.map(({ amount }) => amount);
        };
        const [whole = 0, parts] = [done({})[0], done(shape)];
        expect(parts.every(Number.isInteger)).toBe(true);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
        // What fades never grows, but for a rounding.
        const growth = parts.map((part, i) => Math.abs(part) - Math.abs(parts[i - 1] ?? part));
        if (shape.fading) expect(Math.max(0, ...growth)).toBeLessThanOrEqual(1);
      }),
      { numRuns: tries(200) },
    );
  });
});

describe('the shield', () => {
  /** What an event does through a shield at this level. */
  const struck = (guard: number, effects: readonly EffectSaid[], at0 = 1, at100 = 0.25) =>
    world()
      .lasting(4)
      .gauge('guard', { start: guard })
      .gauge('joy', { start: 50, good: 'high' })
      .gauge('fear', { start: 50, good: 'low' })
      .actor('north', { stance: 50 })
      .event('storm', { at: 1, effects, absorbedBy: { by: 'guard', at0, at100 } })
      .game()
      .turn();

  test('takes its share of the damage, whichever way a gauge is hurt', () => {
    expect(struck(0, [{ on: 'joy', add: -20 }]).at('joy')).toBe(30);
    expect(struck(100, [{ on: 'joy', add: -20 }]).at('joy')).toBe(45);
    expect(struck(100, [{ on: 'fear', add: 20 }]).at('fear')).toBe(55);
    expect(struck(40, [{ on: 'joy', add: -20 }]).at('joy')).toBe(36);
  });

  test('takes nothing of what does good, nor of stances', () => {
    expect(struck(100, [{ on: 'joy', add: 20 }]).at('joy')).toBe(70);
    expect(struck(100, [{ on: 'fear', add: -20 }]).at('fear')).toBe(30);
    expect(struck(100, [{ on: 'stance.north', add: -20 }]).at('stance.north')).toBe(30);
    expect(struck(100, [{ on: 'stance.north', add: 20 }]).at('stance.north')).toBe(70);
  });

  test('takes its share of each part of a lasting blow, as it stood on the day of the blow', () => {
    const game = struck(100, [
      { on: 'joy', add: -20, over: 2 },
      { on: 'guard', add: -100 },
    ]);
    expect(game.at('joy')).toBe(47.5);
    expect(game.turn().at('joy')).toBe(45);
    expect(game.causes('joy')).toEqual([
      { kind: 'event', cause: 'storm', amount: -10, since: 1 },
      { kind: 'shield', cause: 'storm', amount: 7.5, since: 1 },
    ]);
  });

  test('does not guard against decisions', () => {
    const game = world()
      .gauge('guard', { start: 100 })
      .dossier('decision', { cop: { effects: [{ on: 'good', add: -20 }] } })
      .event('storm', { at: 2, absorbedBy: scale('guard', 1, 0) })
      .game();
    expect(game.turn('cop').at('good')).toBe(30);
  });

  test('lets through no more damage when it is higher', () => {
    const blow = fc.record({
      on: fc.constantFrom('joy', 'fear'),
      add: fc.integer({ min: -90, max: 90 }),
      over: fc.integer({ min: 1, max: 3 }),
    });
    const level = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        fc.array(blow, { maxLength: 3 }),
        level,
        level,
        fc.integer({ min: 0, max: 10 }),
        (blows, one, other, best) => {
          const low = struck(Math.min(one, other), blows, 1, best / 10);
          const high = struck(Math.max(one, other), blows, 1, best / 10);
          for (let turn = 1; turn <= 3; turn++) {
            expect(high.at('joy')).toBeGreaterThanOrEqual(low.at('joy'));
            expect(high.at('fear')).toBeLessThanOrEqual(low.at('fear'));
            low.turn();
            high.turn();
          }
        },
      ),
      { numRuns: tries(200) },
    );
  });
});
