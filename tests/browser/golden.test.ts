/**
 * What each screen says, as a tree of roles and names, kept in tests/golden/screens. A small game of its own, so that a change
 * of the shipped scenarios changes nothing here. Written again by `npm run golden`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { leaves, screenOf } from './playing';
import { site } from './site';

const { visit } = site();
const GOLDEN = resolve(import.meta.dirname, '../golden/screens');
const SCENARIO = readFileSync(resolve(import.meta.dirname, '../scenario/right/treaty.yaml'), 'utf8');

/** The tree of a part of the page once all of it has come: the same twice. */
async function settled(page: Page, part: string): Promise<string> {
  for (let before = ''; ;) {
    await page.waitForTimeout(300);
    const tree = await page.locator(part).first().ariaSnapshot();
    if (tree === before) return tree;
    before = tree;
  }
}

test('each screen says what it said', async () => {
  const { page } = await visit('', {
    before: () => {
      // The same game each time: the shelf asks for a seed here.
      crypto.getRandomValues = (numbers) => {
        if (numbers !== null) new Uint8Array(numbers.buffer).fill(7);
        return numbers;
      };
    },
    preferences: { language: 'fr', theme: 'day', coached: true, predictions: false },
  });
  await page.getByRole('button', { name: /Écrire le vôtre/ }).click();
  await page.setInputFiles('input[type=file]', {
    name: 'treaty.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(SCENARIO),
  });
  await page.getByRole('button', { name: 'Jouer' }).click();
  await page.waitForSelector('main[data-screen=turn]');
  await page.evaluate(() => {
    // Futures grow while one waits.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.fan-place { display: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const seen = new Map<string, string>();
  for (let left = 40; left > 0; left--) {
    const screen = await screenOf(page);
    const heading = (await page.textContent('h1')) ?? '';
    if (!seen.has(screen)) {
      seen.set(screen, await settled(page, screen === 'ending' ? '.poster' : 'main'));
    }
    if (screen === 'ending') break;
    if (screen === 'turn') await page.keyboard.press('1');
    else await page.locator('button.next').click();
    await leaves(page, screen, heading);
  }
  expect([...seen.keys()].sort()).toEqual(['ending', 'review', 'session', 'turn']);
  for (const [screen, tree] of seen) await expect(`${tree}\n`).toMatchFileSnapshot(resolve(GOLDEN, `${screen}.yaml`));
});
