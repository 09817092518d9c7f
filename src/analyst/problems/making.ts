/** Makes the problems of a scenario: looks through the games of many robots for moments with exactly one way out. */
import {
  answerAt,
  assumptionOrder,
  compile,
  DOCTRINES,
  encodeGame,
  hash32,
  openAnswers,
  placeOf,
  question,
  recorded,
  scenarioHash,
  start,
  step,
  NO_CHOICE,
  TURN,
  type Answer,
  type AssumptionSet,
  type Doctrine,
  type Level,
  type Model,
  type State,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import { random, WAYS, type Strategy } from '../strategies';
import { finishWork, Meter, type Budget, type Work } from '../work';
import { goalsFrom, type Goal, type Ground } from './goals';
import { gradeOf, type GameProblem, type ProblemFile } from './problem-file';
import { isFault, prove, suspects, type Position } from './proof';
import { robotsThatFind, ROBOTS } from './robots';

/** A game that somebody has played. */
export interface PlayedGame {
  seed: number;
  assumptions: AssumptionSet;
  answers: readonly Answer[];
}

export interface Making {
  scenario: PlayableScenario;
  /** What to look through: so many games of robots, or these games. */
  from: { robots: Budget } | { played: readonly PlayedGame[] };
  /** Problems wanted, at most. */
  most?: number;
}

/** A problem with what it is like, so that no two problems of a set are much alike. */
interface Candidate {
  problem: GameProblem;
  dossier: string;
  solution: Doctrine;
}

const MOST = 40;
/** Candidates that are kept of one dossier with one goal and one solution, and problems of a set. */
const MOST_ALIKE = { kept: 12, chosen: 3 } as const;
/** Of a set, the share of problems that one doctrine may solve: else the shape would give the solution away. */
const MOST_OF_ONE = 0.5;
/** Seeds of twenty bits make short codes. */
const SEED_BITS = 12;

/** Looks through games of robots until their budget is spent, or through all of those that were played, then chooses. */
export function* makeProblems({ scenario, from, most = MOST }: Making): Work<ProblemFile> {
  const models = new Map<string, Model>();
  const modelUnder = (assumptions: AssumptionSet): Model => {
    const key = JSON.stringify(assumptions);
    const model = models.get(key) ?? compile(scenario.rules, assumptions);
    models.set(key, model);
    return model;
  };
  const candidates = new Map<string, Candidate>();
  const meter = new Meter('robots' in from ? from.robots : { games: from.played.length });
  let positions = 0;
  const report = (): ProblemFile => ({
    format: 1,
    scenario: { id: scenario.id, version: scenario.version },
    robots: ROBOTS,
    games: meter.games,
    positions,
    problems: chosenOf([...candidates.values()], most),
  });
  while (meter.hasRoomFor(1)) {
    const { seed, assumptions, strategy } = courseOf(from, meter.games);
    const model = modelUnder(assumptions);
    const ground: Ground = { scenario, model };
    const state = start(model, new Float64Array(model.size), seed);
    const answers: Answer[] = [];
    while (state[TURN]! < model.turns) {
      const open = openAnswers(model, state);
      if (question(model, state)?.kind === 'dossier' && open.length === DOCTRINES.length) {
        positions += 1;
        // One problem a moment: another goal with the same solution would say nothing new.
        for (const [goal, place] of suspects(ground, state, goalsFrom(ground, state)))
          if (candidateAt({ ...ground, state, goal }, place, { seed, assumptions, answers, candidates })) break;
        yield { done: meter.spent, report };
      }
      const place = open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed);
      // An answer of another game than this one.
      if (open.length > 0 && !open.includes(place)) break;
      if (open.length > 0) answers.push(answerAt(model, state, place));
      step(model, state, place, seed);
    }
    meter.games += 1;
  }
  return report();
}

/** The nth game to look through, and how it is played. */
function courseOf(from: Making['from'], number: number): Omit<PlayedGame, 'answers'> & { strategy: Strategy } {
  if ('robots' in from) {
    return { seed: hash32(number, 0x9b0b, 1) >>> SEED_BITS, assumptions: {}, strategy: explorer(number) };
  }
  const { seed, assumptions, answers } = from.played[number]!;
  const left = [...answers];
  return { seed, assumptions, strategy: (model, state) => placeOf(model, state, left.shift() ?? 'none') };
}

