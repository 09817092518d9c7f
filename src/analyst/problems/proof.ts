/**
 * What each answer of a moment does for a goal, and whether exactly one of them reaches it. As in the debrief, answers are
 * played on in the same ways under the same fresh luck, and an answer is worth the best of its ways; the one that is
 * proven is never a fault in the eyes of the debrief.
 */
import {
  answerAt,
  axes,
  ending,
  FULL,
  openAnswers,
  question,
  step,
  treatyStatus,
  TURN,
  type Answer,
  type Model,
  type State,
} from '../../engine';
import { Trial } from '../debrief/trial';
import { freshSeed, playOn, Purpose, WAYS, type Player, type StrategyName } from '../strategies';
import type { Work } from '../work';
import { isReached, type Goal, type Ground } from './goals';

/** A moment in front of a dossier, and what is asked for. */
export interface Position extends Ground {
  state: State;
  goal: Goal;
}

/** What an answer comes to, played on in the way that reaches the goal most often. */
export interface ProvenAnswer {
  answer: Answer;
  /** Games, of those of the proof, that reach the goal. */
  reached: number;
  way: StrategyName;
  /** The endings of those games, by id. */
  endings: Readonly<Record<string, number>>;
  /** What those games come to in the mean, in thousandths: the two axes, and the share of the weight that has signed. */
  means: Readonly<Record<Mean, number>>;
}

const MEANS = ['emancipation', 'tyranny', 'signed'] as const;
type Mean = (typeof MEANS)[number];

export interface Proof {
  /** Games of each answer in each way. */
  games: number;
  /** The open answers, in their order. */
  answers: readonly ProvenAnswer[];
  /** The one answer that reaches the goal in most of its games while no other does; null where there is none. */
  solution: Answer | null;
  /** Nearly always against nearly never: more games would not change the solution. */
  isClear: boolean;
}

/** How much to play, and under what luck. */
export interface Effort {
  games?: number | undefined;
  /** Other luck for each number; that of what is shipped is 0. */
  luck?: number;
}

/** Games of each answer in each way. */
export const PROOF_GAMES = 32;
/** A solution reaches the goal in at least this share of its games, any other answer at most in the rest. */
const NEARLY_ALWAYS = 0.8;

/** An answer that reaches the goal in more than half of its games holds. */
const holds = (reached: number, games: number): boolean => 2 * reached > games;

/** Plays every open answer on. Throws where no dossier is open. */
export function* prove(position: Position, { games = PROOF_GAMES, luck = 0 }: Effort = {}): Work<Proof> {
  const { model, state } = position;
  if (question(model, state)?.kind !== 'dossier') throw new Error('a problem is about the answers to a dossier');
  const open = openAnswers(model, state);
  const answers: ProvenAnswer[] = [];
  for (const place of open) {
    let best: Omit<ProvenAnswer, 'answer'> | null = null;
    for (const way of WAYS) {
      const line = playedOn(position, place, way, games, luck);
      if (best === null || line.reached > best.reached) best = line;
      yield { done: answers.length / open.length, report: () => null };
    }
    answers.push({ answer: answerAt(model, state, place), ...best! });
  }
  const holding = answers.filter(({ reached }) => holds(reached, games));
  const isClear = answers.every(({ reached }) => {
    const share = reached / games;
    return share >= NEARLY_ALWAYS || share <= 1 - NEARLY_ALWAYS;
  });
  return {
    games,
    answers,
    solution: holding.length === 1 ? holding[0]!.answer : null,
    isClear,
  };
}

function playedOn(position: Position, place: number, way: Player, games: number, luck: number) {
  const { model, state, goal } = position;
  const ahead = state.slice();
  const endings: Record<string, number> = {};
  const sums: Record<Mean, number> = { emancipation: 0, tyranny: 0, signed: 0 };
  let reached = 0;
  for (let n = 0; n < games; n++) {
    playOne(model, state, ahead, place, way, seedOf(state, luck, n));
    if (isReached(position, ahead, goal)) reached += 1;
    const id = ending(model, ahead);
    endings[id] = (endings[id] ?? 0) + 1;
    const { emancipation, tyranny } = axes(model, ahead);
    sums.emancipation += emancipation;
    sums.tyranny += tyranny;
    if (goal === 'treaty') sums.signed += signedShare(model, ahead);
  }
  const means = Object.fromEntries(MEANS.map((mean) => [mean, Math.round(sums[mean] / games)])) as typeof sums;
  return { reached, way: way.name, endings, means };
}

/** The share of the parties' weight that has signed, in thousandths of a percent. */
export function signedShare(model: Model, state: State): number {
  const { signed } = treatyStatus(model, state);
  const weights = model.scenario.actors.map(({ id, weight }) => ({ weight, isIn: signed.includes(id) }));
  const sum = (of: readonly { weight: number }[]) => of.reduce((total, { weight }) => total + weight, 0);
  return Math.round((FULL * sum(weights.filter(({ isIn }) => isIn))) / Math.max(1, sum(weights)));
}

const seedOf = (state: State, luck: number, n: number): number => freshSeed(Purpose.Problem, luck, state[TURN]! + 1, n);

/** Plays one game from a moment to its end, into `ahead`. */
function playOne(model: Model, state: State, ahead: State, place: number, way: Player, seed: number): void {
  ahead.set(state);
  step(model, ahead, place, seed);
  playOn(model, ahead, way.strategy, seed);
}

/** Games of a first look, of each answer in each way. */
const FIRST_LOOK = 2;

/** A first look at what may be a problem: by goal, the place of the one answer that always reaches it in one of the ways. */
export function suspects(ground: Ground, state: State, goals: readonly Goal[]): Map<Goal, number> {
  const { model } = ground;
  const ahead = state.slice();
  const reaching = new Map<Goal, Set<number>>(goals.map((goal) => [goal, new Set()]));
  for (const place of openAnswers(model, state)) {
    for (const way of WAYS) {
      let always = goals;
      for (let n = 0; n < FIRST_LOOK; n++) {
        playOne(model, state, ahead, place, way, seedOf(state, 0, n));
        always = always.filter((goal) => isReached(ground, ahead, goal));
      }
      for (const goal of always) reaching.get(goal)!.add(place);
    }
  }
  return new Map([...reaching].flatMap(([goal, places]) => (places.size === 1 ? [[goal, [...places][0]!]] : [])));
}

/** Seeds after which the debrief has made up its mind, mostly. */
const JUDGED_SEEDS = 32;

/** Whether the debrief would call an answer a fault: it loses more than its threshold of what the best one is worth. */
export function isFault({ model, state }: Position, place: number): boolean {
  const moment = {
    turn: state[TURN]! + 1,
    state,
    question: question(model, state)!,
    open: openAnswers(model, state),
    chosen: place,
    coming: [],
  };
  const trial = new Trial(model, moment, WAYS);
  for (let n = 0; n < JUDGED_SEEDS; n++) trial.play();
  return trial.isFault;
}
