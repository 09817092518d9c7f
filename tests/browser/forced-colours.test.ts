/** Where the system takes every colour away, what a colour said is said by words, signs and rules. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openAtelier } from './support/atelier';
import { lost } from './support/forced-colours';
import { firstDossier, playByKeys, playOn, screenOf } from './support/playing';
import { site } from './support/site';

const { visit } = site();

const rules = (page: Page, selector: string, side: 'borderTopWidth' | 'outlineWidth') =>
  page
    .locator(selector)
    .evaluateAll((all, wanted) => all.map((one) => parseFloat(getComputedStyle(one)[wanted])), side);

/** Letters are dark on light, or light on dark, as the system is set. */
describe.each(['light', 'dark'] as const)('with %s forced colours', (colorScheme) => {
  test('a promise, a turn and its answers', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=7', { forcedColors: 'active', colorScheme });
    await page.waitForSelector('main[data-screen=promise] h1');
    expect(await lost(page)).toEqual([]);
    await firstDossier(page);
    expect(await lost(page)).toEqual([]);
    // What is worse, printed in reverse elsewhere, is framed.
    const worse = await rules(page, '.option .arrows.is-worse', 'borderTopWidth');
    expect(worse.length).toBeGreaterThan(0);
    expect(Math.min(...worse)).toBeGreaterThan(0);
    // The answer that is held up says so, and its rule is thicker.
    await page.keyboard.press('2');
    await page.waitForSelector('.option.is-selected');
    expect(await page.locator('.option.is-selected .choose-label').textContent()).toMatch(/^Décider/);
    const [selected] = await rules(page, '.option.is-selected .choose', 'borderTopWidth');
    const others = await rules(page, '.option:not(.is-selected) .choose', 'borderTopWidth');
    expect(selected).toBeGreaterThan(Math.max(...others));
  });

  test('a review, a table and its vote', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=7', { forcedColors: 'active', colorScheme });
    await firstDossier(page);
    const seen = new Set<string>();
    for (let left = 20; left > 0 && !seen.has('session'); left--) {
      const screen = await screenOf(page);
      if (screen === 'table') await page.locator('.table-move:not(.is-closed)').first().click();
      if (!seen.has(screen)) expect(await lost(page), screen).toEqual([]);
      if (screen === 'review') {
        const [shown] = await rules(page, '.moves button[aria-pressed=true]', 'outlineWidth');
        expect(shown).toBeGreaterThan(0);
      }
      if (screen === 'table') {
        const ground = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((move) => getComputedStyle(move).backgroundColor);
        expect(await ground('.table-move.is-chosen')).not.toBe(await ground('.table-move:not(.is-chosen)'));
      }
      seen.add(screen);
      await playOn(page, '1');
    }
    expect([...seen].sort()).toEqual(['review', 'session', 'table', 'turn']);
  });

  test('the atelier: its first page, its fields, a fault, its text, the played map and its balance', async () => {
    const { page } = await visit('', { forcedColors: 'active', colorScheme });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const looked = async (place: string) => expect(await lost(page), place).toEqual([]);
    await openAtelier(page);
    await page.getByRole('button', { name: 'Partir du modèle' }).waitFor();
    await looked('first page');
    await press('Partir du modèle');
    await page.getByRole('heading', { name: 'Aucune erreur dans le fichier' }).waitFor();
    await page.getByRole('button', { name: /^Dossiers/ }).click();
    await page.getByRole('textbox', { name: 'Le titre' }).waitFor();
    await looked('fields');
    await press('Choisir des faits');
    await page.getByRole('dialog').getByRole('searchbox').waitFor();
    await looked('facts');
    await page.keyboard.press('Escape');
    await press('Carte jouée');
    await page.getByText('1\u202f000\u00a0parties de robots').waitFor();
    await page.waitForFunction(() => document.querySelector('.played-progress') === null);
    await looked('played map');
    await press('Équilibrer');
    await page.waitForSelector('.balancing-proposal, .balancing-search');
    await looked('balance');
    await press('Texte');
    await page.waitForFunction(() => document.querySelector('.editor-host')?.shadowRoot?.querySelector('.cm-content'));
    await looked('text');
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('titel: x\n');
    await page.getByRole('heading', { name: /erreur/ }).waitFor();
    await looked('a fault');
  });

  test('what they became', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=3', { forcedColors: 'active', colorScheme });
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '1');
    expect(await lost(page)).toEqual([]);
    // How each stands is written, whatever they stand on.
    for (const pose of await page.locator('.fate-pose').allTextContents()) expect(pose.trim()).not.toBe('');
  });
});
