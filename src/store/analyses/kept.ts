/** How often a promise is kept by who plays at random: games that are played for this alone, one at a time. */
import { playStep, random } from '../../analyst';
import { axes, finish, meets, placeOf, start, step, TURN, withAxes, type Condition, type Model } from '../../engine';

/** Games for each promise. */
const GAMES = 100;
const robot = random();

/**
 * The games in ten in which each promise is kept, in their order.
 * @param pause gives way to the page before a game, where it is time; rejects to stop
 */
export async function keptInTen(model: Model, pause: () => Promise<void>): Promise<number[]> {
  const promises = model.scenario.promises ?? [];
  const kept = promises.map(() => 0);
  for (let seed = 0; seed < GAMES; seed++)
    for (const [place, { id, kept: condition }] of promises.entries()) {
      await pause();
      if (isKept(model, id, condition, seed)) kept[place]! += 1;
    }
  return kept.map((count) => Math.round((10 * count) / GAMES));
}

function isKept(model: Model, id: string, condition: Condition, seed: number): boolean {
  const state = start(model, new Float64Array(model.size), seed);
  step(model, state, placeOf(model, state, `promise/${id}`), seed);
  while (state[TURN]! < model.turns) playStep(model, state, robot.strategy, seed);
  finish(model, state, seed);
  return meets(model, withAxes(model, state.slice(), axes(model, state)), condition);
}
