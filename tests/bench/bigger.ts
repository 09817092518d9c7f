/** The same scenario with more in it. */
import type { Effect, EventRule, Scenario, TreatyLever } from '../../src/engine';

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

/** The same scenario under the newer rules: promises, a concession to and a pressure on each party, and the reprisals. */
export function negotiated(scenario: Scenario): Scenario {
  const [first, second] = scenario.gauges;
  const gain = (on: string, add: number): Effect => ({
    on,
    add,
    after: 0,
    over: 3,
    fading: true,
    scaledBy: null,
    assumption: null,
  });
  const parties = scenario.actors.filter(({ weight }) => weight > 0);
  const levers = parties.flatMap(({ id }): TreatyLever[] => [
    {
      id: `fund-${id}`,
      party: id,
      kind: 'concession',
      when: null,
      cost: [{ gauge: first!.id, amount: 4 }],
      stance: Object.fromEntries(parties.map((party) => [party.id, party.id === id ? 6 : -1])),
      effects: [gain(second!.id, -2)],
    },
    {
      id: `market-${id}`,
      party: id,
      kind: 'pressure',
      when: { any: [{ cell: second!.id, is: '>=', to: 40 }, { granted: `fund-${id}` }] },
      cost: [],
      stance: { [id]: 8 },
      effects: [{ ...gain(first!.id, 3), scaledBy: { by: second!.id, at0: 0.5, at100: 1.5 } }],
    },
  ]);
  const reprisals = parties.map(({ id }): EventRule => ({
    id: `reprisal-${id}`,
    at: null,
    chance: null,
    echo: { after: { granted: `market-${id}` }, in: 2 },
    when: null,
    cooldown: null,
    absorbedBy: null,
    effects: [gain(first!.id, -3)],
  }));
  return {
    ...scenario,
    id: `${scenario.id}-negotiated`,
    treaty: scenario.treaty && { ...scenario.treaty, levers },
    events: [...scenario.events, ...reprisals],
    promises: ['one', 'two', 'three'].map((id) => ({ id, kept: { cell: first!.id, is: '>=', to: 50 } })),
  };
}
