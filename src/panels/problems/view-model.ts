import { DOCTRINES, FULL, UNIT, type Doctrine } from '../../engine';
import {
  gradeOf,
  isOver,
  TRIES,
  type ExplainedProblem,
  type Hand,
  type ProblemsStore,
} from '../../store/problems/problems';
import type { Game } from '../../store/game/game';
import { promiseMade, treatyNow, turnOnScreen } from '../../store/game/selectors';
import { dateLine } from '../../view-models/dates';
import type { Locale } from '../../view-models/locale';
import { axesNow } from '../../view-models/stage';
import { gameProblemWords } from '../../words/games';
import { hintOf, reasonOf } from './reason';

type Answered = ExplainedProblem['answers'][number];

/** What is shown of the problem in hand. */
export function problemView({ hand, file, place, progress }: ProblemsStore & { hand: Hand }, locale: Locale) {
  const words = gameProblemWords(locale.language);
  const { game, problem, explained, tried, isHinted, isShown } = hand;
  const robots = file!.robots;
  const isDone = isOver(hand);
  const isUntrue = explained !== null && explained.solution === null;
  const found = explained === null ? -1 : tried.findIndex((answer) => answer === explained.solution);
  const verdict = (): string => {
    if (isUntrue) return words.untrue;
    if (explained === null) return tried.length > 0 ? words.thinking : words.left(TRIES);
    if (found >= 0) return words.right[found === 0 ? 'first' : 'second'];
    if (isShown || isDone) return tried.length > 0 ? `${words.wrong} ${words.shown}` : words.shown;
    return `${tried.length > 0 ? `${words.wrong} ` : ''}${words.left(TRIES - tried.length)}`;
  };
  const hint = isHinted && explained !== null && !isDone ? hintOf(hand, locale) : null;
  return {
    key: problem.game,
    kicker: `${words.kicker(place + 1, file!.problems.length, words.grades[gradeOf(problem, robots)])}, ${words.robots(problem.found, robots)}`,
    cry: words.cries[problem.goal],
    situation: situationOf(hand, locale),
    ask: words.asks[problem.goal],
    figure: figureOf(hand, locale),
    verdict: verdict(),
    isRight: found >= 0,
    isOver: isDone || isUntrue,
    /** The thread died before it could tell. */
    isLost: hand.is === 'lost',
    isKnown: !isDone && progress[problem.game] !== undefined,
    canHint: explained !== null && !isHinted && !isDone && !isUntrue,
    canShow: explained !== null && !isDone && !isUntrue,
    hint: isHinted && !isDone && explained !== null ? (hint === null ? words.noHint : words.hinted(hint)) : null,
    answers: Object.fromEntries(
      DOCTRINES.map((doctrine) => [doctrine, answerView(hand, doctrine, isDone, locale)]),
    ) as Record<Doctrine, AnswerView>,
    world: locale.say(game.scenario.title),
  };
}

export type ProblemView = ReturnType<typeof problemView>;

export interface AnswerView {
  /** What stands at an answer: it can be chosen, it was tried in vain, it is the solution, or only what it comes to is told. */
  is: 'open' | 'tried' | 'solution' | 'told' | 'waiting';
  /** In how many games it holds, how it mostly ends, and why; empty while it is open. */
  reached: string;
  ending: string;
  why: string;
}

function answerView(hand: Hand, doctrine: Doctrine, isDone: boolean, locale: Locale): AnswerView {
  const { explained, tried, problem, game } = hand;
  const wasTried = tried.includes(doctrine);
  const open: AnswerView = { is: 'open', reached: '', ending: '', why: '' };
  if (explained === null) return wasTried ? { ...open, is: 'waiting' } : open;
  const answered = explained.answers.find(({ answer }) => answer === doctrine);
  if (answered === undefined || explained.solution === null || (!wasTried && !isDone)) return open;
  const words = gameProblemWords(locale.language);
  const { games } = explained;
  const [ending, times] = mostOften(answered);
  const { title } = game.scenario.texts.endings[ending]!;
  const isSolution = doctrine === explained.solution;
  return {
    is: isSolution ? 'solution' : wasTried ? 'tried' : 'told',
    reached: words.reached[problem.goal](answered.reached, games),
    ending: words.ending(locale.say(title), times, games),
    why: isSolution ? '' : reasonOf(hand, doctrine, locale),
  };
}

