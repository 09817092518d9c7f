/** The sheets of a lesson on paper, as a browser prints them: A4, nothing cut, no page for a foot alone, one ink. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { kindsOf, type Kit } from '../../src/panels/kit/view-models/kit';
import { kitFile } from '../../src/tools/support/kit-page';
import { playable, SMALLEST } from '../support/scenario-text';
import { shipped } from '../support/shipped';
import { launchChromium } from './support/chromium';

const WORLDS = ['premiers-pas', 'cameras-au-lycee', 'sommet-de-paris', 'a teacher’s own'] as const;

/** What a page of A4 leaves between its margins, in millimetres, and pixels of a millimetre. */
const ROOM = { upright: { width: 184, height: 273 }, wide: { width: 271, height: 186 } };
const PX = 96 / 25.4;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser.close());

async function kitOf(world: (typeof WORLDS)[number]): Promise<Kit> {
  const scenario = world === 'a teacher’s own' ? playable(SMALLEST) : await shipped(world);
  return {
    scenario,
    lesson: scenario.lesson ?? null,
    instructions: scenario.instructions ?? {},
    dossiers: scenario.rules.dossiers.map(({ id }) => id),
    link: 'https://bouclier.example/?scenario=x&seed=7',
  };
}

/** Pages of a PDF, each with its size in points, whole. */
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );

test.each(WORLDS)('%s', async (world) => {
  const kit = await kitOf(world);
  for (const language of ['fr', 'en'] as const)
    for (const kind of kindsOf(kit)) {
      const what = `${kind}, ${language}`;
      const isWide = kind === 'projector';
      const room = isWide ? ROOM.wide : ROOM.upright;
      await page.setViewportSize({ width: Math.floor(room.width * PX), height: 1000 });
      await page.setContent(kitFile(kit, kind, language), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      const sheets = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.a4')].map((sheet) => {
          const { left, right, height } = sheet.getBoundingClientRect();
          const foot = sheet.querySelector('.a4-foot')!;
          const { top } = foot.getBoundingClientRect();
          const text = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
          const aside: string[] = [];
          for (let node = text.nextNode(); node !== null; node = text.nextNode()) {
            // Lines to write on that the page has no room for.
            if (node.parentElement!.closest('.a4-end, .visually-hidden, svg') !== null) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const line of range.getClientRects())
              if (line.left < left - 2 || line.right > right + 2 || (line.bottom > top + 2 && !foot.contains(node)))
                aside.push(node.textContent!);
          }
          return { isLong: sheet.classList.contains('is-long'), height, aside };
        }),
      );
      expect(sheets.length, what).toBeGreaterThan(0);
      for (const [i, { isLong, height, aside }] of sheets.entries()) {
        expect(aside, `${what} ${i + 1}: past the side, or over the foot`).toEqual([]);
        if (!isLong) expect(height / PX, `${what} ${i + 1}: as high as the page`).toBeLessThanOrEqual(room.height);
      }
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pagesOf(pdf);
      // A long sheet goes on, once at most where its page is full; the others are a page each.
      const most = sheets.reduce((sum, { isLong, height }) => sum + (isLong ? Math.ceil(height / PX / 240) : 1), 0);
      expect(pages.length, `${what}: pages`).toBeLessThanOrEqual(most);
      expect(pages.length, `${what}: pages`).toBeGreaterThanOrEqual(sheets.length);
      expect([...new Set(pages)], what).toEqual([isWide ? '842 × 595' : '595 × 842']);
      const inks = await page.evaluate(() => {
        const coloured = new Set<string>();
        for (const one of document.querySelectorAll('.a4, .a4 *')) {
          const { color, backgroundColor, fill, stroke, borderTopColor } = getComputedStyle(one);
          for (const ink of [color, backgroundColor, fill, stroke, borderTopColor]) {
            const [red, green, blue] = (/^rgba?\((\d+), (\d+), (\d+)/.exec(ink) ?? []).slice(1);
            if (red !== green || green !== blue) coloured.add(ink);
          }
        }
        return [...coloured];
      });
      expect(inks, `${what}: one ink`).toEqual([]);
    }
});
