/**
 * What each screen says, as a tree of roles and names, kept in tests/golden/screens. A small game of its own, so that a change
 * of the shipped scenarios changes nothing here. Written again by `npm run golden`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decide, gameOpens, openDebrief, playByKeys, playOn, screenOf } from './support/playing';
import { site } from './support/site';

const { visit } = site();
const GOLDEN = resolve(import.meta.dirname, '../golden/screens');
const SCENARIO = readFileSync(resolve(import.meta.dirname, '../scenario/right/treaty.yaml'), 'utf8');
const NEGOTIATED = readFileSync(resolve(import.meta.dirname, '../scenario/right/negotiated.yaml'), 'utf8');
const MISTAKE = readFileSync(resolve(import.meta.dirname, 'fixtures/un-mauvais-choix.yaml'), 'utf8');

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
      Date.now = () => Date.UTC(2027, 0, 15, 9);
    },
    timezoneId: 'UTC',
    preferences: { language: 'fr', theme: 'day', coached: true, predictions: false },
  });
  const press = (name: RegExp) => page.getByRole('button', { name }).first().click();
  const play = async (file: string, text: string) => {
    await page.setInputFiles('input[type=file]', { name: file, mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Jouer' }).click();
    await gameOpens(page);
  };
  await press(/Tous les mondes/);
  await press(/^Préparer.*Premiers pas/);
  await page.waitForSelector('dialog[open] form');
  await page.evaluate(() => {
    // Futures grow while one waits; what a shipped scenario assumes is its own affair, and so is the site's address.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.fan-place, .prepare .game-code:not(.seed), .prepare .worldviews:not(.modes), .prepare .assumptions { display: none !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const seen = new Map<string, string>();
  seen.set('prepare', await settled(page, 'dialog[open]'));
  await page.keyboard.press('Escape');
  await press(/Écrire le vôtre/);
  await play('treaty.yaml', SCENARIO);
  for (let left = 40; left > 0; left--) {
    const screen = await screenOf(page);
    if (!seen.has(screen)) {
      seen.set(screen, await settled(page, screen === 'ending' ? '.poster' : 'main'));
    }
    if (screen === 'ending') break;
    await playOn(page, '1');
  }
  // The rooms: its code in a class, its save among one's own games.
  const code = await page.inputValue('.game-code input');
  await press(/^Accueil$/);
  await press(/Retour à l’accueil/);
  await press(/Pour la classe/);
  await page.locator('.code-desk textarea').fill(`Groupe A;${code}`);
  await press(/Voir la classe/);
  await page.waitForSelector('.class-head');
  seen.set('class', await settled(page, 'main'));
  await press(/Retour/);
  await press(/Mes parties/);
  await page.waitForSelector('.game-list');
  seen.set('games', await settled(page, 'main'));
  await press(/Retour/);

  // What only a treaty that is negotiated asks, with a move that is chosen and not made.
  await press(/Tous les mondes/);
  await press(/Écrire le vôtre/);
  await play('negotiated.yaml', NEGOTIATED);
  seen.set('promise', await settled(page, 'main'));
  while ((await screenOf(page)) !== 'table') await playOn(page, '1');
  await page.locator('.table-move', { hasText: 'Un fonds' }).click();
  seen.set('table', await settled(page, 'main'));
  while ((await screenOf(page)) !== 'ending') await playOn(page, '1');
  await press(/^Accueil$/);
  await press(/Retour à l’accueil/);

  // The drill, in a game with one decision that was a mistake.
  await press(/Tous les mondes/);
  await press(/Écrire le vôtre/);
  await play('un-mauvais-choix.yaml', MISTAKE);
  await playByKeys(page, '1322');
  await openDebrief(page);
  await press(/Rejouer d’ici/);
  await page.waitForSelector('.drill-bar');
  seen.set('drill', await settled(page, '#app'));
  await decide(page, '2');
  await page.waitForSelector('main[data-screen=review]');
  await press(/la suite comme avant/);
  await page.waitForSelector('.branches');
  seen.set('branches', await settled(page, 'main'));

  const screens = [
    'branches',
    'class',
    'drill',
    'ending',
    'games',
    'prepare',
    'promise',
    'review',
    'session',
    'table',
    'turn',
  ];
  expect([...seen.keys()].sort()).toEqual(screens);
  for (const [screen, tree] of seen) await expect(`${tree}\n`).toMatchFileSnapshot(resolve(GOLDEN, `${screen}.yaml`));
});
