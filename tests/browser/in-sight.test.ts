/** How much one reads before deciding: a first turn is a scene, and not a form. */
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../support/shipped';
import { codesOf } from './support/codes';
import { inSight } from './support/in-sight';
import { firstDossier, playOn, screenOf } from './support/playing';
import { site } from './support/site';

const { visit } = site();

/** Words and numbers at 1366 by 768, before anything is pressed. */
const FIRST = { words: 130, numbers: 12 };
const LATER = { words: 180, numbers: 25 };

const LANGUAGES = ['fr', 'en'] as const;

test('an answer of Paris that is unfolded is read to its last line over the button that chooses it', async () => {
  const { page } = await visit('?scenario=sommet-de-paris&seed=7', { preferences: { coached: true } });
  await firstDossier(page);
  for (let turn = 1; turn <= 5;) {
    for (const more of await page.locator('.option-more').all()) await more.click();
    const cut = await page
      .locator('.option-body')
      .evaluateAll((bodies) =>
        bodies.filter((body) => body.scrollHeight > body.clientHeight + 1).map((body) => body.textContent),
      );
    expect(cut, `turn ${turn}`).toEqual([]);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    do await playOn(page, String(1 + (turn % 3)));
    while ((await screenOf(page)) !== 'turn');
    turn += 1;
  }
});

test.each(LANGUAGES)(
  'the first turn of a challenge says in %s what it asks, and is read at a glance',
  async (language) => {
    const hold = encodeURIComponent('once in_force and turn <= 8');
    const preferences = { language, theme: 'day', coached: false };
    const { page } = await visit(`?scenario=sommet-de-paris&seed=7&hold=${hold}`, { preferences });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Relever le défi|Take up/ })
      .click();
    await firstDossier(page);
    const held = await page.waitForSelector('.held');
    await page.waitForTimeout(1500);
    expect(await held.textContent()).toContain('2028');
    const { words, numbers } = await inSight(page);
    expect(words.length, words.join(' ')).toBeLessThanOrEqual(FIRST.words);
    // The date that it asks for comes on top.
    expect(numbers.length, numbers.join(' ')).toBeLessThanOrEqual(FIRST.numbers + 2);
    for (const [width, height] of [
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const [line, title] = await page
        .locator('.held, .dossier h1 span')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
      expect(line!.height, `one line at ${width}`).toBeLessThan(36);
      expect(line!.right).toBeLessThanOrEqual(width);
      expect(title!.top, `clear of the title at ${width}`).toBeGreaterThanOrEqual(line!.bottom - 2);
    }
  },
);

describe.each([
  [1366, 768],
  [1280, 720],
])('the end of a game, at %i x %i,', (width, height) => {
  test.each(SHIPPED)('of %s says in the window that one reads on, and where', async (id) => {
    const [code] = await codesOf(id, [1]);
    const { page } = await visit(`#partie=${code}`, { width, height });
    await page.waitForSelector('.frieze-actions');
    const { frieze, ways, arrows } = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      const shown = [...document.querySelectorAll('.frieze-actions a svg')].filter((arrow) => arrow.checkVisibility());
      return { frieze: box('.frieze'), ways: box('.frieze-actions'), arrows: shown.length };
    });
    expect(ways.bottom).toBeLessThanOrEqual(height);
    expect(arrows).toBe(2);
    // What follows begins in the window, or the ways on lie over what is read before it.
    expect(frieze.bottom < height - 40 || frieze.bottom > ways.bottom + 16, `${frieze.bottom}`).toBe(true);
  });
});

describe.each(LANGUAGES)('before deciding, in %s,', (language) => {
  test.each(SHIPPED)('the first turn of %s and a later one are read at a glance', async (id) => {
    const preferences = { language, theme: 'day', coached: false };
    const { page } = await visit(`?scenario=${id}&seed=7`, { preferences });
    await firstDossier(page);
    let turn = 1;
    for (const [until, most] of [
      [1, FIRST],
      [4, LATER],
      [8, LATER],
    ] as const) {
      while (turn < until && (await screenOf(page)) !== 'ending') {
        await playOn(page, String(1 + (turn % 3)));
        if ((await screenOf(page)) === 'turn') turn += 1;
      }
      if ((await screenOf(page)) !== 'turn') break;
      // What comes after the page, futures and the crowd, is there too.
      await page.waitForTimeout(1500);
      const { words, numbers } = await inSight(page);
      expect(words.length, `turn ${turn}: ${words.join(' ')}`).toBeLessThanOrEqual(most.words);
      expect(numbers.length, `turn ${turn}: ${numbers.join(' ')}`).toBeLessThanOrEqual(most.numbers);
      // A page that shows nothing would be short, too.
      expect(words.length).toBeGreaterThan(40);
    }
  });
});
