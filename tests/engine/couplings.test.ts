import { describe, expect, test } from 'vitest';
import { scale, world } from '../support/world';
import { couplingNow, slideNow, type Coupling } from '../../src/engine';

/** Where `to`, at 50, stands a turn after, when `from` acts on it. */
const after = (from: number, said: Partial<Coupling>, assumptions = {}) =>
  world()
    .assumption('strength', { low: 0, mid: 1, high: 3 })
    .gauge('from', { start: from })
    .gauge('to', { start: 50 })
    .gauge('mark', { start: 30 })
    .coupling('from', 'to', said)
    .game({ assumptions })
    .turn()
    .at('to');

describe('a coupling', () => {
  test('around: gives a share of the distance, both ways', () => {
    expect(after(70, { side: 'around', reference: 50, gain: 0.1 })).toBe(52);
    expect(after(30, { side: 'around', reference: 50, gain: 0.1 })).toBe(48);
  });
  test('above: counts only what is above, upward', () => {
    expect(after(70, { side: 'above', reference: 50, gain: -0.1 })).toBe(48);
    expect(after(50, { side: 'above', reference: 50, gain: -0.1 })).toBe(50);
    expect(after(30, { side: 'above', reference: 50, gain: -0.1 })).toBe(50);
  });
  test('below: counts only what is missing, downward', () => {
    expect(after(30, { side: 'below', reference: 50, gain: 0.1 })).toBe(52);
    expect(after(50, { side: 'below', reference: 50, gain: 0.1 })).toBe(50);
    expect(after(70, { side: 'below', reference: 50, gain: 0.1 })).toBe(50);
  });
  test('may measure from another gauge', () => {
    expect(after(70, { side: 'above', reference: 'mark', gain: 0.1 })).toBe(54);
    expect(after(20, { side: 'above', reference: 'mark', gain: 0.1 })).toBe(50);
  });
  test('is modulated by a gauge, on a straight line', () => {
    expect(after(70, { reference: 50, gain: 0.1, scaledBy: scale('mark', 1, 2) })).toBe(52.6);
  });
  test('is multiplied by an assumption', () => {
    const doubt: Partial<Coupling> = { reference: 50, gain: 0.1, assumption: 'strength' };
    expect([after(70, doubt), after(70, doubt, { strength: 'high' }), after(70, doubt, { strength: 'low' })]).toEqual([
      52, 56, 50,
    ]);
  });
  test('is rounded to the thousandth, halves upward', () => {
    expect(after(50.005, { reference: 50, gain: 0.1 })).toBe(50.001);
    expect(after(49.995, { reference: 50, gain: 0.1 })).toBe(50);
  });

  test('all read one photograph: two gauges that feed each other are told apart by no order', () => {
    const game = world()
      .gauge('a', { start: 40 })
      .gauge('b', { start: 60 })
      .coupling('a', 'b', { gain: 0.5 })
      .coupling('b', 'a', { gain: 0.5 })
      .game()
      .turn();
    expect([game.at('a'), game.at('b')]).toEqual([70, 80]);
  });

  test('may read an index or the coverage of the treaty', () => {
    const game = world()
      .gauge('to', { start: 0 })
      .coupling('emancipation', 'to', { gain: 0.1 })
      .coupling('coverage', 'to', { gain: 1 })
      .game();
    expect(game.turn().at('to')).toBe(5);
  });
});

