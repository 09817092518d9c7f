/** What is given to the eye, the ear and the hand and that only a browser has: a saved picture, sounds, two fingers. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PALETTES, type Ink } from '../../src/drawings';
import { SHEETS } from '../../src/drawings/endings/sheet';
import { type Pixels, pixelsOf } from './support/photograph';
import { decide, firstDossier, gameOpens, playByKeys } from './support/playing';
import { site } from './support/site';

const { visit } = site();
/** A machine that does much else at once is slow, and nothing is wrong with it. */
const PATIENT = { timeout: 60_000 };

/** Share of a band of a picture (from and to shares of its height) that is printed in an ink of the day. */
function shareOf({ width, height, rgba }: Pixels, ink: Ink, top: number, bottom: number): number {
  const wanted = [1, 3, 5].map((at) => parseInt(PALETTES.day[ink].slice(at, at + 2), 16));
  const [from, to] = [top, bottom].map((share) => Math.round(share * height) * width * 4) as [number, number];
  let found = 0;
  for (let at = from; at < to; at += 4) if (wanted.every((value, channel) => rgba[at + channel] === value)) found += 4;
  return found / (to - from);
}

describe('the poster of an ending', () => {
  test('is saved as a picture in the inks of the page, with its title', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=3');
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '1');
    const arrives = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer l’affiche' }).click();
    const saved = await arrives;
    expect(saved.suggestedFilename()).toMatch(/^bouclier-[a-z-]+\.png$/);
    const png = await readFile(await saved.path());
    await page.getByText('Affiche enregistrée.').waitFor();

    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SHEETS.poster.width, SHEETS.poster.height]);
    // Whatever the ending, its picture has yellow or red; on the black slab is the title in cream, on the last line the two axes.
    const pixels = await pixelsOf(page, png);
    expect(shareOf(pixels, 'sun', 0, 0.7) + shareOf(pixels, 'red', 0, 0.7)).toBeGreaterThan(0.05);
    expect(shareOf(pixels, 'cream', 0.71, 0.81)).toBeGreaterThan(0.05);
    expect(shareOf(pixels, 'sun', 0.92, 0.99)).toBeGreaterThan(0.05);
    expect(shareOf(pixels, 'red', 0.92, 0.99)).toBeGreaterThan(0.05);
    expect(faults).toEqual([]);
  });
});

describe('the title', () => {
  test.each([
    [1366, 768],
    [1366, 600],
    [390, 844],
    [320, 640],
  ])('has the first game within reach without scrolling, at %i x %i', async (width, height) => {
    const { page, faults } = await visit('', { width, height });
    await page.waitForSelector('main:not([data-opening]) .title-play');
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const lowest = await page.evaluate(() => document.querySelector('.title-play')!.getBoundingClientRect().bottom);
    expect(lowest).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
  });
});

describe('the cry of a review', () => {
  const SIZES = [
    [320, 640],
    [390, 844],
    [1920, 1080],
    [1366, 600],
    [1366, 768],
  ] as const;

  /** The stones of the shield, how many of them a line of the cry covers, and how many a person stands in front of. */
  const stonesOf = (page: Page) =>
    page.evaluate(async () => {
      // Measured once the sheet has laid itself out anew.
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      const lines = [...document.querySelectorAll('.cry > span')].flatMap((words) => [...words.getClientRects()]);
      const person = document.querySelector('.review-life')?.getBoundingClientRect();
      const middles = [...document.querySelectorAll('.map-parts button[aria-label^="Stone"]')].map((stone) => {
        const { x, y, width, height } = stone.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      return {
        stones: middles.length,
        covered: middles.filter(({ x, y }) => lines.some(({ right, bottom }) => right > x && bottom > y)).length,
        behind: middles.filter(
          ({ x, y }) =>
            person !== undefined && person.left < x && x < person.right && person.top < y && y < person.bottom,
        ).length,
      };
    });

  /** At each of the sizes, once what is measured is as it should be. */
  async function atEachSize(page: Page, expected: Awaited<ReturnType<typeof stonesOf>>): Promise<void> {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(() => stonesOf(page), { ...PATIENT, message: `${width}x${height} ${await page.textContent('.cry')}` })
        .toEqual(expected);
    }
  }

  test('of an act leaves every stone of the shield in sight, whatever its length and the size of the window', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=7&lang=en');
    await gameOpens(page);
    const cries: string[] = [];
    await playByKeys(page, '21', async (screen) => {
      if (screen !== 'review' || (await page.locator('.review-life').count()) > 0) return undefined;
      await page.waitForSelector('.map-parts button[aria-label^="Stone"]');
      cries.push((await page.textContent('.cry'))!);
      await atEachSize(page, { stones: 5, covered: 0, behind: 0 });
      return undefined;
    });
    // The decision is the cry: the longest label of them all was met.
    expect(cries).toContain('Require a human before any refusal, everywhere');
    expect(faults).toEqual([]);
  });

  test('of a life leaves every stone in sight of its words; who stands large before the arc never hides all of it', async () => {
    const { page, faults } = await visit('?scenario=cameras-au-lycee&seed=7&lang=en');
    await page.waitForSelector('main[data-screen=turn]');
    let lives = 0;
    await playByKeys(page, '1', async (screen) => {
      if (screen !== 'review') return undefined;
      await page.waitForSelector('.review-life svg');
      await page.waitForSelector('.map-parts button[aria-label^="Stone"]');
      await atEachSize(page, {
        stones: 3,
        covered: 0,
        behind: expect.toSatisfy((behind: number) => behind < 3) as number,
      });
      lives += 1;
      return lives === 3 ? 'stop' : undefined;
    });
    expect(lives).toBe(3);
    expect(faults).toEqual([]);
  });
});

