/**
 * The analysis of a finished game. What an option was worth is the best, over the ways of playing on, of the mean over fresh
 * luck that all options share: the dice of the game itself never judge a decision. Then, exactly and in thousandths,
 * outcome = start - losses + luck, on each axis and on their difference.
 */
import {
  axes,
  DOCTRINES,
  FREE_DOCTRINE,
  Ledger,
  openDossier,
  openOptions,
  TURN,
  type Doctrine,
  type Model,
  type State,
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
  dossier: string;
  chosen: Doctrine;
  best: Doctrine;
  /** The options that were open, in the order of `DOCTRINES`. */
  options: readonly OptionWorth[];
  /** Best - chosen. On tyranny alone, or on emancipation alone, it may have either sign; on the gap it is never negative. */
  loss: Amounts;
  /** Standard error of the loss on the gap. */
  uncertainty: number;
  /** The loss on the gap is more than `TURNING_POINT`, by more than one and a half times its standard error. */
  isTurningPoint: boolean;
  /** The worldviews under which the choice was the best one; looked for at turning points only. */
  bestUnder: readonly string[];
  /** What parts the open options from the best one; of turning points, once every game is played. */
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
  decisions: readonly Doctrine[];
  budget: Budget;
  /** Models of the same scenario under the worldviews, by id. */
  worldviews?: readonly { id: string; model: Model }[];
  climbing?: Climbing;
}

/** Judges every decision of a finished game. Throws when the decisions are not those of one. */
export function* judgeGame(request: JudgementRequest): Work<Judgement> {
  const { model, seed, decisions, budget, worldviews = [] } = request;
  const { moments, outcome } = replayed(model, seed, decisions);
  const meter = new Meter(budget);
  const climb = climbPlan([model], request.climbing ?? { seeds: 8, restarts: 0 });
  const best = yield* asPart(climb, () => untold(0));
  const ways = [...WAYS, plan(best.doctrines), own(byTurn(model, moments))];

  const trials = moments.map((moment) => new Trial(model, moment, ways));
  let contests: readonly Contest[] = [];
  const differences = new Map<Trial, Differences>();
  const report = () => judgement({ trials, contests, differences, outcome, ways, games: best.games + meter.games });
  // A third of the budget is kept for the other worldviews.
  const share = worldviews.length > 0 ? 2 / 3 : 1;
  yield* rounds(trials, { meter, share, isOver: (trial) => trial.isSettled });

  const suspects = trials.filter((trial) => trial.isFault);
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
      doctrine: DOCTRINES[option]!,
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

/** Every moment at which the game asked for a decision, and what the game came to. */
function replayed(model: Model, seed: number, decisions: readonly Doctrine[]): { moments: Moment[]; outcome: Amounts } {
  const ledger = new Ledger(model);
  const moments: Moment[] = [];
  const look = (state: State) => {
    const open = openOptions(model, state);
    if (open.length === 0) return;
    const chosen = DOCTRINES.indexOf(decisions[moments.length] as Doctrine);
    const dossier = openDossier(model, state)!.id;
    moments.push({ turn: state[TURN]! + 1, state: state.slice(), dossier, open, chosen, coming: [...ledger.coming] });
  };
  const last = wholeGame(model, seed, decisions, look, ledger);
  return { moments, outcome: amountsOf(axes(model, last)) };
}

/** The decisions taken, one a turn; laissez-faire on the turns that asked for none. */
function byTurn(model: Model, moments: readonly Moment[]): Doctrine[] {
  const doctrines = Array.from({ length: model.turns }, () => FREE_DOCTRINE);
  for (const { turn, chosen } of moments) doctrines[turn - 1] = DOCTRINES[chosen]!;
  return doctrines;
}

interface Findings {
  trials: readonly Trial[];
  contests: readonly Contest[];
  differences: ReadonlyMap<Trial, Differences>;
  outcome: Amounts;
  ways: readonly Player[];
  games: number;
}

function judgement({ trials, contests, differences, outcome, ways, games }: Findings): Judgement {
  let losses = NOTHING;
  const decisions = trials.map((trial): JudgedDecision => {
    const { loss, moment } = trial;
    losses = plus(losses, loss);
    const bestUnder = contests.filter((contest) => contest.of === trial && contest.trial.loss.gap === 0);
    return {
      turn: moment.turn,
      dossier: moment.dossier,
      chosen: DOCTRINES[moment.chosen]!,
      best: DOCTRINES[moment.open[trial.bestPlace]!]!,
      options: trial.worths,
      loss,
      uncertainty: trial.doubt,
      isTurningPoint: trial.isFault,
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
