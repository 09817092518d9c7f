/** The promise and the table of a session, by keyboard alone and by pointer, on a large screen and on a phone. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { playOn, screenOf, tabTo } from './support/playing';
import { site } from './support/site';

const { visit } = site();

const NEGOTIATED = resolve(import.meta.dirname, '../scenario/right/negotiated.yaml');

const SIZES = [
  ['on a large screen', { width: 1366, height: 768 }],
  ['on a phone', { width: 390, height: 844 }],
] as const;

/** A game with a promise and a negotiated treaty, at its promise. */
async function atPromise(size: { width: number; height: number }) {
  const visited = await visit('', { ...size, hasTouch: size.width < 700 });
  const { page } = visited;
  await page.getByRole('button', { name: /Écrire le vôtre/ }).click();
  await page.setInputFiles('input[type=file]', NEGOTIATED);
  await page.getByRole('button', { name: /^Jouer/ }).click();
  await page.waitForSelector('main[data-screen=promise] h1');
  return visited;
}

/** The same, where its first session waits for a move. */
async function atTable(size: { width: number; height: number }) {
  const visited = await atPromise(size);
  const { page } = visited;
  while ((await screenOf(page)) !== 'table') await playOn(page, '1');
  return visited;
}

const screenIs = (page: Page, screen: string) => page.waitForSelector(`main[data-screen=${screen}] h1`);
const chosen = (page: Page) => page.locator('.table-move.is-chosen').innerText();
const preview = (page: Page) => page.locator('.table-preview').innerText();
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What has the focus, and whether all of it is in sight: inside the window, and under nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const on = document.activeElement!;
    // What is seen of a move is its card; of a screen, the element itself.
    const shown = on.closest('label') ?? on;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const points = [
      [(left + right) / 2, top + 4],
      [(left + right) / 2, (top + bottom) / 2],
      [(left + right) / 2, bottom - 4],
    ] as const;
    const isInSight = points.every(([x, y]) => shown.contains(document.elementFromPoint(x, y)));
    return { name: shown.textContent, isInSight };
  });

describe('a promise', () => {
  test.each(SIZES)('is made by the keyboard alone, %s', async (_, size) => {
    const { page, faults } = await atPromise(size);
    await tabTo(page, '.promise-make', 'Les libertés ne reculeront pas');
    expect((await focused(page)).isInSight).toBe(true);
    await page.keyboard.press('Enter');
    await screenIs(page, 'turn');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(faults).toEqual([]);
  });

  test('is made by its digit, which answers nothing more', async () => {
    const { page } = await atPromise(SIZES[0][1]);
    await page.keyboard.press('2');
    await screenIs(page, 'turn');
    await page.waitForTimeout(300);
    expect(await screenOf(page)).toBe('turn');
  });

  test.each(SIZES)('is made by pointer, %s', async (_, size) => {
    const { page, faults } = await atPromise(size);
    const make = page.locator('.promise-make').nth(1);
    await (size.width < 700 ? make.tap() : make.click());
    await screenIs(page, 'turn');
    expect(faults).toEqual([]);
  });
});

describe('a table', () => {
  test.each(SIZES)(
    'by the keyboard alone: the moves are one group, arrows choose, Enter votes, %s',
    async (_, size) => {
      const { page, faults } = await atTable(size);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      // Nothing is chosen but to make no move: that is where Tab arrives.
      await tabTo(page, '.table-moves input');
      expect((await focused(page)).name).toContain('Aucun geste');
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toContain('Un fonds pour le Sud');
      expect(await preview(page)).toMatch(/Le Sud signe/);
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toContain('Un contrôle');
      await page.keyboard.press('ArrowUp');
      expect(await chosen(page)).toContain('Un fonds pour le Sud');
      await tabTo(page, '.table-vote');
      await page.keyboard.press('Enter');
      await screenIs(page, 'session');
      expect(await page.textContent('#session-vote')).toMatch(/^Un acteur signe/);
      expect(faults).toEqual([]);
    },
  );

  test('Enter on a move votes with it', async () => {
    const { page } = await atTable(SIZES[0][1]);
    await tabTo(page, '.table-moves input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await screenIs(page, 'session');
    expect(await page.textContent('#session-vote')).toMatch(/^Un acteur signe/);
  });

  test.each(SIZES)('by pointer: a card chooses, a closed one does not, the button votes, %s', async (_, size) => {
    const { page, faults } = await atTable(size);
    const press = async (selector: string, text: string, force = false) => {
      const target = page.locator(selector, { hasText: text });
      await (size.width < 700 ? target.tap({ force }) : target.click({ force }));
    };
    await press('.table-move', 'Fermer le marché', true);
    expect(await chosen(page)).toContain('Aucun geste');
    await press('.table-move', 'Un contrôle');
    expect(await chosen(page)).toContain('Un contrôle');
    await press('.table-vote', '');
    await screenIs(page, 'session');
    expect(faults).toEqual([]);
  });

  test.each([
    [390, 844],
    [390, 500],
    [320, 640],
    [1366, 768],
    [1366, 600],
  ])('the focus is never under the button that votes, in a window of %i by %i', async (width, height) => {
    const { page } = await atTable({ width, height });
    const seen: { name: string | null; isInSight: boolean }[] = [];
    await tabTo(page, '.table-moves input');
    for (let step = 0; step < 6; step++) {
      await page.waitForTimeout(100);
      seen.push(await focused(page));
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, '.table-vote');
    seen.push(await focused(page));
    expect(new Set(seen.map(({ name }) => name)).size).toBe(4);
    expect(seen.filter(({ isInSight }) => !isInSight)).toEqual([]);
  });
});

test.each(['promise', 'table'] as const)('%s needs no scrolling sideways at 320 pixels', async (screen) => {
  const { page } = await (screen === 'promise' ? atPromise : atTable)({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
});
