/** What one may hold true of a scenario: an assumption set, and the weights of the worldview that holds it. */
import { compile, hash32, LEVELS, type AssumptionSet, type Level, type Model, type Scenario } from '../engine';
import type { Worldview } from '../scenario/playable';

/** What identifies a premise; its label is made where it is shown. */
export type PremiseName =
  | { readonly kind: 'mid' }
  | { readonly kind: 'level'; readonly assumption: string; readonly level: Level }
  | { readonly kind: 'worldview'; readonly worldview: string }
  | { readonly kind: 'random'; readonly number: number };

/** One way in which the world may work and be weighed. */
export interface Premise {
  readonly name: PremiseName;
  readonly assumptions: AssumptionSet;
  /** New weights for terms of the axes; those not named keep theirs. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A short stable key of a name: `mid`, `contagion:high`, `worldview:realist`, `random:3`. */
export function premiseKey(name: PremiseName): string {
  switch (name.kind) {
    case 'mid':
      return 'mid';
    case 'level':
      return `${name.assumption}:${name.level}`;
    case 'worldview':
      return `worldview:${name.worldview}`;
    case 'random':
      return `random:${name.number}`;
  }
}

/** All at mid, each assumption low and high, every worldview, and sets drawn at random. */
export function premisesOf(
  scenario: Scenario,
  worldviews: readonly Worldview[],
  randomSets: number,
  seed: number,
): Premise[] {
  const ids = scenario.assumptions.map(({ id }) => id);
  const drawn = ids.length === 0 ? 0 : randomSets;
  return [
    { name: { kind: 'mid' }, assumptions: {}, weights: {} },
    ...ids.flatMap((assumption) =>
      (['low', 'high'] as const).map((level): Premise => ({
        name: { kind: 'level', assumption, level },
        assumptions: { [assumption]: level },
        weights: {},
      })),
    ),
    ...worldviews.map(premiseOf),
    ...Array.from({ length: drawn }, (_, number): Premise => ({
      name: { kind: 'random', number },
      assumptions: Object.fromEntries(ids.map((id, i) => [id, LEVELS[hash32(seed + number, i, 3) % LEVELS.length]!])),
      weights: {},
    })),
  ];
}

/** Keeps the draws of held-out sets apart from those of the other random sets. */
const HELD_OUT = 0x48;

/**
 * Sets that no tuning ever saw: every assumption anywhere between its low and its high, each set by the seed. Named as the
 * sets drawn at random are.
 */
export function heldOutPremises(scenario: Scenario, sets: number, seed: number): Premise[] {
  return Array.from({ length: sets }, (_, number) => ({
    name: { kind: 'random', number },
    weights: {},
    assumptions: Object.fromEntries(
      scenario.assumptions.map(({ id, levels }, i) => {
        const share = hash32(seed + number, i, HELD_OUT) / 2 ** 32;
        return [id, levels.low + (levels.high - levels.low) * share];
      }),
    ),
  }));
}

/** What a worldview holds true and how it weighs the axes. */
export function premiseOf({ id, assumptions, weights }: Worldview): Premise {
  return { name: { kind: 'worldview', worldview: id }, assumptions, weights };
}

/** The model under a premise. Its states are laid out as those of the scenario under any other premise. */
export function modelUnder(scenario: Scenario, { assumptions, weights }: Premise): Model {
  return compile(weighed(scenario, weights), assumptions);
}

/** The scenario with its axes weighed anew. An axis that would lose all its weight keeps its own. */
function weighed(scenario: Scenario, weights: Readonly<Record<string, number>>): Scenario {
  const weightOf = new Map(Object.entries(weights));
  const indices = scenario.indices.map((index) => {
    if (index.id !== scenario.axes.emancipation && index.id !== scenario.axes.tyranny) return index;
    const terms = index.terms.map((term) => ({ ...term, weight: weightOf.get(term.of) ?? term.weight }));
    return terms.some(({ weight }) => weight > 0) ? { ...index, terms } : index;
  });
  return { ...scenario, indices };
}
