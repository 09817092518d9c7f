/** The promise and the table of a session, by keyboard alone and by pointer, on a large screen and on a phone. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fontSize } from './support/readers-texts';
import { gameOpens, playByKeys, playOn, screenOf, tabTo } from './support/playing';
import { openAtelier } from './support/atelier';
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
  await openAtelier(page);
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
/** What is chosen; nothing where nothing is. */
const chosen = async (page: Page) => (await page.locator('[role=radio][aria-checked=true]').allInnerTexts()).join();
const preview = (page: Page) => page.locator('.table-preview').innerText();
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What has the focus, and whether all of it is in sight: inside the window, and under nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const on = document.activeElement!;
    const { left, right, top, bottom } = on.getBoundingClientRect();
    const points = [
      [(left + right) / 2, top + 4],
      [(left + right) / 2, (top + bottom) / 2],
      [(left + right) / 2, bottom - 4],
    ] as const;
    const isInSight = points.every(([x, y]) => on.contains(document.elementFromPoint(x, y)));
    return { name: on.textContent, isInSight };
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
    'by the keyboard alone: the moves are one group, arrows choose and open what they come to, its button votes, %s',
    async (_, size) => {
      const { page, faults } = await atTable(size);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await tabTo(page, '[role=radio]');
      expect(await chosen(page)).toBe('Voter tel quel');
      expect((await focused(page)).name).toBe('Voter tel quel');
      await page.keyboard.press('ArrowDown');
      expect((await focused(page)).name).toContain('Fermer le marché');
      expect(await chosen(page)).toBe('Voter tel quel');
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toContain('Un fonds pour le Sud');
      expect(await preview(page)).toMatch(size.width < 700 ? /Avec ce geste, 50/ : /Sud.*Signe/);
      await page.keyboard.press('ArrowDown');
      expect(await chosen(page)).toContain('Un contrôle');
      await page.keyboard.press('ArrowUp');
      expect(await chosen(page)).toContain('Un fonds pour le Sud');
      await page.keyboard.press('Space');
      expect(await chosen(page)).toBe('Voter tel quel');
      await page.keyboard.press('Space');
      await tabTo(page, '.table-vote');
      await page.keyboard.press('Enter');
      await screenIs(page, 'session');
      expect(await page.textContent('.vote-count')).toMatch(/50.*un acteur sur deux\u00a0: il en faut deux/s);
      expect(faults).toEqual([]);
    },
  );

  test('Enter on a move leads to the button that votes with it', async () => {
    const { page } = await atTable(SIZES[0][1]);
    await tabTo(page, '[role=radio]');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await screenOf(page)).toBe('table');
    expect(await focused(page)).toMatchObject({ name: 'Mettre aux voix', isInSight: true });
    await page.keyboard.press('Enter');
    await screenIs(page, 'session');
    expect(await page.textContent('.vote-count')).toMatch(/un acteur sur deux/);
  });

  test.each(SIZES)('by pointer: a card chooses, a closed one does not, the button votes, %s', async (_, size) => {
    const { page, faults } = await atTable(size);
    const isPhone = size.width < 700;
    const press = async (selector: string, text = '') => {
      const target = page.locator(selector, { hasText: text });
      await (isPhone ? target.tap({ force: true }) : target.click({ force: true }));
    };
    if (isPhone) await press('[role=tab]', 'Le Nord');
    await press('.table-move', 'Fermer le marché');
    expect(await chosen(page)).toBe('Voter tel quel');
    if (isPhone) await press('.table-fold');
    await press('.table-move', 'Un contrôle');
    expect(await chosen(page)).toContain('Un contrôle');
    await press('.table-vote');
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
    await tabTo(page, '[role=radio]');
    for (let step = 0; step < 6; step++) {
      await page.waitForTimeout(100);
      seen.push(await focused(page));
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, '.table-vote');
    seen.push(await focused(page));
    expect(new Set(seen.map(({ name }) => name)).size).toBe(5);
    expect(seen.filter(({ isInSight }) => !isInSight)).toEqual([]);
  });
});

