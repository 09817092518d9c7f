/** Predictions, futures, the sandbox and why, as a student meets them in a real browser. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { firstDossier, playOn, screenOf, tabTo } from './support/playing';
import { site } from './support/site';

const { address, visit } = site();

const screenIs = (page: Page, screen: string) => page.waitForSelector(`main[data-screen=${screen}]`);
const fans = (page: Page) => page.locator('.fan.is-shown');

/** From a review or a session to the next dossier, or the end. */
async function toDossier(page: Page): Promise<void> {
  while (!['turn', 'ending'].includes(await screenOf(page))) await playOn(page, '3');
}

async function decide(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  if ((await screenOf(page)) === 'turn') await page.keyboard.press('3');
  await screenIs(page, 'review');
}

describe('a game with predictions', () => {
  test('each turn: the chosen answer is held up, one tap foretells and decides, the review tells what came of it', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=5', {
      preferences: { predictions: true, coached: true },
    });
    await screenIs(page, 'turn');
    let turns = 0;
    while ((await screenOf(page)) === 'turn') {
      await page.keyboard.press('3');
      await page.waitForSelector('.option.laissez_faire.is-selected');
      await page.locator('.prediction-bets .bet').first().click();
      await screenIs(page, 'review');
      turns += 1;
      await page.waitForSelector('.prediction-result');
      expect(await page.textContent('.prediction-result')).toMatch(new RegExp(`sur ${turns}\\.`));
      await toDossier(page);
    }
    expect(await screenOf(page)).toBe('ending');
    expect(turns).toBe(3);
    expect(faults).toEqual([]);
  });

  test('by the keyboard alone: an answer is held up, let go, held up again, foretold, or decided by the same key', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=5', {
      preferences: { predictions: true, coached: true },
    });
    await page.waitForSelector('.bet');
    await tabTo(page, '.option.public .choose');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.prediction:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.prediction-bets', { state: 'detached' });
    await page.keyboard.press('2');
    await page.waitForSelector('.prediction:focus');
    await tabTo(page, '.prediction-bets .bet');
    await page.keyboard.press('Enter');
    await screenIs(page, 'review');
    await page.waitForSelector('.prediction-result');
    await toDossier(page);
    await page.keyboard.press('3');
    await page.waitForSelector('.prediction:focus');
    await page.keyboard.press('3');
    await screenIs(page, 'review');
    expect(await page.locator('.prediction-result').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('is none unless the player wishes: the first press decides', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5');
    await page.waitForSelector('main[data-screen=turn] .bet');
    await page.keyboard.press('3');
    await screenIs(page, 'review');
    expect(await page.locator('.prediction-result').count()).toBe(0);
  });
});

