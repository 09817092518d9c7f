/**
 * The record of a game that the rules write as they play it: why gauges moved, what happened, which options were closed, what
 * the score is.
 */
import type { Condition, Doctrine, GaugeId } from './vocabulary';

/** What may move a gauge. */
export const CAUSE_KINDS = [
  'cost', // what the chosen option spends
  'decision', // an effect of a decision, at once or later
  'event', // an effect of an event
  'shield', // the part of an event's damage that the shield took
  'coupling', // a mechanism of the scenario
  'relaxation', // the slide toward a gauge's rest
  'interest', // an actor's interest in the state of the world
  'clause', // what an actor thinks of a clause of the draft
  'free-riding', // the temptation to let the others commit
  'club', // the pull of what only signatories get
  'treaty', // a clause in force
  'lever', // a move at a session: what it costs, the stances that it moves, its effects
  'rewording', // what a clause's new wording changes in a stance at once
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** One cause of one change. The amounts of a gauge's causes in a turn sum exactly to its change. */
export interface Cause {
  turn: number;
  gauge: GaugeId;
  /** Thousandths of a point. */
  amount: number;
  kind: CauseKind;
  /**
   * Who did it: `dossier/doctrine` for cost and decision, the event for event and shield, the coupling, the cell that an
   * interest looks at, the clause for clause, treaty and rewording, the gauge itself for relaxation, the actor for free-riding
   * and club, the lever.
   */
  cause: string;
  /** The turn in which it was set in motion (earlier than `turn` for delayed effects). */
  since: number;
}

/** What happened in a turn, in the order in which it did. */
export type TurnEvent =
  | { turn: number; kind: 'event'; event: string }
  | { turn: number; kind: 'clause-proposed'; clause: string }
  | { turn: number; kind: 'lever'; lever: string }
  | { turn: number; kind: 'rewording'; clause: string; isSoft: boolean }
  | { turn: number; kind: 'signature'; actor: string }
  | { turn: number; kind: 'exit'; actor: string }
  /** A COP session was held: the share of the weight that signed (percent), and the sessions in a row with a quorum. */
  | { turn: number; kind: 'session'; signedWeight: number; parties: number; quorumsInARow: number }
  | { turn: number; kind: 'entry-into-force' }
  | { turn: number; kind: 'lapse' }
  | { turn: number; kind: 'early-ending'; ending: string };

/** What a game asks: a promise before the first turn, at most one dossier a turn, a move at a COP session before its vote. */
export type Question = { kind: 'promise' } | { kind: 'dossier'; dossier: string } | { kind: 'session' };
export type QuestionKind = Question['kind'];

/** A move at a session: none, a lever, a clause of the draft made soft, or firm again. */
export type Move = 'none' | `lever/${string}` | `reword/${string}`;
/** What the delegation of a party says of its signature at a session: asked of delegated games only. */
export type Word = `sign/${string}` | `hold/${string}`;
/** An answer as a log, a save or a program writes it down. */
export type Answer = Doctrine | `promise/${string}` | Move | Word;

/** What an answer names, where it names anything: its kind and an id; a doctrine or `none` is a kind alone. */
export function namedIn(answer: Answer): { kind: string; id: string } {
  const [kind, id = ''] = answer.split('/');
  return { kind: kind!, id };
}

/** Why an option can't be chosen now. */
export type ClosedOption =
  | { reason: 'cost'; gauge: GaugeId; missing: number }
  | { reason: 'requires'; condition: Condition };

/** Why an answer can't be given now. */
export type Closed =
  | ClosedOption
  /** A lever serves once a game. */
  | { reason: 'used' }
  | { reason: 'not-in-draft' };

/** Whether an answer may be given now. */
export interface AnswerStatus {
  answer: Answer;
  /** null when it may. */
  closed: Closed | null;
}

/** Whether an option may be chosen now. */
export interface OptionStatus {
  doctrine: Doctrine;
  /** null when the option is open. */
  closed: ClosedOption | null;
}

/** What a game is scored by, in the order in which it is always shown. */
export const AXES = ['emancipation', 'tyranny'] as const;
export type Axis = (typeof AXES)[number];

/** The two axes of a game, in thousandths: half lived (mean over the played turns), half legacy (mean over the epilogue). */
export type Axes = Record<Axis, number>;
