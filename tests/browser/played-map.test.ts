/** The played map of a world that is being written: what robots met leads to its field, by pointer and by keyboard. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginWorld } from './support/atelier';
import { violations } from './support/axe';
import { site, type Visit } from './support/site';

const { visit } = site();

async function enter(size: { width?: number; height?: number } = {}): Promise<Visit> {
  const visited = await visit('', size);
  await beginWorld(visited.page);
  return visited;
}

/** The map, once all its games are played: it stands still from then on. */
async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Carte jouée' }).press('Enter');
  await page.getByText('1\u202f000\u00a0parties de robots').waitFor();
  await page.waitForFunction(() => document.querySelector('.played-progress') === null);
}

const answer = (page: Page) => page.getByRole('button', { name: /^\d+ ?Faire voter les élèves.*COP du numérique$/ });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { value, textContent } = document.activeElement as HTMLTextAreaElement;
    return value || textContent;
  });

test('an answer of the picture leads to its text, which the map plays again once it has changed', async () => {
  const { page, faults } = await enter();
  await openMap(page);
  expect(await violations(page)).toEqual([]);
  await answer(page).click();
  await expect.poll(() => focused(page)).toBe('Faire voter les élèves');
  await page.getByRole('spinbutton', { name: 'Points pour Confiance' }).waitFor();
  await page.getByRole('button', { name: /^Fins/ }).click();
  await page.getByRole('textbox', { name: 'Le titre' }).fill('Bien entourés');
  await page.getByRole('heading', { name: 'Aucune erreur dans le fichier' }).waitFor();
  await openMap(page);
  await page.getByRole('button', { name: /^Bien entourés.*\d+.*parties$/ }).waitFor();
  expect(faults).toEqual([]);
});

test('the map is read and left by keys alone, as a picture and as a list', async () => {
  const { page, faults } = await enter();
  await openMap(page);
  const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      if (await isThere()) return;
    }
    throw new Error('no key leads there');
  };
  const isOn = (name: RegExp) => async () => name.test(await accessibleName(page));
  await tabTo(isOn(/^Liste$/));
  await page.keyboard.press('Enter');
  await page.locator('.played-list').waitFor();
  await tabTo(isOn(/^Faire voter les élèves\. COP du numérique/));
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Faire voter les élèves');
  expect(faults).toEqual([]);
});

const accessibleName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { ariaLabel, textContent } = document.activeElement!;
    return (ariaLabel ?? textContent).trim();
  });

test('at 390 by 844 the map is read without sideways scroll of the page', async () => {
  const { page, faults } = await enter({ width: 390, height: 844 });
  await openMap(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('robots make the problems of the world here: they are tried, given as a file, and Back leads to the atelier', async () => {
  const { page, faults } = await enter();
  await openMap(page);
  await page.getByRole('button', { name: 'Chercher des problèmes' }).click();
  await page.getByText(/^\d+\u00a0?\s?problèmes?\u00a0:/).waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger ces problèmes' }).click();
  expect((await coming).suggestedFilename()).toBe('problemes-mon-monde.json');
  await page.getByRole('button', { name: 'Les essayer' }).click();
  await page.locator('.game-problem').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Chercher des problèmes' }).waitFor();
  expect(faults).toEqual([]);
});
