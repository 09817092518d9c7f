/** A room before anybody has come in. */
import type { Model } from '../engine';
import { firstState } from './game';
import type { Room } from './room';
import { modelOf, type ClassScenario, type RoomSetup } from './setup';

/**
 * An empty room. A model may be given that `modelOf` made of the same setup. Throws a RangeError when the scenario is not
 * the one of the setup, in the same version.
 */
export function newRoom(
  setup: RoomSetup,
  scenario: ClassScenario,
  model: Model = modelOf(setup, scenario.rules),
): Room {
  if (setup.scenario !== scenario.id || setup.version !== scenario.version) {
    throw new RangeError(`a room of ${setup.scenario} (${setup.version}) is not played on ${scenario.id}`);
  }
  return {
    setup,
    scenario,
    model,
    state: firstState(model, setup.seed),
    answers: [],
    seats: [],
    stage: { kind: 'lobby' },
    clock: null,
    since: 0,
    isLocked: false,
    teacher: { goneSince: null, hasRemote: false, done: [] },
    pens: {},
    history: [],
    votes: 0,
    at: 0,
  };
}
