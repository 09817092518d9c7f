/** What axe does not see: what is wrong with a page for those who read, hear or touch it otherwise. */
import type { Page } from 'playwright-core';

/** What must hold of any screen, whoever looks: one line a fault. */
export function structure(page: Page, language: 'fr' | 'en'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const faults: string[] = [];
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(shown);
    const said = (element: Element) => element.outerHTML.slice(0, 120);
    const named = (element: Element) => {
      const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const texts = by.map((id) => document.getElementById(id)?.textContent ?? '');
      return (element.getAttribute('aria-label') ?? texts.join(' ')).trim() !== '';
    };

    if (document.documentElement.lang !== wanted)
      faults.push(`language: the page says ${document.documentElement.lang}`);
    if (document.title.trim() === '') faults.push('title: the page has none');
    if (all('main').length !== 1) faults.push(`main: ${all('main').length} of them`);
    if (all('h1').length !== 1) faults.push(`heading: ${all('h1').length} first headings`);

    for (const canvas of document.querySelectorAll('canvas, #world')) {
      if (canvas.closest('[aria-hidden=true]') === null) faults.push(`canvas: it is not hidden, ${said(canvas)}`);
    }
    if (document.querySelectorAll('#root > p[role=status], body p.visually-hidden[role=status]').length < 2)
      faults.push('live region: the two that speak in turns are not there');

    for (const group of all('fieldset')) {
      if ((group.querySelector(':scope > legend')?.textContent ?? '').trim() === '' && !named(group))
        faults.push(`legend: a group has none, ${said(group)}`);
    }
    for (const group of all('[role=group], [role=radiogroup], [role=tablist], [role=region], [role=dialog], dialog')) {
      if (!named(group)) faults.push(`name: a group has none, ${said(group)}`);
    }
    for (const table of all('table')) {
      if (!named(table) && (table.querySelector('caption')?.textContent ?? '').trim() === '')
        faults.push(`caption: a table has none, ${said(table)}`);
      if (table.querySelector('th') === null) faults.push(`header: a table has none, ${said(table)}`);
    }
    for (const link of all('a[target=_blank]')) {
      if (!/noopener/.test(link.getAttribute('rel') ?? '')) faults.push(`link: no noopener, ${said(link)}`);
      if (!/nouvel onglet|new tab/.test(link.textContent)) faults.push(`link: the new tab is not said, ${said(link)}`);
    }
    const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
    const ENGLISH = new Set(['the', 'of', 'and', 'for', 'to', 'in', 'with', 'by', 'from', 'that', 'is', 'at', 'its']);
    const FRENCH = new Set([
      'le',
      'la',
      'les',
      'l',
      'd',
      'des',
      'du',
      'de',
      'et',
      'un',
      'une',
      'pour',
      'sur',
      'est',
      'que',
      'en',
      'à',
      'réel',
    ]);
    const isEnglish = (words: readonly string[]) =>
      words.length >= 5 && words.some((word) => ENGLISH.has(word)) && !words.some((word) => FRENCH.has(word));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement!;
      const isForeign = wanted === 'fr' && isEnglish(wordsOf(node.textContent ?? ''));
      if (isForeign && parent.closest('[lang]')?.getAttribute('lang') === 'fr' && shown(parent))
        faults.push(`language of a part: English that is said in French, ${said(parent)}`);
    }
    for (const animation of document.getAnimations()) {
      if (animation.playState === 'running' && animation.effect?.getTiming().iterations === Infinity)
        faults.push(`motion: it never ends, ${said((animation.effect as KeyframeEffect).target!)}`);
    }
    const open = document.querySelector('dialog[open]');
    for (const element of (open ?? document).querySelectorAll('button, a[href], input, select, textarea, summary')) {
      if (!shown(element) || element.closest('.visually-hidden, .skip') !== null) continue;
      const box = element.getBoundingClientRect();
      const isInText = element.matches('.word, p a, li a, cite a, td a, summary');
      const label = element.closest('label')?.getBoundingClientRect() ?? box;
      if (!isInText && (Math.max(box.width, label.width) < 24 || Math.max(box.height, label.height) < 24))
        faults.push(`target: ${Math.round(box.width)} by ${Math.round(box.height)}, ${said(element)}`);
      // One stop of these is reached by Tab, the rest from there by the arrows.
      const isInTabs =
        element.matches('[role=tab], [role=radio], [role=option]') ||
        (element.closest('[role=toolbar]')?.querySelector('[tabindex="0"]') ?? null) !== null;
      if (element.getAttribute('tabindex') === '-1' && !isInTabs && !element.hasAttribute('disabled'))
        faults.push(`keyboard: never reached, ${said(element)}`);
    }
    return faults;
  }, language);
}

