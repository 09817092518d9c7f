/** Players that think by playing on: each open answer is tried, then the game is played to its end in several ways. */
import { axes, ending, hash32, isPromising, step, TURN, value, withAxes, type Model, type State } from '../engine';
import { shortfall } from '../engine/analysis';
import { freshSeed, playOn, Purpose, Scratch, WAYS, type Player, type Strategy, type StrategyName } from './strategies';

/** What a finished game is worth. */
export type Worth = (model: Model, state: State) => number;

interface Rollouts {
  name: StrategyName;
  /** Games played on for each answer and way. */
  games: number;
  ways: readonly Player[];
  worth: Worth;
}

/**
 * The answer with the highest worth: best over the ways of playing on of the mean over common fresh seeds ("policy
 * switching": at the next question it thinks again, so it does at least as well as the best of its ways).
 */
function byRollout({ name, games, ways, worth }: Rollouts): Player {
  const scratch = new Scratch();
  const strategy: Strategy = (model, state, open, seed) => {
    if (open.length === 1) return open[0]!;
    const ahead = scratch.of(model);
    const turn = state[TURN]!;
    let best = open[0]!;
    let highest = -Infinity;
    // Of equals the first one counts; promises are mostly equal, and any of them comes first.
    const from = isPromising(model, state) ? hash32(seed, 0, Purpose.Promise) % open.length : 0;
    for (let k = 0; k < open.length; k++) {
      const answer = open[(from + k) % open.length]!;
      for (const way of ways) {
        let sum = 0;
        for (let n = 0; n < games; n++) {
          const fresh = freshSeed(Purpose.Planner, seed, turn, n);
          ahead.set(state);
          step(model, ahead, answer, fresh);
          playOn(model, ahead, way.strategy, fresh);
          sum += worth(model, ahead);
        }
        if (sum > highest) {
          highest = sum;
          best = answer;
        }
      }
    }
    return best;
  };
  return { name, strategy };
}

/** Seeks the highest emancipation - tyranny. */
export function planner(games = 8, ways: readonly Player[] = WAYS): Player {
  return byRollout({ name: { kind: 'planner' }, games, ways, worth: value });
}

/** Seeks the lowest. */
export function worst(games = 4, ways: readonly Player[] = WAYS): Player {
  return byRollout({ name: { kind: 'worst' }, games, ways, worth: (model, state) => -value(model, state) });
}

/** Seeks one ending, by its id: it reaches it, or comes as near to its condition as it can. */
export function seeker(wanted: string, games = 4, ways: readonly Player[] = WAYS): Player {
  const worth: Worth = (model, state) => {
    if (ending(model, state) === wanted) return 1;
    const condition = model.endings.find(({ id }) => id === wanted)?.when ?? null;
    return -shortfall(model, withAxes(model, state.slice(), axes(model, state)), condition);
  };
  return byRollout({ name: { kind: 'seeker', ending: wanted }, games, ways, worth });
}
