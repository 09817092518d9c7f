import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/engine';
import { mayStrike } from '../../src/engine/shocks';
import { when, world, type TinyGame, type TinyWorld } from '../support/world';

/** The turns of a game in which the echo strikes, answered by these doctrines; sessions by these moves. */
function strikes(
  tiny: TinyWorld,
  decisions: readonly ('cop' | 'public')[] = [],
  game: TinyGame = tiny.game(),
): number[] {
  return Array.from({ length: game.model.turns }, (_, i) => {
    game.turn(decisions[i] ?? null);
    return game.struck('echo') ? i + 1 : 0;
  }).filter(Boolean);
}

const echoing = (after: Condition, inTurns: number, tiny = world().lasting(8)) =>
  tiny.event('echo', { echo: { after, in: inTurns } });
const chose: Condition = { chose: 'sorting', doctrine: 'public' };
const sorting = (from = 1) => world().lasting(8).dossier('sorting', { from });

describe('an echo', () => {
  test('strikes so many turns after the decision that it is about, without dice', () => {
    expect(strikes(echoing(chose, 3, sorting()), ['public'])).toEqual([4]);
    expect(strikes(echoing(chose, 1, sorting()), ['public'])).toEqual([2]);
    expect(strikes(echoing(chose, 3, sorting(2)), ['cop', 'public'])).toEqual([5]);
    for (let seed = 1; seed <= 20; seed++) {
      const tiny = echoing(chose, 3, sorting());
      expect(strikes(tiny, ['public'], tiny.game({ seed }))).toEqual([4]);
    }
  });
  test('does not strike where the decision was another one', () => {
    expect(strikes(echoing(chose, 3, sorting()), ['cop'])).toEqual([]);
    expect(strikes(echoing(chose, 3, sorting()))).toEqual([]);
  });
  test('strikes so many turns after the end of the first turn in which its condition holds, whatever it asks', () => {
    expect(
      strikes(
        echoing(
          when('good', '>=', 60),
          2,
          world()
            .lasting(8)
            .event('up', { at: 3, effects: [{ on: 'good', add: 10 }] }),
        ),
      ),
    ).toEqual([5]);
    expect(strikes(echoing({ happened: 'leak' }, 2, world().lasting(8).event('leak', { at: 3 })))).toEqual([5]);
    const signing = world().lasting(8).actor('north', { stance: 60 }).treaty({ every: 3, minClauses: 0 });
    expect(strikes(echoing({ signed: 'north' }, 2, signing))).toEqual([5]);
  });
  test('strikes so many turns after the session at which its lever was used', () => {
    const tiny = echoing(
      { granted: 'fund' },
      2,
      world().lasting(8).actor('north').treaty({ every: 3, minClauses: 0 }).lever('fund'),
    );
    const game = tiny.game().turns(3).answer('lever/fund');
    expect([game.turn().struck('echo'), game.turn().struck('echo')]).toEqual([false, true]);
  });
  test('is dated by the first time: what holds again, or no longer, changes nothing', () => {
    const wavering = world()
      .lasting(8)
      .event('up', { at: 2, effects: [{ on: 'good', add: 10 }] })
      .event('down', { at: 3, effects: [{ on: 'good', add: -10 }] })
      .event('again', { at: 5, effects: [{ on: 'good', add: 10 }] });
    expect(strikes(echoing(when('good', '>=', 60), 3, wavering))).toEqual([5]);
  });
  test('strikes once, even where it may strike again', () => {
    expect(
      strikes(
        world()
          .lasting(8)
          .event('echo', { cooldown: 1, echo: { after: when('good', '>=', 50), in: 2 } }),
      ),
    ).toEqual([3]);
  });
  test('is silent where its own `when` does not hold on its day', () => {
    const tiny = (level: number) =>
      sorting().event('echo', { when: when('good', '<', level), echo: { after: chose, in: 3 } });
    expect([strikes(tiny(51), ['public']), strikes(tiny(50), ['public'])]).toEqual([[4], []]);
  });
  test('hurts as any event does: behind the shield, with its effects over turns', () => {
    const game = sorting()
      .gauge('guard', { start: 100 })
      .event('echo', {
        echo: { after: chose, in: 1 },
        effects: [{ on: 'good', add: -20, over: 2 }],
        absorbedBy: { by: 'guard', at0: 1, at100: 0.5 },
      })
      .game()
      .turn('public')
      .turn();
    expect(game.causes('good')).toEqual([
      { kind: 'event', cause: 'echo', amount: -10, since: 2 },
      { kind: 'shield', cause: 'echo', amount: 5, since: 2 },
    ]);
    expect(game.turn().at('good')).toBe(40);
  });
  test('is seen by other conditions as any event is', () => {
    const tiny = echoing(chose, 1, sorting()).event('answer', { chance: { base: 1 }, when: { happened: 'echo' } });
    const game = tiny.game().turn('public').turn();
    expect([game.struck('echo'), game.struck('answer')]).toEqual([true, false]);
    expect(game.turn().struck('answer')).toBe(true);
  });
  test('does not strike in the epilogue', () => {
    const game = echoing(chose, 3, world().lasting(3, 3).dossier('sorting')).game().turn('public').turns(5);
    expect(game.ledger.turnEvents).toEqual([]);
  });
  test('is not one of several: each has a memory of its own', () => {
    const tiny = sorting()
      .event('other', { echo: { after: { not: chose }, in: 2 } })
      .event('echo', { echo: { after: chose, in: 2 } });
    const game = tiny.game().turn('public').turns(2);
    expect(game.turnEvents()).toEqual([{ turn: 3, kind: 'event', event: 'echo' }]);
  });
  test('is known to be due on its day and on no other, as a dated event is', () => {
    const tiny = echoing(chose, 3, sorting().event('dated', { at: 2 }));
    const game = tiny.game();
    const due = (place: number) => mayStrike(game.model, game.state, place);
    const course = [[due(0), due(1)]];
    for (let turn = 1; turn <= 5; turn++) {
      game.turn('public');
      course.push([due(0), due(1)]);
    }
    expect(course.map(([dated]) => dated)).toEqual([false, true, false, false, false, false]);
    expect(course.map(([, echo]) => echo)).toEqual([false, false, false, true, false, false]);
  });
});
