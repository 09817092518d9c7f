/**
 * What each part of a screen shows, ready to be drawn: texts in the player's language, amounts in thousandths of a
 * point. Components take these and nothing else, so that they can be shown without a game.
 */
import type { Doctrine } from '../engine';
import type { Ground, IconName, StageView as World, Strike } from '../drawings';
import type { EndingFamily } from '../scenario/playable';
import type { PartyStatus } from '../store/table';

/** A date as a poster prints it and as it is said aloud. */
export interface DateView {
  /** `2027`; for scenarios that only count turns, the number of the turn. */
  big: string;
  /** `S1`, or nothing. */
  small: string;
  spoken: string;
}

export interface GaugeView {
  id: string;
  label: string;
  short: string;
  icon: IconName;
  value: number;
  /** Since the turn before; 0 before the first. */
  change: number;
  /** Whether the change is for the better; null when it is too small to be shown. */
  isBetter: boolean | null;
  /** From the start to now. */
  history: readonly number[];
}

export const FAMILIES = ['emancipation', 'tyranny', 'shield', 'other'] as const;
export type Family = (typeof FAMILIES)[number];

export interface GaugeFamilyView {
  family: Family;
  label: string;
  gauges: readonly GaugeView[];
}

export interface AxesView {
  emancipation: number;
  tyranny: number;
}

/** The world on its sheet, and what is written over it. */
export interface StageView {
  date: DateView;
  axes: AxesView;
  world: World;
  /** The shock of the turn that hurt most; null when none did. */
  /** With its sentence, as it is heard. */
  strike: (Strike & { said: string }) | null;
  /** What the sheet shows, in a sentence or two. */
  description: string;
}

/** One mark of the turn strip: what was decided, `null` for a quiet turn. */
export interface TurnStripView {
  decisions: readonly (Doctrine | null)[];
  turns: number;
  turn: number;
}

export interface CostView {
  gauge: string;
  label: string;
  icon: IconName;
  /** Thousandths of a point. */
  amount: number;
}

/** One line of what an option does. */
export interface EffectView {
  /** A change for the worse: its sign is printed in reverse, as on the gauges. */
  isWorse: boolean;
  /** `depends`: up or down, as another gauge decides. */
  sign: 'up' | 'down' | 'depends' | 'clause';
  /** 1 barely, 2 a little, 3 clearly, 4 much: as many signs. */
  signs: number;
  /** The whole line in words: `Libertés : un peu moins, sur trois tours`. */
  text: string;
  /** What is read beside the signs: `Libertés, sur trois tours`; null where only the words will do. */
  brief: string | null;
}

export interface OptionView {
  doctrine: Doctrine;
  label: string;
  about: string | null;
  costs: readonly CostView[];
  effects: readonly EffectView[];
  /** Why it can't be chosen; null when it can. */
  closed: string | null;
}

export interface SourceView {
  title: string;
  publisher: string | null;
  url: string | null;
}

/** A piece of a text: plain words, or a word with what it means. */
export type PieceView = string | { word: string; meaning: string };

export interface FactView {
  id: string;
  text: readonly PieceView[];
  date: string;
  source: SourceView;
  recheck: boolean;
  disputed: string | null;
}

export interface DossierView {
  id: string;
  number: number;
  turns: number;
  title: string;
  text: readonly PieceView[];
  picture: string | null;
  facts: readonly FactView[];
  options: readonly OptionView[];
}

export interface CauseView {
  key: string;
  label: string;
  note: string;
  amount: number;
  /** How its bar is printed. */
  ink: 'ink' | 'shield' | Doctrine;
}

/** A rule of the model that acts on a gauge, with what can be said against it. */
export interface MechanismView {
  id: string;
  label: string;
  /** What the rule does, and what it comes to on the day. */
  rule: string;
  now: string;
  /** The numbers behind it; null where the rule says them all. */
  formula: string | null;
  why: string | null;
  objection: string | null;
  source: SourceView | null;
  /** Which assumption it depends on, in a sentence; null when on none. */
  changeable: string | null;
}

/** The links behind one change: what moved the gauge and, behind each gauge on the way, its roots. */
export interface WebView {
  middles: readonly (CauseView & {
    icon: IconName | null;
    /** Places in `roots`. */
    roots: readonly number[];
  })[];
  roots: readonly CauseView[];
}

/** What an index is made of. */
export interface MadeView {
  bend: string | null;
  terms: readonly { id: string; label: string; icon: IconName; part: string }[];
}

