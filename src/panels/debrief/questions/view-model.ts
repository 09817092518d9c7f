/** Questions for a discussion, drawn from one very game. */
import { DOCTRINES, stanceOf, treatyStatus, UNIT, type TurnEvent } from '../../../engine';
import type { Debrief, JudgedDecision } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { happened, playedTurns, valueOf } from '../../../store/game/selectors';
import type { Locale } from '../../../view-models/locale';
import { wholeSeries } from '../../../view-models/gauges';
import { decisionsOf, questionName } from '../../../view-models/choices';
import { dateLine } from '../../../view-models/dates';
import { endingTitle } from '../../../view-models/outcome';
import { debriefWords } from '../../../words/debrief';
import { answerName } from '../answers';
import { neverSeen } from '../calibration/view-model';
import { inSentence, isContested, turningPointsOf, viewNames } from '../turning-points/view-model';
import { cellName } from '../../../scenario/cell-names';
import { actorName } from '../../../view-models/names';
import { asTold } from '../../../view-models/varied';

const MOST = 5;
/** Luck, and what happens after the player has left, are worth a question from here on (thousandths). */
const WORTH_ASKING = 3 * UNIT;

/** At most five questions about a finished game, those that only this game raises first; never none. */
export function questionsOf(game: Game, report: Debrief | null, locale: Locale): string[] {
  const asked = [
    ...decisionQuestions(game, report, locale),
    ...endingQuestions(game, locale),
    ...worldviewQuestions(game, report, locale),
    ...treatyQuestions(game, locale),
    ...legacyQuestions(game, locale),
    ...luckQuestions(report, locale),
    ...habitQuestions(game, locale),
    debriefWords(locale.language).questions.again,
  ];
  return asked.slice(0, MOST);
}

function decisionQuestions(game: Game, report: Debrief | null, locale: Locale): string[] {
  if (!report?.judgement) return [];
  const scenario = asTold(game);
  const words = debriefWords(locale.language).questions;
  const label = ({ question, chosen }: JudgedDecision) => answerName(scenario, question, chosen, locale).label;
  const points = turningPointsOf(report.judgement);
  const contested = points.find(isContested);
  const plain = points.find((point) => !isContested(point));
  return [
    ...(contested ? [words.contested(label(contested), viewNames(game, contested, locale))] : []),
    ...(plain
      ? [
          words.point(
            dateLine(scenario, plain.turn, locale),
            questionName(scenario, plain.question, locale),
            label(plain),
          ),
        ]
      : []),
  ];
}

function endingQuestions(game: Game, locale: Locale): string[] {
  const scenario = asTold(game);
  const words = debriefWords(locale.language).questions;
  const { ending, isEarly } = game.outcome!;
  if (isEarly) return [words.early(endingTitle(scenario, ending, locale))];
  return scenario.texts.endings[ending]!.family === 'golden-cage' ? [words.goldenCage] : [];
}

/** The two worldviews that part most on how the game ended. */
function worldviewQuestions({ scenario }: Game, report: Debrief | null, locale: Locale): string[] {
  const judged = report?.rejudged ?? [];
  const gap = ({ axes }: (typeof judged)[number]) => axes.emancipation - axes.tyranny;
  const [kindest, ...others] = [...judged].sort((a, b) => gap(b) - gap(a));
  const harshest = others.findLast(({ ending }) => ending !== kindest!.ending);
  if (kindest === undefined || harshest === undefined) return [];
  const name = (id: string) => locale.say(scenario.worldviews.find((view) => view.id === id)!.label);
  const ending = (id: string) => endingTitle(scenario, id, locale);
  return [
    debriefWords(locale.language).questions.worldviews(
      name(kindest.worldview),
      ending(kindest.ending),
      inSentence(name(harshest.worldview)),
      ending(harshest.ending),
    ),
  ];
}

function treatyQuestions(game: Game, locale: Locale): string[] {
  const { scenario, turns } = game;
  if (scenario.rules.treaty === null) return [];
  const words = debriefWords(locale.language).questions;
  const hasHad = (kind: TurnEvent['kind'], among = turns) => among.some((record) => happened(record, kind));
  if (hasHad('lapse')) return [words.lapsed];
  if (!hasHad('entry-into-force')) return hasHad('clause-proposed') ? [words.noTreaty] : [];
  if (!hasHad('entry-into-force', turns.slice(0, playedTurns(game)))) return [words.lateTreaty];
  const { signed } = treatyStatus(game.model, game.states[playedTurns(game)]!);
  const outside = scenario.rules.actors
    .filter(({ id, weight }) => weight > 0 && !signed.includes(id))
    .sort((a, b) => b.weight - a.weight || valueOf(game, stanceOf(a.id)) - valueOf(game, stanceOf(b.id)))[0];
  return outside === undefined ? [] : [words.outside(actorName(scenario, outside.id, locale))];
}

/** What tyranny did once the player had left. */
function legacyQuestions(game: Game, locale: Locale): string[] {
  const { legacy } = debriefWords(locale.language).questions;
  const tyranny = wholeSeries(game, game.scenario.rules.axes.tyranny);
  const moved = tyranny.at(-1)! - tyranny[playedTurns(game)]!;
  if (Math.abs(moved) < WORTH_ASKING) return [];
  const amount = locale.numbers.points(Math.abs(moved));
  return [moved > 0 ? legacy.worse(amount) : legacy.better(amount)];
}

function luckQuestions(report: Debrief | null, locale: Locale): string[] {
  const luck = report?.judgement?.luck.gap ?? 0;
  if (Math.abs(luck) < WORTH_ASKING) return [];
  return [debriefWords(locale.language).questions.luck(locale.numbers.points(Math.abs(luck)))];
}

/** A gauge that nobody saw coming; an approach that was never taken. */
function habitQuestions(game: Game, locale: Locale): string[] {
  const words = debriefWords(locale.language).questions;
  const unseen = neverSeen(game)[0];
  const used = new Set(decisionsOf(game).map(({ doctrine }) => doctrine));
  const [never, other] = DOCTRINES.filter((doctrine) => !used.has(doctrine)).map(
    (doctrine) => locale.words.doctrines[doctrine].name,
  );
  return [
    ...(unseen === undefined ? [] : [words.unseen(cellName(game.scenario, unseen.gauge, locale))]),
    ...(never === undefined ? [] : [words.neverUsed(never, other ?? null)]),
  ];
}
