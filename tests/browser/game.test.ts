/** The built site, played as a student plays it. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

interface Visit {
  page: Page;
  /** What must never happen: errors, refused policies, requests that leave the site. */
  faults: string[];
}

interface VisitOptions {
  width?: number;
  height?: number;
  /** The system's wish; most tests have no time for movements. */
  motion?: 'reduce' | 'no-preference';
  /** Runs in the page before anything else. */
  before?: () => void;
}

async function visit(path = '', options: VisitOptions = {}): Promise<Visit> {
  const { width = 1366, height = 768, motion = 'reduce', before } = options;
  context = await browser.newContext({ viewport: { width, height }, locale: 'fr-FR', reducedMotion: motion });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(site).origin) faults.push(`request to ${request.url()}`);
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(site + path);
  return { page, faults };
}

type ScreenName = 'title' | 'turn' | 'review' | 'session' | 'ending';
const screenOf = async (page: Page) => (await page.getAttribute('main', 'data-screen')) as ScreenName;
const leaves = (page: Page, screen: ScreenName, turn: string) =>
  page.waitForFunction(
    ([name, before]) => {
      const main = document.querySelector('main');
      return main?.dataset['screen'] !== name || document.querySelector('h1')?.textContent !== before;
    },
    [screen, turn] as const,
  );

/** Presses Tab until the element (with this text, if one is asked for) is reached, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
  for (let left = 120; left > 0; left--) {
    await page.keyboard.press('Tab');
    const isReached = await page.evaluate(
      ([wanted, words]) => {
        const active = document.activeElement;
        return active !== null && active.matches(wanted) && (active.textContent ?? '').includes(words);
      },
      [selector, text] as const,
    );
    if (isReached) return;
  }
  throw new Error(`Tab never reaches ${selector} ${text}`);
}

/** Plays on by the keyboard until the end; calls back on every screen. */
async function playByKeys(page: Page, keys: string, onScreen: (screen: ScreenName) => Promise<void> = async () => {}) {
  let turn = 0;
  for (let left = 80; left > 0; left--) {
    const screen = await screenOf(page);
    const heading = (await page.textContent('h1')) ?? '';
    await onScreen(screen);
    if (screen === 'ending') return;
    if (screen === 'turn') {
      await page.keyboard.press(keys[turn % keys.length]!);
      // A key that stands for a closed option does nothing: laissez-faire is always open here.
      if ((await screenOf(page)) === 'turn' && (await page.textContent('h1')) === heading)
        await page.keyboard.press('3');
      turn += 1;
    } else {
      await tabTo(page, 'button.next');
      await page.keyboard.press('Enter');
    }
    await leaves(page, screen, heading);
  }
  throw new Error('the game did not end');
}

describe('a whole game by the keyboard', () => {
  test('from the shelf to the ending and a new game, without a fault, a foreign request or a cookie', async () => {
    const { page, faults } = await visit();
    await tabTo(page, '.card button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main[data-screen=turn]');
    const seen = new Set<ScreenName>();
    await playByKeys(page, '12', async (screen) => {
      seen.add(screen);
      // Focus is at the new screen's heading: the next Tab goes on from there.
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    });
    expect([...seen].sort()).toEqual(['ending', 'review', 'session', 'turn']);
    expect(await page.inputValue('.game-code input')).toMatch(/^B1-/);
    await tabTo(page, 'button', 'Nouvelle partie');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main[data-screen=turn]');
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('in English, on a phone', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=3&lang=en', { width: 390, height: 844 });
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '312', async () => {
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
    expect(faults).toEqual([]);
  });
});

describe('what can go wrong', () => {
  test('a reload brings the game back where it was', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=5');
    await page.waitForSelector('main[data-screen=turn]');
    await page.keyboard.press('3');
    await page.waitForSelector('main[data-screen=review]');
    await page.reload();
    await page.waitForSelector('main[data-screen=review]');
    await tabTo(page, 'button.next');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main[data-screen=turn]');
    expect(await page.textContent('.kicker')).toMatch(/2/);
  });

  test('Back leads from the game to the shelf, and the game is resumed from there', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=5');
    await page.waitForSelector('main[data-screen=turn]');
    await page.keyboard.press('3');
    await page.waitForSelector('main[data-screen=review]');
    await page.goBack();
    await page.waitForSelector('main[data-screen=title]');
    await page.getByRole('button', { name: /Reprendre/ }).click();
    await page.waitForSelector('main[data-screen=review]');
  });

  test('without WebGL the still stays and the game is the same', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=5', {
      before: () => {
        const real = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return /webgl/.test(kind) ? null : real.call(this, kind, ...rest);
        } as never;
      },
    });
    await page.waitForSelector('main[data-screen=turn]');
    await page.waitForTimeout(500);
    expect(await page.locator('#world canvas').count()).toBe(0);
    expect(await page.locator('svg.still path').count()).toBeGreaterThan(10);
    await playByKeys(page, '12');
    expect(faults).toEqual([]);
  });

  test('storage that is full or forbidden is said, and the game goes on', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5', {
      before: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    });
    await page.waitForSelector('main[data-screen=turn]');
    await page.keyboard.press('3');
    await page.waitForSelector('main[data-screen=review]');
    expect(await page.textContent('.notice')).toMatch(/n’est plus gardée/);
  });

  test('a code with a typo is refused in words; the right one opens its game', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=77');
    await page.waitForSelector('main[data-screen=turn]');
    await page.keyboard.press('3');
    await page.waitForSelector('main[data-screen=review]');
    const code = await page.evaluate(() => {
      const place = Object.keys(localStorage).find((key) => key.startsWith('bouclier.save.sommet-de-paris.'))!;
      const save = JSON.parse(localStorage.getItem(place)!) as { code: string };
      localStorage.clear();
      return save.code;
    });
    await page.goto(site);
    const enter = async (text: string) => {
      await page.getByRole('button', { name: /code/ }).click();
      await page.locator('dialog[open] input').fill(text);
      await page.keyboard.press('Enter');
    };
    await enter(code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'));
    await page.waitForSelector('.code-problem:not(:empty)');
    expect(await page.textContent('.code-problem')).toMatch(/faute/);
    await page.keyboard.press('Escape');
    await enter(code.toLowerCase());
    await page.waitForSelector('main[data-screen=turn]');
    expect(await page.textContent('.kicker')).toMatch(/2/);
  });
});

describe('the moving world', () => {
  test('comes after the panels, is hidden from screen readers, and sleeps when nothing moves', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=5', { motion: 'no-preference' });
    await page.waitForSelector('#world canvas');
    expect(
      await page.evaluate(() => document.querySelector('#world canvas')!.closest('[aria-hidden=true]') !== null),
    ).toBe(true);
    await page.waitForTimeout(1500);
    const frames = await page.evaluate(async () => {
      let asked = 0;
      const real = window.requestAnimationFrame;
      window.requestAnimationFrame = (callback) => {
        asked += 1;
        return real(callback);
      };
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return asked;
    });
    expect(frames).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('with the server gone', () => {
  test('after the first visit a whole game is played offline', async () => {
    const { page } = await visit();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      for (let left = 100; left > 0 && !navigator.serviceWorker.controller; left--) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    await context.setOffline(true);
    await page.goto(`${site}?scenario=cameras-au-lycee&seed=2`);
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '21');
    const loaded = () => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    expect((await page.evaluate(loaded)).join()).toMatch(/Bricolage/);
  });
});
