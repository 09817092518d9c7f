/** A seat that is free again, whoever freed it: what it had put in the open vote or round goes with it. */
import type { Room } from './room';
import { removed } from './seats';
import { whenAllFiled, withoutFavour } from './session';
import { whenComplete, withoutBallot } from './vote';

export const withoutSeat = (room: Room, seat: number): Room =>
  whenAllFiled(whenComplete(withoutFavour(withoutBallot(removed(room, seat), seat), seat)));
