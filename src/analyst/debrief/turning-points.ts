/**
 * The analysis of a finished game: what each answer at a dossier or at a session lost; a promise costs nothing. What an
 * answer was worth is the best, over the ways of playing on, of the mean over fresh
 * luck that all options share: the dice of the game itself never judge a decision. Then, exactly and in thousandths,
 * outcome = start - losses + luck, on each axis and on their difference.
 */
import {
  answerAt,
  axes,
  FREE_DOCTRINE,
  isPromising,
  Ledger,
  openAnswers,
  question,
  TURN,
  UNIT,
  type Answer,
  type Doctrine,
  type Model,
  type Move,
  type Question,
} from '../../engine';
import { climbPlan, type Climbing } from '../climb';
import { differencesOf, type Differences } from './difference';
import { own, plan, WAYS, type Player, type StrategyName } from '../strategies';
import { amountsOf, minus, NOTHING, plus, Trial, type Amounts, type Moment, type OptionWorth } from './trial';
import { wholeGame } from './whole-game';
import { asPart, Meter, untold, type Budget, type Progress, type Work } from '../work';

export { TURNING_POINT, type Amounts, type OptionWorth } from './trial';

/** A decision of a game, against the best option found. Amounts are thousandths of a point. */
export interface JudgedDecision {
  turn: number;
  question: Question;
  chosen: Answer;
  best: Answer;
  /** The answers that were open, in the order of the question. */
  options: readonly OptionWorth[];
  /** Best - chosen. On tyranny alone, or on emancipation alone, it may have either sign; on the gap it is never negative. */
  loss: Amounts;
  /** Standard error of the loss on the gap. */
  uncertainty: number;
  /** The loss on the gap is more than `TURNING_POINT`, by more than one and a half times its standard error. */
  isTurningPoint: boolean;
  /** One of the three that lost most, in a game that has no turning point: worth showing, and small. */
  isSmall: boolean;
  /** The worldviews under which the choice was the best one; looked for where it is a turning point, or small. */
  bestUnder: readonly string[];
  /** What parts the open answers from the best one; of turning points and small ones, once every game is played. */
  differences: Differences;
}

/** A whole game judged: outcome = start - losses + luck, exactly. */
export interface Judgement {
  decisions: readonly JudgedDecision[];
  /** What the game was worth at its first decision, and what it came to. */
  start: Amounts;
  outcome: Amounts;
  losses: Amounts;
  /** What luck, and ways of playing on that were not seen before, added between the decisions and after the last one. */
  luck: Amounts;
  /** The ways of playing on that options were judged by. */
  ways: readonly StrategyName[];
  /** Fresh seeds that a decision was tried on: the clearest one, and the closest one. */
  seeds: { least: number; most: number };
  /** Games played for all this. */
  games: number;
}

/** A finished game, and how much may be played to judge it. */
export interface JudgementRequest {
  model: Model;
  seed: number;
  /** Those of a whole game. */
  answers: readonly Answer[];
  budget: Budget;
  /** Models of the same scenario under the worldviews, by id. */
  worldviews?: readonly { id: string; model: Model }[];
  climbing?: Climbing;
}

/** How the debrief searches for the game's best plan: a climb from the base ways alone may stop well below it. */
const CLIMBING: Climbing = { seeds: 8, restarts: 2 };
/** Decisions that are shown of a game without a turning point. */
const MOST_SMALL = 3;
/** Thousandths of a loss that is not written as 0.0. */
const LEAST_SMALL = UNIT / 20;

/** Judges every decision of a finished game. Throws when the answers are not those of one. */
export function* judgeGame(request: JudgementRequest): Work<Judgement> {
  const { model, seed, answers, budget, worldviews = [] } = request;
  const { moments, outcome } = replayed(model, seed, answers);
  const meter = new Meter(budget);
  const climb = climbPlan([model], request.climbing ?? CLIMBING);
  const best = yield* asPart(climb, () => untold(0));
  const ways = [...WAYS, plan(best.doctrines, best.moves), ownWay(model, moments)];

  const trials = moments.map((moment) => new Trial(model, moment, ways));
  let small: readonly Trial[] = [];
  let contests: readonly Contest[] = [];
  const differences = new Map<Trial, Differences>();
  const report = () =>
    judgement({ trials, small, contests, differences, outcome, ways, games: best.games + meter.games });
  // A third of the budget is kept for the other worldviews.
  const share = worldviews.length > 0 ? 2 / 3 : 1;
  yield* rounds(trials, { meter, share, isOver: (trial) => trial.isSettled });

  const faults = trials.filter((trial) => trial.isFault);
  if (faults.length === 0) small = costliest(trials);
  const suspects = [...faults, ...small];
  const others = worldviews.flatMap(({ id, model: other }) =>
    suspects.map((trial): Contest => ({ of: trial, worldview: id, trial: new Trial(other, trial.moment, ways) })),
  );
  yield* rounds(
    others.map(({ trial }) => trial),
    { meter, share: 1, isOver: (trial) => trial.isRanked },
  );
  contests = others;

  for (const trial of suspects) {
    const { moment, bestPlace, seeds } = trial;
    const branches = moment.open.map((option, place) => ({
      answer: trial.answerAt(place),
      place: option,
      strategy: trial.wayAfter(place).strategy,
    }));
    const others = branches.filter((_branch, place) => place !== bestPlace);
    differences.set(trial, differencesOf({ model, moment, best: branches[bestPlace]!, others, seeds }));
    yield { done: 1, report };
  }
  return report();
}

