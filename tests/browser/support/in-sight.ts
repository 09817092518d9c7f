/** What a page shows at once, counted as a reader meets it. */
import type { Page } from 'playwright-core';

export interface InSight {
  words: string[];
  /** What holds a digit, a date and a code of half a year included. */
  numbers: string[];
}

/**
 * Every word and number that is really in sight: in the window, not hidden, not cut by a box, not only heard. Drawn texts count
 * as any other.
 */
export async function inSight(page: Page): Promise<InSight> {
  const found = await page.evaluate(() => {
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('script, style, .visually-hidden, .skip') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      for (const match of node.textContent!.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const word = range.getBoundingClientRect();
        let [left, top] = [Math.max(0, word.left), Math.max(0, word.top)];
        let [right, bottom] = [Math.min(innerWidth, word.right), Math.min(innerHeight, word.bottom)];
        for (let box: Element | null = parent; box !== null; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const frame = box.getBoundingClientRect();
          [left, top] = [Math.max(left, frame.left), Math.max(top, frame.top)];
          [right, bottom] = [Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
        }
        if (right - left >= 2 && bottom - top >= word.height / 2) seen.push(match[0]);
      }
    }
    return seen;
  });
  return {
    words: found.filter((word) => /\p{L}/u.test(word)),
    numbers: found.filter((word) => /\d/.test(word)),
  };
}
