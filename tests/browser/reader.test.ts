/** A game without eyes: a screen reader reads the built site, and its user plays by what it says. */
import { describe, expect, test } from 'vitest';
import { screenOf } from './support/playing';
import { act, announced, listen, readTo, said } from './support/reader';
import { site } from './support/site';
import { light } from './support/walk';

const { visit } = site();

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
