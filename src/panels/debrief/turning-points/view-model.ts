import type { Answer, Axes, Axis } from '../../../engine';
import type { PlayableScenario } from '../../../scenario/playable';
import {
  questionKey,
  type Amounts,
  type CauseDifference,
  type DebriefStore,
  type Difference,
  type JudgedDecision,
  type Judgement,
} from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { roundedToTenth } from '../../../view-models/amounts';
import type { Locale } from '../../../view-models/locale';
import { causeView, plainCause, type BillView, type CauseView } from '../../../view-models/causes';
import { iconOf } from '../../../view-models/gauges';
import { dateLine } from '../../../view-models/dates';
import { answerName, questionName } from '../answers';
import { byAxis } from '../../../view-models/outcome';
import { debriefWords } from '../../../words/debrief';
import type { IconName } from '../../../drawings';
import { cellName } from '../../../scenario/cell-names';
import { voiceView } from '../../../view-models/voices';
import { asTold } from '../../../view-models/varied';

/** How many turning points are shown, at most: those that cost most. */
const MOST = 3;
/** Gauges that an answer explains, and causes that it names, at most. */
const GAUGES = 3;
const CAUSES = 5;

/** The turning points that are shown, in the order in which they were played. */
export function turningPointsOf({ decisions }: Judgement): JudgedDecision[] {
  return decisions
    .filter(({ isTurningPoint }) => isTurningPoint)
    .sort((a, b) => b.loss.gap - a.loss.gap)
    .slice(0, MOST)
    .sort((a, b) => a.turn - b.turn);
}

export const isContested = ({ bestUnder }: JudgedDecision): boolean => bestUnder.length > 0;

/** What is known of the drills, beside the judgement. */
export type Drilled = Pick<DebriefStore, 'tries' | 'revealed'>;

export type TurningPointsView = ReturnType<typeof turningPointsView>;

export function turningPointsView(game: Game, judgement: Judgement, drilled: Drilled, locale: Locale) {
  const words = debriefWords(locale.language).turningPoints;
  const points = turningPointsOf(judgement);
  // Where no decision is a turning point, those that cost most are shown, and said to be small.
  const shown = points.length > 0 ? points : judgement.decisions.filter(({ isSmall }) => isSmall);
  return {
    title: words.title(points.length, points.filter(isContested).length),
    /** Why there is none; null where there is one. */
    none: points.length > 0 ? null : shown.length > 0 ? words.smallText(shown.length) : words.noneText,
    points: shown.map((decision, i) => pointView(game, decision, i + 1, drilled, locale)),
    /** Every decision of the game, in order. */
    decisions: judgement.decisions.map(({ turn, question, chosen, loss }) => ({
      key: questionKey(turn, question),
      date: dateLine(game.scenario, turn, locale),
      chosen: answerName(asTold(game), question, chosen, locale),
      cost: costOf(loss),
    })),
  };
}

export type TurningPointView = ReturnType<typeof pointView>;

function pointView(game: Game, decision: JudgedDecision, number: number, { tries, revealed }: Drilled, locale: Locale) {
  const scenario = asTold(game);
  const { turn, question, chosen, options, loss, uncertainty } = decision;
  const words = debriefWords(locale.language).turningPoints;
  const date = dateLine(scenario, turn, locale);
  const tried = tries[questionKey(turn, question)];
  const cost = costOf(loss);
  return {
    key: questionKey(turn, question),
    number,
    turn,
    /** What is played again from there; null for a promise, which comes before any turn. */
    kind: question.kind === 'promise' ? null : question.kind,
    kicker: decision.isSmall
      ? words.smallKicker(date)
      : isContested(decision)
        ? words.contestedKicker(date)
        : words.kicker(date),
    dossier: questionName(scenario, question, locale),
    chosen: answerName(scenario, question, chosen, locale),
    /** What is said of it before the amounts. */
    text: isContested(decision) ? words.contested(viewNames(game, decision, locale)) : words.cost(options.length),
    isContested: isContested(decision),
    judges: judgesOf(game, decision, locale),
    /** What the choice changed on each axis, against the best option. */
    cost,
    doubt: uncertainty >= 50 ? words.doubt(gapOf(cost, locale), locale.numbers.tenths(uncertainty)) : null,
    /** The answer that was tried last; null before any. */
    tried:
      tried === undefined
        ? null
        : {
            label: answerName(scenario, question, tried, locale).label,
            isRight: options.find(({ answer }) => answer === tried)?.isRight ?? false,
          },
    /** null until it is found or asked for. */
    answer: revealed.includes(questionKey(turn, question)) ? answerView(game, decision, locale) : null,
  };
}

const MOST_JUDGES = 3;

/** Those who prefer what was chosen, each with the face of who speaks for it; none where nobody does. */
function judgesOf({ scenario }: Game, { bestUnder }: JudgedDecision, locale: Locale) {
  return scenario.worldviews
    .filter(({ id }) => bestUnder.includes(id))
    .slice(0, MOST_JUDGES)
    .map(({ id, label }) => {
      const voice = voiceView(scenario, id, locale);
      return {
        id,
        face: voice?.face ?? null,
        name: voice === null ? locale.say(label) : `${voice.name}, ${voice.role}`,
      };
    });
}

