/** A game without eyes: a screen reader reads the built site, and its user plays by what it says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { screenOf } from './support/playing';
import { site } from './support/site';
import { light } from './support/walk';

const { visit } = site();

const PACKAGE = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

interface Reader {
  start: (options: { container: Element }) => Promise<void>;
  next: () => Promise<void>;
  act: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
  clearSpokenPhraseLog: () => Promise<void>;
}
declare const virtual: Reader;

/** The reader runs in the page, beside the game: its policy is set aside for this visit, and nothing else. */
async function listen(page: Page): Promise<void> {
  const script = readFileSync(PACKAGE, 'utf8').replace(
    /export\s*\{[^}]*?([\w$]+) as virtual\s*\};?/,
    'globalThis.virtual=$1;',
  );
  await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction(() => 'virtual' in globalThis);
  await page.evaluate(() => virtual.start({ container: document.body }));
}

/** Reads on until a phrase like this one; what was heard on the way, this phrase last. */
const readTo = (page: Page, wanted: RegExp, most = 260): Promise<string[]> =>
  page.evaluate(
    async ([source, limit]) => {
      const pattern = new RegExp(source);
      const heard: string[] = [];
      for (let left = limit; left > 0; left--) {
        await virtual.next();
        heard.push(await virtual.lastSpokenPhrase());
        if (pattern.test(heard.at(-1)!)) return heard;
      }
      throw new Error(`never said: ${source}\n${heard.join('\n')}`);
    },
    [wanted.source, most] as const,
  );

const act = async (page: Page): Promise<void> => {
  await page.evaluate(() => virtual.act());
  await page.waitForTimeout(200);
};

/** Everything that was said since the last time. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const log = await virtual.spokenPhraseLog();
    await virtual.clearSpokenPhraseLog();
    return log;
  });

/** Waits until the page has announced what matches, aloud and unasked. */
const announced = async (page: Page, what: RegExp): Promise<void> => {
  const phrases: string[] = [];
  const heard = async () => {
    phrases.push(...(await said(page)).filter((phrase) => phrase.startsWith('polite: ')));
    return phrases.join('\n');
  };
  await expect.poll(heard, { timeout: 30_000 }).toMatch(what);
};

const NEXT = /^button, (Au |À )/;

describe('a whole game by ear', () => {
  test('from the catalogue, through the settings, to the debrief', async () => {
    const { page } = await visit('', {
      before: light,
      bypassCSP: true,
      preferences: { language: 'fr', theme: 'day', coached: false },
    });
    await page.waitForSelector('.card');
    await listen(page);
    const catalogue = await readTo(page, /^button, Jouer.*(pas|fil)/i);
    expect(catalogue.join('\n')).toMatch(/heading, Bouclier, level 1/);
    await act(page);
    await page.waitForSelector('main[data-screen=turn]');
    await announced(page, /polite: .*Émancipation \d+, tyrannie \d+\. Dossier/);

    await readTo(page, /^button, Réglages/);
    await act(page);
    // The dialog is fetched when it is first asked for.
    await page.waitForSelector('dialog[open] .dialog-body > :not([role=status])');
    const settings = await readTo(page, /^end of dialog|^button, Fermer.*\b.*$/, 120);
    expect(settings.join('\n')).not.toMatch(/^button$/m);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await said(page);

    const heard: string[] = [];
    for (let left = 60; left > 0; left--) {
      const screen = await screenOf(page);
      if (screen === 'ending') break;
      const heading = await page.textContent('h1');
      if (screen === 'turn') {
        heard.push(...(await readTo(page, /^button, Choisir/)));
        // The first press holds the answer up, and says so.
        await act(page);
        await announced(page, /^polite: .*encore une fois/mu);
        await act(page);
      } else {
        heard.push(...(await readTo(page, NEXT)));
        await act(page);
      }
      await page.waitForFunction(
        ([name, before]) =>
          document.querySelector('main')?.dataset['screen'] !== name ||
          document.querySelector('h1')?.textContent !== before,
        [screen, heading] as const,
      );
      await announced(page, /^polite: .*\p{L}/mu);
    }
    expect(await screenOf(page)).toBe('ending');
    // Nothing without a name, nothing of the moving world.
    expect(heard.filter((phrase) => /^(button|link|img|textbox|combobox)$|canvas|undefined/.test(phrase))).toEqual([]);
    expect(heard.join('\n')).toMatch(/heading, Ce que cela fait, level 3/);

    await page.waitForSelector('.debrief h2');
    const end = (await readTo(page, /^end of main/, 1500)).join('\n');
    expect(end).toMatch(/Émancipation/);
    expect(end).toMatch(/Code de la partie|Rendre/);
  }, 300_000);
});
