import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from 'quickjs-emscripten-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/engine';
import { readScenario, scenarioFilesIn } from '../../src/tools/support/scenario-file';
import mini from '../golden/mini.json' with { type: 'json' };
import paris from '../golden/paris-2025.json' with { type: 'json' };
import talks from '../golden/talks.json' with { type: 'json' };
import { hashesOfGames } from '../support/random-games';
import { gamesScript } from '../support/script';

const GAMES = 1000;

const FOLDER = 'scenarios';
const shipped = await Promise.all(
  (await scenarioFilesIn(FOLDER)).map(
    async (name) => [name, (await readScenario(`${FOLDER}/${name}`)).scenario?.rules] as const,
  ),
);
const scenarios: readonly (readonly [string, Scenario])[] = [
  ['the reference Paris', paris as Scenario],
  ['the small reference scenario', mini as Scenario],
  ['the small world with promises and sessions', talks as Scenario],
  ...shipped.filter((entry): entry is readonly [string, Scenario] => entry[1] !== undefined),
];

describe('the same seeds and decisions give the same states in Node and in QuickJS', () => {
  let quickjs: QuickJSContext;
  beforeAll(async () => {
    quickjs = (await newQuickJSWASMModuleFromVariant(variant)).newContext();
    quickjs.unwrapResult(quickjs.evalCode(await gamesScript())).dispose();
  }, 60_000);
  afterAll(() => quickjs.dispose());

  const inQuickJs = (scenario: Scenario, games: number): string[] => {
    const call = `JSON.stringify(games.hashesOfGames(${JSON.stringify(scenario)}, 1, ${games}))`;
    const result = quickjs.unwrapResult(quickjs.evalCode(call));
    const hashes = quickjs.getString(result);
    result.dispose();
    return JSON.parse(hashes) as string[];
  };

  test('QuickJS is another engine than the one that runs the tests', () => {
    const stack = quickjs.unwrapResult(quickjs.evalCode('typeof process + typeof Error.captureStackTrace'));
    expect(quickjs.getString(stack)).not.toBe(typeof process + typeof Error.captureStackTrace);
    stack.dispose();
  });

  test.each(scenarios)(
    '%s, a thousand games',
    (_name, scenario) => {
      const here = hashesOfGames(scenario, 1, GAMES);
      expect(inQuickJs(scenario, GAMES)).toEqual(here);
      expect(new Set(here).size).toBeGreaterThan(GAMES / 2);
    },
    120_000,
  );
});
