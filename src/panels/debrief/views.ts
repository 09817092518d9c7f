/** What each part of the debrief shows, ready to be drawn and to be printed: texts in the reader's language, thousandths. */
import type { IconName } from '../../drawings';
import type { Axis, Doctrine } from '../../engine';
import type { AxesView, BillView, CauseView, GaugeFamilyView } from '../../view-models/views';

export { AXES, type Axis } from '../../engine';

export interface DebriefView {
  headline: string;
  lead: string;
  curve: CurveView;
  /** null until the judgement is made. */
  points: TurningPointsView | null;
  account: AccountView | null;
  /** null when nothing was foretold. */
  calibration: CalibrationView | null;
  judges: JudgesView | null;
  roots: RootsView | null;
  questions: readonly string[];
  families: readonly GaugeFamilyView[];
  method: MethodView | null;
}

/** The two axes over the whole game. */
export interface CurveView {
  /** One a state, the start first, the epilogue last. */
  labels: readonly string[];
  /** Turns that were played. */
  played: number;
  lines: Readonly<Record<Axis, readonly number[]>>;
  /** The values at which endings part. */
  thresholds: Readonly<Record<Axis, readonly number[]>>;
  turns: readonly CurveTurnView[];
  /** What was possible, from each state on; none until it is known. */
  bands: readonly BandView[];
}

export interface CurveTurnView {
  turn: number;
  date: string;
  /** null on a turn without a dossier. */
  decision: { doctrine: Doctrine; label: string; dossier: string } | null;
  happened: readonly string[];
  hasShock: boolean;
  treaty: 'entered' | 'lapsed' | null;
  /** The number of its turning point, from 1. */
  point: number | null;
}

export interface BandView {
  /** Turns played when it begins. */
  from: number;
  games: number;
  /** Nine games in ten, at each state from the next one on. */
  low: Readonly<Record<Axis, readonly number[]>>;
  high: Readonly<Record<Axis, readonly number[]>>;
  /** The same of the final scores. */
  ends: Readonly<Record<Axis, readonly [low: number, high: number]>>;
  endings: readonly string[];
}

export interface TurningPointsView {
  title: string;
  /** Why there is none; null where there is one. */
  none: string | null;
  points: readonly TurningPointView[];
  /** Every decision of the game, in order. */
  decisions: readonly JudgedDecisionView[];
}

export interface JudgedDecisionView {
  turn: number;
  date: string;
  chosen: { doctrine: Doctrine; label: string };
  cost: AxesView;
}

export interface TurningPointView {
  number: number;
  turn: number;
  kicker: string;
  dossier: string;
  chosen: { doctrine: Doctrine; label: string };
  /** What is said of it before the amounts. */
  text: string;
  isContested: boolean;
  /** What the choice changed on each axis, against the best option. */
  cost: AxesView;
  doubt: string | null;
  /** The answer that was tried last; null before any. */
  tried: { label: string; isRight: boolean } | null;
  /** null until it is found or asked for. */
  answer: AnswerView | null;
}

export interface AnswerView {
  best: { doctrine: Doctrine; label: string };
  alsoRight: readonly { doctrine: Doctrine; label: string }[];
  /** The cost of each axis by gauge. */
  axes: Readonly<Record<Axis, BillView>>;
  /** The gauges that part most, each with the causes of its difference. */
  gauges: readonly (BillView & { icon: IconName })[];
}

/** From what could be hoped for to what happened. */
export interface AccountView {
  axes: Readonly<Record<Axis, BillView>>;
  verdict: string;
}

export interface CalibrationView {
  title: string;
  /** One a prediction. */
  hits: readonly { turn: number; date: string; isRight: boolean }[];
  sentences: readonly string[];
}

export interface JudgesView {
  summary: string;
  groups: readonly string[];
  judges: readonly JudgeView[];
  /** The thresholds that every plot shows. */
  thresholds: Readonly<Record<Axis, number>>;
  /** What the plots cover, on both axes. */
  range: Readonly<Record<Axis, readonly [low: number, high: number]>>;
}

export interface JudgeView {
  id: string;
  name: string;
  holder: string | null;
  ending: string;
  axes: AxesView;
  plot: string;
  reasons: readonly string[];
}

export interface RootsView {
  axes: Readonly<Record<Axis, { title: string; bill: BillView; all: readonly CauseView[] }>>;
}

export interface MethodView {
  figures: string;
  ways: readonly string[];
}
