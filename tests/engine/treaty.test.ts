import { describe, expect, test } from 'vitest';
import { compile, keptShare, treatyStatus, type TurnEvent, type Treaty } from '../../src/engine';
import { world, type TinyGame, type TinyWorld } from '../support/world';

const kinds = (game: TinyGame): TurnEvent['kind'][] => game.turnEvents().map(({ kind }) => kind);
const signed = (game: TinyGame) => [...treatyStatus(game.model, game.state).signed];
const status = (game: TinyGame) => treatyStatus(game.model, game.state);

/** Three parties at these stances, and a clause that is proposed in turn 1 and moves none of them. */
const table = (
  stances: readonly number[],
  said: Partial<Treaty> = {},
  weights: readonly number[] = [50, 30, 20],
): TinyWorld =>
  stances
    .reduce((tiny, stance, i) => tiny.actor(`a${i}`, { stance, weight: weights[i] }), world().lasting(8))
    .treaty(said)
    .clause('rights', { effects: { good: 10 } })
    .proposing('rights');

describe('the draft', () => {
  test('takes a proposed clause, once', () => {
    const game = world().clause('rights', { depth: 2, club: 1 }).proposing('rights').proposing('rights', 2).game();
    expect(kinds(game.turn('cop'))).toContain('clause-proposed');
    expect(status(game).draft).toEqual(['rights']);
    const once = game.state.slice(10, 13);
    expect(kinds(game.turn('cop'))).not.toContain('clause-proposed');
    expect(game.state.slice(10, 13)).toEqual(once);
    expect(status(game).draft).toEqual(['rights']);
  });
  test('is told in the order of the file, clause by clause', () => {
    const game = world().clause('a').clause('b').proposing('b').proposing('a', 2).game().turn('cop').turn('cop');
    expect(status(game).draft).toEqual(['a', 'b']);
    expect(game.turnEvents()[0]).toEqual({ turn: 2, kind: 'clause-proposed', clause: 'a' });
  });
  test('does not take the clause of an option that was not chosen', () => {
    expect(status(world().clause('rights').proposing('rights').game().turn('public')).draft).toEqual([]);
  });
});

describe('bargaining', () => {
  test('a clause weighs on each stance, times its rate, from the next turn on', () => {
    const game = world()
      .actor('north', { stance: 50, rate: 0.5 })
      .actor('south', { stance: 50, rate: 0.5 })
      .treaty({ minClauses: 9 })
      .clause('rights', { appeal: { north: 6, south: -20 } })
      .proposing('rights')
      .game()
      .turn('cop');
    expect([game.at('stance.north'), game.at('stance.south')]).toEqual([50, 50]);
    game.turn();
    expect([game.at('stance.north'), game.at('stance.south')]).toEqual([53, 40]);
  });
  test('those without weight have no say in it, but keep their interests', () => {
    const game = world()
      .actor('people', {
        weight: 0,
        stance: 50,
        rate: 0.5,
        freeRiding: 9,
        interests: [{ from: 'good', side: 'above', reference: 40, gain: 0.2, scaledBy: null }],
      })
      .actor('north', { stance: 50 })
      .treaty({ minClauses: 9 })
      .clause('rights', { appeal: { people: 20 } })
      .proposing('rights')
      .game()
      .turn('cop');
    expect(game.at('stance.people')).toBe(51);
    // 51, slides back by half a point, pulled by its interest again: the clause did nothing.
    expect(game.turn().at('stance.people')).toBe(51.5);
  });
  test('a draft without any depth moves nobody', () => {
    const tiny = (depth: number) =>
      world()
        .actor('north', { stance: 50, rate: 0.5 })
        .treaty({ minClauses: 9 })
        .clause('wish', { depth, appeal: { north: 6 } })
        .proposing('wish');
    expect(tiny(0).game().turn('cop').turn().at('stance.north')).toBe(50);
    expect(tiny(0.001).game().turn('cop').turn().at('stance.north')).toBe(53);
  });
  test('a party alone faces no one to ride on and no club', () => {
    const game = world()
      .actor('north', { stance: 60, rate: 0.5, freeRiding: 4, club: 8 })
      .clause('rights', { club: 1 })
      .proposing('rights')
      .game()
      .turn('cop')
      .turn();
    expect(game.causes('stance.north')).toEqual([{ kind: 'free-riding', cause: 'north', amount: -2, since: 2 }]);
  });
  test('its temptation may be an assumption', () => {
    const tiny = world()
      .assumption('selfishness', { low: 0, mid: 1, high: 2 })
      .actor('north', { stance: 60, rate: 0.5, freeRiding: 4, freeRidingAssumption: 'selfishness' })
      .clause('rights')
      .proposing('rights');
    const after = (assumptions: Record<string, 'low' | 'mid' | 'high'>) =>
      tiny.game({ assumptions }).turn('cop').turn().at('stance.north');
    expect([after({ selfishness: 'low' }), after({}), after({ selfishness: 'high' })]).toEqual([60, 58, 56]);
  });
});

