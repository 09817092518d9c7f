import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apply,
  debrief,
  dueAt,
  gameCode,
  gameHash,
  newRoom,
  projection,
  readAction,
  REFUSALS,
  usualSetup,
  type Act,
  type Action,
  type Card,
  type ClassScenario,
  type Instruction,
  type Mode,
  type Room,
} from '../../src/class';
import { compile, stateHash, type Answer } from '../../src/engine';
import { answersOf, decodeGame, replay } from '../../src/engine/analysis';
import { tries } from '../support/effort';
import { NEGOTIATED } from '../support/negotiated';
import { classScenario } from '../support/room';
import { shipped } from '../support/shipped';

const secret = (party: string, what: string) => ({ fr: `secret-${what}-${party}`, en: `secret-${what}-${party}` });
const instruction = (party: string): Instruction => ({
  interest: secret(party, 'interest'),
  redLine: secret(party, 'line'),
  crossed: { signed: party },
  ask: secret(party, 'ask'),
});
const SCENARIO = classScenario(NEGOTIATED.scenario, { south: instruction('south'), north: instruction('north') });
const SEATS = 4;

const newClass = (mode: Mode, scenario: ClassScenario = SCENARIO, seed = 3): Room =>
  newRoom(usualSetup(scenario, { code: 'KMRV', seed, mode, rounds: 2, places: 40 }), scenario);

const done = (room: Room, action: Action): Room => {
  const applied = apply(room, action);
  return applied.ok ? applied.room : room;
};

type Sent = Pick<Action, 'by' | 'act'>;
type Step = (room: Room) => Sent[];

const anyAnswer = (room: Room, place: number): Answer => {
  const { stage } = projection(room, 'projector');
  return stage.kind === 'vote' ? stage.answers[place % stage.answers.length]! : 'cop';
};
const anyCard = (room: Room, by: number, place: number): Card => {
  const cards = projection(room, by).own?.cards ?? [];
  return cards[place % Math.max(1, cards.length)]?.card ?? 'sign';
};
const ballot = (room: Room, by: number, place: number): Sent => {
  const forecast = place % 2 === 0 ? 'law' : null;
  return { by, act: { do: 'ballot', vote: room.votes, answer: anyAnswer(room, place), forecast } };
};
const seat = fc.integer({ min: 0, max: SEATS });
const place = fc.nat(40);

/** What leads a game on: everybody votes or files, and the teacher closes and continues. */
const onward = place.map((of): Step => (room) => {
  const everybody = Array.from({ length: SEATS + 1 }, (_, by) => by);
  switch (room.stage.kind) {
    case 'lobby':
      return [{ by: 'teacher', act: { do: 'begin' } }];
    case 'vote':
      return everybody.map((by) => ballot(room, by, of % 3 === 0 ? of + by : of));
    case 'negotiate':
    case 'file':
      return everybody.map((by) => ({ by, act: { do: 'file', vote: room.votes, card: anyCard(room, by, of + by) } }));
    case 'defence':
      return [{ by: 'teacher', act: { do: 'close' } }];
    default:
      return [{ by: 'teacher', act: { do: 'continue' } }];
  }
});

const one = <Given extends unknown[]>(arbitrary: fc.Arbitrary<Given>, make: (room: Room, ...given: Given) => Sent) =>
  arbitrary.map((given): Step => (room) => [make(room, ...given)]);
const TEACHER = ['begin', 'close', 'close', 'continue', 'step', 'pause', 'resume', 'undo', 'lock', 'unlock'] as const;