/** A change and the causes that sum to it exactly. */
export interface SumView extends BillView {
  gauge: GaugeView;
}

/** The same of anything that has a name. */
export interface BillView {
  gauge: Pick<GaugeView, 'label'>;
  before: number;
  after: number;
  causes: readonly CauseView[];
}

export interface HeadlineView {
  key: string;
  title: string;
  text: string | null;
}

export interface ReviewView {
  /** What is true of the news: dated, with sources. */
  facts: readonly FactView[];
  turn: number;
  date: DateView;
  cry: string;
  cryText: string | null;
  headlines: readonly HeadlineView[];
  /** What was decided: `Vous avez choisi…`, with its doctrine; null on a quiet turn. */
  decided: { doctrine: Doctrine; label: string } | null;
  /** Every gauge, the one that moved most first. */
  sums: readonly SumView[];
  next: 'dossier' | 'session' | 'ending';
}

export interface ClauseView {
  id: string;
  label: string;
  isClub: boolean;
  /** By actor id, in thousandths of a point. */
  appeals: Readonly<Record<string, number>>;
}

/** One change that would move a party, alone. */
export interface LeverView {
  key: string;
  label: string;
  /** Thousandths of a point of stance. */
  gain: number;
  isEnough: boolean;
}

export interface PartyView {
  id: string;
  label: string;
  short: string;
  /** Percent of the parties' weight. */
  weight: number;
  stance: number;
  hasSigned: boolean;
  /** What this session changed of it. */
  moved: 'signature' | 'exit' | null;
  status: PartyStatus;
  /** Where its stance goes while the world stays as it is: its start, and what attracts it or holds it back. */
  heading: number;
  start: number;
  pulls: readonly CauseView[];
  levers: readonly LeverView[];
}

export interface SessionView {
  date: DateView;
  number: number;
  treaty: string;
  /** Whether states sit at the table, as at the COP: then there is a world to show. */
  isWorld: boolean;
  clauses: readonly ClauseView[];
  clausesNeeded: number;
  parties: readonly PartyView[];
  signedWeight: number;
  partiesSigned: number;
  quorum: number;
  partiesNeeded: number;
  /** Sessions in a row with a quorum, this one included, and how many ratify. */
  quorumsInARow: number;
  quorumsNeeded: number;
  hasQuorum: boolean;
  outcome: 'no-quorum' | 'quorum' | 'entered' | 'in-force' | 'lapsed';
  sign: number;
  exit: number;
  /** Share (percent) of the commitments that signatories keep, and the gauge that this depends on; null: none. */
  kept: number;
  monitor: string | null;
  /** Percent: the weight signed, times what is kept; what it would be while the treaty is not in force. */
  coverage: number;
  isInForce: boolean;
  /** Turns until the next session; null when there is none. */
  nextIn: number | null;
}

/** A line drawn turn after turn, with what its points are called. */
export interface HistoryView {
  labels: readonly string[];
  /** How many of the labels are of played turns, the start included; the rest is the epilogue. */
  played: number;
}

export interface EndingView {
  id: string;
  family: EndingFamily;
  ground: Ground;
  /** The title of the scenario. */
  game: string;
  title: string;
  text: string;
  axes: AxesView;
  early: string | null;
}

export interface JournalTurnView {
  turn: number;
  date: string;
  dossier: string | null;
  decision: { doctrine: Doctrine; label: string } | null;
  headlines: readonly string[];
}

/** A scenario on the shelf. */
export interface CatalogueCardView {
  id: string;
  title: string;
  summary: string;
  turns: number;
  isFirstLesson: boolean;
  hasReport: boolean;
  /** The name of the drawing on its card; null for none. */
  picture: string | null;
  /** The game in progress that was played last: its save, and the turn at which it stands. */
  saved: { save: string; turn: string } | null;
}

export interface WhyView {
  gauge: GaugeView;
  about: string | null;
  /** Every gauge that can be asked about, by family. */
  groups: readonly { label: string; gauges: readonly { id: string; label: string }[] }[];
  /** The turns that were played, the last first, and the one shown; null before the first. */
  turns: readonly { turn: number; date: string }[];
  turn: number | null;
  sum: SumView | null;
  web: WebView | null;
  /** The change since the start by its root causes; null before the first turn, and for the treaty. */
  since: SumView | null;
  /** What an index is made of; null for a gauge. */
  made: MadeView | null;
  /** null where no rule acts: the value is computed from others. */
  mechanisms: readonly MechanismView[] | null;
}