describe('a COP session', () => {
  test('is held every n turns, once the draft has clauses enough', () => {
    const held = (said: Partial<Treaty>, turns: number) => {
      const game = table([60, 60, 60], said).game();
      return Array.from({ length: turns }, (_, i) =>
        kinds(game.turn(i === 0 ? 'cop' : null)).includes('session') ? i + 1 : 0,
      ).filter(Boolean);
    };
    expect(held({ every: 1 }, 4)).toEqual([1, 2, 3, 4]);
    expect(held({ every: 3 }, 7)).toEqual([3, 6]);
    expect(held({ minClauses: 2 }, 4)).toEqual([]);
    expect(held({ minClauses: 1 }, 2)).toEqual([1, 2]);
  });
  test('lets in those at the signing threshold or above', () => {
    expect(signed(table([52, 51.999, 100]).game().turn('cop'))).toEqual(['a0', 'a2']);
  });
  test('lets go only those that fall below the lower threshold', () => {
    const at = (fall: number) =>
      table([60, 60, 60])
        .event('doubt', { at: 2, effects: [{ on: 'stance.a0', add: fall - 60 }] })
        .game()
        .turn('cop')
        .turn();
    expect(signed(at(44))).toEqual(['a0', 'a1', 'a2']);
    expect(signed(at(43.999))).toEqual(['a1', 'a2']);
    expect(at(43.999).turnEvents()).toContainEqual({ turn: 2, kind: 'exit', actor: 'a0' });
    // Coming back takes the higher threshold again.
    const back = table([60, 60, 60])
      .event('doubt', { at: 2, effects: [{ on: 'stance.a0', add: -20 }] })
      .event('regret', { at: 3, effects: [{ on: 'stance.a0', add: 11 }] })
      .event('return', { at: 4, effects: [{ on: 'stance.a0', add: 1 }] })
      .game()
      .turn('cop')
      .turns(2);
    expect(signed(back)).toEqual(['a1', 'a2']);
    expect(signed(back.turn())).toEqual(['a0', 'a1', 'a2']);
    expect(back.turnEvents()).toContainEqual({ turn: 4, kind: 'signature', actor: 'a0' });
  });
  test('counts the weight and the parties that make a quorum', () => {
    const inForce = (stances: readonly number[], said: Partial<Treaty>) =>
      status(table(stances, said).game().turn('cop')).isInForce;
    expect(inForce([60, 0, 0], { quorum: 50 })).toBe(true);
    expect(inForce([60, 0, 0], { quorum: 50.001 })).toBe(false);
    expect(inForce([60, 0, 0], { quorum: 50, minParties: 2 })).toBe(false);
    expect(inForce([60, 0, 60], { quorum: 70, minParties: 2 })).toBe(true);
    expect(inForce([0, 0, 0], { quorum: 1 })).toBe(false);
  });
  test('ignores the stance of those without weight', () => {
    const game = table([60, 60, 60], { minParties: 3 }, [50, 50, 0]).game().turn('cop');
    expect(signed(game)).toEqual(['a0', 'a1']);
    expect(status(game).isInForce).toBe(false);
  });
  test('says what share of the weight signed, how many parties, and how many quorums in a row', () => {
    const game = table([60, 60, 0], { ratify: 2 }).game();
    const session = { kind: 'session', signedWeight: 80, parties: 2 };
    expect(game.turn('cop').turnEvents()).toEqual([
      { turn: 1, kind: 'clause-proposed', clause: 'rights' },
      { turn: 1, kind: 'signature', actor: 'a0' },
      { turn: 1, kind: 'signature', actor: 'a1' },
      { turn: 1, ...session, quorumsInARow: 1 },
    ]);
    expect(game.turn().turnEvents()).toEqual([
      { turn: 2, ...session, quorumsInARow: 2 },
      { turn: 2, kind: 'entry-into-force' },
    ]);
    expect(game.turn().turnEvents()).toEqual([{ turn: 3, ...session, quorumsInARow: 3 }]);
  });
  test('without anyone of weight, finds no quorum to speak of', () => {
    const game = table([60, 60, 60], { quorum: 10 }, [0, 0, 0]).game().turn('cop');
    expect(game.turnEvents().at(-1)).toEqual({
      turn: 1,
      kind: 'session',
      signedWeight: 0,
      parties: 0,
      quorumsInARow: 0,
    });
  });
});