/** What anybody may send, sensible or not; votes, answers and cards are often those that are open. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: onward },
  {
    weight: 2,
    arbitrary: one(fc.tuple(fc.nat(5)), (_, key) => ({ by: 'server', act: { do: 'join', key: `key-${key}` } })),
  },
  { weight: 2, arbitrary: one(fc.tuple(), () => ({ by: 'server', act: { do: 'tick' } })) },
  {
    weight: 2,
    arbitrary: one(fc.tuple(seat, fc.constantFrom('gone' as const, 'back' as const)), (_, who, what) => ({
      by: 'server',
      act: { do: what, seat: who },
    })),
  },
  {
    weight: 4,
    arbitrary: one(fc.tuple(fc.constantFrom(...TEACHER)), (_, what) => ({ by: 'teacher', act: { do: what } })),
  },
  { weight: 4, arbitrary: one(fc.tuple(seat, place), ballot) },
  {
    weight: 6,
    arbitrary: one(
      fc.tuple(seat, place, fc.constantFrom('favour' as const, 'file' as const)),
      (room, by, of, what) => ({
        by,
        act: { do: what, vote: room.votes, card: anyCard(room, by, of) },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: one(fc.tuple(seat, fc.constantFrom('north', 'south')), (_, who, to) => ({
      by: 'teacher',
      act: { do: 'move', seat: who, to },
    })),
  },
  { weight: 1, arbitrary: one(fc.tuple(seat), (_, who) => ({ by: 'teacher', act: { do: 'remove', seat: who } })) },
  { weight: 1, arbitrary: one(fc.tuple(seat), (_, by) => ({ by, act: { do: 'leave' } })) },
);

const MODES = fc.constantFrom<Mode>('vote', 'cop');
const waits = fc.constantFrom(0, 100, 5_000, 25_000, 400_000);
type Course = readonly (readonly [Step, number])[];
const courses: fc.Arbitrary<Course> = fc.array(fc.tuple(steps, waits), { minLength: 20, maxLength: 90, size: 'max' });

/** A class that has begun. */
function begun(mode: Mode): Room {
  let room = newClass(mode);
  for (let i = 0; i < 3; i++) {
    room = done(room, { id: `j${i}`, by: 'server', at: 0, act: { do: 'join', key: `key-${i}` } });
  }
  return done(room, { id: 'go', by: 'teacher', at: 0, act: { do: 'begin' } });
}

/** Plays a course: every action that was sent, and the rooms that they made. */
function played(mode: Mode, course: Course) {
  let room = begun(mode);
  const rooms = [room];
  const actions: Action[] = [];
  let at = 0;
  for (const [step, wait] of course) {
    at += wait;
    for (const sent of step(room)) {
      const action: Action = { id: `a${actions.length}`, at, ...sent };
      actions.push(action);
      room = done(room, action);
      rooms.push(room);
    }
  }
  return { rooms, actions, room };
}

