/** The built site, played as a student plays it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decide, firstDossier, gameOpens, openDebrief, playByKeys, type ScreenName, tabTo } from './support/playing';
import { site } from './support/site';

const { address, visit } = site();

describe('a whole game by the keyboard', () => {
  test('from the catalogue to the ending and a new game, without a fault, a foreign request or a cookie', async () => {
    const { page, context, faults } = await visit('', { world: true });
    await tabTo(page, '.title-doors button', 'grande partie');
    await page.keyboard.press('Enter');
    await gameOpens(page);
    const seen = new Set<ScreenName>();
    await playByKeys(page, '12', async (screen) => {
      seen.add(screen);
      // Focus is at the new screen's heading: the next Tab goes on from there.
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    });
    // The long game asks every kind of question.
    expect([...seen].sort()).toEqual(['ending', 'promise', 'review', 'session', 'table', 'turn']);
    expect(await page.inputValue('.game-code input')).toMatch(/^B2-/);
    await tabTo(page, 'button', 'Rejouer');
    await page.keyboard.press('Enter');
    await gameOpens(page);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('in English, on a phone', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=3&lang=en', { width: 390, height: 844 });
    await gameOpens(page);
    await playByKeys(page, '312', async () => {
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
    expect(faults).toEqual([]);
  });
});

test('the language changes in the middle of a turn: its scenario is fetched in that language, then and not before', async () => {
  const { page, faults } = await visit('?scenario=sommet-de-paris&seed=5', { serviceWorkers: 'block' });
  // What the first visit asked for has arrived.
  await firstDossier(page);
  const texts: string[] = [];
  const words: string[] = [];
  page.on('requestfinished', (request) => {
    if (/\/sommet-de-paris-/.test(request.url())) texts.push(request.url());
    const spoken = /\/assets\/common-(fr|en)-[^/]*$/.exec(request.url());
    if (spoken) words.push(spoken[1]!);
  });
  const card = () => page.locator('main h1, main button.choose').allTextContents();
  await page.reload();
  await firstDossier(page);
  expect(texts).toHaveLength(1);
  const french = await card();
  await page.getByRole('button', { name: 'Réglages' }).first().click();
  await page.getByLabel('English').click();
  await page.waitForSelector('html[lang=en]');
  await page.keyboard.press('Escape');
  expect(new Set(texts).size).toBe(2);
  const english = await card();
  expect(english).toHaveLength(french.length);
  for (const [i, text] of english.entries()) expect([french[i], 'undefined', '']).not.toContain(text);
  await page.reload();
  await page.waitForSelector('html[lang=en] main[data-screen=turn]');
  expect(await card()).toEqual(english);
  expect(texts).toHaveLength(3);
  // Whatever files the words of a language come in: French once, then English at the change and at the reload, and no more.
  const files = new Set(words).size === 2 ? words.indexOf('en') : 0;
  expect(files).toBeGreaterThan(0);
  expect(words).toEqual(['fr', 'en', 'en'].flatMap((language) => Array.from({ length: files }, () => language)));
  expect(faults).toEqual([]);
});

describe('what can go wrong', () => {
  test('a reload brings the game back where it was', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=5');
    await firstDossier(page);
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await page.reload();
    await page.waitForSelector('main[data-screen=review]');
    await tabTo(page, 'button.next');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main[data-screen=turn]');
    expect(await page.getAttribute('.turn-strip', 'aria-label')).toMatch(/^Tour.2/);
  });

  test('Back leads from the game to the catalogue, and the game is resumed from there', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=5');
    await firstDossier(page);
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await page.goBack();
    await page.waitForSelector('main[data-screen=catalogue]');
    await page.getByRole('button', { name: /^Continuer/ }).click();
    await page.waitForSelector('main[data-screen=review]');
    // By accident, and Forward undoes it.
    await page.goBack();
    await page.waitForSelector('main[data-screen=catalogue]');
    await page.goForward();
    await page.waitForSelector('main[data-screen=review]');
  });

  test('Back leads from a room to the catalogue, not out of the site', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Pour la classe' }).click();
    await page.waitForSelector('main[data-screen=class] h1');
    await page.goBack();
    await page.waitForSelector('main[data-screen=catalogue]');
  });

  test('a way to another part of a screen leads there, not out of the game', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5');
    await page.waitForSelector('main[data-screen=turn]');
    const arrivesAt = async (link: string, part: string) => {
      await tabTo(page, `a[href='#${part}']`, link);
      await page.keyboard.press('Enter');
      // Leaving the game by the history takes a moment: long enough for it to be seen.
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(part);
    };
    await page.focus('body');
    await arrivesAt('', 'decision');
    await playByKeys(page, '12');
    await page.waitForSelector('h2#debrief');
    await arrivesAt('Pourquoi', 'debrief');
    await openDebrief(page);
    await arrivesAt('', 'hand-in');
    expect(await page.getAttribute('main', 'data-screen')).toBe('ending');
  });

  test('without WebGL the still stays and the game is the same', async () => {
    const { page, faults } = await visit('?scenario=premiers-pas&seed=5', { world: false });
    await page.waitForSelector('main[data-screen=turn]');
    await page.waitForTimeout(500);
    expect(await page.locator('#world canvas').count()).toBe(0);
    expect(await page.locator('svg.still path').count()).toBeGreaterThan(10);
    await playByKeys(page, '12');
    expect(faults).toEqual([]);
  });

  test.each([
    ['does not arrive', (page: Page) => page.route(/assets\/game-/, (route) => route.abort())],
    [
      'cannot be drawn',
      (page: Page) =>
        page.addInitScript(() => {
          const real = document.getElementById.bind(document);
          let asked = 0;
          document.getElementById = (id) => ((asked += 1) === 1 ? null : real(id));
        }),
    ],
  ] as const)('a game that %s leaves words, not an empty page', async (_, spoil) => {
    const { page } = await visit('', { serviceWorkers: 'block' });
    await page.goto('about:blank');
    await spoil(page);
    await page.goto(`${address}?scenario=premiers-pas`);
    await page.waitForSelector('main [role=alert]');
    expect(await page.textContent('main')).toMatch(/n’est pas arrivé/);
  });

  const full = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };
  const withoutDatabase = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  };

  test('storage that is full or forbidden is said, and the game goes on', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5', { before: [full, withoutDatabase] });
    await page.waitForSelector('main[data-screen=turn]');
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await page.waitForSelector('.notice');
    expect(await page.textContent('.notice')).toMatch(/n’est plus gardée/);
  });

  test('a game that the storage does not take is in the database, and comes back from there', async () => {
    const { page } = await visit('?scenario=premiers-pas&seed=5', { before: full });
    await page.waitForSelector('main[data-screen=turn]');
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await page.getByRole('button', { name: /^Réglages/ }).click();
    await page.getByText('La partie est gardée.', { exact: true }).waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: /^Continuer Premiers pas/ }).click();
    await page.waitForSelector('main[data-screen=review]');
  });

  test('a code with a typo is refused in words; the right one opens its game', async () => {
    const { page } = await visit('?scenario=sommet-de-paris&seed=77');
    await firstDossier(page);
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    const code = await page.evaluate(() => {
      // A save has two copies; the newer one knows of the decision.
      const copies = Object.keys(localStorage)
        .filter((key) => key.startsWith('bouclier.game.'))
        .map((key) => JSON.parse(localStorage.getItem(key)!.slice(8)) as { code: string; serial: number })
        .sort((one, other) => other.serial - one.serial);
      localStorage.clear();
      sessionStorage.clear();
      return copies[0]!.code;
    });
    await page.goto(address);
    const enter = async (text: string) => {
      await page.getByRole('button', { name: /code/ }).click();
      await page.locator('dialog[open] input').fill(text);
      await page.keyboard.press('Enter');
    };
    await enter(code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'));
    await page.waitForSelector('.code-problem:not(:empty)');
    expect(await page.textContent('.code-problem')).toMatch(/faute/);
    await page.keyboard.press('Escape');
    await enter(code.toLowerCase());
    await page.waitForSelector('main[data-screen=turn]');
    expect(await page.getAttribute('.turn-strip', 'aria-label')).toMatch(/^Tour.2/);
  });
});

describe('the moving world', () => {
  test.each([
    ['is asked for while the game is made ready', true, 1],
    ['is not asked for where there is no WebGL', false, 0],
  ])('%s', async (_, world, times) => {
    const { page } = await visit('', { world, serviceWorkers: 'block' });
    await page.goto('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    // Without words the game never runs, and can't be who asks.
    await page.route(/assets\/common-fr-/, (route) => route.abort());
    // As on a slow line, its file comes after what runs first.
    const running = page.waitForRequest(/assets\/common-fr-/);
    await page.route(/assets\/game-.*js/, (route) => running.then(() => route.continue()));
    await page.goto(`${address}?scenario=premiers-pas&seed=5`);
    await page.waitForSelector('main.crash');
    await page.waitForLoadState('networkidle');
    const files = await page.evaluate(() =>
      document
        .querySelector<HTMLMetaElement>('meta[name=next]')!
        .content.split(' ')
        .map((file) => new URL(file, location.href).href),
    );
    expect(files.some((file) => /assets\/scene-/.test(file))).toBe(true);
    expect(files.map((file) => asked.filter((url) => url === file).length)).toEqual(files.map(() => times));
  });

  test('comes after the panels, is hidden from screen readers, and sleeps when nothing moves', async () => {
    const { page, faults } = await visit('?scenario=sommet-de-paris&seed=5', {
      world: true,
      motion: 'no-preference',
    });
    // No world stands behind a promise.
    await firstDossier(page);
    await page.waitForSelector('#world canvas');
    expect(
      await page.evaluate(() => document.querySelector('#world canvas')!.closest('[aria-hidden=true]') !== null),
    ).toBe(true);
    const framesAsked = () =>
      page.evaluate(async () => {
        let asked = 0;
        const real = window.requestAnimationFrame;
        window.requestAnimationFrame = (callback) => {
          asked += 1;
          return real(callback);
        };
        await new Promise((resolve) => setTimeout(resolve, 5000));
        window.requestAnimationFrame = real;
        return asked;
      });
    // Its first picture takes a busy machine a while; after that, nothing in five seconds.
    await expect.poll(framesAsked, { timeout: 60_000 }).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('with the server gone', () => {
  /** Until everything is kept, and the page is answered from there. */
  const controlled = (page: Page) =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      for (let left = 100; left > 0 && !navigator.serviceWorker.controller; left--) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });

  test('after the first visit a whole game is played offline', async () => {
    const { page, context } = await visit('', { world: true });
    await controlled(page);
    await context.setOffline(true);
    await page.goto(`${address}?scenario=cameras-au-lycee&seed=2`);
    await page.waitForSelector('main[data-screen=turn]');
    await playByKeys(page, '21');
    const loaded = () => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    expect((await page.evaluate(loaded)).join()).toMatch(/Bricolage/);
  });

  test('the report of a game opens from its card, in each language, and leads back', async () => {
    const { page, context } = await visit();
    // A busy machine may need long to show a page that is kept.
    page.setDefaultTimeout(50_000);
    await controlled(page);
    await context.setOffline(true);
    const opens = async (language: string) => {
      await page.getByRole('button', { name: /Tous les mondes|All worlds/ }).click();
      await page.focus(`a[href="reports/premiers-pas.${language}.html"]`);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`html[lang=${language}] .report-page h1`);
      await page.waitForLoadState('load');
      // Asked for, so that nothing depends on when the page is drawn; refused when the file is not there.
      const faces = await page.evaluate(
        async () => (await document.fonts.load('800 16px "Bricolage Grotesque"')).length,
      );
      expect(faces).toBeGreaterThan(0);
    };
    await opens('fr');
    await page.goto(`${address}?lang=en`);
    await opens('en');
    await page.focus('a[href="../index.html"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main[data-screen=catalogue]');
  });
});

test('whatever the keyboard reaches on a first turn is in sight, and covered by nothing', async () => {
  const { page } = await visit('?scenario=premiers-pas&seed=3', { preferences: { coached: false } });
  await page.waitForSelector('main[data-screen=turn] .choose');
  const reached: string[] = [];
  for (let left = 60; left > 0; left--) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const on = document.activeElement!;
      if (on === document.body) return null;
      const { x, y, width, height } = on.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return `${on.textContent}: ${on.contains(top) ? 'in sight' : `under ${top?.outerHTML.slice(0, 80)}`}`;
    });
    if (found === null) break;
    reached.push(found);
  }
  expect(reached.some((text) => text.includes('Choisir'))).toBe(true);
  expect(reached.some((text) => text.includes('Pourquoi'))).toBe(true);
  expect(reached.filter((text) => !text.endsWith('in sight'))).toEqual([]);
});
