/** The checks, checked: each defect is put into the page on purpose, and one of the checks must find it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './support/axe';
import { clipped, covered, overlaps, structure } from './support/checks';
import { moved, noteMotion, picturesDrawn } from './support/motion';
import { decide, firstDossier, tabTo } from './support/playing';
import { site } from './support/site';
import { light, visitClosed } from './support/walk';

const { visit } = site();

const PREFERENCES = { language: 'fr', theme: 'day', coached: true, predictions: false };
const GAME = '?scenario=sommet-de-paris&seed=7';

/** The checks, the quickest first. */
const CHECKS: readonly ((page: Page) => Promise<string[]>)[] = [
  (page) => structure(page, 'fr'),
  clipped,
  overlaps,
  covered,
  violations,
];

const faultsOf = async (page: Page, isEnough: (faults: string[]) => boolean = () => false): Promise<string[]> => {
  const faults: string[] = [];
  for (const check of CHECKS) {
    faults.push(...(await check(page)));
    if (isEnough(faults)) break;
  }
  return faults;
};

/** Style that the page's policy lets a test add. */
const styled = (css: string) => `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(css)});
  document.adoptedStyleSheets = [sheet];
}`;

/** Breaks the page by a script that can be taken back by `mend`: only what the script itself changed. */
const harm = (page: Page, inject: string) =>
  page.evaluate(`{
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, attributeOldValue: true });
    ${inject};
    globalThis.harms = observer.takeRecords();
    observer.disconnect();
  }`);

const mend = (page: Page) =>
  page.evaluate(() => {
    const { harms } = globalThis as unknown as { harms: MutationRecord[] };
    document.adoptedStyleSheets = [];
    for (const { target, attributeName, oldValue, addedNodes, removedNodes, nextSibling } of harms.reverse()) {
      if (attributeName !== null) {
        if (oldValue === null) (target as Element).removeAttribute(attributeName);
        else (target as Element).setAttribute(attributeName, oldValue);
      }
      for (const node of addedNodes) target.removeChild(node);
      for (const node of removedNodes) target.insertBefore(node, nextSibling);
    }
  });

