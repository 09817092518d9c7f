/** What a problem asks for, read on a finished game. */
import { axes, ending, meets, read, withAxes, type Model, type State } from '../../engine';
import type { EndingFamily, PlayableScenario } from '../../scenario/playable';

/**
 * `treaty`: it is in force at the end. `tyranny`: the game ends neither in a tyranny nor in a golden cage. `promise`: what
 * was promised is kept. `emancipation`: the game ends in an emancipation.
 */
export const GOALS = ['treaty', 'tyranny', 'promise', 'emancipation'] as const;
export type Goal = (typeof GOALS)[number];

/** A scenario with its compiled rules. */
export interface Ground {
  scenario: PlayableScenario;
  model: Model;
}

const TYRANNIES: ReadonlySet<EndingFamily> = new Set(['tyranny', 'golden-cage']);

/** The goals that make sense from a moment on: there is a treaty to save, there is a word to keep. */
export function goalsFrom({ model }: Ground, state: State): Goal[] {
  return GOALS.filter((goal) => {
    if (goal === 'treaty') return model.treaty !== null;
    return goal !== 'promise' || (model.promises > 0 && promiseIn(model, state) >= 0);
  });
}

/** Whether a finished game has reached a goal. */
export function isReached({ scenario, model }: Ground, state: State, goal: Goal): boolean {
  switch (goal) {
    case 'treaty':
      return read(model, state, 'in_force') === 1;
    case 'tyranny':
      return !TYRANNIES.has(familyOf(scenario, model, state));
    case 'emancipation':
      return familyOf(scenario, model, state) === 'emancipation';
    case 'promise': {
      const promised = model.scenario.promises![promiseIn(model, state)]!;
      return meets(model, withAxes(model, state.slice(), axes(model, state)), promised.kept);
    }
  }
}

const familyOf = (scenario: PlayableScenario, model: Model, state: State): EndingFamily =>
  scenario.texts.endings[ending(model, state)]!.family;

/** The place of the promise that was made; less than 0 for none. */
const promiseIn = (model: Model, state: State): number => state[model.promiseCell]! - 1;
