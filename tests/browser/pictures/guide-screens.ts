/**
 * Takes the pictures of the teachers' guides from the built site: `npm run screens`, after `npm run build`. They show the
 * very file that the guide has its reader make, at the steps where it speaks of them.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { template } from '../../../src/scenario/template';
import { templateWords } from '../../../src/words/template';
import { changed, fences } from '../../support/guide';
import { photograph } from '../support/photograph';
import { firstDossier, playByKeys } from '../support/playing';

const ROOT = resolve(import.meta.dirname, '../../..');

const WORDS = {
  fr: {
    guide: 'GUIDE.fr.md',
    id: 'robot-cdi',
    title: 'Un robot au CDI',
    worlds: /Tous les mondes/,
    enter: /Écrire le vôtre/,
    play: 'Jouer',
    study: 'Voir l’équilibre',
    stop: 'Arrêter',
    skip: 'Passer',
  },
  en: {
    guide: 'GUIDE.en.md',
    id: 'library-robot',
    title: 'A robot in the library',
    worlds: /All worlds/,
    enter: /Write your own/,
    play: 'Play',
    study: 'See the balance',
    stop: 'Stop',
    skip: 'Skip',
  },
} as const;
/** The languages that a guide is written in. */
type GuideLanguage = keyof typeof WORDS;
export const GUIDE_LANGUAGES = Object.keys(WORDS) as GuideLanguage[];

/** The file after so many of the changes that the guide asks for; all of them where no number is given. */
async function fileOf(language: GuideLanguage, changes?: number): Promise<string> {
  const { guide, id, title } = WORDS[language];
  const diffs = fences(await readFile(resolve(ROOT, 'scenarios', guide), 'utf8')).filter(({ kind }) => kind === 'diff');
  await templateWords.load(language);
  const start = template({ id, title, languages: [language], schema: 'scenario.schema.json', isForTerminal: true });
  return diffs.slice(0, changes).reduce((text, diff) => changed(text, diff.text), start);
}

/** Pictures of the guide in one language: a problem, a dossier, a report. */
export async function takeGuide(browser: Browser, site: string, language: GuideLanguage): Promise<void> {
  const words = WORDS[language];
  const path = (name: string) =>
    resolve(ROOT, `assets/screens/guide-${name}${language === 'fr' ? '' : `-${language}`}.png`);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(
    (preferences) => {
      localStorage.setItem('bouclier.preferences', JSON.stringify(preferences));
      delete (globalThis as { showOpenFilePicker?: unknown }).showOpenFilePicker;
    },
    { language, theme: 'day', coached: true },
  );
  await page.goto(site);
  await page.getByRole('button', { name: words.worlds }).click();
  await page.getByRole('button', { name: words.enter }).click();
  await page.waitForSelector('.file-box');

  // The title, then the two mistakes on purpose.
  await give(page, `${words.id}.yaml`, await fileOf(language, 3));
  await page.waitForSelector('.problem');
  await photograph(page, path('problem'), { clip: { x: 0, y: 0, width: 1366, height: 560 } });

  await give(page, `${words.id}.yaml`, await fileOf(language));
  await page.waitForSelector('.verdict.is-ready');
  await page.getByRole('button', { name: words.study }).click();
  await page.waitForSelector('.criterion');
  await page.getByRole('button', { name: words.stop }).waitFor({ state: 'detached' });
  await page.locator('.balance h2').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('.balance')!.scrollIntoView());
  await photograph(page, path('report'));

  await page.getByRole('button', { name: words.play, exact: true }).click();
  await firstDossier(page);
  let turn = 0;
  await playByKeys(page, '121', async (screen) => {
    if (screen === 'turn' && (turn += 1) === 3) return 'stop';
  });
  await page.waitForSelector('#world canvas');
  await page.waitForTimeout(900);
  await photograph(page, path('dossier'));
  await context.close();
}

const give = (page: Page, name: string, text: string) =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
