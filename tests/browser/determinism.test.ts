/** The same seeds and decisions give the same states in Chromium as in Node. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../src/engine';
import { readScenario, scenarioFilesIn } from '../../src/tools/support/scenario-file';
import talks from '../golden/talks.json' with { type: 'json' };
import { hashesOfGames } from '../support/random-games';
import { gamesScript } from '../support/script';
import { launchChromium } from './support/chromium';

declare const games: { hashesOfGames: typeof hashesOfGames };

const GAMES = 1000;
const FOLDER = 'scenarios';
const files = await scenarioFilesIn(FOLDER);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.addScriptTag({ content: await gamesScript() });
});
afterAll(() => browser.close());

const rulesOf = async (file: string): Promise<Scenario> => (await readScenario(`${FOLDER}/${file}`)).scenario!.rules;
const scenarios: readonly (readonly [string, () => Promise<Scenario>])[] = [
  ['the small world with promises and sessions', () => Promise.resolve(talks as Scenario)],
  ...files.map((file) => [file, () => rulesOf(file)] as const),
];

test.each(scenarios)('%s, a thousand games', async (_name, load) => {
  const rules = await load();
  const there = await page.evaluate(([scenario, count]) => games.hashesOfGames(scenario, 1, count), [
    rules,
    GAMES,
  ] as const);
  expect(there).toEqual(hashesOfGames(rules, 1, GAMES));
  expect(new Set(there).size).toBeGreaterThan(GAMES / 2);
});
