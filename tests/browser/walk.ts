/** One visit that sees everything: each screen, dialog and room, reached as a player reaches it. */
import type { Page } from 'playwright-core';
import { leaves, screenOf } from './playing';

/** No WebGL, and nothing kept for later: the still stands for the moving world, and the tests take seconds. */
export const light = () => {
  ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  const real = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return /webgl/.test(kind) ? null : real.call(this, kind, ...rest);
  } as never;
};

/** A place of the visit, called back on once it is reached. */
export type OnPlace = (place: string) => Promise<void>;

/** Opens what a button opens, calls back, and closes it with Escape. */
async function inDialog(
  page: Page,
  button: ReturnType<Page['locator']>,
  place: string,
  onPlace: OnPlace,
): Promise<void> {
  await button.click();
  await page.waitForSelector('dialog[open]');
  await onPlace(place);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
}

/** The title, its dialogs and its rooms. */
export async function visitTitle(page: Page, onPlace: OnPlace): Promise<void> {
  await page.waitForSelector('.card');
  await onPlace('title');
  await inDialog(page, page.getByRole('button', { name: 'Réglages' }).first(), 'settings', onPlace);
  await inDialog(page, page.getByRole('button', { name: /code/ }).first(), 'code', onPlace);
}

/** A game from its first dossier to its debrief, each kind of screen once, with the dialogs that open over it. */
export async function visitGame(page: Page, keys: string, onPlace: OnPlace): Promise<void> {
  await page.waitForSelector('main[data-screen=turn]');
  const seen = new Set<string>();
  let turn = 0;
  for (let left = 90; left > 0; left--) {
    const screen = await screenOf(page);
    const heading = (await page.textContent('h1')) ?? '';
    if (!seen.has(screen)) {
      seen.add(screen);
      await onPlace(screen);
      if (screen === 'turn') await visitTurn(page, onPlace);
      if (screen === 'review')
        await inDialog(page, page.getByRole('button', { name: 'Journal' }).first(), 'journal', onPlace);
    }
    if (screen === 'ending') return;
    if (screen === 'turn') {
      await page.keyboard.press(keys[turn++ % keys.length]!);
      // A key that stands for a closed option does nothing: laissez-faire is always open here.
      if ((await screenOf(page)) === 'turn' && (await page.textContent('h1')) === heading)
        await page.keyboard.press('3');
    } else await page.locator('button.next').click();
    await leaves(page, screen, heading);
  }
  throw new Error('the game did not end');
}

async function visitTurn(page: Page, onPlace: OnPlace): Promise<void> {
  await page.locator('.facts-button').click();
  await onPlace('facts');
  await page.locator('.facts-button').click();
  const word = page.locator('.dossier .word').first();
  if ((await word.count()) > 0) {
    await word.click();
    await page.waitForSelector('.meaning:popover-open');
    await onPlace('word');
    await page.keyboard.press('Escape');
  }
  await inDialog(page, page.locator('.gauges button').first(), 'why', onPlace);
  const bets = page.locator('.bets button, .bet');
  if ((await bets.count()) > 0) {
    await bets.first().click();
    await onPlace('futures');
  }
}
