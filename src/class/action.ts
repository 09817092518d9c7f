/** What may be done in a room. Timers are actions too: time is what the server says, and passes by `tick`. */
import type { Answer } from '../engine';

/**
 * A card of a delegation: a lever offered or asked for, a clause reworded, its word given or kept back; or it waits, and
 * nothing of its own moves in this round.
 */
export type Card = `offer/${string}` | `ask/${string}` | `reword/${string}` | 'sign' | 'hold' | 'wait';

/** Done by the server: seats are taken with a key that it knows the pupil by. */
export type ServerAct =
  | { do: 'join'; key: string }
  | { do: 'tick' }
  /** A phone, any page of the teacher's, or the remote among them is lost from sight, or seen again. */
  | { do: 'gone'; seat: number | 'teacher' | 'remote' }
  | { do: 'back'; seat: number | 'teacher' | 'remote' };

export type TeacherAct =
  | { do: 'begin' }
  /** Closes the open vote, the defence of a tie, the talks or the filing, before its time. */
  | { do: 'close' }
  /** From a review to the next question, from the effects of a round to the next, from an ending to the debrief. */
  | { do: 'continue' }
  /** At a review the screen of the room goes one page on: what an answer did is shown in several. */
  | { do: 'step' }
  | { do: 'pause' }
  | { do: 'resume' }
  | { do: 'more'; seconds: number }
  /** Opens again what the last vote, bell or session closed, as if it had not. */
  | { do: 'undo' }
  | { do: 'lock' }
  | { do: 'unlock' }
  /** Moves a pupil to another delegation. */
  | { do: 'move'; seat: number; to: string }
  /** Frees a seat. */
  | { do: 'remove'; seat: number }
  /** On one screen: how many hands for each answer; the vote is closed with it. */
  | { do: 'hands'; vote: number; counts: Readonly<Partial<Record<Answer, number>>> }
  /** On one screen: what a delegation says. */
  | { do: 'speak'; vote: number; party: string; card: Card };

export type SeatAct =
  /** Until the vote is closed, the last one counts. A forecast is the gauge that will move most. */
  | { do: 'ballot'; vote: number; answer: Answer; forecast: string | null }
  /** The card that a pupil is for; null takes it back. */
  | { do: 'favour'; vote: number; card: Card | null }
  /** The card of a delegation, by who holds its pen; until the bell, the last one counts. */
  | { do: 'file'; vote: number; card: Card }
  /** Gives the seat back: somebody else may have it. */
  | { do: 'leave' };

export type Act = ServerAct | TeacherAct | SeatAct;

/** Who acts: a seat is its number. Whoever receives an action has checked that it comes from there. */
export type Doer = 'server' | 'teacher' | number;

export interface Action {
  /** Chosen by whoever acts; the same id again changes nothing, so that what was not acknowledged is sent again. */
  id: string;
  by: Doer;
  /** When it came, by the server's clock, in milliseconds. */
  at: number;
  act: Act;
}

export const REFUSALS = [
  /** No such seat, or it was taken back. */
  'unknown-seat',
  /** Somebody else may do that: a seat only acts for itself. */
  'not-yours',
  /** Not at this stage of the game. */
  'not-now',
  'full',
  'locked',
  'paused',
  /** It is about a vote or a round that is over. */
  'stale',
  /** Time was up. */
  'too-late',
  /** Who comes late enters at the next question. */
  'next-question',
  /** It can't be paid, or its condition fails. */
  'closed',
  /** No answer of this question, no card of this delegation. */
  'unknown-answer',
  'unknown-gauge',
  'unknown-party',
  /** Another seat files for this delegation. */
  'not-the-pen',
  'nothing-to-undo',
  /** More than a person does. */
  'too-many',
  /** Not an action at all. */
  'malformed',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