describe('the table of Paris', () => {
  /** At its first session, with the price of the first open move shown. */
  async function atParis(size: { width: number; height: number }) {
    const visited = await visit('?scenario=sommet-de-paris&seed=7', size);
    const { page } = visited;
    await gameOpens(page);
    while ((await screenOf(page)) !== 'table') await playOn(page, '1');
    return visited;
  }

  test('is one screen at 1366 by 768: nothing of it scrolls, with a move or without', async () => {
    const { page } = await atParis({ width: 1366, height: 768 });
    const scrolls = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main *')]
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
          .filter((part) => ['auto', 'scroll'].includes(getComputedStyle(part).overflowY) || part.tagName === 'HTML')
          .map(({ tagName, className }) => `${tagName} ${className}`),
      );
    expect(await scrolls()).toEqual([]);
    await page.locator('.table-party .table-move:not(.is-closed)').first().click();
    await page.waitForSelector('.table-cost');
    expect(await scrolls()).toEqual([]);
  });

  test('shows on a phone four faces, of which one is open, and no more moves than its own', async () => {
    const { page } = await atParis({ width: 390, height: 844 });
    expect(await page.getByRole('tab').count()).toBe(4);
    expect(await page.getByRole('tab', { selected: true }).count()).toBe(1);
    const own = await page.getByRole('radio').count();
    expect(own).toBeLessThan(5);
    await page.getByRole('tab', { selected: false }).first().click();
    expect(await page.locator('.table-party').count()).toBe(1);
    expect(await overflow(page)).toBe(0);
  });
});

describe('the vote', () => {
  test('is seen whole after its motion, which the first key ends, and the next Enter goes on', async () => {
    const { page, faults } = await atTable(SIZES[0][1]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.locator('.table-vote').click();
    await screenIs(page, 'session');
    expect(await page.locator('.vote.is-moving').count()).toBe(1);
    // Text never waits.
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.vote:not(.is-moving)');
    expect(await screenOf(page)).toBe('session');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main:not([data-screen=session]) h1');
    expect(faults).toEqual([]);
  });

  test('goes on by the first Enter from when the last of it has moved', async () => {
    const { page } = await atTable(SIZES[0][1]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.locator('.table-vote').click();
    await screenIs(page, 'session');
    const left = await page.evaluate(async () => {
      const vote = document.querySelector('.vote')!;
      await Promise.all(vote.getAnimations({ subtree: true }).map(({ finished }) => finished));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      return vote.classList.contains('is-moving');
    });
    // Its time had not run out: nothing moved any more.
    expect(left).toBe(true);
    await page.waitForSelector('main:not([data-screen=session]) h1');
  });
});

test.each(['promise', 'table'] as const)('%s needs no scrolling sideways at 320 pixels', async (screen) => {
  const { page } = await (screen === 'promise' ? atPromise : atTable)({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
});

test('a card of the table breaks no word where letters are twice as large, on a phone', async () => {
  const { page, context } = await visit('?scenario=sommet-de-paris&seed=7', { width: 390, height: 844 });
  await gameOpens(page);
  await playByKeys(page, '1', async (screen) => (screen === 'table' ? 'stop' : undefined));
  const browser = await context.newCDPSession(page);
  await browser.send('Page.enable');
  await fontSize(browser, 32);
  await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px');
  const { broken, words } = await page.evaluate(() => {
    const found: string[] = [];
    let read = 0;
    for (const card of document.querySelectorAll('.table-move')) {
      if (!card.checkVisibility()) continue;
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
        for (const { 0: word, index } of node.data.matchAll(/\p{L}{2,}/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          read += 1;
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
        }
      }
    }
    return { broken: found, words: read };
  });
  expect(words).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});
