/** The game of a room as a code, and its hash: the room replays from its log to what its code replays to. */
import { assumptionOrder, encodeGame, recorded, scenarioHash, stateHash } from '../engine';
import { replay } from '../engine/analysis';
import type { Room } from './room';

/** The game code that a room hands out. */
export function gameCode({ setup, scenario, answers, model }: Pick<Room, 'setup' | 'scenario' | 'answers' | 'model'>) {
  const levels = assumptionOrder(scenario.rules).map((id) => setup.assumptions[id] ?? 'mid');
  const { seed, version } = setup;
  const game = { scenario: scenarioHash(scenario.id), version, seed, levels };
  return encodeGame({ ...game, ...recorded(scenario.rules, answers, model.isDelegated) });
}

/** The hash of the last state of a room's game: of its epilogue once it is over. */
export function gameHash({ setup, model, answers }: Pick<Room, 'setup' | 'model' | 'answers'>): string {
  const replayed = replay(model, setup.seed, answers);
  if (!replayed.ok) throw new Error('the answers of a room are those of a game');
  return stateHash(replayed.state);
}