describe('relaxation', () => {
  test('moves a gauge by a share of its distance to its rest', () => {
    const game = world().gauge('g', { start: 80, rest: 40, relax: 0.25 }).game();
    expect(game.course('g', 3)).toEqual([70, 62.5, 56.875]);
  });
  test('its speed may be an assumption', () => {
    const tiny = world()
      .assumption('speed', { low: 0.5, mid: 1, high: 2 })
      .gauge('g', { start: 80, rest: 40, relax: 0.25, assumption: 'speed' });
    expect(
      tiny
        .game({ assumptions: { speed: 'high' } })
        .turn()
        .at('g'),
    ).toBe(60);
  });
  test('a gauge without it stays where it is', () => {
    expect(world().gauge('g', { start: 80, rest: 40 }).game().turns(4).at('g')).toBe(80);
  });
  test('a stance relaxes to where its actor starts, moved by an assumption', () => {
    const tiny = world()
      .assumption('goodwill', { low: 0.5, mid: 1, high: 1.5 })
      .actor('north', { stance: 40, rate: 0.5, stanceAssumption: 'goodwill' });
    expect(tiny.game().turns(2).at('stance.north')).toBe(40);
    expect(tiny.game({ assumptions: { goodwill: 'high' } }).course('stance.north', 2)).toEqual([50, 55]);
  });
});

describe('an index', () => {
  const index = (
    said: Parameters<ReturnType<typeof world>['index']>[2],
    terms: Record<string, number> = { a: 1, b: 3 },
  ) => world().gauge('a', { start: 20 }).gauge('b', { start: 60 }).index('mood', terms, said).game().at('mood');

  test('is a weighted mean', () => expect(index({})).toBe(50));
  test('is bent toward its weakest term', () => expect(index({ bend: 0.25, toward: 'weakest' })).toBe(42.5));
  test('or toward its strongest', () => expect(index({ bend: 0.25, toward: 'strongest' })).toBe(52.5));
  test('wholly bent, is its extreme term', () => {
    expect(index({ bend: 1, toward: 'weakest' })).toBe(20);
    expect(index({ bend: 1, toward: 'strongest' })).toBe(60);
  });
  test('takes a term the other way round when told so', () => {
    const terms = [
      { of: 'a', weight: 1, inverse: true },
      { of: 'b', weight: 3, inverse: false },
    ];
    expect(index({ terms })).toBe(65);
    expect(index({ terms, bend: 1, toward: 'strongest' })).toBe(80);
  });
  test('reads the extremes of a gauge as they are', () => {
    const edge = (start: number, toward: 'weakest' | 'strongest') =>
      world().gauge('a', { start }).index('mood', { a: 1 }, { bend: 0.5, toward }).game().at('mood');
    expect([edge(0, 'weakest'), edge(0, 'strongest'), edge(100, 'weakest'), edge(100, 'strongest')]).toEqual([
      0, 0, 100, 100,
    ]);
  });
  test('has weights that come to something, and no index among its terms', () => {
    expect(() => index({}, { a: 0, b: 0 })).toThrow(/mood/);
    expect(() => index({}, { emancipation: 1 })).toThrow(/emancipation/);
  });
});

describe('what a rule gives now, shown before the turn', () => {
  const busy = world()
    .gauge('from', { start: 70 })
    .gauge('to', { start: 50, rest: 40, relax: 0.25 })
    .gauge('still', { start: 20 })
    .coupling('from', 'still', { id: 'other', reference: 50, gain: 0.3 })
    .coupling('from', 'to', { id: 'feeds', reference: 50, gain: 0.1 })
    .actor('party', {
      interests: [{ from: 'from', side: 'around', reference: 50, gain: 1, scaledBy: null }],
    });

  test('is what a coupling then gives its gauge', () => {
    const game = busy.game();
    expect(couplingNow(game.model, game.state, 'feeds')).toBe(2000);
    expect(couplingNow(game.model, game.state, 'other')).toBe(6000);
    expect(game.turn().at('still')).toBe(26);
  });

  test('is the share of the distance to its rest that a gauge slides', () => {
    const { model, state } = busy.game();
    expect(slideNow(model, state, 'to')).toEqual({ share: 0.25, amount: -2500 });
    expect(slideNow(model, state, 'still').amount).toBe(0);
  });

  test('is asked of a coupling of the scenario, not of an interest, which goes by what it looks at', () => {
    const { model, state } = busy.game();
    expect(() => couplingNow(model, state, 'nothing')).toThrow(/nothing/);
    expect(() => couplingNow(model, state, 'from')).toThrow(/from/);
  });
});
