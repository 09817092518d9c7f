/** The same scenario with more in it. */
import type { Scenario } from '../../src/engine';

/** Events and couplings k times over, each k times weaker, so that games go much the same way. */
export function bigger(scenario: Scenario, k: number): Scenario {
  const copies = Array.from({ length: k }, (_, copy) => copy);
  const named = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
  return {
    ...scenario,
    id: `${scenario.id}-x${k}`,
    couplings: copies.flatMap((copy) =>
      scenario.couplings.map((coupling) => ({ ...coupling, id: named(coupling.id, copy), gain: coupling.gain / k })),
    ),
    events: copies.flatMap((copy) =>
      scenario.events.map((event) => ({
        ...event,
        id: named(event.id, copy),
        effects: event.effects.map((effect) => ({ ...effect, add: effect.add / k })),
      })),
    ),
  };
}

/** The same rules in another order, under another name: another model, the same games. */
export function reordered(scenario: Scenario): Scenario {
  return {
    ...scenario,
    id: `${scenario.id}-reordered`,
    couplings: scenario.couplings.toReversed(),
    events: scenario.events.toReversed(),
    assumptions: scenario.assumptions.toReversed(),
  };
}
