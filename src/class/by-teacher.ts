/** What the teacher does: the pace, the door, the seats, and the last round again. */
import type { RefusalCode, TeacherAct } from './action';
import { withFirst } from './game';
import type { Clock, Room } from './room';
import { moved } from './seats';
import { delegationsOf, MOST_SECONDS } from './setup';
import { filed, isFiling, whenAllFiled, withoutFavour } from './session';
import { opened, roundOpened } from './stages';
import { closed, continued } from './stages-end';
import { isAtVote, voteClosed, whyNotVotable } from './vote';
import { withoutSeat } from './without-seat';

export function byTeacher(room: Room, act: TeacherAct): Room | RefusalCode {
  switch (act.do) {
    case 'begin':
      return room.stage.kind === 'lobby' ? opened(room) : 'not-now';
    case 'close':
      return orNotNow(room, closed(room));
    case 'continue':
      return orNotNow(room, continued(room));
    case 'step':
      if (room.stage.kind !== 'review') return 'not-now';
      return { ...room, stage: { ...room.stage, steps: room.stage.steps + 1 } };
    case 'pause':
      return withClock(room, ({ at, clock }) => 'endsAt' in clock && { left: Math.max(0, clock.endsAt - at) });
    case 'resume':
      return withClock(room, ({ at, clock }) => 'left' in clock && { endsAt: at + clock.left });
    case 'more':
      return more(room, act.seconds);
    case 'undo':
      return undone(room);
    case 'lock':
      return { ...room, isLocked: true };
    case 'unlock':
      return { ...room, isLocked: false };
    case 'move':
      if (!isSeated(room, act.seat)) return 'unknown-seat';
      if (!delegationsOf(room.setup, room.scenario.rules).includes(act.to)) return 'unknown-party';
      return whenAllFiled(withoutFavour(moved(room, act.seat, act.to), act.seat));
    case 'remove':
      return isSeated(room, act.seat) ? withoutSeat(room, act.seat) : 'unknown-seat';
    case 'hands':
      return counted(room, act);
    case 'speak':
      return spoken(room, act);
  }
}

/** What a delegation says aloud, on one screen. */
function spoken(room: Room, { vote, party, card }: Extract<TeacherAct, { do: 'speak' }>): Room | RefusalCode {
  if (!room.setup.hands || !isFiling(room)) return 'not-now';
  if (vote !== room.stage.vote) return 'stale';
  if (!delegationsOf(room.setup, room.scenario.rules).includes(party)) return 'unknown-party';
  return filed(room, party, card);
}

const orNotNow = (room: Room, next: Room): Room | RefusalCode => (next === room ? 'not-now' : next);

const isSeated = ({ seats }: Room, seat: number): boolean => seats[seat]?.isRemoved === false;

function withClock(room: Room, change: (timed: { at: number; clock: Clock }) => Clock | false): Room | RefusalCode {
  const clock = room.clock !== null && change({ at: room.at, clock: room.clock });
  return clock ? { ...room, clock } : 'not-now';
}

function more(room: Room, seconds: number): Room | RefusalCode {
  if (!(seconds > 0 && seconds <= MOST_SECONDS)) return 'malformed';
  const added = seconds * 1000;
  return withClock(room, ({ at, clock }) =>
    'left' in clock ? { left: clock.left + added } : { endsAt: Math.max(at, clock.endsAt) + added },
  );
}

/** Hands that were counted on one screen: the vote is closed with them. */
function counted(room: Room, { vote, counts }: Extract<TeacherAct, { do: 'hands' }>): Room | RefusalCode {
  if (!room.setup.hands || !isAtVote(room)) return 'not-now';
  if (vote !== room.stage.vote) return 'stale';
  for (const answer of Object.keys(counts) as (keyof typeof counts)[]) {
    const refusal = whyNotVotable(room, answer);
    if (refusal !== null) return refusal;
  }
  return voteClosed(room, counts);
}

/** In front of the question or the round that was closed last; everybody is waited for again. */
function undone(room: Room): Room | RefusalCode {
  const last = room.history.at(-1);
  if (last === undefined) return 'nothing-to-undo';
  // A session is closed after the effects of its last round, without another round: that one is undone with it.
  const count = last.kind === 'session' ? 2 : 1;
  const first = room.history.at(-count)!;
  const seats = room.seats.map((seat) => ({ ...seat, missed: 0 }));
  const before = withFirst({ ...room, seats, history: room.history.slice(0, -count) }, first.before);
  return first.kind === 'round' ? roundOpened(before, first.round) : opened(before);
}
