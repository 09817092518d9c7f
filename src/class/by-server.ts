/** What the server does: it gives seats, says who is out of sight, and lets time pass. */
import type { RefusalCode, ServerAct } from './action';
import type { Room } from './room';
import { joined, penDueAt, seated, withPens, withSeat } from './seats';
import { closed, continued } from './stages-end';

/** How long a game without its teacher waits at a review before it goes on by itself, in milliseconds. */
export const REVIEW_ALONE = 60_000;

/** Seats that a room ever gives, those that were given back included: more is no class's doing. */
const MOST_SEATS = 1000;

export function byServer(room: Room, act: ServerAct): Room | RefusalCode {
  switch (act.do) {
    case 'join':
      if (room.seats.some(({ key }) => key === act.key)) return room;
      if (room.setup.hands) return 'not-now';
      if (room.isLocked) return 'locked';
      if (seated(room.seats).length >= room.setup.places || room.seats.length >= MOST_SEATS) return 'full';
      return joined(room, act.key);
    case 'tick':
      return ticked(room);
    case 'gone':
      return seen(room, act.seat, room.at);
    case 'back':
      return seen(room, act.seat, null);
  }
}

function seen(room: Room, who: number | 'teacher' | 'remote', goneSince: number | null): Room | RefusalCode {
  const isNews = (known: { goneSince: number | null }): boolean => (known.goneSince === null) !== (goneSince === null);
  if (who === 'teacher') {
    return isNews(room.teacher) ? { ...room, teacher: { ...room.teacher, goneSince } } : room;
  }
  if (who === 'remote') {
    const hasRemote = goneSince === null;
    return hasRemote === room.teacher.hasRemote ? room : { ...room, teacher: { ...room.teacher, hasRemote } };
  }
  const seat = room.seats[who];
  if (seat === undefined || seat.isRemoved) return 'unknown-seat';
  if (!isNews(seat)) return room;
  // Who comes back is waited for again.
  return withPens(withSeat(room, who, goneSince === null ? { goneSince, missed: 0 } : { goneSince }), room.at);
}

/** When time changes something by itself, by the clock of the server; null: it does not. */
export function dueAt(room: Room): number | null {
  const { clock, teacher, stage } = room;
  const times = [penDueAt(room)];
  if (clock !== null && 'endsAt' in clock && !waitsForHands(room)) times.push(clock.endsAt);
  if (stage.kind === 'review' && teacher.goneSince !== null) times.push(reviewDueAt(room));
  const known = times.filter((time) => time !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** On one screen the bell closes nothing that the teacher has still to count or to file. */
const waitsForHands = ({ setup, stage }: Room): boolean =>
  setup.hands && (stage.kind === 'vote' || stage.kind === 'file');

const reviewDueAt = ({ teacher, since }: Room): number => Math.max(teacher.goneSince ?? 0, since) + REVIEW_ALONE;

/** What is due by now is done, a stage at a time; the very same room when nothing is. */
function ticked(room: Room): Room {
  const { at, clock, stage, teacher } = room;
  const inSight = withPens(room, at);
  if (clock !== null && 'endsAt' in clock && at >= clock.endsAt && !waitsForHands(room)) {
    return stage.kind === 'effects' ? continued(inSight) : closed(inSight);
  }
  const isAlone = stage.kind === 'review' && teacher.goneSince !== null && at >= reviewDueAt(room);
  return isAlone ? continued(inSight) : inSight;
}
