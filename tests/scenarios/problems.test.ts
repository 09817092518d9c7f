/** The problems that are kept beside the scenarios: of these very versions, small, and true under luck of the test's own. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProblem, GRADES, gradeOf, positionOf, readProblems } from '../../src/analyst';
import { DOCTRINES, openAnswers } from '../../src/engine';
import { SHIPPED, shipped } from '../support/shipped';
import { tries } from '../support/effort';

const KEPT = resolve(import.meta.dirname, '../../scenarios/problems');
const MOST_BYTES = 6000;
/** A few dozen; the shortest world has what it has. */
const FEWEST = { 'premiers-pas': 4, 'cameras-au-lycee': 24, 'sommet-de-paris': 36 } as const;
/** Problems that are tried again in each run, spread over the file: `npm run problems -- --verify` tries them all. */
const TRIED = 6;
const EFFORT = { games: 16, luck: 77 };
/** The share of the problems that the planner finds, at least. */
const PLANNED = 0.9;

describe.each(SHIPPED)('the problems of %s', (id) => {
  const path = join(KEPT, `${id}.json`);
  const file = readProblems(JSON.parse(readFileSync(path, 'utf8')))!;
  const spread = tries(TRIED);
  const tried = file.problems.filter((_problem, place) => place % Math.ceil(file.problems.length / spread) === 0);

  test('are of the version that is shipped (npm run problems makes them anew), and each leads to its position', async () => {
    const scenario = await shipped(id);
    expect(file.scenario).toEqual({ id, version: scenario.version });
    for (const problem of file.problems) {
      const position = positionOf(scenario, problem);
      expect(position, problem.game).not.toBeNull();
      // So that whoever plays at random finds a third of them.
      expect(openAnswers(position!.model, position!.state)).toHaveLength(DOCTRINES.length);
    }
  });

  test('are many enough, small, and of three grades where there are many', () => {
    expect(file.problems.length).toBeGreaterThanOrEqual(FEWEST[id]);
    expect(statSync(path).size).toBeLessThanOrEqual(MOST_BYTES);
    const grades = GRADES.map((grade) => file.problems.filter((one) => gradeOf(one, file.robots) === grade).length);
    if (file.problems.length >= 24) expect(Math.min(...grades)).toBeGreaterThan(3);
    expect(new Set(file.problems.map(({ game }) => game)).size).toBe(file.problems.length);
  });

  test('hold under luck that they were not made with: one answer reaches the goal, no other does', async () => {
    const scenario = await shipped(id);
    const checked = tried.map((problem) => ({
      problem,
      ...checkProblem(positionOf(scenario, problem)!, EFFORT),
    }));
    expect(checked.filter(({ isTrue }) => !isTrue).map(({ problem }) => problem.game)).toEqual([]);
    expect(checked.filter(({ isPlanned }) => isPlanned).length / checked.length).toBeGreaterThanOrEqual(PLANNED);
  });
});