/** What somebody could break one day: put into a page by a script, and found by a check that says so. */
const DEFECTS: readonly [name: string, place: keyof typeof PLACES, inject: string, found: RegExp][] = [
  ['a group of choices without a legend', 'settings', `document.querySelector('dialog legend').remove()`, /legend/],
  [
    'a canvas that is read aloud',
    'turn',
    `document.querySelector('#world').append(document.createElement('canvas'));
     document.querySelectorAll('[aria-hidden]').forEach((node) => node.removeAttribute('aria-hidden'))`,
    /canvas/,
  ],
  ['a target too small', 'turn', styled('.choose { min-height: 0 !important; height: 14px; padding: 0 }'), /target/],
  [
    'a button without a name',
    'turn',
    `document.querySelectorAll('.head button').forEach((node) => { node.removeAttribute('aria-label'); node.querySelectorAll('span').forEach((span) => span.remove()); })`,
    /button-name/,
  ],
  ['the wrong language', 'turn', `document.documentElement.lang = 'en'`, /language/],
  ['no language', 'turn', `document.documentElement.removeAttribute('lang')`, /language|html-has-lang/],
  [
    'no live region',
    'turn',
    `document.querySelectorAll('p[role=status]').forEach((node) => node.remove())`,
    /live region/,
  ],
  ['too little contrast', 'turn', styled('.dossier-about { color: #5b5468 !important }'), /color-contrast/],
  [
    'no first heading',
    'turn',
    `document.querySelector('h1').setAttribute('role', 'presentation'); document.querySelector('h1').outerHTML = '<p>x</p>'`,
    /heading/,
  ],
  ['two first headings', 'turn', `document.querySelector('h2').outerHTML = '<h1>Un autre</h1>'`, /heading/],
  ['a button that Tab never reaches', 'turn', `document.querySelector('.choose').tabIndex = -1`, /keyboard/],
  ['a text that is cut', 'turn', styled('.option h2 { white-space: nowrap; overflow: hidden; width: 4rem }'), /cut/],
  [
    'a text off the page',
    'turn',
    `document.querySelector('main').append(Object.assign(document.createElement('p'), { className: 'lost', textContent: 'Un texte' }));
     ${styled('.lost { position: fixed; left: -2rem; top: 8rem; margin: 0 }')}`,
    /off the page/,
  ],
  ['texts over one another', 'turn', styled('.dossier-panel { transform: translateX(-54rem) }'), / over /],
  [
    'a language that is not said',
    'facts',
    `document.querySelector('.fact').append(Object.assign(document.createElement('p'), { textContent: 'The first report of the scientists to the states' }))`,
    /language of a part/,
  ],
  [
    'a picture that never rests',
    'turn',
    styled('@keyframes turn { to { rotate: 1deg } } .stage { animation: turn 9s infinite !important }'),
    /motion: it never ends/,
  ],
  [
    'a bar over what has the focus',
    'turn',
    `document.querySelector('main').append(Object.assign(document.createElement('p'), { className: 'bar', textContent: 'x' }));
     ${styled('.bar { position: fixed; inset: auto 0 0 0; height: 12rem; background: #000; color: #fff; z-index: 80 }')}`,
    /covered/,
  ],
  [
    'a closed answer that is hardly seen',
    'closed',
    styled('.option-closed { color: #b9aa8a !important }'),
    /color-contrast/,
  ],
  [
    'a link that keeps a hold on the game',
    'facts',
    `document.querySelector('.fact a').removeAttribute('rel')`,
    /noopener/,
  ],
  ['a new tab that is not said', 'facts', `document.querySelector('.fact a .visually-hidden').remove()`, /new tab/],
  [
    'a zoom that is forbidden',
    'turn',
    `document.querySelector('meta[name=viewport]').content = 'width=device-width, user-scalable=no'`,
    /meta-viewport/,
  ],
  ['a page without a title', 'turn', `document.title = ''`, /title/],
  [
    'a picture without a name',
    'turn',
    `document.querySelector('[role=img]').removeAttribute('aria-label')`,
    /svg-img-alt|role-img-alt/,
  ],
  [
    'a dialog without a name',
    'settings',
    `document.querySelector('dialog').removeAttribute('aria-labelledby')`,
    /name|dialog/,
  ],
  ['a wrong role', 'turn', `document.querySelector('.choose').setAttribute('role', 'buton')`, /aria-roles/],
  [
    'a label that says nothing of what is seen',
    'facts',
    `document.querySelector('.facts-button').setAttribute('aria-label', 'Sources')`,
    /label-content-name-mismatch/,
  ],
  [
    'a name that is used twice',
    'settings',
    `document.querySelectorAll('[aria-labelledby]').forEach((node) => node.setAttribute('aria-labelledby', 'nobody'))`,
    /name|aria/,
  ],
  [
    'two main parts',
    'turn',
    `document.body.append(document.createElement('main')); document.querySelector('body > main').textContent = 'x'`,
    /main/,
  ],
];

const PLACES = {
  turn: () => Promise.resolve(),
  // A dialog comes with its own code and words.
  settings: async (page: Page) => {
    await page.getByRole('button', { name: 'Réglages' }).first().click();
    await page.waitForSelector('dialog[open]');
  },
  // With the rest of the dossier, behind one button.
  facts: async (page: Page) => {
    await page.locator('.read-all').click();
    await page.locator('.facts-button').click();
  },
  closed: visitClosed,
};