describe('a treaty', () => {
  test('enters into force after a quorum at enough sessions in a row', () => {
    const course = (tiny: TinyWorld) => {
      const game = tiny.game();
      return Array.from({ length: 8 }, (_, i) => {
        const { quorumsInARow, isInForce } = status(game.turn(i === 0 ? 'cop' : null));
        return `${quorumsInARow}${isInForce ? '!' : ''}`;
      });
    };
    const steady = table([60, 60, 60], { ratify: 2, every: 2, quorum: 60 });
    expect(course(steady)).toEqual(['0', '1', '1', '2!', '2!', '3!', '3!', '4!']);
    const wavering = steady
      .event('doubt', { at: 4, effects: [{ on: 'stance.a0', add: -20 }] })
      .event('return', { at: 5, effects: [{ on: 'stance.a0', add: 20 }] });
    expect(course(wavering)).toEqual(['0', '1', '1', '0', '0', '1', '1', '2!']);
  });
  test('lapses at the first session without a quorum, and starts again from nothing', () => {
    const game = table([60, 60, 60], { ratify: 2, quorum: 60 })
      .event('doubt', { at: 3, effects: [{ on: 'stance.a0', add: -20 }] })
      .event('return', { at: 4, effects: [{ on: 'stance.a0', add: 20 }] })
      .game()
      .turn('cop')
      .turn();
    expect(status(game).isInForce).toBe(true);
    expect(kinds(game.turn())).toEqual(['event', 'exit', 'session', 'lapse']);
    expect(status(game)).toMatchObject({ isInForce: false, quorumsInARow: 0 });
    expect(game.at('coverage')).toBe(0);
    expect(status(game.turn()).isInForce).toBe(false);
    expect(kinds(game.turn())).toEqual(['session', 'entry-into-force']);
  });
  test('in force, acts from the next turn on, in proportion to the weight that has signed', () => {
    const game = table([60, 60, 0]).game().turn('cop');
    expect([status(game).isInForce, game.at('coverage'), game.at('good')]).toEqual([true, 80, 50]);
    expect(game.course('good', 3)).toEqual([58, 66, 74]);
  });
  test('acts by the clauses of the draft only, and only in force', () => {
    const game = table([60, 60, 60])
      .clause('other', { effects: { bad: 5 } })
      .game()
      .turn('cop')
      .turns(3);
    expect(game.at('bad')).toBe(50);
    const never = table([60, 60, 60], { quorum: 100, minParties: 4 }).game().turn('cop').turns(3);
    expect([never.at('good'), never.at('coverage')]).toEqual([50, 0]);
  });
  test('commitments are kept as they are monitored before the treaty is in force too', () => {
    const game = table([0, 0, 0], { compliance: 0.5, monitor: 'watch' }).gauge('watch', { start: 50 }).game();
    expect([status(game).isInForce, keptShare(game.model, game.state)]).toEqual([false, 0.75]);
    expect(keptShare(world().model(), world().game().state)).toBe(1);
  });
  test('is kept the better the more it is monitored', () => {
    const coverage = (watch: number | null) =>
      table([60, 60, 0], { compliance: 0.5, monitor: watch === null ? null : 'watch' })
        .gauge('watch', { start: watch ?? 0 })
        .game()
        .turn('cop')
        .at('coverage');
    expect([coverage(0), coverage(50), coverage(100), coverage(null)]).toEqual([40, 60, 80, 80]);
    const byAnIndex = table([60, 60, 0], { compliance: 0.5, monitor: 'emancipation' })
      .event('up', { at: 1, effects: [{ on: 'good', add: 50 }] })
      .game();
    // The index was at 50 when the treaty entered into force, at 100 from then on.
    expect([byAnIndex.turn('cop').at('coverage'), byAnIndex.turn().at('coverage')]).toEqual([60, 80]);
  });
  test('with a gain that an assumption multiplies', () => {
    const { scenario } = table([60, 60, 60]).assumption('trust', { low: 0.5, mid: 1, high: 2 });
    const treaty = scenario.treaty!;
    const clauses = treaty.clauses.map((clause) => ({
      ...clause,
      effects: [{ on: 'good', add: 10, assumption: 'trust' }],
    }));
    const doubted = new (table([]).constructor as new (s: typeof scenario) => TinyWorld)({
      ...scenario,
      treaty: { ...treaty, clauses },
    });
    expect(
      doubted
        .game({ assumptions: { trust: 'high' } })
        .turn('cop')
        .turn()
        .at('good'),
    ).toBe(70);
  });
  test('may be missing: then nobody sits', () => {
    const game = world().actor('north', { stance: 90 }).game().turn();
    expect([signed(game), game.turnEvents(), game.at('coverage')]).toEqual([[], [], 0]);
  });
});

describe('the limits', () => {
  const crowd = (count: number) => Array.from({ length: count }, (_, i) => i);
  test('thirty actors and thirty clauses are played; one more is refused', () => {
    const actors = (count: number) => crowd(count).reduce((tiny, i) => tiny.actor(`a${i}`, { stance: 60 }), world());
    const clauses = (count: number) => crowd(count).reduce((tiny, i) => tiny.clause(`c${i}`), actors(30));
    const game = clauses(30).proposing('c29').game().turn('cop');
    expect(signed(game)).toHaveLength(30);
    expect(status(game).draft).toEqual(['c29']);
    expect(() => compile(actors(31).scenario)).toThrow(RangeError);
    expect(() => compile(clauses(31).scenario)).toThrow(RangeError);
  });
});