interface Rounds {
  meter: Meter;
  /** Share of the budget that may be spent by the end. */
  share: number;
  isOver: (trial: Trial) => boolean;
}

/**
 * Plays trials, a seed each in turn, until all are over or the budget is spent; each is played once at least. Nothing is reported
 * before the end: a few games would blame decisions that the next ones clear, or that a worldview stands by.
 */
function* rounds(trials: readonly Trial[], { meter, share, isOver }: Rounds): Generator<Progress<never>, void, void> {
  const before = meter.spent;
  for (;;) {
    const playing = trials.filter((trial) => !isOver(trial));
    const isFirst = playing.some(({ seeds }) => seeds === 0);
    if (playing.length === 0 || !(isFirst || (meter.hasRoomFor(gamesOf(playing)) && meter.spent < share))) return;
    for (const trial of playing) {
      meter.games += trial.gamesPerRound;
      trial.play();
      yield untold(Math.min(share, Math.max(before, meter.spent)));
    }
  }
}

/** The same decision in the eyes of a worldview. */
interface Contest {
  of: Trial;
  worldview: string;
  trial: Trial;
}

const gamesOf = (trials: readonly Trial[]): number => trials.reduce((games, trial) => games + trial.gamesPerRound, 0);

/** The decisions that lost most, and something that shows; in their order. */
function costliest(trials: readonly Trial[]): Trial[] {
  const found = new Set(
    trials
      .filter(({ loss }) => loss.gap >= LEAST_SMALL)
      .sort((a, b) => b.loss.gap - a.loss.gap)
      .slice(0, MOST_SMALL),
  );
  return trials.filter((trial) => found.has(trial));
}

/** Every moment at which the game asked for a decision, and what the game came to. */
function replayed(model: Model, seed: number, answers: readonly Answer[]): { moments: Moment[]; outcome: Amounts } {
  const ledger = new Ledger(model);
  const moments: Moment[] = [];
  const last = wholeGame(model, seed, answers, {
    ledger,
    atQuestion: (state, chosen) => {
      if (isPromising(model, state)) return;
      moments.push({
        turn: state[TURN]! + 1,
        state: state.slice(),
        question: question(model, state)!,
        open: openAnswers(model, state),
        chosen,
        coming: [...ledger.coming],
      });
    },
  });
  return { moments, outcome: amountsOf(axes(model, last)) };
}

/** What was decided, by turn; laissez-faire on the turns that asked for no doctrine. */
function ownWay(model: Model, moments: readonly Moment[]): Player {
  const doctrines: Doctrine[] = Array.from({ length: model.turns }, () => FREE_DOCTRINE);
  const moves: (Move | null)[] = Array.from({ length: model.turns }, () => null);
  for (const { turn, state, question: asked, chosen } of moments) {
    const answer = answerAt(model, state, chosen);
    if (asked.kind === 'session') moves[turn - 1] = answer as Move;
    else doctrines[turn - 1] = answer as Doctrine;
  }
  return own(doctrines, moves);
}

interface Findings {
  trials: readonly Trial[];
  /** Those that are shown for want of a turning point. */
  small: readonly Trial[];
  contests: readonly Contest[];
  differences: ReadonlyMap<Trial, Differences>;
  outcome: Amounts;
  ways: readonly Player[];
  games: number;
}

function judgement({ trials, small, contests, differences, outcome, ways, games }: Findings): Judgement {
  let losses = NOTHING;
  const decisions = trials.map((trial): JudgedDecision => {
    const { loss, moment } = trial;
    losses = plus(losses, loss);
    const bestUnder = contests.filter((contest) => contest.of === trial && contest.trial.loss.gap === 0);
    return {
      turn: moment.turn,
      question: moment.question,
      chosen: trial.answerAt(trial.chosenPlace),
      best: trial.answerAt(trial.bestPlace),
      options: trial.worths,
      loss,
      uncertainty: trial.doubt,
      isTurningPoint: trial.isFault,
      isSmall: small.includes(trial),
      bestUnder: bestUnder.map(({ worldview }) => worldview),
      differences: differences.get(trial) ?? {},
    };
  });
  const seeds = trials.length === 0 ? [0] : trials.map((trial) => trial.seeds);
  const start = trials[0]?.best ?? outcome;
  return {
    decisions,
    start,
    outcome,
    losses,
    luck: minus(plus(outcome, losses), start),
    ways: ways.map(({ name }) => name),
    seeds: { least: Math.min(...seeds), most: Math.max(...seeds) },
    games,
  };
}
