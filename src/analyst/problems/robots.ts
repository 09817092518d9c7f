/** Who is asked how hard a problem is: robots that do not look, that look a step ahead, and that play on in one way. */
import { hash32, openAnswers, step, TURN } from '../../engine';
import { freshSeed, greedy, playOn, Purpose, random, WAYS, type Player } from '../strategies';
import { isReached } from './goals';
import type { Position } from './proof';

/** Each gives the place of its answer. */
const BLIND: readonly Player[] = [...WAYS, random(), greedy()];
/** How many robots there are. */
export const ROBOTS = BLIND.length + WAYS.length;

/** How many of the robots give an answer, by its place. */
export function robotsThatFind(position: Position, solution: number, luck = 0): number {
  const { model, state } = position;
  const open = openAnswers(model, state);
  const seed = freshSeed(Purpose.Problem, luck + 1, state[TURN]!, 0);
  const byRule = BLIND.filter(({ strategy }) => strategy(model, state, open, seed) === solution);
  const byLooking = WAYS.filter((way, n) => bestOf(position, [way], 1, hash32(seed, n, 1)) === solution);
  return byRule.length + byLooking.length;
}

/** Games of the planner for each answer and way. */
const PLANNED = 8;

/** The answer of a player that plays on in every way, as the planner does, and is told what is asked for. */
export const plannersAnswer = (position: Position, luck: number): number =>
  bestOf(position, WAYS, PLANNED, freshSeed(Purpose.Planner, luck, position.state[TURN]!, 0));

/** The answer after which one of the ways of playing on reaches the goal most often; of equals, any. */
function bestOf(position: Position, ways: readonly Player[], games: number, seed: number): number {
  const { model, state, goal } = position;
  const open = openAnswers(model, state);
  const ahead = state.slice();
  let best = open[0]!;
  let most = -1;
  for (let k = 0; k < open.length; k++) {
    const place = open[(k + seed) % open.length]!;
    for (const way of ways) {
      let reached = 0;
      for (let n = 0; n < games; n++) {
        const fresh = hash32(seed, n, 2);
        ahead.set(state);
        step(model, ahead, place, fresh);
        playOn(model, ahead, way.strategy, fresh);
        if (isReached(position, ahead, goal)) reached += 1;
      }
      if (reached > most) {
        most = reached;
        best = place;
      }
    }
  }
  return best;
}
