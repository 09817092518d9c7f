/** A game as it stands, from its first question to its end: plain data, of which nothing changes once it is published. */
import type {
  Answer,
  AssumptionSet,
  Axes,
  Cause,
  Doctrine,
  Model,
  Move,
  Question,
  State,
  TurnEvent,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';

/**
 * What the player is looking at: a promise to make, a dossier to answer, what a turn did, the table of a COP session that
 * waits for a move, the vote that closed it, or the end.
 */
export const PHASES = ['promise', 'dossier', 'review', 'table', 'session', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** One turn that was played (those of the epilogue follow the others once the game is over). */
export interface TurnRecord {
  turn: number;
  /** null on a turn that had none, and in the epilogue. */
  dossier: string | null;
  doctrine: Doctrine | null;
  /** What was done at its session; null where there was none to answer. */
  move: Move | null;
  /** In a delegated game, all that was done and said at its session so far, in order; absent elsewhere. */
  talks?: readonly Answer[];
  causes: readonly Cause[];
  turnEvents: readonly TurnEvent[];
}

/**
 * A sandbox may be undone and its assumptions changed as one goes; a drill takes up a finished game from one of its turns; the
 * game of a class is led by its room. None of them is kept or handed in.
 */
export type Mode = 'game' | 'sandbox' | 'drill' | 'class';

/** What the player foretold of a turn before deciding: the gauge that would move most, resources apart. */
export interface Prediction {
  turn: number;
  gauge: string;
}

export interface Game {
  scenario: PlayableScenario;
  model: Model;
  mode: Mode;
  seed: number;
  assumptions: AssumptionSet;
  /** Of every question so far, in order. */
  answers: readonly Answer[];
  /** At most one a turn, in the order of the turns; the last may be of the turn whose dossier is open. */
  predictions: readonly Prediction[];
  /** The turns whose futures were looked at. */
  looks: readonly number[];
  /** `states[t]` is the world after t turns, or as a session finds it; `states[0]` the one that the player finds. */
  states: readonly State[];
  /** `turns[t - 1]` is what happened in turn t. */
  turns: readonly TurnRecord[];
  /** Effects set in motion and not yet due. */
  coming: readonly Cause[];
  phase: Phase;
  /** Once the game is over. */
  outcome: Outcome | null;
  /** What a drill takes up again; null in every other mode. */
  drill: Drill | null;
}

/** A finished game, taken up again just before one of its decisions: a dossier, or the move of a session. */
export interface Drill {
  of: Game;
  turn: number;
  kind: DrillKind;
}
export type DrillKind = 'dossier' | 'session';

export interface Outcome {
  ending: string;
  axes: Axes;
  /** Whether an early ending cut the game short. */
  isEarly: boolean;
  /** Turns played before the model coasted to the end of its epilogue. */
  playedTurns: number;
}

export interface NewGame {
  scenario: PlayableScenario;
  /** 0..2^32 - 1. */
  seed: number;
  assumptions?: AssumptionSet;
  /** Absent: `game`. */
  mode?: Mode;
  /** Delegations play, as in a class: see `Model.isDelegated`. Absent: no. */
  isDelegated?: boolean;
}

/** Why a game could not be replayed to its end under other assumptions. */
export interface StoppedReplay {
  /** What was asked and answered, and could not be again. */
  question: Question;
  answer: Answer;
  /** `closed`: the answer is not open; `other-question`: something else, or nothing, is asked in its place. */
  reason: 'closed' | 'other-question';
}
