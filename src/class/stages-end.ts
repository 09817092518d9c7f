/** How each stage of a room ends, before its time or at it. */
import type { Room } from './room';
import { bellRung, effectsSeen, filingOpened, isAtRound } from './session';
import { opened } from './stages';
import { isAtVote, votedAgain, voteClosed } from './vote';

const is = <Kind extends Room['stage']['kind']>(room: Room, kind: Kind): room is Room & { stage: { kind: Kind } } =>
  room.stage.kind === kind;

/** Closes a vote, a defence, talks or a filing; the very same room at any other stage. */
export function closed(room: Room): Room {
  if (isAtVote(room)) return voteClosed(room);
  if (is(room, 'defence')) return votedAgain(room);
  if (is(room, 'negotiate')) return filingOpened(room);
  if (is(room, 'file')) return bellRung(room);
  return room;
}

/** Goes on from a review, or from the effects of a round; the very same room at any other stage. */
export function continued(room: Room): Room {
  if (isAtRound(room) && room.stage.kind === 'effects') return effectsSeen(room);
  return room.stage.kind === 'review' ? opened(room) : room;
}
