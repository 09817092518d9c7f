/**
 * `npm run -s bench:click [-- --json]`, after `npm run build`: from a click to the frame that shows what it did, in
 * milliseconds, in a real browser; beside the same click while the analyst's thread plays futures, and as soon as a decision
 * is shown, while the world is still printed. All on the same screen of the same game: a review, whose buttons draw the bill
 * of another gauge.
 */
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { KEEPS_NAMES, launchChromium } from '../browser/support/chromium';
import { median } from './measure';

interface Watched {
  /** Questions that the page's workers have not answered yet. */
  waiting: number;
  /** Whether there was one at the last click. */
  wasBusy: boolean;
  /** Times as many futures are played, so that they last until the click. */
  times: number;
  /** Milliseconds from the last click to its frame; null until the frame is there. */
  painted: number | null;
}
declare global {
  // oxlint-disable-next-line no-var
  var watched: Watched;
}

/** Counts what the workers are asked and what they answer, and times each click. */
function watch(): void {
  globalThis.watched = { waiting: 0, wasBusy: false, times: 8, painted: null };
  const RealWorker = globalThis.Worker;
  globalThis.Worker = class extends RealWorker {
    constructor(...given: ConstructorParameters<typeof RealWorker>) {
      super(...given);
      this.addEventListener('message', ({ data }: MessageEvent<{ say?: string }>) => {
        if (data.say === 'done' || data.say === 'failed') watched.waiting -= 1;
      });
    }
    override postMessage(message: { say?: string; question?: { ask?: { budget?: { games?: number } } } }): void {
      const budget = message.question?.ask?.budget;
      if (budget?.games !== undefined) budget.games *= watched.times;
      if (message.say === 'work') watched.waiting += 1;
      if (message.say === 'cancel') watched.waiting -= 1;
      super.postMessage(message);
    }
  };
  document.addEventListener(
    'click',
    ({ timeStamp }) => {
      watched.painted = null;
      watched.wasBusy = watched.waiting > 0;
      requestAnimationFrame(() => {
        const afterFrame = new MessageChannel();
        afterFrame.port1.addEventListener('message', () => (watched.painted = performance.now() - timeStamp));
        afterFrame.port1.start();
        afterFrame.port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

/** Clicks a button of the review; null when the analyst was not as it should be at the click. */
async function clicked(page: Page, button: number, isBusy: boolean | null): Promise<number | null> {
  const at = await page.locator('.moves button').nth(button).boundingBox();
  await page.mouse.click(at!.x + 8, at!.y + 8);
  await page.waitForFunction(() => watched.painted !== null);
  const { painted, wasBusy } = await page.evaluate(() => watched);
  return isBusy === null || wasBusy === isBusy ? painted : null;
}

const SEEDS = [3, 5, 7, 11, 13, 17];
const TURNS = 10;
/** Milliseconds in which a page that does nothing comes to rest. */
const REST = 500;

const server = await preview({ preview: { port: 0, open: false }, logLevel: 'warn' });
const browser = await launchChromium();
const [idle, busy, early]: [number[], number[], number[]] = [[], [], []];
try {
  for (const seed of SEEDS) {
    // High enough for the longest bill: no button lies under the way on.
    const context = await browser.newContext({ viewport: { width: 1366, height: 1080 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(`${KEEPS_NAMES} (${watch.toString()})();`);
    await page.goto(`${server.resolvedUrls!.local[0]!}?scenario=sommet-de-paris&seed=${seed}&lang=fr&mode=sandbox`);
    await page.waitForSelector('main[data-screen=promise]');
    await page.keyboard.press('2');
    await page.waitForSelector('main[data-screen=turn] .fan');
    await page.waitForTimeout(2000);
    // A game may end early.
    for (let turn = 1; turn <= TURNS && (await page.getAttribute('main', 'data-screen')) === 'turn'; turn++) {
      await page.keyboard.press('3');
      await page.keyboard.press('3');
      await page.waitForSelector('.moves button');
      const atOnce = await clicked(page, 1, null);
      if (atOnce !== null) early.push(atOnce);
      await page.waitForFunction(() => watched.waiting > 0, null, { timeout: 2000 }).catch(() => undefined);
      await page.waitForTimeout(REST);
      const whileBusy = await clicked(page, 0, true);
      if (whileBusy !== null) busy.push(whileBusy);
      await page.waitForFunction(() => watched.waiting === 0);
      await page.waitForTimeout(REST);
      const whileIdle = await clicked(page, 1, false);
      if (whileIdle !== null) idle.push(whileIdle);
      // A review, a table, its vote, what the vote changes.
      for (let left = 5; left > 0 && (await page.getAttribute('main', 'data-screen')) !== 'turn'; left--) {
        const heading = await page.textContent('h1');
        if ((await page.getAttribute('main', 'data-screen')) === 'table') await page.keyboard.press('Enter');
        else await page.click('button.next');
        await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, heading);
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}

const found = {
  clicks: { idle: idle.length, futures: busy.length, atOnce: early.length },
  clickToPaintIdle: median(idle),
  clickToPaintWithFutures: median(busy),
  clickToPaintAtOnce: median(early),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(found));
else {
  const line = (clicks: number, what: string, ms: number) =>
    console.log(`click to paint, median of ${clicks} clicks, ${what}: ${ms.toFixed(1)} ms`);
  line(found.clicks.idle, 'nothing computed', found.clickToPaintIdle);
  line(found.clicks.futures, 'futures being played', found.clickToPaintWithFutures);
  line(found.clicks.atOnce, 'as soon as a decision is shown', found.clickToPaintAtOnce);
}
