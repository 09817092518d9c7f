/** Where the system takes every colour away, what a colour said is said by words, signs and rules. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { firstDossier, playByKeys, playOn, screenOf } from './support/playing';
import { site } from './support/site';

const { visit } = site();

/** What cannot be told from its ground, or does not look like what can be pressed. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const rgba = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
    };
    const light = ([r, g, b]: readonly number[]) =>
      [r!, g!, b!]
        .map((part) => part / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);
    const groundOf = (element: Element | null): readonly number[] => {
      if (element === null) return rgba('Canvas');
      const ground = rgba(getComputedStyle(element).backgroundColor);
      return ground[3] > 127 ? ground : groundOf(element.parentElement);
    };
    const contrast = (ink: string, element: Element) => {
      const [more, less] = [light(rgba(ink)), light(groundOf(element))].sort((a, b) => b - a) as [number, number];
      return (more + 0.05) / (less + 0.05);
    };
    const inkOf = (sign: Element) => {
      const { fill, stroke } = getComputedStyle(sign);
      return fill === 'none' || rgba(fill)[3] < 128 ? stroke : fill;
    };
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const nameOf = (element: Element) =>
      `${element.tagName} ${element.getAttribute('class')} ${element.closest('[class]')?.textContent?.trim().slice(0, 30)}`;
    const signs = [...document.querySelectorAll('main svg.icon')]
      .filter((sign) => isShown(sign) && contrast(inkOf(sign), sign) < 3)
      .map((sign) => `sign ${nameOf(sign.parentElement!)}`);
    const texts = [...document.querySelectorAll('main :is(p, h1, h2, h3, li, span, b, button, dt, dd, th, td)')]
      .filter(
        (text) =>
          isShown(text) &&
          text.closest('.visually-hidden, svg, :disabled, [aria-disabled=true]') === null &&
          [...text.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '') &&
          contrast(getComputedStyle(text).color, text) < 4.5,
      )
      .map((text) => `text ${nameOf(text)}`);
    const isRuled = (button: Element) => {
      const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
      return parseFloat(borderTopWidth) > 0 || textDecorationLine.includes('underline');
    };
    const buttons = [...document.querySelectorAll('main :is(.choose, .promise-make, .next, .table-move, .tab)')]
      .filter((button) => isShown(button) && !isRuled(button))
      .map((button) => `no rule ${nameOf(button)}`);
    return [...signs, ...texts, ...buttons];
  });

const rules = (page: Page, selector: string, side: 'borderTopWidth' | 'outlineWidth') =>
  page
    .locator(selector)
    .evaluateAll((all, wanted) => all.map((one) => parseFloat(getComputedStyle(one)[wanted])), side);

/** Letters are dark on light, or light on dark, as the system is set. */
describe.each(['light', 'dark'] as const)('with %s forced colours', (colorScheme) => {
  test('a promise, a turn and its answers', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=7', { forcedColors: 'active', colorScheme });
    await page.waitForSelector('main[data-screen=promise] h1');
    expect(await lost(page)).toEqual([]);
    await firstDossier(page);
    expect(await lost(page)).toEqual([]);
    // What is worse, printed in reverse elsewhere, is framed.
    const worse = await rules(page, '.option .arrows.is-worse', 'borderTopWidth');
    expect(worse.length).toBeGreaterThan(0);
    expect(Math.min(...worse)).toBeGreaterThan(0);
    // The answer that is held up says so, and its rule is thicker.
    await page.keyboard.press('2');
    await page.waitForSelector('.option.is-selected');
    expect(await page.locator('.option.is-selected .choose-label').textContent()).toMatch(/^Décider/);
    const [selected] = await rules(page, '.option.is-selected .choose', 'borderTopWidth');
    const others = await rules(page, '.option:not(.is-selected) .choose', 'borderTopWidth');
    expect(selected).toBeGreaterThan(Math.max(...others));
  });

  test('a review, a table and its vote', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=7', { forcedColors: 'active', colorScheme });
    await firstDossier(page);
    const seen = new Set<string>();
    for (let left = 20; left > 0 && !seen.has('session'); left--) {
      const screen = await screenOf(page);
      if (screen === 'table') await page.locator('.table-move:not(.is-closed)').first().click();
      if (!seen.has(screen)) expect(await lost(page), screen).toEqual([]);
      if (screen === 'review') {
        const [shown] = await rules(page, '.moves button[aria-pressed=true]', 'outlineWidth');
        expect(shown).toBeGreaterThan(0);
      }
      if (screen === 'table') {
        const ground = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((move) => getComputedStyle(move).backgroundColor);
        expect(await ground('.table-move.is-chosen')).not.toBe(await ground('.table-move:not(.is-chosen)'));
      }
      seen.add(screen);
      await playOn(page, '1');
    }
    expect([...seen].sort()).toEqual(['review', 'session', 'table', 'turn']);
  });

  test('what they became', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=3', { forcedColors: 'active', colorScheme });
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '1');
    expect(await lost(page)).toEqual([]);
    // How each stands is written, whatever they stand on.
    for (const pose of await page.locator('.fate-pose').allTextContents()) expect(pose.trim()).not.toBe('');
  });
});
