/** A world given away, in a real browser: by a link, by a page that plays from a disk, by a package on a learning platform. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';
import { openAtelier } from './support/atelier';
import { violations } from './support/axe';
import { openDebrief } from './support/playing';
import { site } from './support/site';

const { visit } = site();

await templateWords.load('fr');
const mine = template({
  id: 'robot-cdi',
  title: 'Un robot au CDI',
  languages: ['fr'],
  schema: 'x',
  isForTerminal: false,
});
const FIRST_DOSSIER = 'Un robot à la bibliothèque';
const folder = mkdtempSync(join(tmpdir(), 'bouclier-'));

/** The workshop with this file open. */
async function workshopWith(text: string) {
  const visited = await visit('', { before: withoutPicker });
  const { page } = visited;
  await openAtelier(page);
  await page.waitForSelector('.file-box');
  await page.setInputFiles('input[type=file]', { name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Donner ce monde' }).waitFor();
  return visited;
}
const withoutPicker = () => {
  delete (globalThis as { showOpenFilePicker?: unknown }).showOpenFilePicker;
};

/** What a button makes, as the browser keeps it. */
async function made(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Answers until the game is at its end, or has gone on by so many screens. */
async function play(page: Page | Frame, most = 60): Promise<void> {
  for (let left = most; left > 0; left--) {
    const before = await shownIn(page);
    if (before.startsWith('ending')) return;
    for (const key of before.startsWith('turn') ? ['1', 'Enter'] : ['Enter']) await page.locator('body').press(key);
    await page.waitForFunction(
      (was) =>
        `${document.querySelector('main')?.dataset['screen']} ${document.querySelector('h1')?.textContent}` !== was,
      before,
    );
  }
}
const shownIn = (page: Page | Frame): Promise<string> =>
  page.evaluate(
    () => `${document.querySelector('main')?.dataset['screen']} ${document.querySelector('h1')?.textContent}`,
  );

describe('a link', () => {
  test('opens the same world from the same start on another device, once it is asked for', async () => {
    const { page, faults } = await workshopWith(mine);
    await page.getByRole('button', { name: 'Préparer une partie' }).click();
    await page.getByLabel('Tirage').fill('7');
    const link = await page.getByLabel('Lien vers ce départ').inputValue();
    for (const width of [1366, 390]) {
      const other = await visit(new URL(link).search + new URL(link).hash, { width, height: 844 });
      await other.page.getByRole('heading', { name: 'Un robot au CDI' }).waitFor();
      expect(await other.page.getByRole('dialog').innerText()).toContain('les auteurs de Bouclier ne l’ont pas lu');
      expect(await violations(other.page)).toEqual([]);
      await other.page.getByRole('dialog').getByRole('button', { name: 'Jouer', exact: true }).click();
      await other.page.getByRole('heading', { name: FIRST_DOSSIER }).waitFor();
      // A reload goes on with the game, and asks for nothing again.
      await other.page.reload();
      await other.page.getByRole('heading', { name: FIRST_DOSSIER }).waitFor();
      expect(other.faults).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test.each([
    ['cut', (hash: string) => hash.slice(0, -20)],
    ['of another world than it says', (hash: string) => hash.replace(/^#w=1./, '#w=1z')],
  ])('that is %s is refused', async (_, spoil) => {
    const { page } = await workshopWith(mine);
    await page.getByRole('button', { name: 'Donner ce monde' }).click();
    const { hash } = new URL(await page.getByLabel('Lien vers ce départ').inputValue());
    const other = await visit(spoil(hash));
    await other.page.getByText('Ce lien est coupé ou abîmé.').waitFor();
    expect(other.faults).toEqual([]);
  });
});

describe('a page that plays alone', () => {
  test.each([
    ['of one’s own world', null],
    ['of a world of the site', 'Premiers pas'],
  ])('%s plays to its end from a disk, without the network', async (_, shipped) => {
    const { page, context } = shipped === null ? await workshopWith(mine) : await visit('');
    if (shipped === null) await page.getByRole('button', { name: 'Donner ce monde' }).click();
    else {
      await page.getByRole('button', { name: 'Tous les mondes' }).click();
      await page.getByRole('button', { name: new RegExp(`Préparer.*${shipped}`) }).click();
      await page.getByRole('button', { name: 'En faire un fichier' }).click();
    }
    const file = join(folder, `${shipped ?? 'own'}.html`);
    const written = await made(page, 'Faire la page');
    // Firefox starts no module thread in a page that was opened from a disk.
    expect(written.toString()).not.toMatch(/new Worker\([^)]*type:/);
    writeFileSync(file, written);
    await context.setOffline(true);
    const alone = await context.newPage();
    const faults: string[] = [];
    alone.on('pageerror', ({ message }) => faults.push(message));
    alone.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    alone.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) faults.push(request.url());
    });
    await alone.goto(pathToFileURL(file).href);
    // Which world it is, before its first question.
    await alone.waitForSelector('main[data-screen=which-world]');
    expect(await alone.title()).toBe(await alone.locator('h1').innerText());
    expect((await alone.locator('.which-world-summary').innerText()).length).toBeGreaterThan(20);
    expect(await violations(alone)).toEqual([]);
    await alone.getByRole('button', { name: 'Jouer' }).press('Enter');
    await alone.waitForSelector('main[data-screen=turn]');
    // It has the styles of all screens at once: prices are laid out as where they come one by one.
    const price = alone.locator('.costs .signs').first();
    expect(await price.evaluate((signs) => getComputedStyle(signs).display)).toBe('flex');
    expect(await violations(alone)).toEqual([]);
    await play(alone);
    expect(await shownIn(alone)).toContain('ending');
    // The analyst's thread stands in the page as well.
    await openDebrief(alone);
    await alone.waitForSelector('.debrief-headline');
    expect(faults).toEqual([]);
  });
});

const LMS = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8');

/** A learning platform that shows a package in a frame. `kept`: what it has of this pupil. */
async function platform(context: BrowserContext, files: Record<string, Uint8Array>, frame: string, kept: unknown) {
  await context.route('http://platform.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/lms.js') return route.fulfill({ contentType: 'text/javascript', body: LMS });
    const file = files[pathname.slice(1)];
    if (file !== undefined) return route.fulfill({ contentType: 'text/html', body: Buffer.from(file) });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>LMS</title><script src="lms.js"></script><script>
        window.API = new Scorm12API({ autocommit: false });
        const kept = ${JSON.stringify(kept)};
        if (kept) window.API.loadFromJSON(kept);
        </script>${frame}`,
    });
  });
  const page = await context.newPage();
  await page.goto('http://platform.test/');
  const inside = await (await page.waitForSelector('iframe')).contentFrame();
  await inside!.waitForSelector('main[data-screen]');
  return { page, inside: inside! };
}
const FRAME = '<iframe src="index.html" width="1366" height="768"></iframe>';

interface Cmi {
  suspend_data: string;
  core: { lesson_status: string; exit: string; score: { raw: string } };
}
const cmiOf = (page: Page): Promise<Cmi> =>
  page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as { API: { cmi: Cmi } }).API.cmi)) as Cmi);

test('a package is opened, played, closed, resumed and graded by a platform', async () => {
  const { page, context } = await workshopWith(mine);
  await page.getByRole('button', { name: 'Donner ce monde' }).click();
  await page.getByLabel('100 pour qui finit').check({ force: true });
  const files = unzipSync(new Uint8Array(await made(page, 'Faire le paquet')));
  expect(strFromU8(files['imsmanifest.xml']!)).toContain('adlcp:scormtype="sco" href="index.html"');

  const first = await platform(context, files, FRAME, null);
  await play(first.inside, 2);
  const left = await shownIn(first.inside);
  const before = await cmiOf(first.page);
  expect(before.suspend_data).toMatch(/^B\d-/);
  expect(before.suspend_data.length).toBeLessThanOrEqual(4096);
  expect(before.core).toMatchObject({ lesson_status: 'incomplete', score: { raw: '' } });
  // The platform takes the frame away, as it does when a pupil leaves.
  await first.page.evaluate(() => document.querySelector('iframe')!.remove());
  const closed = await cmiOf(first.page);
  await first.page.close();

  const second = await platform(context, files, FRAME, closed);
  expect(await shownIn(second.inside)).toBe(left);
  await play(second.inside);
  expect((await cmiOf(second.page)).core).toMatchObject({ lesson_status: 'completed', score: { raw: '100' } });
});

test('in a frame that may not look around itself, the game is played all the same', async () => {
  const { page, context } = await workshopWith(mine);
  await page.getByRole('button', { name: 'Donner ce monde' }).click();
  const files = unzipSync(new Uint8Array(await made(page, 'Faire le paquet')));
  const sandboxed = '<iframe sandbox="allow-scripts" src="index.html" width="1366" height="768"></iframe>';
  const { inside } = await platform(context, files, sandboxed, null);
  await play(inside);
  expect(await shownIn(inside)).toContain('ending');
});

test('a world beside the site is listed once the game is there, said to be somebody’s, and played', async () => {
  const { page, faults } = await visit('', {
    before: withoutPicker,
    serviceWorkers: 'block',
    routes: {
      'worlds/list.txt': '# notes\nrobot-cdi.yaml Un robot au CDI\n',
      'worlds/robot-cdi.yaml': mine,
    },
  });
  await page.getByRole('button', { name: 'Tous les mondes' }).click();
  await page.getByRole('button', { name: /Jouer.*Un robot au CDI/ }).click();
  await page.getByText('posé à côté du jeu').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Jouer', exact: true }).click();
  await page.getByRole('heading', { name: FIRST_DOSSIER }).waitFor();
  expect(faults).toEqual([]);
});
