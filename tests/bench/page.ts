/**
 * `npm run -s bench:page [-- --json] [-- --first]`, after `npm run build`: how soon the built site can be seen, decided on and
 * watched, on a processor four times slower over 1.6 Mbit/s and 150 ms, beside a page of one word and a bare Phaser page built
 * with the whole package, in the same run; and what it costs while nothing moves, after ten games, and in a frame of its
 * busiest movement (left out with `--first`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { KEEPS_NAMES, launchChromium } from '../browser/support/chromium';
import { playByKeys } from '../browser/support/playing';
import { median } from './measure';

const ROOT = resolve(import.meta.dirname, '../..');
const BARE = join(ROOT, '.cache/bare-phaser');
const TIMES = 7;
const SLOW_LINK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const GAME = '/site/?scenario=sommet-de-paris&seed=7';
/** The least that can be seen: one word. */
const EMPTY_PAGE = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Bouclier</title><body>Bouclier';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const scriptsIn = (folder: string): string[] =>
  readdirSync(join(folder, 'assets')).flatMap((name) =>
    /\.(js|css)$/.test(name) ? [join(folder, 'assets', name)] : [],
  );

/** Serves both sites, compressed as a host does. */
function serve(): Promise<{ address: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  // Before anything is timed: this takes the processor from the browser.
  for (const file of [join(ROOT, 'dist'), BARE].flatMap(scriptsIn))
    packed.set(file, brotliCompressSync(readFileSync(file)));
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, site, ...rest] = pathname.split('/');
    if (site === 'empty') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(EMPTY_PAGE);
      return;
    }
    const file = join(site === 'bare' ? BARE : join(ROOT, 'dist'), rest.join('/') || 'index.html');
    if (!existsSync(file) || site === '') {
      response.writeHead(404).end();
      return;
    }
    const kind = KINDS[extname(file)];
    if (kind === undefined) {
      response.writeHead(200).end(readFileSync(file));
      return;
    }
    if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file)));
    response.writeHead(200, { 'Content-Type': kind, 'Content-Encoding': 'br' }).end(packed.get(file));
  });
  return new Promise((ready) => {
    server.listen(0, () =>
      ready({
        address: `http://localhost:${(server.address() as AddressInfo).port}`,
        close: () => server.close(),
      }),
    );
  });
}

/** Milliseconds from the start of the visit. */
interface Visit {
  paint: number;
  decision: number | null;
  world: number;
}

