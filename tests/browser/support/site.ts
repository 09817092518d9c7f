/** Visits to the built site in a real browser: how every browser test begins. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What must never happen: errors, refused policies, requests that leave the site. */
  faults: string[];
}

export interface VisitOptions extends Omit<BrowserContextOptions, 'viewport' | 'reducedMotion'> {
  width?: number;
  height?: number;
  /** The system's wish; most tests have no time for movements. */
  motion?: 'reduce' | 'no-preference';
  /** What the player chose in the settings of an earlier visit. */
  preferences?: Readonly<Record<string, unknown>>;
  /** With the moving world, which is slow to draw without a graphics card; else the still stands for it. */
  world?: boolean;
  /** Texts of the site that somebody has changed, by their names. */
  routes?: Readonly<Record<string, string>>;
  /** What runs in the page before anything else. */
  before?: (() => void) | readonly (() => void)[];
  /** Another server of the site than the one of all tests. */
  at?: string;
}

/**
 * Registers a browser for the tests of a file, and closes the visits of a test with it. Call it once, at the top of the file.
 * A visit opens the site at a path (`?scenario=…`), in French, 1366 by 768 unless told otherwise.
 */
export function site(): { address: string; visit: (path?: string, options?: VisitOptions) => Promise<Visit> } {
  const address = inject('site');
  let browser: Browser;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });

  async function visit(path = '', options: VisitOptions = {}): Promise<Visit> {
    const {
      width = 1366,
      height = 768,
      motion = 'reduce',
      world = false,
      preferences,
      before,
      routes = {},
      at = address,
      ...others
    } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'fr-FR',
      reducedMotion: motion,
      ...others,
    });
    // A machine that does much else at once is slow, and nothing is wrong with it.
    context.setDefaultTimeout(90_000);
    open.push(context);
    for (const [file, body] of Object.entries(routes))
      await context.route(at + file, (route) => route.fulfill({ body }));
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text())) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(at).origin) faults.push(`request to ${request.url()}`);
    });
    if (preferences !== undefined) {
      await page.addInitScript((chosen) => {
        if (localStorage.getItem('bouclier.preferences') === null)
          localStorage.setItem('bouclier.preferences', JSON.stringify(chosen));
      }, preferences);
    }
    if (!world) await page.addInitScript(withoutWebGL);
    for (const script of [before ?? []].flat()) await page.addInitScript(script);
    await page.goto(at + path);
    return { page, context, faults };
  }
  return { address, visit };
}

function withoutWebGL(): void {
  const real = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return /webgl/.test(kind) ? null : real.call(this, kind, ...rest);
  } as never;
}
