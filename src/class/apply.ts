/** What an action makes of a room. The same action again makes the same room; one that is refused makes none. */
import type { Act, Action, Doer, RefusalCode } from './action';
import type { Applied, Room } from './room';
import { bySeat } from './by-seat';
import { byServer } from './by-server';
import { byTeacher } from './by-teacher';

/** Actions of a seat, and of the teacher, in a game: more is no person's doing. */
const MOST_ACTIONS = { seat: 1000, teacher: 4000 } as const;

/** Who does what. */
const DOERS = {
  join: 'server',
  tick: 'server',
  gone: 'server',
  back: 'server',
  begin: 'teacher',
  close: 'teacher',
  continue: 'teacher',
  step: 'teacher',
  pause: 'teacher',
  resume: 'teacher',
  more: 'teacher',
  undo: 'teacher',
  lock: 'teacher',
  unlock: 'teacher',
  move: 'teacher',
  remove: 'teacher',
  hands: 'teacher',
  speak: 'teacher',
  ballot: 'seat',
  favour: 'seat',
  file: 'seat',
  leave: 'seat',
} as const satisfies Record<Act['do'], 'server' | 'teacher' | 'seat'>;

/**
 * The room after an action: the very same object when it changed nothing, as when it is a repetition, or a `tick` that is due
 * for nothing; such an action need not be kept.
 */
export function apply(room: Room, action: Action): Applied {
  const { by, act } = action;
  if (DOERS[act.do] !== (typeof by === 'number' ? 'seat' : by)) return refused('not-yours');
  const done = doneBy(room, by);
  // What gave the seat back may come again, too.
  if (done.includes(action.id)) return { ok: true, room };
  if (typeof by === 'number' && room.seats[by]?.isRemoved !== false) return refused('unknown-seat');
  if (done.length >= MOST_ACTIONS[by === 'teacher' ? 'teacher' : 'seat']) return refused('too-many');
  const now = { ...room, at: Math.max(room.at, action.at) };
  const next = outcome(now, by, act);
  if (typeof next === 'string') return refused(next);
  // What changed nothing leaves the room, its time included, as it was.
  if (by === 'server') return { ok: true, room: next === now ? room : next };
  return { ok: true, room: noted(next, by, action.id) };
}

function outcome(room: Room, by: Doer, act: Act): Room | RefusalCode {
  switch (act.do) {
    case 'join':
    case 'tick':
    case 'gone':
    case 'back':
      return byServer(room, act);
    case 'ballot':
    case 'favour':
    case 'file':
    case 'leave':
      return bySeat(room, by as number, act);
    default:
      return byTeacher(room, act);
  }
}

const refused = (refusal: RefusalCode): Applied => ({ ok: false, refusal });

/** The ids of what somebody did. */
function doneBy({ seats, teacher }: Room, by: Doer): readonly string[] {
  if (by === 'server') return [];
  return (by === 'teacher' ? teacher : seats[by])?.done ?? [];
}

function noted(room: Room, by: Exclude<Doer, 'server'>, id: string): Room {
  if (by === 'teacher') return { ...room, teacher: { ...room.teacher, done: [...room.teacher.done, id] } };
  return {
    ...room,
    seats: room.seats.map((seat) => (seat.number === by ? { ...seat, done: [...seat.done, id] } : seat)),
  };
}
