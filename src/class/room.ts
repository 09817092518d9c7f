/** A room: a game, who plays it, and how far they are. Nothing of a room changes once it is made; it is its log of actions. */
import type { Answer, Model, Question, State } from '../engine';
import type { Card, RefusalCode } from './action';
import type { ClassScenario, RoomSetup } from './setup';

export interface Seat {
  /** Its place in the room's list, for good. */
  number: number;
  /** What the server knows its pupil by. */
  key: string;
  /** null in a vote. */
  party: string | null;
  /** In its delegation, from 1 on: `Sud 3`; in a vote, in the room. */
  rank: number;
  /** Since when its phone is out of sight; null while it is in sight. */
  goneSince: number | null;
  /** Votes in a row that it let pass. */
  missed: number;
  /** Taken back by the teacher. */
  isRemoved: boolean;
  /** Ids of what it did. */
  done: readonly string[];
}

/** What a vote is about, and how far it is. Seats that are beyond `voters` came late and wait for the next question. */
export interface OpenVote {
  /** Of the room: a ballot says which vote it is for. */
  vote: number;
  question: Question;
  voters: number;
  /** What may be answered in the second vote of a tie; null in a first one. */
  among: readonly Answer[] | null;
  /** By seat. */
  ballots: readonly (Answer | null)[];
  forecasts: readonly (string | null)[];
  /** In the second vote of a tie, the ballots of the first; null in a first one. */
  first: readonly (Answer | null)[] | null;
}

/** A round of a session. */
export interface OpenRound {
  vote: number;
  /** From 1 on. */
  round: number;
  /** By delegation. */
  cards: Readonly<Record<string, Card>>;
  /** Seats, by the card that they are for. */
  favours: readonly (Card | null)[];
}

export type Stage =
  | { kind: 'lobby' }
  | ({ kind: 'vote' } & OpenVote)
  /** Of a tie: who is for it says why, then `among` is voted on. */
  | ({ kind: 'defence'; among: readonly Answer[] } & OpenVote)
  /** What the last answer did, and the pages that the teacher has gone on; the next question is opened by `continue`. */
  | { kind: 'review'; steps: number }
  | ({ kind: 'negotiate' } & OpenRound)
  | ({ kind: 'file' } & OpenRound)
  /** What the cards of the round did. */
  | ({ kind: 'effects' } & OpenRound)
  /** The game is over: the debrief. */
  | { kind: 'ended' };

/** Runs until a time of the server's, or stands still with so many milliseconds left. */
export type Clock = { endsAt: number } | { left: number };

/** How a vote came to its answer. */
export type Decided =
  | 'most'
  /** Tied twice: the answer that costs less. */
  | 'cheaper'
  /** Nobody voted: the answer that costs least. */
  | 'nobody';

/** A vote that was closed. */
export interface ClosedVote {
  kind: 'vote';
  question: Question;
  /** By seat, in the vote that decided. */
  ballots: readonly (Answer | null)[];
  /** Of a tie, those of the first vote. */
  first: readonly (Answer | null)[] | null;
  forecasts: readonly (string | null)[];
  /** Of the vote that decided. */
  counts: Readonly<Partial<Record<Answer, number>>>;
  decided: Decided;
  answer: Answer;
  /** The answers of the game before it. */
  before: number;
}

/** Two delegations that filed the same. */
export interface Deal {
  answer: Answer;
  /** Who offered, or filed first, and with whom. */
  by: string;
  with: string;
  /** Who was granted what it asked for, and so gave its word to sign; null where nobody did. */
  owes: string | null;
}

/** A round of a session whose cards were turned over. */
export interface ClosedRound {
  kind: 'round';
  round: number;
  cards: Readonly<Record<string, Card>>;
  favours: readonly (Card | null)[];
  deals: readonly Deal[];
  before: number;
}

/** A session that was closed: what each party did, and what its capital wanted. */
export interface ClosedSession {
  kind: 'session';
  words: readonly Word[];
  before: number;
}

/** What a party did at the vote of a session. */
export interface Word {
  party: string;
  signs: boolean;
  /** What the engine computes as its position. */
  wants: boolean;
  /** Nobody sits there, and the game played it. */
  byGame: boolean;
  /** What acting against its capital cost it: as many points as its position was from the threshold. */
  lost: number;
}

export type Closed = ClosedVote | ClosedRound | ClosedSession;

export interface Room {
  setup: RoomSetup;
  scenario: ClassScenario;
  model: Model;
  /** As the open question finds it. */
  state: State;
  answers: readonly Answer[];
  seats: readonly Seat[];
  stage: Stage;
  /** null where nothing is timed. */
  clock: Clock | null;
  /** When the stage began. */
  since: number;
  isLocked: boolean;
  teacher: {
    goneSince: number | null;
    /** Whether one of the teacher's pages is a remote, so that the screen of the room needs no buttons. */
    hasRemote: boolean;
    done: readonly string[];
  };
  /** By delegation, the seat that files for it; nobody in an empty one. */
  pens: Readonly<Record<string, number>>;
  history: readonly Closed[];
  /** Votes and rounds that were opened. */
  votes: number;
  /** The time of the last action: time does not run backwards, whichever server says it. */
  at: number;
}

/** The room after an action, the very same one when nothing changed; or why it was not done. */
export type Applied = { ok: true; room: Room } | { ok: false; refusal: RefusalCode };
