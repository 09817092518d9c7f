/** Every screen for everyone: in each print and size, with large, spaced or longer texts, by rule and by eye. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe';
import { clipped, overlaps, structure } from './checks';
import { site } from './site';
import { visitGame, visitTitle, light } from './walk';

const { address, visit } = site();

const PREFERENCES = { language: 'fr', theme: 'day', coached: true, predictions: true };

/** What is seen at once: a window, a print, and the rules that could be broken there and not in the first. */
const PRINTS = [
  { width: 1366, height: 768, print: 'jour', rules: null },
  { width: 390, height: 844, print: 'nuit', rules: ['color-contrast', 'target-size'] },
  { width: 1920, height: 1080, print: 'contraste', rules: ['color-contrast'] },
  { width: 320, height: 640, print: 'jour', rules: ['color-contrast', 'target-size'] },
] as const;

/** Shows the page in a window, and waits until it has laid itself out anew. */
async function show(page: Page, { width, height, print }: { width: number; height: number; print: string }) {
  await page.setViewportSize({ width, height });
  await page.evaluate((chosen) => (document.documentElement.dataset['tirage'] = chosen), print);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The faults of a visit, each with its place and print. */
function collector(page: Page) {
  const faults: string[] = [];
  return {
    faults,
    collect: async (place: string, how: string, found: Promise<string[]>) => {
      for (const fault of await found) faults.push(`${place}, ${how}: ${fault}`);
    },
    page,
  };
}

/** The place in each print and size. */
async function everyPrint(page: Page, place: string, collect: ReturnType<typeof collector>['collect']): Promise<void> {
  for (const print of PRINTS) {
    const how = `${print.width} ${print.print}`;
    await show(page, print);
    await collect(place, how, violations(page, print.rules));
    await collect(place, how, structure(page, 'fr'));
    await collect(place, how, clipped(page));
    await collect(place, how, overlaps(page));
  }
  await show(page, PRINTS[0]);
}

describe('every screen, dialog and room', () => {
  test('breaks no rule of WCAG 2.2 AA and RGAA 4, in three prints and three sizes, and at 320 px', async () => {
    const { page, faults } = await visit('', { before: light, preferences: PREFERENCES });
    const { faults: found, collect } = collector(page);
    const places: string[] = [];
    const onPlace = async (place: string) => {
      places.push(place);
      await everyPrint(page, place, collect);
    };
    await visitTitle(page, onPlace);
    await page.goto(`${address}?scenario=sommet-de-paris&seed=7`);
    await visitGame(page, '1', onPlace);
    expect([...new Set(found)]).toEqual([]);
    expect(places).toEqual(expect.arrayContaining(['settings', 'code', 'facts', 'word', 'why', 'session', 'ending']));
    expect(faults).toEqual([]);
  }, 300_000);
});

describe('texts that readers change', () => {
  /** The spacing that WCAG 1.4.12 wants a page to bear. */
  const spaceOut = (page: Page) =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });

  test('spaced out: nothing is cut, nothing lies over anything', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=7', {
      width: 390,
      height: 844,
      before: light,
      preferences: PREFERENCES,
    });
    const { faults, collect } = collector(page);
    await page.waitForSelector('main[data-screen=turn]');
    await spaceOut(page);
    await visitGame(page, '1', async (place) => {
      for (const print of PRINTS.slice(0, 2)) {
        const { width } = print;
        await show(page, print);
        await collect(place, `spaced, ${width}`, clipped(page));
        await collect(place, `spaced, ${width}`, overlaps(page));
      }
    });
    expect([...new Set(faults)]).toEqual([]);
  }, 300_000);
});
