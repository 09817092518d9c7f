/** The world that rooms of the tests are played in. */
import { modelOf, type RoomSetup } from '../../src/class';
import type { RoomsParts } from '../../src/class-server/rooms/rooms';
import { parisPlayable } from '../support/playable';

const scenario = parisPlayable();

export const scenarioOf: RoomsParts['scenarioOf'] = async (setup) =>
  setup.scenario === scenario.id && setup.version === scenario.version
    ? { scenario, model: modelOf(setup, scenario.rules) }
    : null;

/** What a teacher asks for; the server fills in the rest. */
export const voteSetup = (changes: Partial<RoomSetup> = {}): Omit<RoomSetup, 'code'> => ({
  scenario: scenario.id,
  version: scenario.version,
  seed: 7,
  assumptions: {},
  mode: 'vote',
  seconds: { vote: 600, defence: 30, negotiate: 360, file: 120, effects: 180 },
  places: 36,
  rounds: 3,
  hands: false,
  ...changes,
});
