/** Texts as readers or translators change them: longer, larger, spaced out. Put on and taken off while the page stands. */
import type { CDPSession, Page } from 'playwright-core';

/** The spacing that WCAG 1.4.12 wants a page to bear. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

export const spaceOut = (page: Page, isOn: boolean): Promise<void> =>
  page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    isOn ? SPACED : '',
  );

/**
 * Every text of the page in a language that is none: accents, each word four tenths longer, brackets around. What is drawn
 * is drawn in letters of the same length, so that brackets show where a text ends.
 */
export const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const ACCENTS: Record<string, string> = { a: 'å', e: 'ê', i: 'ï', o: 'ø', u: 'ü', c: 'ç', n: 'ñ', y: 'ÿ' };
    const longer = (word: string) => word + word.slice(0, Math.round(word.length * 0.4));
    const strange = (word: string) => longer(word).replace(/[aeioucny]/g, (letter) => ACCENTS[letter]!);
    const changed: [Text, string, string][] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      if (!/\p{L}{3,}/u.test(node.data) || node.parentElement!.closest('script, style, textarea, code, [translate=no]'))
        continue;
      const [, before, text, after] = /^(\s*)(.*?)(\s*)$/su.exec(node.data)!;
      const long = `${before}[${text!.replace(/\p{L}{3,}/gu, strange)}]${after}`;
      changed.push([node, node.data, long]);
      node.data = long;
    }
    (globalThis as { lengthened?: typeof changed }).lengthened = changed;
  });

/** What the page said before; a text that the page has changed meanwhile stays. */
export const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { lengthened = [] } = globalThis as { lengthened?: [Text, string, string][] };
    for (const [node, before, long] of lengthened) if (node.data === long) node.data = before;
  });

/** The size of text that the browser is set to, in pixels: 16 unless its user says otherwise. */
export async function fontSize(browser: CDPSession, standard: number): Promise<void> {
  await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
}
