import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answers,
  axes,
  compile,
  ending,
  hash32,
  Ledger,
  NO_CHOICE,
  openDossier,
  placeOf,
  question,
  read,
  start,
  step,
  TURN,
  type AssumptionSet,
  type Scenario,
} from '../../src/engine';
import paris from '../golden/paris-2025.json' with { type: 'json' };
import talks from '../golden/talks.json' with { type: 'json' };
import { tries } from '../support/effort';
import { assumptionSets, scenarios, seeds } from '../support/generated-scenario';

/** The list in another order, decided by a salt. */
function shuffled<T>(list: readonly T[], salt: number): T[] {
  return list
    .map((thing, i) => ({ thing, luck: hash32(salt, list.length, i) }))
    .sort((a, b) => a.luck - b.luck)
    .map(({ thing }) => thing);
}

/** The same scenario, written in another order, but for dossiers and endings, whose order has a meaning. */
function rewritten(scenario: Scenario, salt: number): Scenario {
  const mixed = <T>(list: readonly T[]) => shuffled(list, salt);
  const { treaty } = scenario;
  return {
    ...scenario,
    assumptions: mixed(scenario.assumptions),
    gauges: mixed(scenario.gauges),
    indices: mixed(scenario.indices).map((index) => ({ ...index, terms: mixed(index.terms) })),
    couplings: mixed(scenario.couplings),
    actors: mixed(scenario.actors).map((actor) => ({ ...actor, interests: mixed(actor.interests) })),
    treaty: treaty && {
      ...treaty,
      clauses: mixed(treaty.clauses).map((clause) => ({ ...clause, effects: mixed(clause.effects) })),
      ...(treaty.levers && {
        levers: mixed(treaty.levers).map((lever) => ({
          ...lever,
          cost: mixed(lever.cost),
          stance: Object.fromEntries(mixed(Object.entries(lever.stance))),
          effects: mixed(lever.effects),
        })),
      }),
    },
    ...(scenario.promises && { promises: mixed(scenario.promises) }),
    dossiers: scenario.dossiers.map((dossier) => ({
      ...dossier,
      options: dossier.options.map((option) => ({
        ...option,
        cost: mixed(option.cost),
        effects: mixed(option.effects),
      })),
    })),
    events: mixed(scenario.events).map((event) => ({
      ...event,
      effects: mixed(event.effects),
      chance: event.chance && { ...event.chance, risesWith: mixed(event.chance.risesWith) },
    })),
  };
}

/** All that a random game shows, by name, turn after turn, but for an event called `idle`. */
function story(scenario: Scenario, assumptions: AssumptionSet, seed: number): unknown[] {
  const model = compile(scenario, assumptions);
  const state = start(model, new Float64Array(model.size), seed);
  const cells = [...model.cells.keys()].sort();
  const told: unknown[] = [];
  let coming: Ledger['coming'] = [];
  while (state[TURN]! < model.horizon) {
    const open = answers(model, state)
      .flatMap(({ answer, closed }) => (closed === null ? [answer] : []))
      .sort();
    const answer = open[hash32(seed, state[TURN]!, 5) % open.length];
    const ledger = new Ledger(model, coming);
    step(model, state, answer === undefined ? NO_CHOICE : placeOf(model, state, answer), seed, ledger);
    coming = ledger.coming;
    told.push({
      cells: cells.map((cell) => read(model, state, cell)),
      asked: question(model, state),
      open,
      causes: summed(ledger),
      turnEvents: ledger.turnEvents
        .filter((turnEvent) => turnEvent.kind !== 'event' || turnEvent.event !== 'idle')
        .map((turnEvent) => JSON.stringify(turnEvent))
        .sort(),
    });
  }
  return [...told, axes(model, state), ending(model, state)];
}

function summed(ledger: Ledger): string[] {
  const sums = new Map<string, number>();
  for (const { gauge, kind, cause, since, amount } of ledger.causes) {
    const key = [gauge, kind, cause, since].join(' ');
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return [...sums].map(([key, amount]) => `${key} ${amount}`).sort();
}

describe('the order of things in the file', () => {
  test('never changes a result, nor the reasons given for it', () => {
    fc.assert(
      fc.property(scenarios, assumptionSets, seeds, fc.nat(), (scenario, assumptions, seed, salt) => {
        expect(story(rewritten(scenario, salt), assumptions, seed)).toEqual(story(scenario, assumptions, seed));
      }),
      { numRuns: tries(300) },
    );
    for (let seed = 1; seed <= tries(30); seed++) {
      for (const scenario of [paris as Scenario, talks as Scenario]) {
        expect(story(rewritten(scenario, seed), {}, seed)).toEqual(story(scenario, {}, seed));
      }
    }
  });

  test('decides which dossier is opened and which ending is reached, where several could be', () => {
    const scenario = paris as Scenario;
    const backward = { ...scenario, dossiers: [...scenario.dossiers].reverse() };
    const firsts = [scenario, backward].map((written) => {
      const model = compile(written);
      return openDossier(model, start(model))?.id;
    });
    expect(firsts).toEqual(['calcul', 'calcul']);
    const sameTurn = {
      ...scenario,
      dossiers: scenario.dossiers.map((dossier) => ({ ...dossier, from: 1, when: null })),
    };
    const last = compile({ ...sameTurn, dossiers: [...sameTurn.dossiers].reverse() });
    expect(openDossier(last, start(last))?.id).toBe(scenario.dossiers.at(-1)!.id);
  });
});

describe('luck', () => {
  test('a new event changes neither the luck of the others nor, when it does nothing, anything else', () => {
    fc.assert(
      fc.property(scenarios, assumptionSets, seeds, (scenario, assumptions, seed) => {
        const idle = {
          id: 'idle',
          at: null,
          chance: { base: 0.5, risesWith: [], atMost: 1, assumption: null },
          when: null,
          cooldown: 1,
          absorbedBy: null,
          effects: [],
        };
        const more = { ...scenario, events: [idle, ...scenario.events] };
        expect(story(more, assumptions, seed)).toEqual(story(scenario, assumptions, seed));
      }),
      { numRuns: tries(150) },
    );
  });

  test('a draw is a function of seed, turn and id alone', () => {
    // The reference vector: a change here makes every game code replay another game.
    expect([hash32(1, 1, 1), hash32(2, 1, 1), hash32(1, 2, 1), hash32(1, 1, 2)]).toEqual([
      1_051_088_599, 2_472_286_400, 697_609_415, 4_213_375_096,
    ]);
  });

  test('draws are spread evenly, and those of neighbours have nothing in common', () => {
    const draws = Array.from({ length: 20_000 }, (_, i) => hash32(i % 200, Math.floor(i / 200), 77) / 2 ** 32);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inTenth = draws.filter((draw) => Math.floor(draw * 10) === tenth).length;
      expect(inTenth / draws.length).toBeCloseTo(0.1, 1.7);
    }
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const product = draws.reduce((sum, draw, i) => sum + (draw - mean) * ((draws[i + 1] ?? mean) - mean), 0);
    expect(Math.abs(product / draws.length / (1 / 12))).toBeLessThan(0.03);
  });
});
