/** How many futures the analyst sees in 50 milliseconds in a real browser, once it is warm. */
import type { startAnalyst as Start } from '../../src/analyst/worker/browser';
import { launchChromium } from '../browser/support/chromium';
import { serveAnalystPage } from '../support/analyst-page';
import type { PlayableScenario } from '../../src/scenario/playable';

declare const startAnalyst: typeof Start;

/**
 * The games of each of some questions put one after the other, each with a budget of 50 milliseconds by the clock of the
 * analyst's thread; those of the warm-up, which a page has behind it when a student hesitates, are left out.
 */
export async function futuresInBrowser(scenario: PlayableScenario, state: readonly number[]): Promise<number[]> {
  const served = await serveAnalystPage();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    await page.waitForFunction(() => 'startAnalyst' in globalThis);
    return await page.evaluate(
      async ([playable, numbers]) => {
        const analyst = startAnalyst();
        await analyst.warmUp(playable);
        const counts: number[] = [];
        for (let question = 0; question < 60; question++) {
          const ask = { scenario: playable, assumptions: {}, state: Float64Array.from(numbers) };
          const found = await analyst.futures({ ...ask, budget: { milliseconds: 50 } });
          if (question >= 20) counts.push(found!.games);
        }
        return counts;
      },
      [scenario, state] as const,
    );
  } finally {
    await browser.close();
    await served.close();
  }
}
