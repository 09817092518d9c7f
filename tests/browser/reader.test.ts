/** A game without eyes: a screen reader reads the built site, and its user plays by what it says. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leaves, screenOf, type ScreenName } from './support/playing';
import { act, announced, listen, readTo, said } from './support/reader';
import { site } from './support/site';
import { light } from './support/walk';

const { visit } = site();

const NEXT = /^button, (Au |À )/;

describe('a whole game by ear', () => {
  test('from the catalogue, through the settings, to the debrief', async () => {
    const { page } = await visit('', {
      before: light,
      bypassCSP: true,
      preferences: { language: 'fr', theme: 'day', coached: false },
    });
    await page.waitForSelector('.title-play');
    await listen(page);
    const catalogue = await readTo(page, /^button, Jouer/);
    expect(catalogue.join('\n')).toMatch(/heading, Bouclier, level 1/);
    await act(page);
    await page.waitForSelector('main[data-screen=turn]');
    await announced(page, /polite: .*Émancipation \d+, tyrannie \d+\. Dossier/);

    await readTo(page, /^button, Réglages/);
    await act(page);
    // The dialog is fetched when it is first asked for.
    await page.waitForSelector('dialog[open] .dialog-body > :not([role=status])');
    const settings = await readTo(page, /^end of dialog|^button, Fermer.*\b.*$/, 120);
    expect(settings.join('\n')).not.toMatch(/^button$/m);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await said(page);

    const heard: string[] = [];
    for (let left = 60; left > 0; left--) {
      const screen = await screenOf(page);
      if (screen === 'ending') break;
      const heading = await page.textContent('h1');
      if (screen === 'turn') {
        heard.push(...(await readTo(page, /^button, Choisir/)));
        // The first press holds the answer up, and says so.
        await act(page);
        await announced(page, /^polite: .*Entrée pour décider/mu);
        await act(page);
      } else {
        heard.push(...(await readTo(page, NEXT)));
        await act(page);
      }
      await page.waitForFunction(
        ([name, before]) =>
          document.querySelector('main')?.dataset['screen'] !== name ||
          document.querySelector('h1')?.textContent !== before,
        [screen, heading] as const,
      );
      await announced(page, /^polite: .*\p{L}/mu);
    }
    expect(await screenOf(page)).toBe('ending');
    // Nothing without a name, nothing of the moving world.
    expect(heard.filter((phrase) => /^(button|link|img|textbox|combobox)$|canvas|undefined/.test(phrase))).toEqual([]);
    expect(heard.join('\n')).toMatch(/heading, Ce que cela fait, level 3/);

    await page.waitForSelector('.debrief h2');
    const end = (await readTo(page, /^end of main/, 1500)).join('\n');
    expect(end).toMatch(/Émancipation/);
    expect(end).toMatch(/Code de la partie|Rendre/);
  }, 300_000);
});

/* ---- Paris on a phone, by taps at places of the glass; at each step the browser's own tree of what a reader is given. */

/** Puts a finger on an element, where the eye finds it; says what is in the way, or too small for a finger. */
async function tap(page: Page, session: CDPSession, selector: string): Promise<string[]> {
  const target = page.locator(`${selector}:visible`).first();
  const { x, y, wrong } = await target.evaluate((element) => {
    const isOut = ({ top, bottom }: DOMRect) => top < 0 || bottom > innerHeight;
    if (isOut(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const there = document.elementFromPoint(middle.x, middle.y);
    const found = [
      !element.contains(there) && `${element.className} is under ${there?.className.toString()}`,
      (box.width < 44 || box.height < 44) && `${element.className} is ${box.width} x ${box.height}`,
    ];
    return { ...middle, wrong: found.filter((fault) => fault !== false) };
  });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return wrong;
}

const NAMED = new Set(['button', 'link', 'radio', 'tab', 'textbox', 'checkbox', 'image', 'heading', 'radiogroup']);

/** What a reader is given without a name. */
async function unnamed(session: CDPSession): Promise<unknown[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const given = nodes.filter(({ ignored, role }) => !ignored && NAMED.has(String(role?.value)));
  expect(given.length).toBeGreaterThan(5);
  return given.filter(({ name }) => String(name?.value ?? '').trim() === '').map(({ role }) => role?.value);
}

const told = (page: Page) => page.locator('[role=status]').allTextContents();

/** What a thumb presses on each screen, in turn: an answer is opened, held up, then chosen. */
const STEPS: Partial<Record<ScreenName, readonly string[]>> = {
  promise: ['.promise-make'],
  turn: ['.tab', '.option .choose'],
  table: ['.table-move:not(.is-closed)', '.next'],
};

test('a promise, two half-years, a table and its vote, by touch: all in reach, all named, each step told', async () => {
  const { page, context, faults } = await visit('?scenario=sommet-de-paris&seed=7', {
    width: 390,
    height: 844,
    hasTouch: true,
    isMobile: true,
  });
  const session = await context.newCDPSession(page);
  await page.waitForSelector('main[data-screen=promise] h1');
  const seen = new Set<ScreenName>();
  for (let left = 12, before: string[] = []; left > 0 && !seen.has('session'); left--) {
    const screen = await screenOf(page);
    seen.add(screen);
    expect(await unnamed(session), screen).toEqual([]);
    const heard = await told(page);
    if (before.length > 0) {
      expect(heard.join(''), screen).not.toBe(before.join(''));
      expect(await page.evaluate(() => document.activeElement?.tagName), screen).toBe('H1');
    }
    before = heard;
    const heading = (await page.textContent('h1')) ?? '';
    for (const step of STEPS[screen] ?? ['.next']) expect(await tap(page, session, step), screen).toEqual([]);
    await leaves(page, screen, heading);
  }
  expect([...seen].sort()).toEqual(['promise', 'review', 'session', 'table', 'turn']);
  expect(faults).toEqual([]);
});
