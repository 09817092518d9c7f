/** The analyst in its own thread of a real browser: it answers as it would here, and the page is never held up. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { startAnalyst as Start } from '../../src/analyst/worker/browser';
import { futures } from '../../src/analyst/futures';
import { judgeGame } from '../../src/analyst/debrief/turning-points';
import { finishWork } from '../../src/analyst/work';
import { compile, NO_CHOICE, openOptions, start, step, TURN, type Doctrine } from '../../src/engine';
import { serveAnalystPage } from '../support/analyst-page';
import { parisPlayable } from '../support/playable';
import { decisionsOf, random } from '../support/strategies';
import { launchChromium } from './support/chromium';

declare const startAnalyst: typeof Start;

const paris = parisPlayable();
const model = compile(paris.rules);
/** More games than a browser plays in a year. */
const ENDLESS = { games: 1e12 };

let served: Awaited<ReturnType<typeof serveAnalystPage>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  served = await serveAnalystPage();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(served.address);
  await page.waitForFunction(() => 'startAnalyst' in globalThis);
});

/** The middle of a game. */
function midGame(): number[] {
  const state = start(model);
  while (state[TURN]! < 6) step(model, state, openOptions(model, state)[0] ?? NO_CHOICE, 7);
  return [...state];
}

describe('the analyst of a page', () => {
  test('sees the futures that are seen here', async () => {
    const [state, budget] = [midGame(), { games: 270 }];
    const there = await page.evaluate(
      ([scenario, numbers, asked]) =>
        startAnalyst().futures({ scenario, assumptions: {}, state: Float64Array.from(numbers), budget: asked }),
      [paris, state, budget] as const,
    );
    expect(there).toEqual(finishWork(futures({ model, state: Float64Array.from(state), budget })));
  });

  test('judges a game as it is judged here', async () => {
    const seed = 3;
    const decisions: Doctrine[] = decisionsOf(model, random(), seed);
    const budget = { games: 2000 };
    const there = await page.evaluate(
      ([scenario, asked]) => startAnalyst().judge({ scenario, assumptions: {}, ...asked }),
      [paris, { seed, answers: decisions, budget }] as const,
    );
    expect(there).toEqual(finishWork(judgeGame({ model, seed, answers: decisions, budget })));
  });

  test('leaves the page free while it works: it is painted, it hears the player, and the work stops when told to', async () => {
    const frames = await page.evaluate(
      async ([scenario, numbers, budget]) => {
        const stopped = new AbortController();
        const told: number[] = [];
        const answer = startAnalyst().futures(
          { scenario, assumptions: {}, state: Float64Array.from(numbers), budget },
          { signal: stopped.signal, onProgress: ({ done }) => told.push(done) },
        );
        let painted = 0;
        // The page is painted again and again until the analyst has told three times how far it is.
        while (told.length < 3) {
          await new Promise(requestAnimationFrame);
          painted += 1;
        }
        document.body.addEventListener('click', () => stopped.abort());
        document.body.click();
        return { painted, answer: await answer };
      },
      [paris, midGame(), ENDLESS] as const,
    );
    expect(frames.answer).toBeNull();
    expect(frames.painted).toBeGreaterThan(0);
  });

  test('puts a question aside for one that is more urgent', async () => {
    const answers = await page.evaluate(
      async ([scenario, numbers, endless]) => {
        const analyst = startAnalyst();
        let isOver = false;
        void analyst.balance({ scenario, budget: endless }).then(() => (isOver = true));
        const state = Float64Array.from(numbers);
        const found = await analyst.futures({ scenario, assumptions: {}, state, budget: { games: 54 } });
        return { games: found!.games, isOver };
      },
      [paris, midGame(), ENDLESS] as const,
    );
    expect(answers).toEqual({ games: 54, isOver: false });
  });
});
