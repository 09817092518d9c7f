import type { Axis, Doctrine, Move } from '../../../engine';
import { questionKey, type Debrief, type JudgedDecision, type Judgement } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { roundedToTenth } from '../../../view-models/amounts';
import { weighedActs } from '../../../view-models/acts';
import { choiceView, decisionOf } from '../../../view-models/choices';
import { dateLine } from '../../../view-models/dates';
import { goodOf, wholeSeries } from '../../../view-models/gauges';
import { livesView } from '../../../view-models/lives';
import type { Locale } from '../../../view-models/locale';
import { moveName } from '../../../view-models/names';
import { endingTitle } from '../../../view-models/outcome';
import { promiseView } from '../../../view-models/promise';
import { asTold } from '../../../view-models/varied';
import { cellName } from '../../../scenario/cell-names';
import { answerName, questionName } from '../answers';
import { becauseView } from './because';
import { turningPointsOf } from '../turning-points/view-model';

/** What one takes in at a glance. */
const MOST = 3;

export type SummaryView = ReturnType<typeof summaryView>;

/** A game in four short answers: what you did, why it ended so, whom it touched, what to try again. */
export function summaryView(game: Game, report: Debrief | null, locale: Locale) {
  const scenario = asTold(game);
  const { ending } = game.outcome!;
  const { when } = scenario.rules.endings.find(({ id }) => id === ending)!;
  return {
    /** null until they are known. */
    acts: report === null ? null : actsOf(game, report, locale),
    ending: endingTitle(scenario, ending, locale),
    /** What the ending asks for; null for the last one, which asks for nothing. */
    because: when === null ? null : becauseView(game, when, locale),
    promise: promiseView(game, locale),
    lives: livesView(game, locale)
      .flatMap((life) => (life.text === null ? [] : [{ ...life, text: life.text }]))
      .slice(0, MOST),
    gauges: gaugesOf(game, locale),
    /** The decisions that the headline speaks of, in order; none where it speaks of none, or not yet. */
    points: report?.judgement
      ? turningPointsOf(report.judgement).map((decision) => decisionView(game, decision, locale))
      : [],
    /** The decision that cost most, of those where one can begin again; null until it is known, and where nothing was lost. */
    again: report?.judgement ? againOf(game, report.judgement, locale) : null,
  };
}

export interface ActView {
  key: string;
  /** null for a move at a session. */
  doctrine: Doctrine | null;
  label: string;
  date: string;
  /** What it added to each axis, links and all. */
  added: Readonly<Record<Axis, number>>;
}

/** The decisions and moves that weighed most on the two axes, in the order in which they were made. */
function actsOf(game: Game, { roots }: Debrief, locale: Locale): ActView[] {
  const scenario = asTold(game);
  return weighedActs(roots)
    .slice(0, MOST)
    .sort((a, b) => a.turn - b.turn)
    .map(({ kind, cause, turn, added }) => ({
      key: `${cause} ${turn}`,
      ...(kind === 'move'
        ? { doctrine: null, label: moveName(scenario, cause as Move, locale) }
        : choiceView(scenario, decisionOf(cause).dossier, decisionOf(cause).doctrine, locale)),
      date: dateLine(scenario, turn, locale),
      added,
    }));
}

/** Of the gauges that people live, those that went furthest from where they began. */
function gaugesOf(game: Game, locale: Locale) {
  const { scenario } = game;
  const lived = scenario.rules.gauges.filter(({ id }) => !scenario.texts.gauges[id]!.resource);
  return lived
    .map(({ id }) => {
      const series = wholeSeries(game, id);
      const [from, to] = [series[0]!, series.at(-1)!];
      const isBetter = from === to ? null : to > from === (goodOf(scenario, id) === 'high');
      return { id, label: cellName(scenario, id, locale, 'short'), from, to, isBetter };
    })
    .filter(({ from, to }) => roundedToTenth(from) !== roundedToTenth(to))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, MOST);
}

function againOf(game: Game, judgement: Judgement, locale: Locale) {
  // The headline speaks of turning points: only where there is none, of what cost most and is said to be small.
  const points = turningPointsOf(judgement);
  const [worst] = (points.length > 0 ? points : judgement.decisions.filter(({ isSmall }) => isSmall))
    .filter(({ question }) => question.kind !== 'promise')
    .sort((a, b) => b.loss.gap - a.loss.gap);
  if (worst === undefined || worst.question.kind === 'promise') return null;
  return { ...decisionView(game, worst, locale), turn: worst.turn, kind: worst.question.kind };
}

/** When it was, what was asked and what was answered. */
function decisionView(game: Game, { turn, question, chosen }: JudgedDecision, locale: Locale) {
  const scenario = asTold(game);
  return {
    key: questionKey(turn, question),
    date: dateLine(scenario, turn, locale),
    asked: questionName(scenario, question, locale),
    chosen: answerName(scenario, question, chosen, locale),
  };
}