/** Runs in the page: notes when the first question can be answered, a promise where the game begins with one. */
const WATCH = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('main button:is(.choose, .promise-make):enabled')) return;
    observer.disconnect();
    requestAnimationFrame(() => performance.mark('decision'));
  }).observe(document, { childList: true, subtree: true, attributes: true });`;

async function slowPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(KEEPS_NAMES + WATCH);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** Runs in the page: says when it was first painted. To ask for it would bring the page a third of a megabyte of script meanwhile. */
const SAY_PAINT = `
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) console.debug('painted ' + startTime);
  }).observe({ type: 'paint', buffered: true });`;

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await slowPage(browser, 'about:blank');
  await page.addInitScript(SAY_PAINT);
  const said = page.waitForEvent('console', { predicate: (message) => message.text().startsWith('painted ') });
  await page.goto(address, { waitUntil: 'commit' });
  const paint = Number((await said).text().slice('painted '.length));
  await page.context().close();
  return paint;
}

async function slowVisit(browser: Browser, address: string): Promise<Visit> {
  const page = await slowPage(browser, address);
  await page.waitForFunction(() => performance.getEntriesByName('bouclier-world').length > 0, undefined, {
    timeout: 90_000,
  });
  const times = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    return { paint: at('first-contentful-paint') ?? 0, decision: at('decision'), world: at('bouclier-world')! };
  });
  await page.context().close();
  return times;
}

/** The first paints of the title and of the page of one word, by turns: what the machine does meanwhile is shared. */
async function firstPaints(
  browser: Browser,
  address: string,
): Promise<{ fcp: number; emptyFcp: number; ratio: number }> {
  const paints: [title: number, empty: number][] = [];
  for (let left = TIMES; left > 0; left--)
    paints.push([await firstPaint(browser, `${address}/site/`), await firstPaint(browser, `${address}/empty/`)]);
  const fcp = median(paints.map(([title]) => title));
  const emptyFcp = median(paints.map(([, empty]) => empty));
  return { fcp, emptyFcp, ratio: fcp / emptyFcp };
}

async function medians(browser: Browser, address: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let left = TIMES; left > 0; left--) visits.push(await slowVisit(browser, address));
  const decisions = visits.flatMap(({ decision }) => decision ?? []);
  return {
    paint: median(visits.map(({ paint }) => paint)),
    decision: decisions.length === 0 ? null : median(decisions),
    world: median(visits.map(({ world }) => world)),
  };
}

async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function open(
  browser: Browser,
  address: string,
  motion: 'reduce' | 'no-preference',
): Promise<[Page, CDPSession]> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    reducedMotion: motion,
  });
  const page = await context.newPage();
  await page.addInitScript(KEEPS_NAMES);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  return [page, session];
}

/** Frames asked for in a while, and the share of a processor that the page took in it. */
async function watched(
  page: Page,
  session: CDPSession,
  ms: number,
): Promise<{ frames: number; cpu: number; script: number }> {
  const before = await metricsOf(session);
  const frames = await page.evaluate(async (wait) => {
    let asked = 0;
    const real = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return real(callback);
    };
    await new Promise((over) => setTimeout(over, wait));
    window.requestAnimationFrame = real;
    return asked;
  }, ms);
  const after = await metricsOf(session);
  const spent = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  return { frames, cpu: spent('TaskDuration') / (ms / 1000), script: spent('ScriptDuration') };
}

/** The heap in megabytes after each of ten games in a row, all garbage collected. */
async function heaps(browser: Browser, address: string): Promise<number[]> {
  const [page, session] = await open(browser, `${address}/site/?scenario=premiers-pas&seed=3`, 'reduce');
  const sizes: number[] = [];
  for (let game = 0; game < 10; game++) {
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '12');
    await session.send('HeapProfiler.collectGarbage');
    sizes.push((await metricsOf(session))['JSHeapUsedSize']! / 1e6);
    await page.goto(`${address}/site/?scenario=premiers-pas&seed=${game + 4}`);
  }
  await page.context().close();
  return sizes;
}

/** Seconds of script in a frame of a page that moves. */
async function scriptPerFrame(page: Page, session: CDPSession, ms: number): Promise<number> {
  const { frames, script } = await watched(page, session, ms);
  return script / Math.max(1, frames);
}

if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('There is no built site: run `npm run build` first.');
await build({
  root: join(import.meta.dirname, 'bare-phaser'),
  configFile: false,
  logLevel: 'error',
  base: './',
  build: { outDir: BARE, emptyOutDir: true },
});
const { address, close } = await serve();
const browser = await launchChromium();
const title = await firstPaints(browser, address);
const game = await medians(browser, address + GAME);
const bare = await medians(browser, `${address}/bare/`);
const long = process.argv.includes('--first') ? null : await longRun();
await browser.close();
close();

if (process.argv.includes('--json')) console.log(JSON.stringify({ title, game, bare: { world: bare.world }, ...long }));
else {
  const ms = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`).padStart(9);
  const row = (name: string, { paint, decision, world }: Visit) =>
    console.log(`${name.padEnd(28)}${ms(paint)}${ms(decision)}${ms(world)}`);
  console.log(`4x slower processor, 1.6 Mbit/s, 150 ms; medians of ${TIMES}`);
  console.log(
    `first paint of the title ${ms(title.fcp).trim()}, of one word ${ms(title.emptyFcp).trim()}: ${title.ratio.toFixed(2)}`,
  );
  console.log(`${''.padEnd(28)}${'paint'.padStart(9)}${'decision'.padStart(9)}${'world'.padStart(9)}`);
  row('Bouclier', game);
  row('bare Phaser (whole package)', bare);
  if (long !== null) {
    const { asleep, frame, heapMB } = long;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `asleep for 5 s: ${asleep.frames} frames, ${percent(asleep.cpu)} of a processor (blank page ${percent(asleep.blankCpu)})`,
    );
    console.log(
      `script in a frame: ${frame.scriptMs.toFixed(2)} ms, ${frame.ratio.toFixed(2)} of redrawing the map with Graphics (${frame.graphicsMs.toFixed(2)} ms)`,
    );
    console.log(`heap after each of ten games: ${heapMB.map((size) => size.toFixed(1)).join(', ')} MB`);
  }
}

/** What the page costs while nothing moves, in its busiest movement, and after ten games. */
async function longRun() {
  const [played, session] = await open(browser, address + GAME, 'no-preference');
  await played.locator('.promise-make').first().click();
  await played.waitForSelector('main[data-screen=turn]');
  await played.waitForSelector('#world canvas');
  await played.waitForTimeout(3000);
  const asleep = await watched(played, session, 5000);
  const [blank, blankSession] = await open(browser, `${address}/site/icon.svg`, 'no-preference');
  const empty = await watched(blank, blankSession, 5000);
  await blank.context().close();

  // The busiest movement: what follows a decision, with its cues.
  await played.keyboard.press('3');
  await played.keyboard.press('3');
  await played.waitForSelector('main[data-screen=review]');
  const ours = await scriptPerFrame(played, session, 2500);
  await played.context().close();
  const [graphics, graphicsSession] = await open(browser, `${address}/bare/?graphics`, 'no-preference');
  await graphics.waitForTimeout(1500);
  const redrawn = await scriptPerFrame(graphics, graphicsSession, 2500);
  await graphics.context().close();
  return {
    asleep: { frames: asleep.frames, cpu: asleep.cpu, blankCpu: empty.cpu },
    frame: { scriptMs: ours * 1000, graphicsMs: redrawn * 1000, ratio: ours / redrawn },
    heapMB: await heaps(browser, address),
  };
}
