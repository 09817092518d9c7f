/** A game in the page, played as somebody at a keyboard plays it. */
import type { Page } from 'playwright-core';

export type ScreenName = 'catalogue' | 'workshop' | 'turn' | 'review' | 'session' | 'ending';

export async function screenOf(page: Page): Promise<ScreenName> {
  // A screen that is still on its way is none yet.
  await page.waitForSelector('main h1');
  return (await page.getAttribute('main', 'data-screen')) as ScreenName;
}

/** Waits until the page shows another screen, or the same with another heading. */
export const leaves = (page: Page, screen: ScreenName, heading: string) =>
  page.waitForFunction(
    ([name, before]) => {
      const main = document.querySelector('main');
      return main?.dataset['screen'] !== name || document.querySelector('h1')?.textContent !== before;
    },
    [screen, heading] as const,
  );

/** Presses Tab until the element (with this text, if one is asked for) is reached, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string, text = ''): Promise<void> {
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

/**
 * Plays on by the keyboard until the end, with the options that the keys stand for in turn; calls back on every screen, and
 * stops where the call says so.
 */
export async function playByKeys(
  page: Page,
  keys: string,
  onScreen: (screen: ScreenName) => Promise<void | 'stop'> = async () => {},
): Promise<void> {
  let turn = 0;
  for (let left = 80; left > 0; left--) {
    const screen = await screenOf(page);
    const heading = (await page.textContent('h1')) ?? '';
    if ((await onScreen(screen)) === 'stop' || screen === 'ending') return;
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
