/** Takes the pictures of a lesson from the built site: the page of its sheets, a dossier being written, a vote by raised hands. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { photograph } from '../support/photograph';

const SCREENS = resolve(import.meta.dirname, '../../../assets/screens');

type Press = (name: RegExp) => Promise<void>;

/** What leads from the first screen to each picture. */
const WAYS: Readonly<Record<string, (page: Page, press: Press) => Promise<void>>> = {
  async kit(page, press) {
    await press(/Pour la classe/);
    await press(/Préparer la séance/);
    await page.getByRole('radio', { name: /caméras/ }).check({ force: true });
    await page.waitForSelector('.kit-preview');
  },

  async atelier(page, press) {
    await press(/Tous les mondes/);
    await press(/Écrire le vôtre/);
    await press(/Partir de.*caméras/);
    await press(/Partir sans leçon/);
    await page.getByRole('heading', { name: 'Aucune erreur dans le fichier' }).waitFor();
    await press(/^Dossiers/);
  },

  // The promise, then the first dossier with its hands counted.
  async room(page, press) {
    await press(/Pour la classe/);
    await press(/Ouvrir une salle/);
    await page.getByRole('radio', { name: /Paris/ }).check({ force: true });
    await press(/Ouvrir la salle/);
    await press(/Commencer/);
    await raise(page, '2');
    await press(/Clore le vote/);
    await press(/^La première question/);
    await page.waitForSelector('.ballot-says');
    await raise(page, '11111111222222222223333');
  },
};

/** Pictures of the size of a projector. */
export async function takeLesson(browser: Browser, site: string): Promise<void> {
  for (const [name, lead] of Object.entries(WAYS)) {
    // A tab comes back to where it was: each picture has its own.
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(
      (preferences) => localStorage.setItem('bouclier.preferences', JSON.stringify(preferences)),
      { language: 'fr', theme: 'day', coached: true },
    );
    await page.goto(site);
    await page.waitForSelector('#world canvas');
    await lead(page, (button) => page.getByRole('button', { name: button }).first().click());
    await page.waitForTimeout(900);
    await photograph(page, resolve(SCREENS, `${name}.png`));
    await context.close();
  }
}

/** Counts raised hands, one a digit. */
async function raise(page: Page, hands: string): Promise<void> {
  await page.waitForSelector('.hands');
  for (const digit of hands) await page.keyboard.press(digit);
}