describe('whatever is done in a room, in whatever order', () => {
  test('what is sent again changes nothing, and a refused action changes nothing', () => {
    fc.assert(
      fc.property(MODES, courses, (mode, course) => {
        let room = begun(mode);
        for (const action of played(mode, course).actions) {
          const first = apply(room, action);
          if (!first.ok) {
            expect(REFUSALS).toContain(first.refusal);
            continue;
          }
          room = first.room;
          // Of the server, whose acts say what is: the same again is no news.
          expect(apply(room, { ...action, at: action.by === 'server' ? action.at : action.at + 999 })).toEqual(first);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  test('the log of what was done makes the same room, as the lost and repeated stream of it does', () => {
    fc.assert(
      fc.property(MODES, courses, (mode, course) => {
        const { actions, room } = played(mode, course);
        let again = begun(mode);
        for (const action of actions) {
          const before = again;
          again = done(again, action);
          // It is lost on its way back: whoever did it does it again.
          again = done(again, action);
          if (!apply(before, action).ok) expect(again).toBe(before);
        }
        expect(again).toEqual(room);
      }),
      { numRuns: tries(60) },
    );
  });

  test('ballots that come in another order make the same room', () => {
    const answers = fc.array(fc.constantFrom<Answer>('promise/rule', 'promise/save'), {
      minLength: SEATS,
      maxLength: SEATS,
    });
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: SEATS, maxLength: SEATS });
    fc.assert(
      fc.property(answers, orders, (given, order) => {
        const voted = (seats: readonly number[]) => {
          let room = newClass('vote');
          for (let i = 0; i < SEATS; i++) {
            room = done(room, { id: `j${i}`, by: 'server', at: 0, act: { do: 'join', key: `key-${i}` } });
          }
          room = done(room, { id: 'go', by: 'teacher', at: 0, act: { do: 'begin' } });
          for (const by of seats) {
            const act = { do: 'ballot', vote: 1, answer: given[by]!, forecast: null } as const;
            room = done(room, { id: `b${by}`, by, at: 10, act });
          }
          return room;
        };
        expect(voted(order)).toEqual(voted([0, 1, 2, 3]));
      }),
      { numRuns: tries(60) },
    );
  });

  test('nobody is shown a ballot, a forecast, a card or an instruction that is not theirs, before its time', () => {
    fc.assert(
      fc.property(MODES, courses, (mode, course) => {
        for (const room of played(mode, course).rooms) {
          const { stage, seats } = room;
          for (const viewer of ['projector', ...seats.map(({ number }) => number)] as const) {
            const seen = projection(room, viewer);
            const own = typeof viewer === 'number' ? seats[viewer]! : null;
            // What is closed has been turned over.
            const text = JSON.stringify({ ...seen, history: [] });
            expect(JSON.stringify(seen)).not.toMatch(/"key-|"ballots"|"favours":\[/);
            if (stage.kind !== 'ended') {
              for (const party of ['north', 'south']) {
                const isTold = own !== null && !own.isRemoved && own.party === party;
                expect(text.includes(`-${party}"`)).toBe(isTold);
              }
            }
            if (stage.kind === 'vote' || stage.kind === 'defence') {
              const told = own !== null && !own.isRemoved ? (stage.ballots[own.number] ?? null) : null;
              expect(seen.own?.ballot ?? null).toBe(told);
              expect(text).not.toContain('"forecasts"');
            }
            if (stage.kind === 'negotiate' || stage.kind === 'file') {
              expect(text).not.toContain('"cards":{"');
              expect(seen.own?.card ?? null).toBe(
                own === null || own.isRemoved || own.party === null ? null : (stage.cards[own.party] ?? null),
              );
            }
          }
        }
      }),
      { numRuns: tries(30) },
    );
  });

  test('a round says beforehand what silent teams do at the vote, and a card that waits is no answer of the game', () => {
    fc.assert(
      fc.property(courses, (course) => {
        for (const room of played('cop', course).rooms) {
          const { stage, setup, answers, history } = room;
          if (stage.kind !== 'effects') continue;
          const seen = projection(room, 'projector').stage;
          if (seen.kind !== 'effects') throw new Error('the projector sees another stage');
          const closed = history.at(-1)!;
          if (closed.kind !== 'round') throw new Error('what a round did is shown after it');
          if (Object.values(stage.cards).every((card) => card === 'wait')) {
            // What two had offered in an earlier round may be open, or agreed to for a team that left, only now.
            expect(answers.slice(closed.before)).toEqual(closed.deals.map(({ answer }) => answer));
            if (stage.round === 1) expect(closed.deals).toEqual([]);
          }
          if (stage.round < setup.rounds) continue;
          const held = done(room, { id: 'on', by: 'teacher', at: room.at, act: { do: 'continue' } });
          expect(held.answers).toEqual([...answers, ...seen.silent, 'none']);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  test('a seat that is given back is waited for no more, holds no pen, and is there for who comes next', () => {
    fc.assert(
      fc.property(MODES, courses, seat, (mode, course, by) => {
        const { room } = played(mode, course);
        const left = apply(room, { id: 'left', by, at: room.at, act: { do: 'leave' } });
        if (!left.ok) {
          expect(room.seats[by]?.isRemoved ?? true).toBe(true);
          return;
        }
        const taken = (one: Room) => projection(one, 'projector').places.taken;
        expect(taken(left.room)).toBe(taken(room) - 1);
        expect(Object.values(left.room.pens)).not.toContain(by);
        expect(projection(left.room, by).own).toBeNull();
        const unlocked = { ...left.room, isLocked: false };
        const next = apply(unlocked, { id: 'j', by: 'server', at: room.at, act: { do: 'join', key: 'next' } });
        expect(next.ok && taken(next.room)).toBe(taken(room));
        const other = done(left.room, { id: 'more', by, at: room.at, act: { do: 'leave' } });
        expect(other).toBe(left.room);
      }),
      { numRuns: tries(60) },
    );
  });

  test('courses lead everywhere: to every stage of both modes, ties, deals and the debrief', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(MODES, courses, (mode, course) => {
        for (const { stage, history } of played(mode, course).rooms) {
          met.add(`${mode} ${stage.kind}`);
          for (const closed of history) {
            met.add(`${mode} closed ${closed.kind}`);
            if (closed.kind === 'round' && closed.deals.length > 0) met.add('a deal');
            if (closed.kind === 'round' && Object.values(closed.cards).includes('wait')) met.add('a card that waits');
          }
        }
      }),
      { numRuns: 60, seed: 1 },
    );
    expect([...met].sort()).toEqual([
      'a card that waits',
      'a deal',
      'cop closed round',
      'cop closed session',
      'cop closed vote',
      'cop defence',
      'cop effects',
      'cop ended',
      'cop file',
      'cop negotiate',
      'cop review',
      'cop vote',
      'vote closed vote',
      'vote defence',
      'vote ended',
      'vote review',
      'vote vote',
    ]);
  });

  test('the game of a room is that of its code, to the hash', () => {
    fc.assert(
      fc.property(MODES, courses, (mode, course) => {
        const { room } = played(mode, course);
        const read = decodeGame(gameCode(room));
        if (!read.ok) throw new Error(read.error.code);
        const model = compile(NEGOTIATED.scenario, {}, mode === 'cop');
        const answers = answersOf(model, read.game.seed, read.game);
        expect(answers).toEqual(room.answers);
        const again = replay(model, read.game.seed, answers);
        expect(again.ok && stateHash(again.state)).toBe(gameHash(room));
      }),
      { numRuns: tries(60) },
    );
  });

  test('time that passes leads on: what is due is done by a tick, and is then no longer due', () => {
    fc.assert(
      fc.property(MODES, courses, (mode, course) => {
        for (const room of played(mode, course).rooms) {
          const due = dueAt(room);
          if (due === null) continue;
          const early = apply(room, { id: 't', by: 'server', at: due - 1, act: { do: 'tick' } });
          if (due > room.at) expect(early).toEqual({ ok: true, room });
          const late = apply(room, { id: 't', by: 'server', at: due, act: { do: 'tick' } });
          expect(late.ok && late.room !== room).toBe(true);
        }
      }),
      { numRuns: tries(30) },
    );
  });
});

describe('what comes from outside', () => {
  test('is an action only if it has the form of one', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = readAction(value);
        if (read === null) return;
        expect(readAction(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
      { numRuns: tries(500) },
    );
    expect(readAction({ id: 'a', act: { do: 'tick' } })).toBe(null);
    expect(readAction({ id: 'a', act: { do: 'join', key: 'x' } })).toBe(null);
    expect(readAction({ id: 'a', act: { do: 'constructor' } })).toBe(null);
    expect(readAction({ id: 'a b', act: { do: 'begin' } })).toBe(null);
    expect(readAction({ id: 'a', act: { do: 'more', seconds: 1e9 } })).toBe(null);
    expect(readAction({ id: 'a', act: { do: 'ballot', vote: 1, answer: '<b>', forecast: null } })).toBe(null);
    expect(readAction({ id: 'a', extra: 1, act: { do: 'begin', extra: 1 } })).toEqual({
      id: 'a',
      act: { do: 'begin' },
    });
  });
});

describe('a class of thirty', () => {
  /** Every seat does what its number and the moment say, to the end. */
  function whole(scenario: ClassScenario, mode: Mode): Room {
    let room = newClass(mode, scenario, 2026);
    let count = 0;
    const act = (by: Action['by'], what: Act) => {
      count += 1;
      const applied = apply(room, { id: `n${count}`, by, at: count * 100, act: what });
      if (applied.ok) room = applied.room;
    };
    for (let i = 0; i < 30; i++) act('server', { do: 'join', key: `key-${i}` });
    act('teacher', { do: 'begin' });
    for (let step = 0; room.stage.kind !== 'ended' && step < 500; step++) {
      const { stage } = projection(room, 'projector');
      if (stage.kind === 'vote') {
        const { vote, answers } = stage;
        for (let seat = 0; seat < 30; seat++) {
          act(seat, { do: 'ballot', vote, answer: answers[(seat * 7 + vote) % answers.length]!, forecast: null });
        }
      } else if (stage.kind === 'negotiate') {
        for (let seat = 0; seat < 30; seat++) {
          const open = projection(room, seat).own!.cards.filter(({ closed }) => closed === null);
          const { card } = open[(seat + stage.vote) % open.length]!;
          act(seat, { do: 'favour', vote: stage.vote, card });
          act(seat, { do: 'file', vote: stage.vote, card });
        }
        act('teacher', { do: 'close' });
      } else if (stage.kind === 'defence' || stage.kind === 'file') act('teacher', { do: 'close' });
      else act('teacher', { do: 'continue' });
    }
    expect(room.stage.kind).toBe('ended');
    return room;
  }

  test.each<[string, Mode]>([
    ['sommet-de-paris', 'vote'],
    ['sommet-de-paris', 'cop'],
    ['cameras-au-lycee', 'cop'],
    ['premiers-pas', 'vote'],
  ])('plays %s (%s) to the debrief, twice to the same hash', async (id, mode) => {
    const scenario = await shipped(id);
    const [one, other] = [whole(scenario, mode), whole(scenario, mode)];
    expect(gameHash(one)).toBe(gameHash(other));
    expect(gameCode(one)).toBe(gameCode(other));
    expect(debrief(one).changes.length).toBeGreaterThan(0);
  });
});
