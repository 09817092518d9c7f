/** Every screen for everyone: in each print and size, with large, spaced or longer texts, by rule and by eye. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { clipped, covered, overlaps, structure } from './support/checks';
import { lost } from './support/forced-colours';
import { moved, noteMotion } from './support/motion';
import { site } from './support/site';
import { fontSize, lengthen, shorten, spaceOut } from './support/readers-texts';
import { light, PLACES, visitAll } from './support/walk';

const { visit } = site();

const PREFERENCES = { language: 'fr', theme: 'day', coached: true, predictions: true };

/**
 * What is seen at once: a window, a print, the rules that could be broken there and not in the first, and whether the size
 * of what is pressed could be.
 */
const PRINTS = [
  { width: 1366, height: 768, print: 'day', rules: null, targets: true },
  { width: 390, height: 844, print: 'night', rules: ['color-contrast'], targets: true },
  { width: 1920, height: 1080, print: 'contrast', rules: ['color-contrast'], targets: false },
  { width: 320, height: 640, print: 'day', rules: [], targets: true },
] as const;

/** Where little is in sight at once: a phone, the same on its side, and a page at 400 %. */
const SMALL = [
  { width: 390, height: 844, print: 'day' },
  { width: 844, height: 390, print: 'day' },
  { width: 320, height: 256, print: 'day' },
] as const;

/** Shows the page in a window, and waits until it has laid itself out anew. */
async function show(page: Page, { width, height, print }: { width: number; height: number; print: string }) {
  await page.setViewportSize({ width, height });
  await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), print);
  await laidOut(page);
}

const laidOut = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

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

/** A bar that stays in sight lies over what a reader scrolls away under it: here it lies where it stands in the page. */
async function nothingStuck<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main *, dialog *'))
      if (getComputedStyle(one).position === 'sticky') one.style.position = 'static';
  });
  const seen = await look();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[style*="static"]')) one.style.position = '';
  });
  return seen;
}

/** The place in each print and size. */
async function everyPrint(page: Page, place: string, collect: ReturnType<typeof collector>['collect']): Promise<void> {
  for (const print of PRINTS) {
    const how = `${print.width} ${print.print}`;
    await show(page, print);
    // No rule at all, at 320 px, but the size of what is pressed.
    if (print.rules?.length !== 0) await collect(place, how, violations(page, print.rules, ['target-size']));
    if (print.targets)
      await collect(
        place,
        how,
        nothingStuck(page, () => violations(page, ['target-size'])),
      );
    if (print.rules?.[0] !== 'color-contrast') await collect(place, how, structure(page, 'fr'));
    await collect(place, how, clipped(page));
    await collect(place, how, overlaps(page));
  }
  for (const size of SMALL) {
    await show(page, size);
    await collect(place, `${size.width} by ${size.height}`, covered(page));
  }
  await show(page, PRINTS[0]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await laidOut(page);
    await collect(place, `${colorScheme} forced colours`, lost(page));
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
}

describe('every screen, dialog and room', () => {
  test('breaks no rule of WCAG 2.2 AA and RGAA 4, in three prints and four sizes; what has the focus is in sight, nothing moves, and forced colours lose nothing', async () => {
    const { page, faults } = await visit('', { before: [light, noteMotion], preferences: PREFERENCES });
    const { faults: found, collect } = collector(page);
    const places: string[] = [];
    await visitAll(page, async (place) => {
      places.push(place);
      await collect(place, 'where the system asks for no motion', moved(page));
      await everyPrint(page, place, collect);
    });
    expect([...new Set(found)]).toEqual([]);
    expect(places.sort()).toEqual([...PLACES].sort());
    expect(faults).toEqual([]);
  }, 600_000);

  test('loses no text when texts are twice as large, four tenths longer, or spaced out', async () => {
    const { page, context, faults } = await visit('', { before: light, preferences: PREFERENCES });
    const { faults: found, collect } = collector(page);
    const browser = await context.newCDPSession(page);
    const look = async (
      place: string,
      how: string,
      prints: readonly (typeof PRINTS)[number][] = PRINTS.slice(0, 2),
    ) => {
      for (const print of prints) {
        await show(page, print);
        await collect(place, `${how}, ${print.width}`, clipped(page));
        await collect(place, `${how}, ${print.width}`, overlaps(page));
      }
    };
    await browser.send('Page.enable');
    await fontSize(browser, 32);
    await page.reload();
    await visitAll(page, async (place) => {
      await look(place, '200 %');
      await fontSize(browser, 16);
      await lengthen(page);
      await look(place, 'longer');
      await shorten(page);
      await spaceOut(page, true);
      await look(place, 'spaced out', [PRINTS[1]]);
      await spaceOut(page, false);
      await fontSize(browser, 32);
      await show(page, PRINTS[0]);
    });
    expect([...new Set(found)]).toEqual([]);
    expect(faults).toEqual([]);
  }, 600_000);
});