const costOf = ({ emancipation, tyranny }: Amounts): Axes => ({
  emancipation: 0 - emancipation,
  tyranny: 0 - tyranny,
});

/** Of the two amounts as they are shown. */
const gapOf = ({ emancipation, tyranny }: Axes, { numbers }: Locale): string =>
  numbers.signedTenths(roundedToTenth(emancipation) - roundedToTenth(tyranny));

/** The worldviews under which a decision is the best one, as a list in a sentence. */
export function viewNames({ scenario }: Game, { bestUnder }: JudgedDecision, locale: Locale): string {
  const names = scenario.worldviews
    .filter(({ id }) => bestUnder.includes(id))
    .map(({ label }) => inSentence(locale.say(label)));
  const { and } = debriefWords(locale.language).turningPoints;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

/** `La libérale méfiante` inside a sentence; names keep their capitals elsewhere. */
export const inSentence = (name: string): string =>
  /^(Le|La|Les|Un|Une|The|A|An)\s|^L’/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;

export type AnswerView = ReturnType<typeof answerView>;

function answerView(game: Game, decision: JudgedDecision, locale: Locale) {
  const scenario = asTold(game);
  const { question, best, chosen, options } = decision;
  const difference = decision.differences[chosen] ?? null;
  const named = (answer: Answer) => answerName(scenario, question, answer, locale);
  return {
    best: named(best),
    alsoRight: options
      .filter(({ answer, isRight }) => isRight && answer !== best && answer !== chosen)
      .map(({ answer }) => named(answer)),
    /** The cost of each axis by gauge. */
    axes: byAxis((axis) => axisBill(game, axis, difference, locale)),
    /** The gauges that part most, each with the causes of its difference. */
    gauges: gaugeBills(game, difference, locale),
  };
}

function axisBill({ scenario }: Game, axis: Axis, difference: Difference | null, locale: Locale): BillView {
  const words = debriefWords(locale.language).turningPoints;
  const gauge = { label: locale.words.axes[axis] };
  if (difference === null) return { gauge, before: 0, after: 0, causes: [] };
  const { amount, terms, bend } = difference[axis];
  const index = scenario.rules.indices.find(({ id }) => id === scenario.rules.axes[axis])!;
  const causes = [
    ...terms.map((term) => plainCause(term.of, cellName(scenario, term.of, locale), '', term.amount)),
    ...(bend === 0 ? [] : [plainCause('bend', words[index.toward], '', bend)]),
  ];
  return { gauge, before: 0, after: amount, causes: gathered(causes, amount, locale) };
}

function gaugeBills(game: Game, difference: Difference | null, locale: Locale): (BillView & { icon: IconName })[] {
  if (difference === null) return [];
  const { scenario } = game;
  const onAxes = new Set([...difference.emancipation.terms, ...difference.tyranny.terms].map(({ of }) => of));
  return difference.gauges
    .filter(({ gauge, amount }) => onAxes.has(gauge) && roundedToTenth(amount) !== 0)
    .slice(0, GAUGES)
    .map(({ gauge, amount, causes }) => ({
      gauge: { label: cellName(scenario, gauge, locale) },
      icon: iconOf(scenario, gauge),
      before: 0,
      after: amount,
      causes: gathered(
        causes.map((cause) => differenceCause(scenario, cause, locale)),
        amount,
        locale,
      ),
    }));
}

/** The largest causes by name, the rest as one; they sum to the amount. */
function gathered(causes: readonly CauseView[], amount: number, locale: Locale): CauseView[] {
  const shown = causes.filter((cause) => roundedToTenth(cause.amount) !== 0).slice(0, CAUSES);
  const rest = amount - shown.reduce((sum, cause) => sum + cause.amount, 0);
  const words = debriefWords(locale.language).turningPoints;
  return roundedToTenth(rest) === 0 ? shown : [...shown, plainCause('rest', words.small, '', rest)];
}

/** A cause of a difference: like a cause of a change, but of games that never were, so that it has no date. */
function differenceCause(
  scenario: PlayableScenario,
  { kind, cause, amount }: CauseDifference,
  locale: Locale,
): CauseView {
  const words = debriefWords(locale.language).turningPoints;
  if (kind === 'later') return plainCause(kind, words.later, words.laterNote, amount);
  // A decision is named `dossier/doctrine`, a lever by its id.
  const known = kind !== 'delayed' ? kind : cause.includes('/') ? 'decision' : 'lever';
  const view = causeView(scenario, { kind: known, cause, amount, gauge: '', turn: 0, since: 0 }, locale);
  if (kind === 'delayed') return { ...view, key: `${kind} ${view.key}`, note: words.delayedNote };
  return kind === 'decision' || kind === 'lever' ? { ...view, note: '' } : view;
}
