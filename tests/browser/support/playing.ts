/** A game in the page, played as somebody at a keyboard plays it. */
import type { Page } from 'playwright-core';

export type ScreenName = 'catalogue' | 'workshop' | 'promise' | 'turn' | 'review' | 'table' | 'session' | 'ending';

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

/** Waits until a finished game has been analysed. */
export const analysed = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('.debrief') !== null && document.querySelector('.debrief-progress') === null,
    null,
    { timeout: 90_000 },
  );

/** Opens all of the debrief, once there is nothing more to find: it begins with a summary. */
export async function openDebrief(page: Page): Promise<void> {
  await analysed(page);
  await page.locator('.debrief-rest:not([open]) > summary').click();
}

/** Where a game begins: at its first dossier, or at the promise before it. */
const OPENING = 'main[data-screen=turn] h1, main[data-screen=promise] h1';

/** Waits until a game is there, at its first question. */
export const gameOpens = (page: Page) => page.waitForSelector(OPENING);

/** Waits for the first dossier of a game; a promise that is asked for before it is made. */
export async function firstDossier(page: Page): Promise<void> {
  await gameOpens(page);
  if ((await screenOf(page)) === 'promise') await page.keyboard.press('1');
  await page.waitForSelector('main[data-screen=turn] h1');
}

/** Decides by the keyboard, wherever the focus is: a digit holds the answer up, Enter decides. */
export async function decide(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.keyboard.press('Enter');
}

/** The way on from what is shown; at a table it votes, without a move where none was chosen. */
const WAY_ON = 'button.next';

/**
 * Answers what is asked, or goes on, and waits for what comes next: the first promise, the option that the key stands for, a
 * vote without a move.
 * @param goOn presses the way on
 */
export async function playOn(
  page: Page,
  key: string,
  goOn: (button: string) => Promise<void> = (button) => page.click(button),
): Promise<void> {
  const screen = await screenOf(page);
  const heading = (await page.textContent('h1')) ?? '';
  const isStillThere = async () => (await screenOf(page)) === screen && (await page.textContent('h1')) === heading;
  if (screen === 'promise') await page.keyboard.press('1');
  else if (screen === 'turn') {
    // A key that stands for a closed option does nothing; one of the three is always open.
    for (const wished of [key, '3', '2', '1']) {
      await decide(page, wished);
      if (!(await isStillThere())) break;
    }
  } else await goOn(WAY_ON);
  await leaves(page, screen, heading);
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
  for (let left = 120; left > 0; left--) {
    const screen = await screenOf(page);
    if ((await onScreen(screen)) === 'stop' || screen === 'ending') return;
    await playOn(page, keys[turn % keys.length]!, async (button) => {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    });
    if (screen === 'turn') turn += 1;
  }
  throw new Error('the game did not end');
}
