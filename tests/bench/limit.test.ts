import { describe, expect, test } from 'vitest';
import { compile, type Scenario } from '../../src/engine';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import talks from '../golden/talks.json' with { type: 'json' };
import { bigger, negotiated, reordered } from './bigger';
import { checkAlike, checkWrittenOut, engine, limit, objects } from './contestants';

const scenarios = {
  paris: paris as Scenario,
  mini: mini as Scenario,
  talks: talks as Scenario,
  'Paris with levers': negotiated(paris as Scenario),
};

describe.each(Object.entries(scenarios))('what the benchmark compares, on %s', (_name, scenario) => {
  test('the written-out function leaves the engine’s states, turn after turn', () => {
    checkWrittenOut(compile(scenario), 30);
  });

  test('all play the same games', () => {
    checkAlike([engine(scenario), limit(scenario), objects(scenario)], 8);
  });

  test('the second scenario plays the same games as the first', () => {
    checkAlike([engine(scenario), engine(reordered(scenario))], 30);
  });

  test('a bigger one has more of everything and is still written out right', () => {
    const big = bigger(scenario, 4);
    expect(big.events).toHaveLength(4 * scenario.events.length);
    expect(big.couplings).toHaveLength(4 * scenario.couplings.length);
    checkWrittenOut(compile(big), 5);
  });
});

test('the check sees a difference', () => {
  const other = { ...scenarios.paris, gauges: scenarios.paris.gauges.map((gauge) => ({ ...gauge, relax: 0.5 })) };
  expect(() => checkAlike([engine(scenarios.paris), limit(other)], 3)).toThrow(/ends game 0 otherwise/);
});
