/** A finished game handed in: its code, its link on another machine, its print; a class of them; and saves that tabs share. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { codesOf } from './support/codes';
import { decide, playByKeys } from './support/playing';
import { site } from './support/site';

const { address, visit } = site();

const hashOn = async (page: Page): Promise<string> => {
  await page.waitForSelector('.hand-in-hash b');
  return (await page.textContent('.hand-in-hash b')) ?? '';
};
const linkOn = (page: Page) => page.getByRole('textbox', { name: 'Lien vers la partie' }).inputValue();

describe('a game that was finished', () => {
  test('is handed in by its link: a fresh browser plays it again to the same fingerprint, and keeps nothing', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=5');
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '12');
    const hash = await hashOn(page);
    expect(hash).toMatch(/^([0-9a-f]{4}\s?){4}$/);
    const ending = await page.textContent('h1');
    await page.waitForFunction(() => document.querySelector('.debrief-progress') === null, null, { timeout: 90_000 });
    expect(await violations(page)).toEqual([]);
    const link = await linkOn(page);
    expect(link.startsWith(`${address}#partie=B1-`)).toBe(true);

    const other = await visit(link.slice(address.length));
    expect(await hashOn(other.page)).toBe(hash);
    expect(await other.page.textContent('h1')).toBe(ending);
    // The address holds no code any more: a reload goes on with the game all the same.
    expect(other.page.url()).toBe(address);
    await other.page.reload();
    expect(await hashOn(other.page)).toBe(hash);
    await other.page.getByRole('button', { name: 'Accueil' }).first().click();
    await other.page.waitForSelector('main[data-screen=catalogue]');
    expect(await other.page.getByRole('button', { name: /Mes parties/ }).count()).toBe(0);
    // A code that follows in the same page opens its game too.
    await other.page.evaluate((fragment) => (location.hash = fragment), link.slice(link.indexOf('#')));
    expect(await hashOn(other.page)).toBe(hash);
    expect([...faults, ...other.faults]).toEqual([]);
  });

  test('is printed on two A4 pages with headings that a screen reader finds', async () => {
    const [code] = await codesOf('sommet-de-paris', [7]);
    const { page } = await visit(`#partie=${code}`);
    await hashOn(page);
    await page.waitForFunction(() => document.querySelector('.debrief-progress') === null, null, { timeout: 90_000 });
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
    expect(pdf).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    for (const heading of ['/S /H1', '/S /H2', '/S /Table']) expect(pdf).toContain(heading);
    // Nothing of it overflows: what does not fit would be cut.
    await page.emulateMedia({ media: 'print' });
    const overflows = await page.evaluate(() =>
      [...document.querySelectorAll('.paper-page')].map((paper) => paper.scrollHeight - paper.clientHeight),
    );
    expect(overflows).toEqual([0, 0]);
  });
});

describe('a class', () => {
  test('of thirty codes is a picture, with its common turning points, and nothing of it is kept', async () => {
    const { page, faults } = await visit();
    await page.getByRole('button', { name: 'Pour la classe' }).click();
    const before = await page.evaluate(() => JSON.stringify(localStorage));
    const codes = await codesOf(
      'premiers-pas',
      Array.from({ length: 30 }, (_, seed) => seed),
    );
    const lines = codes.map((code, i) => `Groupe ${i + 1};${code}`);
    await page.getByRole('textbox', { name: 'Codes ou liens, un par ligne' }).fill(`${lines.join('\n')}\nbonjour`);
    await page.getByRole('button', { name: 'Voir la classe' }).click();
    await page.getByRole('heading', { name: '30 parties' }).waitFor();
    expect(await page.textContent('.class-refused')).toMatch(/Ligne 31.*n’est pas un code/s);
    expect(await page.locator('.plot-mark').count()).toBe(30);
    await page.getByRole('button', { name: 'Chercher les tournants' }).click();
    await page.getByText(/30\sparties analysées/).waitFor({ timeout: 90_000 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(before);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});

describe('two tabs of one browser', () => {
  test('playing the same game part, and each shows what the other keeps', async () => {
    const { page: first, context } = await visit('?scenario=premiers-pas&seed=5');
    await first.waitForSelector('main[data-screen=turn]');
    await decide(first, '3');
    await first.waitForSelector('main[data-screen=review]');
    const second = await context.newPage();
    await second.goto(address);
    await second.getByRole('button', { name: /^Continuer Premiers pas/ }).click();
    await second.waitForSelector('main[data-screen=review]');
    for (const page of [second, first]) {
      await page.click('button.next');
      await page.waitForSelector('main[data-screen=turn]');
      await decide(page, page === first ? '3' : '2');
      await page.waitForSelector('main[data-screen=review]');
    }
    const third = await context.newPage();
    await third.goto(address);
    await third.getByRole('button', { name: 'Mes parties 2' }).waitFor();
    // One more game, and the title of the third tab counts it.
    await first.evaluate(() => sessionStorage.clear());
    await first.goto(`${address}?scenario=premiers-pas&seed=9`);
    await first.waitForSelector('main[data-screen=turn]');
    await decide(first, '3');
    await third.getByRole('button', { name: 'Mes parties 3' }).click();
    await third.getByRole('heading', { level: 1, name: 'Mes parties' }).waitFor();
    expect(await violations(third)).toEqual([]);
  });
});