const mostOften = ({ endings }: Answered): [id: string, times: number] =>
  Object.entries(endings).reduce((most, next) => (next[1] > most[1] ? next : most));

/** The share of the parties' weight that has signed. */
function signedNow(game: Game): number {
  const { signed } = treatyNow(game);
  const weightOf = (isCounted: (id: string) => boolean) =>
    game.scenario.rules.actors.reduce((sum, { id, weight }) => sum + (isCounted(id) ? weight : 0), 0);
  return (
    weightOf((id) => signed.includes(id)) /
    Math.max(
      1,
      weightOf(() => true),
    )
  );
}

function situationOf({ game, problem }: Hand, locale: Locale): string {
  const words = gameProblemWords(locale.language).situation;
  const { numbers, say } = locale;
  const { emancipation, tyranny } = axesNow(game);
  switch (problem.goal) {
    case 'treaty': {
      const { quorum } = game.scenario.rules.treaty!;
      return words.treaty(numbers.percent(signedNow(game)), numbers.percent(quorum / 100), treatyNow(game).isInForce);
    }
    case 'tyranny':
      return words.tyranny(numbers.points(tyranny));
    case 'emancipation':
      return words.emancipation(numbers.points(emancipation), numbers.points(tyranny));
    case 'promise': {
      const [, id = ''] = promiseMade(game)!.split('/');
      const { label, about } = game.scenario.texts.promises![id]!;
      return words.promise(say(label), about === null ? '' : say(about));
    }
  }
}

/** Two bars: today, and at the end with the answers that do not hold. */
export interface FigureView {
  label: string;
  ink: 'cop' | 'red';
  /** Shares, 0..1. */
  today: number;
  otherwise: number;
  /** Where a line is drawn; null for none. */
  line: number | null;
  dates: readonly [today: string, end: string];
}

/** A rise of tyranny that shows; a golden cage may have no more of it than today. */
const LEAST_RISE = 3 * UNIT;

function figureOf({ game, problem, explained }: Hand, locale: Locale): FigureView | null {
  const { goal } = problem;
  // Of an emancipation, as of most promises, both axes or several gauges decide.
  if (goal === 'promise' || goal === 'emancipation' || explained === null || explained.solution === null) return null;
  const words = gameProblemWords(locale.language).figure;
  const { numbers, words: common } = locale;
  const others = explained.answers.filter(({ answer }) => answer !== explained.solution);
  const mean = (of: keyof Answered['means']) =>
    others.reduce((sum, { means }) => sum + means[of], 0) / Math.max(1, others.length);
  const dates = [dateLine(game.scenario, turnOnScreen(game), locale), words.end] as const;
  if (goal === 'treaty') {
    const line = game.scenario.rules.treaty!.quorum / 100;
    const [today, otherwise] = [signedNow(game), mean('signed') / FULL];
    // A treaty may be lost with a quorum: it takes several in a row.
    if (otherwise >= line) return null;
    const label = words.signed(numbers.percent(today), numbers.percent(otherwise), numbers.percent(line));
    return { label, ink: 'cop', today, otherwise, line, dates };
  }
  const [now, otherwise] = [axesNow(game).tyranny, mean('tyranny')];
  if (otherwise - now < LEAST_RISE) return null;
  return {
    label: words.axis(common.axes.tyranny, numbers.points(now), numbers.points(otherwise)),
    ink: 'red',
    today: now / FULL,
    otherwise: otherwise / FULL,
    line: null,
    dates,
  };
}
