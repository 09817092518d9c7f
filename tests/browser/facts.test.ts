/** What the facts of a world say comes after its first decision can be made, and no game waits for it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decide, firstDossier, leaves, playByKeys, screenOf } from './support/playing';
import { site } from './support/site';

const { visit } = site();

const FACTS = /\/assets\/facts-(?:sommet-de-paris|premiers-pas)-/;

/** A service worker would fetch them, too. */
const opens = (path: string) => visit(path, { serviceWorkers: 'block' });

async function openFacts(page: Page): Promise<void> {
  const all = page.locator('.read-all');
  if (await all.isVisible()) await all.click();
  await page.locator('.facts-button').click();
}

test('facts that come late are on their way, and the game is played meanwhile', async () => {
  const { page, context, faults } = await opens('icon.svg');
  let letGo = () => {};
  const free = new Promise<void>((done) => (letGo = done));
  await context.route(FACTS, (route) => free.then(() => route.continue()));
  const asked = page.waitForRequest(FACTS);
  await page.goto(page.url().replace('icon.svg', '?scenario=sommet-de-paris&seed=5'));
  await firstDossier(page);
  // Nobody has opened them.
  await asked;
  await openFacts(page);
  await page.getByText('Les faits arrivent…').waitFor();
  expect(await page.locator('.fact').count()).toBe(0);
  await page.locator('.facts-button').click();
  const heading = (await page.textContent('h1'))!;
  await decide(page, '3');
  await leaves(page, 'turn', heading);
  await page.click('button.next');
  await firstDossier(page);
  await openFacts(page);
  await page.getByText('Les faits arrivent…').waitFor();
  letGo();
  await page.waitForSelector('.fact');
  expect(await page.getByText('Les faits arrivent…').count()).toBe(0);
  expect(await page.locator('.fact a[href^=https]').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('facts that do not come say so, and come with the page once they are asked for again', async () => {
  const { page, context, faults } = await opens('icon.svg');
  let isDown = true;
  await context.route(FACTS, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(page.url().replace('icon.svg', '?scenario=sommet-de-paris&seed=5'));
  await firstDossier(page);
  const heading = await page.textContent('h1');
  await openFacts(page);
  const alert = page.locator('.facts [role=alert]');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/n’est pas arrivée.*Réessayer/);
  isDown = false;
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await page.waitForSelector('main[data-screen=turn] h1');
  await page.waitForFunction(() => document.querySelector('.facts [role=alert]') === null);
  expect(await page.textContent('h1')).toBe(heading);
  if ((await page.locator('.fact').count()) === 0) await openFacts(page);
  await page.waitForSelector('.fact');
  // The lost file is all that was wrong.
  expect(faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]);
});

test('a game whose facts never come is played to its end', async () => {
  const { page, context, faults } = await opens('icon.svg');
  await context.route(FACTS, (route) => route.abort());
  await page.goto(page.url().replace('icon.svg', '?scenario=premiers-pas&seed=5'));
  await firstDossier(page);
  await playByKeys(page, '12');
  expect(await screenOf(page)).toBe('ending');
  await page.waitForSelector('.debrief');
  expect(faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([]);
});
