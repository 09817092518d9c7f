/**
 * Takes the pictures of the README and of the guides, and the sizes of the icon, from the built site: `npm run screens`, after
 * `npm run build`; with `-- --guide` or `-- --lesson`, those of the guides or of a class alone.
 * The same game each time, so that a change of the look shows as a change of the pictures.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { preview } from 'vite';
import { launchChromium } from '../support/chromium';
import { GUIDE_LANGUAGES, takeGuide } from './guide-screens';
import { takeLesson } from './lesson-screens';
import { photograph } from '../support/photograph';
import { playOn, type ScreenName, screenOf } from '../support/playing';

const ROOT = resolve(import.meta.dirname, '../../..');
const SCREENS = resolve(ROOT, 'assets/screens');

interface Print {
  name: string;
  width: number;
  height: number;
  language?: 'fr' | 'en';
  theme?: 'day' | 'night' | 'contrast';
  /** Doctrines by turn, again from the first; a closed one gives way to laissez-faire. */
  plan?: string;
  /** The screens that are kept: the fourth dossier, the first shock that the shield meets, the first session of the COP. */
  keep: readonly ('title' | ScreenName)[];
}

/** Three sizes, three prints, two endings. */
const PRINTS: readonly Print[] = [
  { name: '', width: 1366, height: 768, keep: ['title', 'promise', 'turn', 'review', 'table', 'session', 'ending'] },
  {
    name: '-phone',
    width: 390,
    height: 844,
    keep: ['title', 'promise', 'turn', 'review', 'table', 'session', 'ending'],
  },
  { name: '-night', width: 1920, height: 1080, theme: 'night', language: 'en', keep: ['turn', 'review'] },
  { name: '-contrast', width: 1366, height: 768, theme: 'contrast', keep: ['turn'] },
  { name: '-other', width: 1366, height: 768, plan: '3', keep: ['ending'] },
];

const PLAN = '211211321121';
const SEED = 7;
const TURN = 4;
/** What the sheet's description says of a shock that the shield meets. */
const SHOCK = /le bouclier retient|the shield absorbs/;

async function take(browser: Browser, site: string, print: Print): Promise<void> {
  const { width, height, language = 'fr', theme = 'day', plan = PLAN, keep } = print;
  const left = new Set(keep);
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript((preferences) => localStorage.setItem('bouclier.preferences', JSON.stringify(preferences)), {
    language,
    theme,
    coached: true,
  });
  const shoot = async (screen: Print['keep'][number]) => {
    if (!left.delete(screen)) return;
    await page.waitForTimeout(700);
    await photograph(page, resolve(SCREENS, `${screen}${print.name}.png`));
  };
  if (left.has('title')) {
    await page.goto(site);
    await page.waitForSelector('#world canvas');
    await shoot('title');
  }
  await page.goto(`${site}?scenario=sommet-de-paris&seed=${SEED}&lang=${language}`);
  // No world stands behind a promise.
  await page.waitForSelector('#world canvas', { state: 'attached' });
  for (let turn = 1; turn <= 12;) {
    const screen = await screenOf(page);
    const isWanted =
      screen === 'turn'
        ? turn === TURN
        : screen !== 'review' || SHOCK.test((await page.textContent('figcaption')) ?? '');
    if (isWanted) await shoot(screen);
    await playOn(page, plan[(turn - 1) % plan.length]!);
    const now = await screenOf(page);
    if (now === 'ending') break;
    if (now === 'turn' && screen !== 'promise') turn += 1;
  }
  await shoot('ending');
  await context.close();
}

async function icon(browser: Browser, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = await readFile(resolve(ROOT, 'public/icon.svg'), 'utf8');
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  await page.screenshot({ path: resolve(ROOT, `public/icon-${size}.png`) });
  await page.close();
}

await mkdir(SCREENS, { recursive: true });
const server = await preview({ root: ROOT, preview: { port: 0, open: false }, logLevel: 'warn' });
const site = server.resolvedUrls!.local[0]!;
const browser = await launchChromium();
const [isGuideOnly, isLessonOnly] = ['--guide', '--lesson'].map((option) => process.argv.includes(option));
const isAll = !isGuideOnly && !isLessonOnly;
for (const print of isAll ? PRINTS : []) await take(browser, site, print);
if (!isLessonOnly) for (const language of GUIDE_LANGUAGES) await takeGuide(browser, site, language);
if (!isGuideOnly) await takeLesson(browser, site);
for (const size of isAll ? [192, 512] : []) await icon(browser, size);
await browser.close();
await server.close();