/**
 * Texts that a reader cannot see whole: cut by a box that hides what is too long, or off the side of the page; and a page
 * that must be scrolled sideways. What is shortened on purpose, and said in full elsewhere, is marked `data-shortened`.
 */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const SLACK = 2;
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);

    /** What a box does with what is too long, and where it ends. Many texts share their boxes. */
    interface Box {
      frame: DOMRect;
      x: string;
      y: string;
    }
    const known = new Map<Element, Box>();
    const boxOf = (element: Element): Box => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const { overflowX: x, overflowY: y } = getComputedStyle(element);
      const box = { frame: element.getBoundingClientRect(), x, y };
      known.set(element, box);
      return box;
    };
    const isHidden = (way: string) => way === 'hidden' || way === 'clip';
    const isScrolled = (way: string) => way === 'auto' || way === 'scroll';

    const walker = document.createTreeWalker(
      document.querySelector('dialog[open]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement!;
      if (text === '' || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('.visually-hidden, .skip, [data-shortened], script, style, svg') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width >= 1 && height >= 1);
      for (const line of lines) {
        let scrolls = false;
        for (let box = parent as Element | null; box !== null && box !== document.body; box = box.parentElement) {
          const { frame, x, y } = boxOf(box);
          if (isScrolled(x)) scrolls = true;
          if (!scrolls && isHidden(x) && (line.right > frame.right + SLACK || line.left < frame.left - SLACK))
            faults.add(`cut at the side of .${box.className}: ${text.slice(0, 60)}`);
          // The lines of a text are taller than its letters: a quarter of them may go.
          const play = SLACK + line.height / 4;
          if (isHidden(y) && (line.bottom > frame.bottom + play || line.top < frame.top - play))
            faults.add(`cut at the foot of .${box.className}: ${text.slice(0, 60)}`);
          if (isScrolled(y)) break;
        }
        if (!scrolls && (line.right > clientWidth + SLACK || line.left < -SLACK))
          faults.add(`off the page: ${text.slice(0, 60)}`);
      }
    }
    return [...faults];
  });
}

/** Texts that lie over one another. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const known = new Map<Element, boolean>();
    /** What stays in the window while the page moves under it. */
    const floats = (element: Element | null): boolean => {
      if (element === null) return false;
      let answer = known.get(element);
      if (answer === undefined) {
        const isFloat = /sticky|fixed/.test(getComputedStyle(element).position) && !element.matches('dialog');
        known.set(element, (answer = isFloat || floats(element.parentElement)));
      }
      return answer;
    };
    const found: { ink: DOMRect; parent: Element; text: string }[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('dialog[open]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement!;
      if (text === '' || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('.visually-hidden, .skip, script, style, svg') !== null || floats(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width <= 2) continue;
        // Letters keep to the middle of their line.
        const ink = new DOMRect(rect.x, rect.y + rect.height / 5, rect.width, (rect.height * 3) / 5);
        found.push({ ink, parent, text });
      }
    }
    found.sort((a, b) => a.ink.top - b.ink.top);
    const isOver = (a: Element, b: Element) => a === b || a.contains(b) || b.contains(a);
    /** What is scrolled out of its box lies over nothing. */
    const isSeen = ({ ink, parent }: (typeof found)[number]) => {
      const middle = ink.top + ink.height / 2;
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        const { top, bottom } = box.getBoundingClientRect();
        if (getComputedStyle(box).overflowY !== 'visible' && (middle < top || middle > bottom)) return false;
      }
      const there = document.elementFromPoint(ink.left + ink.width / 2, middle);
      return there !== null && isOver(parent, there);
    };
    for (const [i, a] of found.entries()) {
      for (let j = i + 1; j < found.length && found[j]!.ink.top < a.ink.bottom - 4; j++) {
        const b = found[j]!;
        const across = Math.min(a.ink.right, b.ink.right) - Math.max(a.ink.left, b.ink.left);
        const down = Math.min(a.ink.bottom, b.ink.bottom) - b.ink.top;
        if (across <= 4 || down <= 4 || isOver(a.parent, b.parent)) continue;
        if (isSeen(a) && isSeen(b)) faults.add(`${a.text.slice(0, 40)} over ${b.text.slice(0, 40)}`);
      }
    }
    return [...faults];
  });
}

/**
 * What the keyboard reaches and cannot be seen once it has the focus, on the way forward or back: something that stays in the
 * window lies over it (WCAG 2.4.11, and more: a third of it must be in sight, or of the window where it is larger).
 */
export function covered(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const faults = new Set<string>();
    const before = document.activeElement;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const reached = [
      ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
    );
    const STEPS = [0.1, 0.3, 0.5, 0.7, 0.9];
    const shareInSight = (one: HTMLElement): number => {
      const shown = one.closest('label') ?? one;
      const { x, y, width, height } = shown.getBoundingClientRect();
      const points = STEPS.flatMap((across) => STEPS.map((down) => [x + across * width, y + down * height] as const));
      const isSeen = ([left, top]: readonly [number, number]) => {
        const there = document.elementFromPoint(left, top);
        return (
          there !== null &&
          (shown.contains(there) || (there.contains(shown) && there.closest('label, dialog, main') === there))
        );
      };
      const whole = Math.min(1, (innerWidth * innerHeight) / (width * height || 1), innerHeight / (height || 1));
      return points.filter(isSeen).length / points.length / whole;
    };
    for (const [way, order] of [
      ['forward', reached],
      ['back', reached.toReversed()],
    ] as const)
      for (const one of order) {
        one.blur();
        one.focus();
        if (document.activeElement !== one) continue;
        // A part of the map is a shape, and its box is mostly others'.
        const least = one.closest('.map-parts') === null ? 1 / 3 : 0.1;
        let share = shareInSight(one);
        if (share < least) {
          // What the focus opens or closes takes a moment, and moves it.
          await new Promise((resolve) => setTimeout(resolve, 100));
          one.scrollIntoView({ block: 'nearest' });
          share = shareInSight(one);
        }
        if (share < least)
          faults.add(
            `covered going ${way}, ${Math.round(share * 100)} % of it in sight: ${one.outerHTML.slice(0, 100)}`,
          );
      }
    (before as HTMLElement | null)?.focus();
    return [...faults];
  });
}
