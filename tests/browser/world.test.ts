/** The moving world and its still are one drawing: in the built site they print the same. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pixelsOf } from './support/photograph';
import { firstDossier } from './support/playing';
import { site } from './support/site';

const { visit } = site();
let page: Page;
let faults: string[];

/** Share of the pixels that differ clearly between two pictures of the same size. */
async function apart(one: Buffer, other: Buffer): Promise<number> {
  const [{ rgba: a }, { rgba: b }] = [await pixelsOf(page, one), await pixelsOf(page, other)];
  let different = a.length === b.length ? 0 : a.length;
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2].reduce((sum, ink) => sum + Math.abs(a[i + ink]! - b[i + ink]!), 0) > 120) different += 4;
  return different / a.length;
}

const frame = () => page.locator('.scene-frame');

/** Waits until the place shows the same picture for a second: nothing plays any more. */
async function atRest(): Promise<void> {
  for (let before = await frame().screenshot(), tries = 0; tries < 30; tries++) {
    await page.waitForTimeout(1000);
    const now = await frame().screenshot();
    if (now.equals(before)) return;
    before = now;
  }
  throw new Error('The world never came to rest.');
}

/** The place without one of the two: a canvas that shows nothing would let the still be seen through it. */
async function without(hidden: '#world' | '.still'): Promise<Buffer> {
  const one = frame().locator(hidden);
  await one.evaluate((element: HTMLElement | SVGElement) => (element.style.visibility = 'hidden'));
  const picture = await frame().screenshot();
  await one.evaluate((element: HTMLElement | SVGElement) => (element.style.visibility = ''));
  return picture;
}

/** Share of the pixels in which the world at rest, alone, is not like its still. */
async function worldApart(): Promise<number> {
  await atRest();
  return apart(await without('.still'), await without('#world'));
}

describe('the world and its still', () => {
  test.each([
    ['on a large screen', { width: 1366, height: 768 }],
    ['on a phone', { width: 390, height: 844 }],
  ])('print the same, on the title and after a turn has played, %s', async (_, viewport) => {
    ({ page, faults } = await visit('', { ...viewport, world: true, motion: 'no-preference' }));
    // Before that, and where the world does not come, the still would be like itself.
    await page.waitForFunction(() => performance.getEntriesByName('bouclier-world').length > 0);
    expect(await worldApart()).toBeLessThan(0.015);

    await page
      .getByRole('button', { name: /^Jouer/ })
      .first()
      .click();
    await firstDossier(page);
    // One press holds the answer up, the second decides; by key it is the same on every size.
    await page.keyboard.press('3');
    await page.keyboard.press('3');
    await page.waitForSelector('main[data-screen=review]');
    expect(await worldApart()).toBeLessThan(0.015);
    expect(faults).toEqual([]);
  });

  test('print the same plan of a town, which came before the game was shown', async () => {
    ({ page, faults } = await visit('?scenario=cameras-au-lycee&seed=7', { world: true }));
    await page.waitForFunction(() => performance.getEntriesByName('bouclier-world').length > 0);
    expect(await worldApart()).toBeLessThan(0.015);
    const houses = await page
      .locator('.still path')
      .evaluateAll((paths) => Math.max(...paths.map((path) => path.getAttribute('d')!.split('M').length)));
    expect(houses).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});
