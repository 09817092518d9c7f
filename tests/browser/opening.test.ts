/** What the page shows by itself, before the game has come and where it can't. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChunks } from '../../src/tools/vite/chunk-list';
import { pixelsOf } from './support/photograph';
import { decide, firstDossier } from './support/playing';
import { site } from './support/site';

const PAGE = resolve(import.meta.dirname, '../../dist/index.html');
const { address, visit } = site();

/** Holds the game's scripts back until it is told to let them come. */
async function heldBack(context: BrowserContext): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((done) => (letGo = done));
  await context.route('**/assets/*.js', (route) => free.then(() => route.continue()));
  return letGo;
}

async function titleOf(options: Parameters<typeof visit>[1], path = '') {
  const { page, context, faults } = await visit('icon.svg', options);
  const letGo = await heldBack(context);
  await page.goto(address + path, { waitUntil: 'commit' });
  await page.waitForSelector('main[data-opening=""]');
  return { page, letGo, faults };
}

/** How much of what is in sight moves from the first paint, its faces' coming included, to a second after this is done, as browsers count it. */
async function shiftWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const moved = { sum: 0 };
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await act();
  await page.waitForTimeout(1000);
  return page.evaluate(() => (globalThis as unknown as { moved: { sum: number } }).moved.sum);
}

