/**
 * `npm run -s bench:page [-- --json]`, after `npm run build`: how soon the built site can be seen, decided on and watched, on
 * a processor four times slower over 1.6 Mbit/s and 150 ms, beside a bare Phaser page built with the whole package in the
 * same run; and what it costs while nothing moves, after ten games, and in a frame of its busiest movement.
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
  firstPaint: number;
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

async function slowVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(KEEPS_NAMES + WATCH);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('bouclier-world').length > 0, undefined, {
    timeout: 90_000,
  });
  const times = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    return {
      firstPaint: at('first-paint') ?? at('first-contentful-paint') ?? 0,
      decision: at('decision'),
      world: at('bouclier-world')!,
    };
  });
  await context.close();
  return times;
}

async function medians(browser: Browser, address: string): Promise<Visit> {
  const visits: Visit[] = [];
  for (let left = TIMES; left > 0; left--) visits.push(await slowVisit(browser, address));
  const decisions = visits.flatMap(({ decision }) => decision ?? []);
  return {
    firstPaint: median(visits.map(({ firstPaint }) => firstPaint)),
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
const report: Record<string, unknown> = {};

report['site'] = await medians(browser, address + GAME);
report['barePhaser'] = await medians(browser, `${address}/bare/`);

const [game, gameSession] = await open(browser, address + GAME, 'no-preference');
await game.locator('.promise-make').first().click();
await game.waitForSelector('main[data-screen=turn]');
await game.waitForSelector('#world canvas');
await game.waitForTimeout(3000);
const asleep = await watched(game, gameSession, 5000);
const [blank, blankSession] = await open(browser, `${address}/site/icon.svg`, 'no-preference');
const empty = await watched(blank, blankSession, 5000);
report['asleep'] = { frames: asleep.frames, cpu: asleep.cpu, blankCpu: empty.cpu };
await blank.context().close();

// The busiest movement: what follows a decision, with its cues.
await game.keyboard.press('3');
await game.keyboard.press('3');
await game.waitForSelector('main[data-screen=review]');
const ours = await scriptPerFrame(game, gameSession, 2500);
await game.context().close();
const [graphics, graphicsSession] = await open(browser, `${address}/bare/?graphics`, 'no-preference');
await graphics.waitForTimeout(1500);
const redrawn = await scriptPerFrame(graphics, graphicsSession, 2500);
await graphics.context().close();
report['frame'] = { scriptMs: ours * 1000, graphicsMs: redrawn * 1000, ratio: ours / redrawn };

report['heapMB'] = await heaps(browser, address);
await browser.close();
close();

if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else {
  const ms = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`).padStart(9);
  const row = (name: string, { firstPaint, decision, world }: Visit) =>
    console.log(`${name.padEnd(28)}${ms(firstPaint)}${ms(decision)}${ms(world)}`);
  console.log(`4x slower processor, 1.6 Mbit/s, 150 ms; medians of ${TIMES}`.padEnd(28));
  console.log(`${''.padEnd(28)}${'paint'.padStart(9)}${'decision'.padStart(9)}${'world'.padStart(9)}`);
  row('Bouclier', report['site'] as Visit);
  row('bare Phaser (whole package)', report['barePhaser'] as Visit);
  console.log(
    `asleep for 5 s: ${asleep.frames} frames, ${(100 * asleep.cpu).toFixed(1)} % of a processor (blank page ${(100 * empty.cpu).toFixed(1)} %)`,
  );
  console.log(
    `script in a frame: ${(1000 * ours).toFixed(2)} ms, ${(ours / redrawn).toFixed(2)} of redrawing the map with Graphics (${(1000 * redrawn).toFixed(2)} ms)`,
  );
  console.log(
    `heap after each of ten games: ${(report['heapMB'] as number[]).map((size) => size.toFixed(1)).join(', ')} MB`,
  );
}