/** Robots that lead to many kinds of worlds: at random, at random with a leaning, and a mix that strays. */
function explorer(number: number): Strategy {
  const anyhow = random(number + 1).strategy;
  const way = WAYS[number % WAYS.length]!.strategy;
  const chance = (state: State, seed: number) => hash32(seed, state[TURN]!, number) % 100;
  const kinds: readonly Strategy[] = [
    anyhow,
    (model, state, open, seed) => (chance(state, seed) < 65 ? way : anyhow)(model, state, open, seed),
    (model, state, open, seed) => (state[TURN]! < model.turns / 2 ? way : anyhow)(model, state, open, seed),
    (model, state, open, seed) => (state[TURN]! < model.turns / 2 ? anyhow : way)(model, state, open, seed),
  ];
  return kinds[number % kinds.length]!;
}

/** The game that a moment is of, and what was found before. */
interface Explored {
  seed: number;
  assumptions: AssumptionSet;
  answers: readonly Answer[];
  candidates: Map<string, Candidate>;
}

/** Keeps a moment where it is a problem; says whether it is one. */
function candidateAt(position: Position, place: number, { seed, assumptions, answers, candidates }: Explored): boolean {
  const { scenario, model, state, goal } = position;
  const asked = question(model, state)!;
  const dossier = asked.kind === 'dossier' ? asked.dossier : '';
  const solution = DOCTRINES[place]!;
  const key = [dossier, ...answers].join(' ');
  if (candidates.has(key)) return false;
  const alike = [...candidates.values()].filter((other) => isAlike(other, { dossier, solution, goal }));
  if (alike.length >= MOST_ALIKE.kept) return false;
  const proof = finishWork(prove(position))!;
  if (!proof.isClear || proof.solution !== solution || isFault(position, place)) return false;
  const levels = assumptionOrder(scenario.rules).map((id): Level => {
    const level = assumptions[id];
    return typeof level === 'string' ? level : 'mid';
  });
  const game = encodeGame({
    scenario: scenarioHash(scenario.id),
    version: scenario.version,
    seed,
    levels,
    ...recorded(scenario.rules, answers),
  });
  candidates.set(key, { problem: { game, goal, found: robotsThatFind(position, place) }, dossier, solution });
  return true;
}

interface Kind {
  dossier: string;
  solution: Doctrine;
  goal: Goal;
}

const isAlike = ({ problem, dossier, solution }: Candidate, kind: Kind): boolean =>
  dossier === kind.dossier && solution === kind.solution && problem.goal === kind.goal;

/** A set in which solutions, grades, goals and dossiers are as mixed as the candidates allow; the easiest first. */
function chosenOf(candidates: readonly Candidate[], most: number): GameProblem[] {
  const left = new Set(candidates);
  const chosen: Candidate[] = [];
  const count = (isLike: (other: Candidate) => boolean) => chosen.filter(isLike).length;
  while (chosen.length < most && left.size > 0) {
    let best: Candidate | null = null;
    let least = Infinity;
    for (const candidate of left) {
      const { problem, dossier, solution } = candidate;
      const kind = { dossier, solution, goal: problem.goal };
      if (count((other) => isAlike(other, kind)) >= MOST_ALIKE.chosen) {
        left.delete(candidate);
        continue;
      }
      const crowding =
        4 * count((other) => other.solution === solution) +
        3 * count((other) => other.dossier === dossier) +
        2 * count((other) => other.problem.goal === problem.goal) +
        2 * count((other) => gradeOf(other.problem, ROBOTS) === gradeOf(problem, ROBOTS));
      if (crowding < least) {
        least = crowding;
        best = candidate;
      }
    }
    if (best === null) break;
    left.delete(best);
    chosen.push(best);
  }
  return balanced(chosen)
    .map(({ problem }) => problem)
    .sort((a, b) => b.found - a.found || (a.game < b.game ? -1 : 1));
}

/** Leaves out the last problems of a doctrine that solves more than its share, where others are left. */
function balanced(chosen: readonly Candidate[]): readonly Candidate[] {
  let set = chosen;
  for (const doctrine of DOCTRINES) {
    const others = set.filter(({ solution }) => solution !== doctrine).length;
    const most = Math.max(MOST_ALIKE.chosen, Math.floor((others * MOST_OF_ONE) / (1 - MOST_OF_ONE)));
    let kept = 0;
    set = set.filter(({ solution }) => solution !== doctrine || (kept += 1) <= most);
  }
  return set;
}
