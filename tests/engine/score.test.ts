import { describe, expect, test } from 'vitest';
import { axes, ending, value, type Scenario, type State } from '../../src/engine';
import { rejudge } from '../../src/engine/analysis';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import { TinyWorld, when, world, type TinyGame } from '../support/world';

/** Good goes up by 10 and bad by 5 in every turn of two, and stays there in an epilogue of two. */
const rising = world()
  .lasting(2, 2)
  .event('up', {
    chance: { base: 1 },
    cooldown: 1,
    effects: [
      { on: 'good', add: 10 },
      { on: 'bad', add: 5 },
    ],
  });

describe('the score', () => {
  test('is half the mean of the played turns, half that of the epilogue', () => {
    const { model, state } = rising.game().turns(4);
    // Good: 60 and 70 lived, 70 and 70 left behind.
    expect(axes(model, state)).toEqual({ emancipation: 67_500, tyranny: 58_750 });
    expect(value(model, state)).toBe(67_500 - 58_750);
  });
  test('without an epilogue, is the mean of the played turns', () => {
    const { model, state } = rising.lasting(2, 0).game().turns(2);
    expect(axes(model, state)).toEqual({ emancipation: 65_000, tyranny: 57_500 });
    expect(value(model, state)).toBe(65_000 - 57_500);
  });
  test('is rounded to the thousandth', () => {
    const { model, state } = world()
      .lasting(3, 0)
      .event('up', { at: 3, effects: [{ on: 'good', add: 0.002 }] })
      .game()
      .turns(3);
    expect(axes(model, state).emancipation).toBe(50_001);
    expect(value(model, state)).toBeCloseTo(2 / 3, 9);
  });
});

describe('the ending', () => {
  test('is the first whose condition holds on the final axes, else the last of the list', () => {
    const final = (tiny: TinyWorld) => {
      const { model, state } = tiny.game().turns(4);
      return ending(model, state);
    };
    expect(final(rising)).toBe('fallback');
    expect(final(rising.ending('great', when('emancipation', '>', 67.5)))).toBe('fallback');
    expect(final(rising.ending('good', when('emancipation', '>=', 67.5)))).toBe('good');
    expect(
      final(rising.ending('fair', when('tyranny', '<=', 58.75)).ending('good', when('emancipation', '>=', 60))),
    ).toBe('fair');
  });
  test('reads the last gauges as they are', () => {
    const { model, state } = rising
      .ending('good', when('good', '=', 70))
      .game()
      .turns(4);
    expect(ending(model, state)).toBe('good');
  });
  test('may strike early, once, on the photograph of its turn; its score lets the model coast to the end', () => {
    const game = rising
      .ending('fall', when('good', '>=', 60), { early: true })
      .ending('worse', when('good', '>=', 70), { early: true })
      .ending('good', when('emancipation', '>', 0))
      .game()
      .turn();
    expect(game.turnEvents()).toContainEqual({ turn: 1, kind: 'early-ending', ending: 'fall' });
    game.turns(3);
    expect(game.ledger.turnEvents.filter(({ kind }) => kind === 'early-ending')).toHaveLength(1);
    expect(ending(game.model, game.state)).toBe('fall');
    expect(axes(game.model, game.state).emancipation).toBe(67_500);
  });
  test('does not strike early in the epilogue, nor count at the end when it is an early one', () => {
    const { model, state } = rising
      .ending('late', when('turn', '>=', 4), { early: true })
      .game()
      .turns(4);
    expect(ending(model, state)).toBe('fallback');
  });
  test('leaves the state as it is: the axes there are those of the last photograph', () => {
    const { model, state } = rising.game().turns(4);
    const before = state.slice();
    ending(model, state);
    expect(state).toEqual(before);
  });
  test('is missing from a scenario without a fallback, which is an error', () => {
    const { scenario } = rising;
    const { model, state } = new TinyWorld({ ...scenario, endings: [] }).game().turns(4);
    expect(() => ending(model, state)).toThrow(/last ending/);
  });
});

describe('a game judged again', () => {
  const played = (game: TinyGame): State[] => {
    const states = [game.state.slice()];
    for (let turn = 1; turn <= game.model.horizon; turn++) states.push(game.turn(game.open()[0] ?? null).state.slice());
    return states;
  };
  const weighed = rising
    .gauge('calm', { start: 20 })
    .index('emancipation', { good: 1, calm: 1 })
    .ending('fine', when('emancipation', '>=', 60));

  test('with other weights, has another score and another ending, on the same states', () => {
    const game = weighed.game();
    const states = played(game);
    expect([axes(game.model, game.state).emancipation, ending(game.model, game.state)]).toEqual([43_750, 'fallback']);
    expect(rejudge(game.model, states, { calm: 0 })).toEqual({
      axes: { emancipation: 67_500, tyranny: 58_750 },
      ending: 'fine',
    });
    expect(rejudge(game.model, states, { good: 3, bad: 7 }).axes).toEqual({ emancipation: 55_625, tyranny: 58_750 });
  });
  test('keeps an ending that struck early', () => {
    const game = weighed.ending('fall', when('good', '>=', 60), { early: true }).game();
    expect(rejudge(game.model, played(game), { calm: 0 }).ending).toBe('fall');
  });
  test('with the weights of the scenario, is the same game', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const game = new TinyWorld(paris as Scenario).game({ seed });
      const states = played(game);
      expect(rejudge(game.model, states, {})).toEqual({
        axes: axes(game.model, game.state),
        ending: ending(game.model, game.state),
      });
    }
  });
  test('needs weights that come to something', () => {
    const game = weighed.game();
    expect(() => rejudge(game.model, played(game), { good: 0, calm: 0 })).toThrow(RangeError);
  });
});
