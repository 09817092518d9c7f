/** Whole games of a scenario, and the worlds to play them in. */
import { plan, type Strategy } from '../../src/analyst/strategies';
import {
  compile,
  DOCTRINES,
  finish,
  NO_CHOICE,
  openDossier,
  start,
  step,
  TURN,
  type AssumptionSet,
  type Doctrine,
  type Model,
  type State,
  openOptions,
} from '../../src/engine';
import type { PlayableScenario } from '../../src/scenario/playable';

/** Plays from the start to the end of the epilogue. */
export function playWhole(model: Model, strategy: Strategy, seed: number): State {
  const state = start(model, new Float64Array(model.size), seed);
  while (state[TURN]! < model.turns) {
    const isAsked = openDossier(model, state) !== null;
    step(model, state, isAsked ? strategy(model, state, openOptions(model, state), seed) : NO_CHOICE, seed);
  }
  finish(model, state, seed);
  return state;
}

export interface World {
  name: string;
  model: Model;
}

/** The middle, each assumption low and high, and each worldview with what it believes and what counts for it. */
export function worlds({ rules, worldviews }: PlayableScenario): World[] {
  const premises: { name: string; set: AssumptionSet; weights?: Readonly<Record<string, number>> }[] = [
    { name: 'mid', set: {} },
    ...rules.assumptions.flatMap(({ id }) =>
      (['low', 'high'] as const).map((level) => ({ name: `${id} ${level}`, set: { [id]: level } })),
    ),
    ...worldviews.map(({ id, assumptions, weights }) => ({ name: id, set: assumptions, weights })),
  ];
  return premises.map(({ name, set, weights }) => {
    const indices = rules.indices.map((index) => ({
      ...index,
      terms: index.terms.map((term) => ({ ...term, weight: weights?.[term.of] ?? term.weight })),
    }));
    return { name, model: compile({ ...rules, indices }, set) };
  });
}

/** Every list of doctrines of this length. */
export function allPlans(turns: number): Doctrine[][] {
  let plans: Doctrine[][] = [[]];
  for (let turn = 0; turn < turns; turn++) {
    plans = plans.flatMap((begun) => DOCTRINES.map((doctrine) => [...begun, doctrine]));
  }
  return plans;
}

export const planned = (doctrines: readonly Doctrine[]): Strategy => plan(doctrines).strategy;