interface Heard {
  contexts: AudioContext[];
  oscillators: number;
}

/** Counts what the page makes to be heard. */
function countSounds(): void {
  const heard: Heard = { contexts: [], oscillators: 0 };
  Object.assign(window, {
    heard,
    AudioContext: class extends AudioContext {
      constructor() {
        super();
        heard.contexts.push(this);
      }
      override createOscillator(): OscillatorNode {
        heard.oscillators += 1;
        return super.createOscillator();
      }
    },
  });
}

describe('sounds', () => {
  test('are silent until the player asks for them, then play with a decision', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=3', { before: countSounds });
    const heard = () =>
      page.evaluate(() => {
        const { contexts, oscillators } = (window as unknown as { heard: Heard }).heard;
        return { contexts: contexts.map(({ state }) => state), oscillators };
      });
    await firstDossier(page);
    // The offline copy comes last: what turns into sounds is there before.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await page.click('button.next');
    await page.waitForSelector('main:not([data-screen=review])');
    expect(await heard()).toEqual({ contexts: [], oscillators: 0 });

    await playByKeys(page, '3', async (screen) => (screen === 'turn' ? 'stop' : undefined));
    await page.getByRole('button', { name: 'Réglages' }).first().click();
    await page.getByLabel('Son', { exact: true }).check();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'hidden' });
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await expect.poll(heard, PATIENT).toMatchObject({ contexts: ['running'] });
    expect((await heard()).oscillators).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

describe('two fingers on the map', () => {
  test('enlarge the map and not the page; the buttons do the same, and make it whole again', async () => {
    const { page, context, faults } = await visit('?scenario=premiers-pas&seed=3', {
      width: 390,
      height: 844,
      hasTouch: true,
      isMobile: true,
    });
    await page.waitForSelector('main[data-screen=turn]');
    await page.waitForSelector('.scene[data-zoomed=false] .map-parts svg');
    const shown = () =>
      page.evaluate(() => ({
        map: ['.still', '.map-parts svg'].map((svg) =>
          Math.round(Number(document.querySelector(svg)!.getAttribute('viewBox')!.split(' ')[2])),
        ),
        page: window.visualViewport!.scale,
        scrolled: window.scrollY,
      }));
    const whole = await shown();
    const hand = await context.newCDPSession(page);
    const box = (await page.locator('.scene').boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number, isUpright: boolean) =>
      hand.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [-1, 1].map((side, id) => ({
                id,
                x: middle.x + (isUpright ? 0 : (side * apart) / 2),
                y: middle.y + (isUpright ? (side * apart) / 2 : 0),
              })),
      });
    const whenWhole = page.locator('.scene[data-zoomed=false]');
    const whenLarger = page.locator('.scene[data-zoomed=true]');
    const makesWhole = page.getByRole('button', { name: 'Carte entière' });
    for (const isUpright of [false, true]) {
      await touch('touchStart', 40, isUpright);
      for (let apart = 50; apart <= 100; apart += 10) await touch('touchMove', apart, isUpright);
      await touch('touchEnd', 100, isUpright);
      await whenLarger.waitFor();
      // From 40 pixels to 100; still and buttons go together, the page stays as it is.
      await expect.poll(shown, PATIENT).toEqual({ map: whole.map.map((width) => width / 2.5), page: 1, scrolled: 0 });
      await makesWhole.tap();
      await whenWhole.waitFor();
      await expect.poll(shown, PATIENT).toEqual(whole);
    }
    await page.getByRole('button', { name: 'Agrandir la carte' }).tap();
    await expect.poll(async () => (await shown()).map[0], PATIENT).toBeLessThan(whole.map[0]!);
    await page.getByRole('button', { name: 'Réduire la carte' }).tap();
    await whenWhole.waitFor();
    await expect.poll(shown, PATIENT).toEqual(whole);
    expect(faults).toEqual([]);
  });
});
