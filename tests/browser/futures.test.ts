/** Predictions, futures, the sandbox and why, as a student meets them in a real browser. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide, firstDossier, playOn, screenOf, tabTo } from './support/playing';
import { site } from './support/site';

const { address, visit } = site();

const screenIs = (page: Page, screen: string) => page.waitForSelector(`main[data-screen=${screen}]`);
const fans = (page: Page) => page.locator('.fan.is-shown');

/** From a review or a session to the next dossier, or the end. */
async function toDossier(page: Page): Promise<void> {
  while (!['turn', 'ending'].includes(await screenOf(page))) await playOn(page, '3');
}

/** Decides with an answer, or with the free one where it is closed, and waits for what comes of it. */
async function decided(page: Page, key: string): Promise<void> {
  await decide(page, key);
  if ((await screenOf(page)) === 'turn') await decide(page, '3');
  await screenIs(page, 'review');
}

/** In front of the second dossier: the first has no futures to look at. */
async function atSecondTurn(page: Page): Promise<void> {
  await firstDossier(page);
  await decided(page, '3');
  await toDossier(page);
}

const looks = (page: Page) => page.locator('.option:not([hidden]) .look');

describe('a game with predictions', () => {
  const preferences = { predictions: true, coached: true };

  test('each turn: one question over an answer, then two presses decide, and the review tells what came of it', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=5', { preferences });
    await screenIs(page, 'turn');
    let turns = 0;
    while ((await screenOf(page)) === 'turn') {
      await page.locator('.option.laissez_faire .look').click();
      await page.locator('.prediction-bets .bet').first().click();
      await page.waitForSelector('.prediction-bets', { state: 'detached' });
      // The answer's own button has the focus: there a digit holds up, and Enter decides.
      await page.keyboard.press('3');
      await page.keyboard.press('Enter');
      turns += 1;
      await page.waitForSelector('.prediction-result');
      expect(await page.textContent('.prediction-result')).toMatch(new RegExp(`sur ${turns}\\.`));
      await toDossier(page);
    }
    expect(await screenOf(page)).toBe('ending');
    expect(turns).toBe(3);
    expect(faults).toEqual([]);
  });

  test('by the keyboard alone: asked, left, asked again, foretold; or decided without', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=5', { preferences });
    await page.waitForSelector('.look');
    await tabTo(page, '.option.public .look');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.prediction:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.prediction-bets', { state: 'detached' });
    await page.waitForSelector('.option.public .choose:focus');
    await page.locator('#dossier-title').focus();
    await tabTo(page, '.option.public .look');
    await page.keyboard.press('Enter');
    await tabTo(page, '.prediction-bets .bet');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.option.public .choose:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.option.public.is-selected');
    await page.keyboard.press('Enter');
    await screenIs(page, 'review');
    await page.waitForSelector('.prediction-result');
    await toDossier(page);
    await decided(page, '3');
    expect(await page.locator('.prediction-result').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('asks for none unless the player wishes', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5');
    await atSecondTurn(page);
    expect(await page.textContent('.look')).toContain('Regarder les futurs');
    expect(await page.locator('.prediction-result').count()).toBe(0);
  });
});

describe('a look at the futures', () => {
  test('by the keyboard alone: ask for it, open a fan, read it, close it, decide', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7');
    await atSecondTurn(page);
    await page.waitForSelector('.look');
    expect(await page.locator('.fan').count()).toBe(0);
    await tabTo(page, '.look', 'Regarder les futurs');
    await page.keyboard.press('Enter');
    await fans(page).first().waitFor();
    expect(await page.locator('.option .fan').count()).toBe(3);
    await page.locator('#dossier-title').focus();
    await tabTo(page, '.option.public .fan');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.fan-detail');
    expect(await page.textContent('.fan-detail')).toContain('parties jouées d’avance');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.fan-detail', { state: 'detached' });
    await tabTo(page, '.option.public .choose');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await screenIs(page, 'review');
    expect(faults).toEqual([]);
  });

  test('is had once for every four turns, and stays spent after a reload', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7');
    await atSecondTurn(page);
    for (const left of ['Il vous reste 3', 'Il vous reste 2', 'votre dernier regard']) {
      await looks(page).first().waitFor();
      expect((await looks(page).first().textContent())!.replace('\u00a0', ' ')).toContain(left);
      await looks(page).first().click();
      await fans(page).first().waitFor();
      expect(await looks(page).count()).toBe(0);
      await page.reload();
      await fans(page).first().waitFor();
      await decided(page, '2');
      await toDossier(page);
    }
    await page.locator('.choose').first().waitFor();
    await page.waitForTimeout(1000);
    expect(await page.locator('.fan, .look').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('is offered on every turn but the first and the last', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5');
    await firstDossier(page);
    // A game of three turns has one look, which is not had here.
    const offered: number[] = [];
    for (let turn = 1; turn <= 3; turn++) {
      await page.waitForTimeout(1000);
      offered.push(await looks(page).count());
      await decided(page, '3');
      await toDossier(page);
    }
    expect(offered).toEqual([0, 3, 0]);
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
      await atSecondTurn(page);
      if (width < 768) await page.locator('.tab').first().click();
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.option h2, .effects, .choose, .gauge')].map((element) => {
            const { x, y, width: across, height } = element.getBoundingClientRect();
            return [x, y, across, height].map(Math.round).join();
          }),
        );
      await page.evaluate(() => document.fonts.ready);
      await looks(page).first().waitFor();
      // Not by the mouse, which would scroll to it.
      await looks(page).first().dispatchEvent('click');
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
    await atSecondTurn(page);
    await page.locator('.tab').first().tap();
    await looks(page).first().tap();
    await fans(page).first().waitFor();
    await fans(page).first().tap();
    await page.waitForSelector('[role=tabpanel] .fan-detail');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('a sandbox', () => {
  test('is prepared from the catalogue; a decision is taken back and made again, with the same end', async () => {
    const { page, faults } = await visit();
    await page.getByRole('button', { name: 'Tous les mondes' }).click();
    await page.getByRole('button', { name: /^Préparer.*Premiers pas/ }).click();
    await page.getByRole('radio', { name: /Bac à sable/ }).check();
    await page.getByRole('textbox', { name: 'Tirage' }).fill('77');
    await page.getByRole('button', { name: 'Ouvrir le bac à sable' }).click();
    await page.waitForSelector('.sandbox');
    const values = () => page.locator('.axis .num, .resource .num').allTextContents();
    await decided(page, '1');
    await toDossier(page);
    const first = await values();
    await page.getByRole('button', { name: 'Annuler la décision' }).click();
    expect(await page.textContent('h1')).not.toBe('');
    await decided(page, '2');
    await toDossier(page);
    expect(await values()).not.toEqual(first);
    await page.keyboard.press('Control+z');
    await decided(page, '1');
    await toDossier(page);
    expect(await values()).toEqual(first);
    expect(faults).toEqual([]);
  });

  test('other assumptions replay the game, and its futures move in sight', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7&mode=sandbox');
    await firstDossier(page);
    await page.waitForSelector('.sandbox');
    await decided(page, '2');
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
    await page.getByRole('button', { name: 'Tous les mondes' }).click();
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
      await decided(page, '2');
      await toDossier(page);
    }
    await page.keyboard.press('g');
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