/** Which pixels of a part of the window are ink. */
async function inkOf(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<boolean[]> {
  const { rgba } = await pixelsOf(page, await page.screenshot({ clip }));
  return Array.from({ length: rgba.length / 4 }, (_, at) => rgba[4 * at]! < 0x80);
}

const isTaken = (page: Page) => page.waitForSelector('main:not([data-opening]) h1');

describe('the title, before any script has come', () => {
  test.each([
    ['fr-FR', 'Qui gouverne l’IA'],
    ['en-GB', 'Who governs AI?'],
    ['de-DE', 'Qui gouverne l’IA'],
  ])('is there in the language of %s', async (locale, stakes) => {
    const { page, faults } = await titleOf({ locale });
    expect(await page.textContent('.title-stakes')).toContain(stakes);
    expect(await page.getAttribute('html', 'lang')).toBe(locale.startsWith('en') ? 'en' : 'fr');
    expect(await page.locator('.title-play').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('is there in the language and the print that were chosen, or in the language of a link', async () => {
    const preferences = { language: 'en', theme: 'night' };
    const { page } = await titleOf({ preferences });
    expect(await page.textContent('.title-stakes')).toContain('Who governs AI?');
    expect(await page.getAttribute('html', 'data-theme')).toBe('night');
    const asked = await titleOf({ preferences }, '?lang=fr');
    expect(await asked.page.textContent('.title-stakes')).toContain('Qui gouverne l’IA');
  });

  test.each([
    [1366, 768],
    [390, 844],
  ])('is taken over where it stands, at %i x %i', async (width, height) => {
    const { page, letGo } = await titleOf({ width, height });
    await page.evaluate(() => Object.assign(globalThis, { title: document.querySelector('h1') }));
    const moved = await shiftWhile(page, async () => {
      letGo();
      await isTaken(page);
    });
    const isSame = await page.evaluate(
      () => (globalThis as unknown as { title: Element }).title === document.querySelector('h1'),
    );
    expect(isSame).toBe(true);
    expect(moved).toBeLessThan(0.001);
  });

  test.each([
    [1366, 768],
    [390, 844],
  ])('of a return is taken over where it stands, at %i x %i', async (width, height) => {
    const { page, context } = await visit('?scenario=sommet-de-paris&seed=4', {
      width,
      height,
      serviceWorkers: 'block',
    });
    await firstDossier(page);
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await page.evaluate(() => sessionStorage.clear());
    // As another day: neither the tab nor its history leads back into the game.
    await page.goto(`${address}icon.svg`);
    const letGo = await heldBack(context);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('main[data-opening] .title-resume');
    const moved = await shiftWhile(page, async () => {
      letGo();
      await isTaken(page);
      await page.waitForSelector('.day');
    });
    expect(moved).toBeLessThan(0.001);
    expect(await page.textContent('.title-resume')).toMatch(/Continuer Paris 2025.*tour\u00a02 sur 12/);
  });

  test.each([
    [1366, 768],
    [390, 844],
  ])(
    'has its cry from the first frame on, as its face draws it and where it sets it, at %i x %i',
    async (width, height) => {
      const { page, context } = await visit('icon.svg', { width, height });
      const letGo = await heldBack(context);
      await context.route('**/*.woff2', (route) => route.abort());
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForSelector('.title-doors');
      const { x, y, ...size } = (await page.locator('.wordmark path').boundingBox())!;
      const clip = { x: x - 4, y: y - 4, width: size.width + 8, height: size.height + 8 };
      const outlined = await inkOf(page, clip);
      await context.unroute('**/*.woff2');
      letGo();
      await isTaken(page);
      await page.reload();
      await isTaken(page);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.locator('.wordmark').count()).toBe(0);
      const set = await inkOf(page, clip);
      const differs = outlined.filter((isInk, at) => isInk !== set[at]).length;
      expect(outlined.filter(Boolean).length).toBeGreaterThan(0.2 * outlined.length);
      // Their edges, on the pixels of a small window: another face differs by a fifth.
      expect(differs / outlined.length).toBeLessThan(0.06);
    },
  );

  test('does what was pressed, once it can', async () => {
    const { page, letGo } = await titleOf({});
    await page.click('.title-play');
    letGo();
    await page.waitForSelector('main[data-screen=turn] h1');
  });
});

test('a link to a game says that it opens, and no title comes first', async () => {
  const { page, letGo } = await titleOf({}, '?scenario=premiers-pas&seed=4');
  expect(await page.textContent('main')).toBe('On ouvre la partie…');
  await page.evaluate(() => {
    const screens = new Set<string>();
    Object.assign(globalThis, { screens });
    new MutationObserver(() => screens.add(document.querySelector('main')?.dataset['screen'] ?? '')).observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
    });
  });
  letGo();
  await page.waitForSelector('main[data-screen=turn] h1');
  const screens = await page.evaluate(() => [...(globalThis as unknown as { screens: Set<string> }).screens]);
  expect(screens).not.toContain('catalogue');
});

/** A laptop, a phone, and what lies between. */
const SIZES = [
  [1366, 768],
  [390, 844],
  [800, 600],
  [1024, 768],
  [1200, 800],
  [820, 1180],
] as const;

test.each(SIZES)(
  'a link to a game that begins with a turn shows its frame where it will stand, at %i x %i',
  async (width, height) => {
    const { page, letGo, faults } = await titleOf({ width, height }, '?scenario=premiers-pas&seed=4&lang=en');
    expect(await page.textContent('main')).toBe('Opening the game…');
    const placeOf = (selector: string) =>
      page.$eval(selector, (part) => {
        const { left, top } = part.getBoundingClientRect();
        return [left, top + part.clientTop, part.clientWidth, part.clientHeight].map(Math.round);
      });
    const world = await placeOf('.opening-world');
    const answers = await placeOf('.opening-answers');
    expect(await page.locator('.opening-answers > *').count()).toBe(3);
    const moved = await shiftWhile(page, async () => {
      letGo();
      await page.waitForSelector('main[data-screen=turn] h1');
    });
    expect(moved).toBeLessThan(0.001);
    // Between a phone and a wide window the world is at least as high as its frame: the dossier's text stands beside it.
    const isBetween = width > 768 && width < 1216;
    const parts = isBetween ? 3 : 4;
    expect((await placeOf('.stage')).slice(0, parts)).toEqual(world.slice(0, parts));
    // On a phone the dossier's text comes first, as long as it is; between the two, answers are as high as their texts.
    if (width > 1216) expect(await placeOf('.answers')).toEqual(answers);
    expect(faults).toEqual([]);
  },
);

test('where the letters come after the game, it waits for them a moment: no line breaks anew under the reader', async () => {
  const size = { width: 800, height: 600 };
  const { page, context } = await visit('icon.svg', size);
  const gameIsHere = page.waitForRequest(/\/scene-/);
  await context.route('**/*.woff2', async (route) => {
    // The files of the world are asked for when the game's own is here.
    await gameIsHere;
    await new Promise((done) => setTimeout(done, 200));
    await route.continue();
  });
  await page.goto(`${address}?scenario=premiers-pas&seed=4&lang=en`, { waitUntil: 'commit' });
  const moved = await shiftWhile(page, async () => {
    await page.waitForSelector('main[data-screen=turn] h1');
    expect(await page.evaluate(() => document.fonts.status)).toBe('loaded');
  });
  expect(moved).toBeLessThan(0.001);
});

test('letters that never come keep nobody from the game', async () => {
  const { page, context } = await visit('icon.svg');
  await context.route('**/*.woff2', () => undefined);
  await page.goto(`${address}?scenario=premiers-pas&seed=4`, { waitUntil: 'commit' });
  await page.waitForSelector('main[data-screen=turn] h1');
});

describe.each([
  ['fr-FR', 'Je promets…'],
  ['en-GB', 'I promise…'],
])('a link to a game that begins with a promise, in %s', (locale, cry) => {
  test.each(SIZES)(
    'shows what is promised over the frame of the posters, and is taken over where it stands, at %i x %i',
    async (width, height) => {
      const { page, letGo, faults } = await titleOf({ width, height, locale }, '?scenario=sommet-de-paris&seed=4');
      expect(await page.textContent('h1')).toBe(cry);
      expect(await page.textContent('.promise-head')).toContain('Paris');
      expect(await page.locator('.opening-promises > *').count()).toBe(3);
      // No frame is without the cry, from the page's own to the game's.
      await page.evaluate(() => {
        const without = { frames: 0 };
        Object.assign(globalThis, { without });
        const look = () => {
          if (document.querySelector('h1') === null) without.frames += 1;
          requestAnimationFrame(look);
        };
        look();
      });
      const bottom = () => page.$eval('.promise-head', (head) => Math.round(head.getBoundingClientRect().bottom));
      await page.evaluate(() => document.fonts.ready);
      const stood = await bottom();
      const moved = await shiftWhile(page, async () => {
        letGo();
        await page.waitForSelector('main[data-screen=promise] .promise-make');
      });
      expect(await page.evaluate(() => (globalThis as unknown as { without: { frames: number } }).without.frames)).toBe(
        0,
      );
      expect(await bottom()).toBe(stood);
      expect(moved).toBeLessThan(0.001);
      expect(faults).toEqual([]);
    },
  );
});

test('a tab that is in a game with a promise is not asked again while it is read', async () => {
  const { page, context } = await visit('?scenario=sommet-de-paris&seed=4', { serviceWorkers: 'block' });
  await firstDossier(page);
  const letGo = await heldBack(context);
  await page.reload({ waitUntil: 'commit' });
  await page.waitForSelector('main[data-opening]');
  expect(await page.locator('.promise-head').count()).toBe(0);
  letGo();
  await page.waitForSelector('main[data-screen=turn] h1');
});

test('what a game begins with is asked for beside the game, in one language, and nothing of it twice', async () => {
  const { page, context } = await visit('icon.svg');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
  await heldBack(context);
  await page.goto(`${address}?scenario=sommet-de-paris&seed=4`, { waitUntil: 'commit' });
  await page.waitForSelector('main[data-opening]');
  const ahead = ['game', 'common-fr', 'promise', 'promise-fr', 'sommet-de-paris-fr'];
  const isAskedFor = (name: string) => asked.some((file) => new RegExp(`^${name}-.{7}\\.js$`).test(file));
  await expect.poll(() => ahead.filter((name) => !isAskedFor(name))).toEqual([]);
  expect(asked.filter((file) => /-en-.{7}\.js$/.test(file))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('the page names all files of the moving world: none waits until another has come and asks for it', () => {
  const page = readFileSync(PAGE, 'utf8');
  const named = (pattern: RegExp) => [...page.matchAll(pattern)].flatMap(([, files = '']) => files.split(' '));
  const next = named(/<meta name="next" content="([^"]+)"/g);
  const here = new Set([
    ...next,
    ...named(/<link rel="modulepreload"[^>]* href="([^"]+)"/g),
    ...named(/ src="([^"]+)"/g),
  ]);
  const world = readChunks().filter(({ source }) => ['src/world/scene.ts', 'src/world/game-world.ts'].includes(source));
  expect(next).toEqual(expect.arrayContaining(world.map(({ file }) => `./${file}`)));
  const needed = readChunks()
    .filter(({ file }) => next.includes(`./${file}`))
    .flatMap(({ needs }) => needs.filter((file) => file.endsWith('.js')));
  expect(world.length).toBe(2);
  expect(needed.filter((file) => !here.has(`./${file}`))).toEqual([]);
});

test('where scripts are turned off, the page says so under its cry', async () => {
  const { page } = await visit('', { javaScriptEnabled: false, width: 390, height: 844 });
  const cry = (await page.locator('.wordmark path').boundingBox())!;
  const said = (await page.locator('noscript p').first().boundingBox())!;
  expect(said.height).toBeGreaterThan(0);
  expect(said.y).toBeGreaterThan(cry.y + cry.height);
});

test('where the first script does not come, the page says so', async () => {
  const { page, context } = await visit('icon.svg');
  await context.route('**/assets/start-*.js', (route) => route.abort());
  await page.goto(address);
  await page.waitForSelector('main [role=alert]');
  expect(await page.textContent('main')).toMatch(/n’est pas arrivé/);
});

test('where the game does not come, the page says so', async () => {
  const { page, context } = await visit('icon.svg');
  await context.route('**/assets/game-*.js', (route) => route.abort());
  await page.goto(address);
  await page.waitForSelector('main [role=alert]');
  expect(await page.textContent('main')).toMatch(/n’est pas arrivé/);
});

describe('where no game can run, the page says why, and the way out', () => {
  let server: Server;
  let frames: string;
  beforeAll(async () => {
    // A server that sends no header, as that of a course space: the game's own may not be framed by others.
    server = createServer(({ url }, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(url === '/game' ? readFileSync(PAGE) : '<iframe sandbox="allow-scripts" src="/game"></iframe>'),
    );
    await new Promise<void>((ready) => server.listen(0, () => ready()));
    frames = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());

  test('opened as a file', async () => {
    const { page } = await visit('icon.svg');
    await page.goto(pathToFileURL(PAGE).href);
    expect(await page.textContent('main h1')).toMatch(/ne peut pas démarrer/);
    expect(await page.textContent('main')).toMatch(/https:\/\//);
    // There is no frame to leave.
    expect(await page.locator('main a').count()).toBe(0);
  });

  test('in a frame without an origin of its own', async () => {
    const { page } = await visit('icon.svg');
    await page.goto(frames);
    const frame = page.frameLocator('iframe');
    await frame.locator('main h1').waitFor();
    expect(await frame.locator('main h1').textContent()).toMatch(/ne peut pas démarrer/);
    expect(await frame.locator('main a').getAttribute('href')).toBe('./index.html');
  });
});
