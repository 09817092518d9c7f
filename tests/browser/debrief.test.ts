/** The debrief in a real browser: a game with one bad decision is played, the decision found, and played again. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openAtelier } from './support/atelier';
import { violations } from './support/axe';
import { decide, analysed, openDebrief, playByKeys } from './support/playing';
import { site, type VisitOptions } from './support/site';

const { visit } = site();

const FIXTURE = resolve(import.meta.dirname, 'fixtures/un-mauvais-choix.yaml');

/** Plays the fixture with these keys, up to its debrief. */
async function played(keys: string, options: VisitOptions = {}) {
  const visited = await visit('', options);
  const { page } = visited;
  await openAtelier(page);
  await page.setInputFiles('input[type=file]', FIXTURE);
  await page.getByRole('button', { name: 'Jouer' }).click();
  await page.waitForSelector('main[data-screen=turn]');
  await playByKeys(page, keys);
  await openDebrief(page);
  return visited;
}

const headline = (page: Page) => page.locator('.debrief-headline').innerText();

describe('a game with one decision that loses ten points', () => {
  test('is debriefed by itself: the decision is found, tried again, and both branches shown to the end', async () => {
    const { page, faults } = await played('1322');
    expect(await headline(page)).toBe('Le choix le plus coûteux, fin 2025');
    expect(await page.locator('.turning-point h4').allInnerTexts()).toEqual([
      expect.stringContaining('Vendre la salle'),
    ]);
    expect(await page.locator('.turning-points').innerText()).not.toContain('Garder la salle');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Rejouer d’ici' }).click();
    await page.waitForSelector('main[data-screen=turn]');
    expect(await page.locator('h1').innerText()).toBe('Fermer la salle');
    expect(await page.locator('.drill-bar').innerText()).toContain('Laquelle');
    expect(await violations(page)).toEqual([]);

    // The same answer again is not the right one; another one is.
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    expect(await page.locator('.drill-bar').innerText()).toContain('même réponse');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.waitForSelector('main[data-screen=turn]');
    await decide(page, '2');
    await page.waitForSelector('main[data-screen=review]');
    const told = await page.locator('.drill-bar [role=status]').innerText();
    expect(told).toContain('le scénario n’en préfère aucune autre');
    expect(told).toMatch(/se tient .* points plus .* D’où vient l’écart/);

    await page.getByRole('button', { name: 'Jouer la suite comme avant' }).click();
    await page.waitForSelector('.branches');
    expect(await page.locator('h1').innerText()).toBe('Cette branche finit mieux');
    expect(await page.locator('.branch-ending').allInnerTexts()).toEqual(['Le silence', 'Tout le monde lit']);
    expect(await violations(page)).toEqual([]);

    await page.locator('.branches').getByRole('button', { name: 'Retour au bilan' }).click();
    await analysed(page);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('Vendre la salle');
    expect(await page.locator('.answer-best').innerText()).toMatch(/Partager la salle|Garder la salle/);
    expect(faults).toEqual([]);
  });

  test('without that decision has no turning point', async () => {
    const { page, faults } = await played('1222');
    expect(await headline(page)).toBe('Aucune réponse nettement meilleure');
    expect(await page.locator('.turning-point').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('is debriefed again after a reload', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5');
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '12');
    await analysed(page);
    const first = await headline(page);
    await page.reload();
    await analysed(page);
    expect(await headline(page)).toBe(first);
  });
});

describe('the debrief', () => {
  test.each([
    [320, 640],
    [390, 844],
    [1366, 768],
  ])('fits a window of %i by %i, with nothing too small to read', async (width, height) => {
    const { page } = await played('1322', { width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.debrief *')]
          .filter((node) => node.checkVisibility() && [...node.childNodes].some((child) => child.nodeType === 3))
          .map((node) => parseFloat(getComputedStyle(node).fontSize)),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(14);
  });

  test('tells its method', async () => {
    const { page, faults } = await played('1322');
    await page.getByRole('button', { name: 'Comment cette analyse est faite' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/ne peut pas savoir[\s\S]*faiblesses connues/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