describe('a defect of a page', () => {
  test.each(['turn', 'settings', 'facts', 'closed'] as const)(
    'is found, whichever it is; without one, nothing is found: %s',
    async (place) => {
      const { page } = await visit(GAME, { before: light, preferences: PREFERENCES });
      await firstDossier(page);
      await PLACES[place](page);
      expect(await faultsOf(page)).toEqual([]);
      const missed: string[] = [];
      for (const [name, where, inject, found] of DEFECTS) {
        if (where !== place) continue;
        await harm(page, inject);
        const faults = await faultsOf(page, (soFar) => soFar.some((fault) => found.test(fault)));
        if (!faults.some((fault) => found.test(fault))) missed.push(`${name}: ${faults.join('; ') || 'nothing found'}`);
        await mend(page);
      }
      expect(missed).toEqual([]);
      // What was found was the defect each time: they are taken back, and nothing is left to find.
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});

/** What is wrong with a turn for those who listen or use keys: one line a fault. */
async function faultsOfTurn(page: Page): Promise<string[]> {
  await firstDossier(page);
  await decide(page, '3');
  await page.waitForSelector('main[data-screen=review]');
  const look = () =>
    page.evaluate(() => {
      const found: string[] = [];
      if (document.activeElement?.tagName !== 'H1') found.push('focus: it is not at the new heading');
      const said = [...document.querySelectorAll('p.visually-hidden[role=status]')]
        .map(({ textContent }) => textContent)
        .join('');
      if (!/Émancipation \d+/.test(said)) found.push('voice: the new screen is not said');
      return found;
    });
  let faults = await look();
  // A busy machine says it late; what is wrong stays wrong.
  for (let left = 30; left > 0 && faults.length > 0; left--) {
    await page.waitForTimeout(100);
    faults = await look();
  }
  faults.push(...(await moved(page)));
  if (faults.length > 0) return faults;
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const active = document.activeElement!;
    if (active === document.body || active.tagName === 'H1') return 'keys: Tab leads nowhere';
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'ring: the focus is not seen' : null;
  });
  if (ring !== null) return [ring];
  await tabTo(page, 'button.next').catch(() => faults.push('keys: Tab never reaches the way on'));
  await page.keyboard.press('Enter');
  await page
    .waitForSelector('main:not([data-screen=review])', { timeout: 10_000 })
    .catch(() => faults.push('keys: Enter does not go on'));
  return faults;
}

/** Put in before the page starts. */
const DEFECTS_OF_A_TURN: readonly [name: string, before: () => void, found: RegExp][] = [
  [
    'a focus that is lost',
    () => {
      HTMLHeadingElement.prototype.focus = () => undefined;
    },
    /focus/,
  ],
  [
    'a voice that stays silent',
    () => {
      new MutationObserver(() => {
        for (const region of document.querySelectorAll('p.visually-hidden[role=status]'))
          if (region.textContent !== '') region.textContent = '';
      }).observe(document, { subtree: true, childList: true, characterData: true });
    },
    /voice/,
  ],
  [
    'a trap for the keyboard',
    () => {
      document.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault(), true);
    },
    /keys/,
  ],
  [
    'a ring that is not seen',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { outline: none !important }');
      document.adoptedStyleSheets = [sheet];
    },
    /ring/,
  ],
  [
    'a movement that nobody asked for',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@keyframes turn { to { rotate: 1deg } } h1 { animation: turn 9s infinite !important }');
      document.adoptedStyleSheets = [sheet];
    },
    /motion/,
  ],
  [
    'a movement that is over before anybody looks',
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@keyframes turn { to { rotate: 1deg } } h1 { animation: turn 50ms }');
      document.adoptedStyleSheets = [sheet];
    },
    /motion/,
  ],
];

describe('a defect of a turn', () => {
  test('there is none', async () => {
    const { page } = await visit(GAME, { before: [light, noteMotion], preferences: PREFERENCES });
    expect(await faultsOfTurn(page)).toEqual([]);
  });
  test.each(DEFECTS_OF_A_TURN)('is found: %s', async (_, before, found) => {
    const { page } = await visit(GAME, { before: [light, noteMotion, before], preferences: PREFERENCES });
    expect((await faultsOfTurn(page)).join()).toMatch(found);
  });
});

/** How many pictures the world draws of a decision, from rest to rest. */
async function picturesOfDecision(before: readonly (() => void)[]): Promise<number> {
  const { page } = await visit('?scenario=premiers-pas&seed=7', {
    before: [light, noteMotion, ...before],
    preferences: PREFERENCES,
    world: true,
  });
  await firstDossier(page);
  await page.waitForSelector('#world canvas');
  const atRest = async () => {
    let all = 0;
    for (let last = -1; last !== 0; all += last) {
      await page.waitForTimeout(1500);
      last = await picturesDrawn(page);
    }
    return all;
  };
  await atRest();
  await decide(page, '3');
  await page.waitForSelector('main[data-screen=review] h1');
  return atRest();
}

/** A world that moves draws dozens; one that is shown as it has become, one for each of what is printed anew. */
const STILL = 12;

test('a world that does not heed the wish for little motion is found', async () => {
  const drawn = await picturesOfDecision([]);
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(STILL);
  const heedless = () => {
    const real = globalThis.matchMedia;
    globalThis.matchMedia = (query) => real(query.replace('motion: reduce', 'motion: no-preference'));
  };
  expect(await picturesOfDecision([heedless])).toBeGreaterThan(STILL);
});
