/** What a pupil does. */
import type { RefusalCode, SeatAct } from './action';
import type { Room } from './room';
import { favoured, filed, isFiling } from './session';
import { isPaused } from './stages';
import { balloted, isAtVote } from './vote';
import { withoutSeat } from './without-seat';

export function bySeat(room: Room, seat: number, act: SeatAct): Room | RefusalCode {
  const { stage, clock, at } = room;
  if (act.do === 'leave') return withoutSeat(room, seat);
  if (!('vote' in stage)) return 'not-now';
  if (act.vote !== stage.vote) return 'stale';
  if (isPaused(room)) return 'paused';
  if (clock !== null && 'endsAt' in clock && at >= clock.endsAt) return 'too-late';
  if (act.do === 'ballot') return isAtVote(room) ? balloted(room, seat, act) : 'not-now';
  const { party } = room.seats[seat]!;
  if (!isFiling(room) || party === null) return 'not-now';
  if (act.do === 'favour') return favoured(room, seat, act.card);
  return room.pens[party] === seat ? filed(room, party, act.card) : 'not-the-pen';
}
