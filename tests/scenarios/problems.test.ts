/** The problems that are kept beside the scenarios: of these very versions, small, and true under luck of the test's own. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkProblem, GRADES, gradeOf, positionOf, readProblems } from '../../src/analyst';
import { DOCTRINES, openAnswers } from '../../src/engine';
import { hash32 } from '../../src/engine/luck';
import { SHIPPED, shipped } from '../support/shipped';
import { tries } from '../support/effort';

const KEPT = resolve(import.meta.dirname, '../../scenarios/problems');
const MOST_BYTES = 6000;
/** A few dozen; the shortest world has what it has. */
const FEWEST = { 'premiers-pas': 4, 'cameras-au-lycee': 24, 'sommet-de-paris': 36 } as const;
/** Problems that are tried again in a run at full effort: all of them. */
const TRIED = 40;
const EFFORT = { games: 64, luck: 77 };
/** The share of the problems that the planner finds, at least; that a player finds who always takes the same route, at most. */
const PLANNED = 0.9;
const ONE_ROUTE = 0.6;
/** Times that each problem is answered at random, and the share of them that are right. */
const GUESSES = 60;
const GUESSED = { least: 0.28, most: 0.39 };

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
    for (const route of DOCTRINES) {
      const found = checked.filter(({ solution }) => solution === route).length / checked.length;
      expect(found, route).toBeLessThanOrEqual(ONE_ROUTE);
    }
    const guessed = checked.flatMap(({ problem, solution }, place) => {
      const { model, state } = positionOf(scenario, problem)!;
      const open = openAnswers(model, state);
      return Array.from(
        { length: GUESSES },
        (_, i) => DOCTRINES[open[hash32(place, i, 0) % open.length]!] === solution,
      );
    });
    const share = guessed.filter(Boolean).length / guessed.length;
    expect(share).toBeGreaterThan(GUESSED.least);
    expect(share).toBeLessThan(GUESSED.most);
  });
});
