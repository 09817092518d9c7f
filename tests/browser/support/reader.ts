/** A simulated screen reader in the page: what it says, and what its user does by what it says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

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
export async function listen(page: Page): Promise<void> {
  const script = readFileSync(PACKAGE, 'utf8').replace(
    /export\s*\{[^}]*?([\w$]+) as virtual\s*\};?/,
    'globalThis.virtual=$1;',
  );
  await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction(() => 'virtual' in globalThis);
  await page.evaluate(() => virtual.start({ container: document.body }));
}

/** Reads on until a phrase like this one; what was heard on the way, this phrase last. */
export const readTo = (page: Page, wanted: RegExp, most = 260): Promise<string[]> =>
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

export const act = async (page: Page): Promise<void> => {
  await page.evaluate(() => virtual.act());
  await page.waitForTimeout(200);
};

/** Everything that was said since the last time. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const log = await virtual.spokenPhraseLog();
    await virtual.clearSpokenPhraseLog();
    return log;
  });

/** Waits until the page has announced what matches, aloud and unasked. */
export const announced = async (page: Page, what: RegExp): Promise<void> => {
  const phrases: string[] = [];
  const heard = async () => {
    phrases.push(...(await said(page)).filter((phrase) => phrase.startsWith('polite: ')));
    return phrases.join('\n');
  };
  await expect.poll(heard, { timeout: 30_000 }).toMatch(what);
};
