/** Who sits where, who is in sight, who holds the pen of a delegation. */
import type { Room, Seat } from './room';
import { delegationsOf } from './setup';

/** Missed votes in a row from which a seat is away, and no longer waited for. */
const MOST_MISSED = 2;
/** How long a phone may be out of sight before the pen passes, in milliseconds. */
export const PEN_PATIENCE = 20_000;

export const isAway = ({ missed }: Seat): boolean => missed >= MOST_MISSED;
/** Whether a vote waits for a seat. */
export const isAwaited = (seat: Seat): boolean => !seat.isRemoved && !isAway(seat);

export const seated = (seats: readonly Seat[]): Seat[] => seats.filter(({ isRemoved }) => !isRemoved);
export const teamOf = ({ seats }: Pick<Room, 'seats'>, party: string): Seat[] =>
  seated(seats).filter((seat) => seat.party === party);

/** The room with one seat changed. */
export const withSeat = (room: Room, number: number, change: Partial<Seat>): Room => ({
  ...room,
  seats: room.seats.map((seat) => (seat.number === number ? { ...seat, ...change } : seat)),
});

/** The room with one more pupil, in the emptiest delegation. */
export function joined(room: Room, key: string): Room {
  const party = emptiest(room);
  const seat: Seat = {
    number: room.seats.length,
    key,
    party,
    rank: freeRank(room, party),
    goneSince: null,
    missed: 0,
    isRemoved: false,
    done: [],
  };
  return withPens({ ...room, seats: [...room.seats, seat] }, room.at);
}

function emptiest(room: Room): string | null {
  const parties = delegationsOf(room.setup, room.model.scenario);
  if (parties.length === 0) return null;
  const sizeOf = (party: string): number => teamOf(room, party).length;
  return parties.reduce((least, party) => (sizeOf(party) < sizeOf(least) ? party : least));
}

function freeRank({ seats }: Room, party: string | null): number {
  const taken = new Set(seated(seats).flatMap((seat) => (seat.party === party ? [seat.rank] : [])));
  let rank = 1;
  while (taken.has(rank)) rank += 1;
  return rank;
}

/** The room with a pupil in another delegation. */
export function moved(room: Room, number: number, party: string): Room {
  if (room.seats[number]!.party === party) return room;
  return withPens(withSeat(room, number, { party, rank: freeRank(room, party) }), room.at);
}

export const removed = (room: Room, number: number): Room =>
  withPens(withSeat(room, number, { isRemoved: true }), room.at);

const isOutOfSight = ({ goneSince }: Seat, at: number): boolean => goneSince !== null && at - goneSince >= PEN_PATIENCE;

/** Who may hold the pen of a delegation: those in sight or, where nobody is, all of them. */
function pensOf(room: Room, party: string, at: number): Seat[] {
  const team = teamOf(room, party);
  const inSight = team.filter((seat) => !isOutOfSight(seat, at));
  return inSight.length > 0 ? inSight : team;
}

/** Every delegation's pen in the hands of somebody who sits there and is in sight; the very same room when all are. */
export function withPens(room: Room, at: number): Room {
  const pens: Record<string, number> = {};
  for (const party of delegationsOf(room.setup, room.model.scenario)) {
    const able = pensOf(room, party, at);
    if (able.length === 0) continue;
    const holder = room.pens[party] ?? -1;
    pens[party] = able.some(({ number }) => number === holder) ? holder : after(able, holder);
  }
  return isSame(pens, room.pens) ? room : { ...room, pens };
}

/** Every pen one seat further, as at each round. */
export function passed(room: Room): Room {
  const pens = Object.fromEntries(
    Object.entries(room.pens).map(([party, holder]) => [party, after(pensOf(room, party, room.at), holder)]),
  );
  return { ...room, pens };
}

/** The seat that comes after a number, the first one after the last. */
const after = (able: readonly Seat[], holder: number): number =>
  (able.find(({ number }) => number > holder) ?? able[0]!).number;

const isSame = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([party, seat]) => other[party] === seat);

/** When a pen has to pass, by the clock of the server; null when none does. */
export function penDueAt(room: Room): number | null {
  const due = Object.entries(room.pens).flatMap(([party, holder]) => {
    const { goneSince } = room.seats[holder]!;
    const others = teamOf(room, party).some((seat) => seat.number !== holder && seat.goneSince === null);
    return goneSince !== null && others ? [goneSince + PEN_PATIENCE] : [];
  });
  return due.length > 0 ? Math.min(...due) : null;
}
