/** What a played map holds. */
import type { Doctrine } from '../../engine';

/** What came of the games. Counts are games, shares 0..1, amounts thousandths of a point. */
export interface PlayedMap {
  games: number;
  dossiers: readonly PlayedDossier[];
  /** The turns in which something was decided, in their order. */
  turns: readonly PlayedTurn[];
  /** Games that went from a stop straight to the next one, or to an ending. */
  ways: readonly PlayedWay[];
  endings: readonly PlayedThing[];
  events: readonly PlayedThing[];
  facts: readonly PlayedThing[];
  /** What each mechanism moved in a game, on average, with its sign. */
  couplings: readonly { id: string; moved: number }[];
  /** Games in which a treaty stood in force at some question, or at the end; null without a treaty. */
  treaty: { entered: number } | null;
  /** Questions of a game, on average: dossiers, sessions, promises. */
  questions: { dossiers: number; sessions: number; promises: number };
}

/** Where games were decided in one turn. */
export interface PlayedTurn {
  /** Counted from 1. */
  turn: number;
  /** The dossiers that made it, in the order of the file; null where they were too many to be told apart. */
  dossiers: readonly string[] | null;
  /** How many different ones came in it. */
  met: number;
  /** Every answer of those dossiers, or of all of them together, in their usual order. */
  stops: readonly PlayedStop[];
}

/** One answer in one turn. */
export interface PlayedStop {
  /** What ways call it. */
  key: string;
  /** null: of all the dossiers of the turn. */
  dossier: string | null;
  doctrine: Doctrine;
  games: number;
}

export interface PlayedWay {
  from: string;
  /** The key of a stop, or the id of an ending where `isLast`. */
  to: string;
  isLast: boolean;
  games: number;
}

export interface PlayedThing {
  id: string;
  games: number;
  /** By some robot, if only by one that sought it. */
  isMet: boolean;
}

export interface PlayedDossier {
  id: string;
  games: number;
  options: readonly PlayedOption[];
}

export interface PlayedOption {
  doctrine: Doctrine;
  games: number;
  /** Of the times its dossier was answered, null when it never was. */
  open: number | null;
  /** How often nothing was better, where it was open beside another; null while too little was judged. */
  best: number | null;
}
