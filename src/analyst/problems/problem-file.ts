/** The problems of a scenario as they are kept, and read back with suspicion: anybody may have written the file. */
import { GOALS, type Goal } from './goals';

/** A position, by the code of the game that leads to it, and what is asked for. The solution is found by playing. */
export interface GameProblem {
  /** A game code that stops in front of the dossier. */
  game: string;
  goal: Goal;
  /** Robots that find the solution. */
  found: number;
}

export interface ProblemFile {
  format: 1;
  scenario: { id: string; version: number };
  /** Robots that were asked. */
  robots: number;
  /** Robot games that were played, and the moments of them that were looked at. */
  games: number;
  positions: number;
  /** From the easiest to the hardest. */
  problems: readonly GameProblem[];
}

/** How hard a problem is: three grades, by the share of the robots that find it. */
export const GRADES = [1, 2, 3] as const;
export type Grade = (typeof GRADES)[number];
/** The first grade is found by at least this share of the robots, the second by at least the other. */
const FOUND = { first: 1 / 2, second: 2 / 5 } as const;

/** The grade of a problem, the hardest one last. */
export function gradeOf({ found }: Pick<GameProblem, 'found'>, robots: number): Grade {
  const share = found / robots;
  return share >= FOUND.first ? 1 : share >= FOUND.second ? 2 : 3;
}

const MOST_PROBLEMS = 200;
const LONGEST_CODE = 300;
const MOST_ROBOTS = 1000;

type Known = Readonly<Record<string, unknown>>;

/** What a value says of problems; null where it says anything else. */
export function readProblems(value: unknown): ProblemFile | null {
  if (!isObject(value) || value['format'] !== 1) return null;
  const { scenario, robots, games, positions, problems } = value;
  if (!isObject(scenario) || typeof scenario['id'] !== 'string' || !isCount(scenario['version'], 2 ** 32)) return null;
  if (!isCount(robots, MOST_ROBOTS) || robots === 0 || !isCount(games, 2 ** 32) || !isCount(positions, 2 ** 32))
    return null;
  if (!Array.isArray(problems) || problems.length > MOST_PROBLEMS) return null;
  const read = problems.map((problem: unknown) => readProblem(problem, robots));
  if (!read.every((problem) => problem !== null)) return null;
  return {
    format: 1,
    scenario: { id: scenario['id'], version: scenario['version'] },
    robots,
    games,
    positions,
    problems: read,
  };
}

function readProblem(value: unknown, robots: number): GameProblem | null {
  if (!isObject(value)) return null;
  const { game, goal, found } = value;
  if (typeof game !== 'string' || game.length > LONGEST_CODE || !isCount(found, robots)) return null;
  const known = GOALS.find((one) => one === goal);
  return known === undefined ? null : { game, goal: known, found };
}

const isObject = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