describe('a look at the futures', () => {
  test('by the keyboard alone: ask for it, open a fan, read it, close it, decide', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7');
    await firstDossier(page);
    await page.waitForSelector('.bet');
    expect(await page.locator('.fan').count()).toBe(0);
    await tabTo(page, '.bet', 'Regarder les futurs');
    await page.keyboard.press('Enter');
    await fans(page).first().waitFor();
    expect(await page.locator('.option .fan').count()).toBe(3);
    await page.locator('#dossier-title').focus();
    await tabTo(page, '.option.public .fan');
    await page.waitForSelector('.fan-detail');
    expect(await page.textContent('.fan-detail')).toContain('parties jouées d’avance');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.fan-detail', { state: 'detached' });
    await tabTo(page, '.option.public .choose');
    await page.keyboard.press('Enter');
    await screenIs(page, 'review');
    expect(faults).toEqual([]);
  });

  test('is had once for every four turns, and stays spent after a reload', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7');
    await firstDossier(page);
    for (const left of ['Il vous reste 3', 'Il vous reste 2', 'votre dernier regard']) {
      await page.waitForSelector('.prediction');
      expect((await page.textContent('.prediction'))!.replace('\u00a0', ' ')).toContain(left);
      await page.locator('.bet').click();
      await fans(page).first().waitFor();
      expect(await page.locator('.bet').count()).toBe(0);
      // A game is kept once a turn of it is played.
      if (left !== 'Il vous reste 3') await page.reload();
      await fans(page).first().waitFor();
      await decide(page, '2');
      await toDossier(page);
    }
    await page.locator('.gauges').waitFor();
    await page.waitForTimeout(1000);
    expect(await page.locator('.fan, .bet').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('is offered on every turn but the last', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5');
    await screenIs(page, 'turn');
    // A game of three turns has one look, which is not had here.
    for (let turn = 1; turn < 3; turn++) {
      await page.waitForSelector('.bet');
      expect(await page.textContent('.prediction')).toContain('votre dernier regard');
      await decide(page, '3');
      await toDossier(page);
    }
    await page.waitForTimeout(1000);
    expect(await page.locator('main[data-screen=turn]').count()).toBe(1);
    expect(await page.locator('.fan, .bet').count()).toBe(0);
  });

  test.each([{ width: 1366 }, { width: 390 }])(
    'moves nothing on the page when the fans come and sharpen: %o',
    async ({ width }) => {
      const { page } = await visit('', { width, preferences: { coached: true }, serviceWorkers: 'block' });
      let letThemCome = () => {};
      const gate = new Promise<void>((open) => (letThemCome = open));
      // Until then the analyst does not answer, and no fan is known.
      await page.route(/worker-/, async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(`${address}?scenario=sommet-de-paris&seed=7`);
      await firstDossier(page);
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.option h2, .effects, .choose, .gauge')].map((element) => {
            const { x, y, width: across, height } = element.getBoundingClientRect();
            return [x, y, across, height].map(Math.round).join();
          }),
        );
      await page.evaluate(() => document.fonts.ready);
      await page.locator('.bet').waitFor();
      // Not by the mouse, which would scroll to it.
      await page.locator('.bet').dispatchEvent('click');
      await page.locator('.fan.is-waiting').first().waitFor();
      const before = await places();
      expect(await fans(page).count()).toBe(0);
      letThemCome();
      await fans(page).first().waitFor();
      await page.waitForTimeout(1500);
      expect(await places()).toEqual(before);
    },
  );

  test('on a phone of 320 pixels is asked for above the decision, the fan opens in place, nothing overflows', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=7', { width: 320, height: 640, hasTouch: true });
    await firstDossier(page);
    await page.locator('.bet').tap();
    await fans(page).first().waitFor();
    await fans(page).first().tap();
    await page.waitForSelector('[role=tabpanel] .fan-detail');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('a sandbox', () => {
  test('is prepared from the catalogue; a decision is taken back and made again, with the same end', async () => {
    const { page, faults } = await visit();
    await page.getByRole('button', { name: /^Préparer.*Premiers pas/ }).click();
    await page.getByRole('radio', { name: /Bac à sable/ }).check();
    await page.getByRole('textbox', { name: 'Tirage' }).fill('77');
    await page.getByRole('button', { name: 'Ouvrir le bac à sable' }).click();
    await page.waitForSelector('.sandbox');
    const values = () => page.locator('.gauge-value').allTextContents();
    await decide(page, '1');
    await toDossier(page);
    const first = await values();
    await page.getByRole('button', { name: 'Annuler la décision' }).click();
    expect(await page.textContent('h1')).not.toBe('');
    await decide(page, '2');
    await toDossier(page);
    expect(await values()).not.toEqual(first);
    await page.keyboard.press('Control+z');
    await decide(page, '1');
    await toDossier(page);
    expect(await values()).toEqual(first);
    expect(faults).toEqual([]);
  });

  test('other assumptions replay the game, and its futures move in sight', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7&mode=sandbox');
    await firstDossier(page);
    await page.waitForSelector('.sandbox');
    await decide(page, '2');
    await toDossier(page);
    await fans(page).nth(2).waitFor();
    await page.getByRole('button', { name: 'Hypothèses', exact: true }).click();
    const shown = page.locator('.assumptions-futures .fan.is-shown .visually-hidden');
    await shown.nth(2).waitFor({ state: 'attached' });
    await page.waitForTimeout(800);
    const before = await shown.allTextContents();
    await page.getByRole('radio', { name: /optimiste/ }).check();
    await page.waitForFunction((old) => {
      const now = [...document.querySelectorAll('.assumptions-futures .fan.is-shown .visually-hidden')].map(
        (said) => said.textContent,
      );
      return now.length === old.length && now.join() !== old.join();
    }, before);
    expect(await page.textContent('.assumptions-said')).toContain('rejouées');
    expect(faults).toEqual([]);
  });

  test('a link to a start opens the same world', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: /^Préparer.*Paris/ }).click();
    await page.getByRole('radio', { name: /réaliste/ }).check();
    const link = await page.getByRole('textbox', { name: /Lien/ }).inputValue();
    const seed = await page.getByRole('textbox', { name: 'Tirage' }).inputValue();
    expect(link.startsWith(address)).toBe(true);
    await page.goto(link);
    await firstDossier(page);
    await page.getByRole('button', { name: 'Réglages' }).click();
    await page.getByRole('button', { name: 'Hypothèses et tirage' }).click();
    await page.waitForSelector('.worldviews');
    expect(await page.getByRole('radio', { name: /réaliste/ }).isChecked()).toBe(true);
    expect((await page.textContent('.prepare'))!.replace(/\D/g, '')).toContain(seed);
  });
});

describe('why', () => {
  test('from a number in two actions: the causes of the turn, then those since the start, then a rule', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7', { preferences: { coached: true } });
    await firstDossier(page);
    for (let turn = 0; turn < 3; turn++) {
      await decide(page, '2');
      await toDossier(page);
    }
    await page.locator('.gauge').nth(6).click();
    await page.waitForSelector('.why table.sum');
    expect(await page.locator('.web-node').count()).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Depuis le début' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Depuis le début');
    expect(await page.locator('.why table.sum').count()).toBe(2);
    await page.getByRole('button', { name: 'Les règles', exact: true }).click();
    expect(await page.textContent('.mechanisms')).toContain('En ce moment');
    expect(faults).toEqual([]);
  });
});
