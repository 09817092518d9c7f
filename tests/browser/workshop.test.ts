/** The workshop in a real browser: the checker and the analyst in their own threads, under the site's own policy. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { template } from '../../src/scenario/template';
import { templateWords } from '../../src/words/template';
import { openAtelier } from './support/atelier';
import { violations } from './support/axe';
import { site, type Visit } from './support/site';
import { decide } from './support/playing';

const { visit } = site();

await templateWords.load('fr');
const right = template({
  id: 'robot-cdi',
  title: 'Un robot au CDI',
  languages: ['fr'],
  schema: 'x',
  isForTerminal: false,
});
const broken = right.replace('{ confiance: -14 }', '{ confience: -14 }');
const place = { line: broken.split('\n').findIndex((line) => line.includes('confience')) + 1, column: 16 };
const heading = `Erreur · ligne\u00a0${place.line}, colonne\u00a0${place.column}`;

/** Opens the workshop. `picker`: a browser that can follow files, whose picker gives a file of its private folder. */
async function enter({ picker = false, width = 1366, height = 768 } = {}): Promise<Visit> {
  const visited = await visit('', { width, height, before: picker ? withPicker : withoutPicker });
  await openAtelier(visited.page);
  await visited.page.waitForSelector('.file-box');
  return visited;
}
const withoutPicker = () => {
  delete (globalThis as { showOpenFilePicker?: unknown }).showOpenFilePicker;
};
const withPicker = () => {
  (globalThis as { showOpenFilePicker?: unknown }).showOpenFilePicker = async () => [
    await (await navigator.storage.getDirectory()).getFileHandle('robot.yaml'),
  ];
};

const give = (page: Page, text: string, name = 'robot-cdi.yaml') =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/yaml', buffer: Buffer.from(text) });

/** Plays the open game with the first option that is open, to its end. */
async function playToTheEnd(page: Page): Promise<void> {
  for (let left = 40; left > 0; left--) {
    const main = (await page.getAttribute('main', 'data-screen'))!;
    const title = (await page.textContent('h1')) ?? '';
    if (main === 'ending') return;
    await (main === 'turn' ? decide(page, '3') : page.keyboard.press('Enter'));
    await page.waitForFunction(
      ([before, heading]) =>
        document.querySelector('main')?.dataset['screen'] !== before ||
        document.querySelector('h1')?.textContent !== heading,
      [main, title] as const,
    );
  }
  throw new Error('the game did not end');
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe('a file chosen by hand', () => {
  test('shows its problem where it is; mended, it plays to its end and is back in the workshop', async () => {
    const { page, faults } = await enter();
    await give(page, broken);
    await page.waitForSelector('.problem');
    expect(await page.locator('.problem h3').allTextContents()).toEqual([heading]);
    expect(await page.locator('.problem mark').innerText()).toContain('confience');
    expect(await page.locator('.problem-fix').innerText()).toContain('confiance');
    expect(await violations(page)).toEqual([]);

    await give(page, right);
    await page.getByRole('button', { name: 'Jouer' }).click();
    await page.waitForSelector('main[data-screen=turn]');
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    await page.reload();
    await page.waitForSelector('main[data-screen=review]');
    // As in another tab, which has the game and not the file.
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(page.url());
    await openAtelier(page);
    expect(await page.locator('.workshop-kept').innerText()).toMatch(/Un robot au CDI/);
    await give(page, right);
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await page.waitForSelector('main[data-screen=review]');
    await playToTheEnd(page);
    await page.getByRole('button', { name: 'Accueil' }).click();
    expect(await page.locator('.file-name').innerText()).toBe('robot-cdi.yaml');
    expect(faults).toEqual([]);
  });

  test('is led to the field of a problem by one press, and is not begun twice', async () => {
    const { page, faults } = await enter();
    await give(page, broken);
    await page.getByRole('button', { name: 'Corriger dans l’atelier' }).click();
    await page.waitForSelector('.atelier');
    const path = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path']);
    await expect.poll(path).toBe('events.0.effects.confience');
    await page.locator('.repair').click();
    await page.getByRole('heading', { name: 'Aucune erreur dans le fichier' }).waitFor();
    await page.getByText('pas encore téléchargé').waitFor();
    await page.getByRole('button', { name: /^Retour à «.Écrire le vôtre/u }).click();
    await page.getByRole('button', { name: 'Écrire robot-cdi.yaml' }).click();
    await page.waitForSelector('.atelier');
    await page.getByRole('button', { name: /^Retour à «.Écrire le vôtre/u }).click();
    await page.waitForSelector('.drafts');
    expect(await page.locator('.drafts li').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('is never sent: nothing but the site is asked for, and only the game is kept for longer than the tab', async () => {
    const { page, faults } = await enter();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.url().includes('robot')) sent.push(request.url());
    });
    await give(page, right);
    await page.getByRole('button', { name: 'Jouer' }).click();
    await page.waitForSelector('main[data-screen=turn]');
    await decide(page, '3');
    await page.waitForSelector('main[data-screen=review]');
    const kept = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(kept.filter((key) => key.startsWith('bouclier.game'))).toEqual([
      expect.stringMatching(/^bouclier\.game\.\w+\.a$/),
    ]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/bibliothèque|chance|gauges/);
    expect(sent).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('that is hostile is answered, and the page lives on', async () => {
    const { page, faults } = await enter();
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((key, i) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefghij'[i]!}`).join(',')}]`).join('\n')}\n`;
    const polluted = right.replace('gauges:', '__proto__: { polluted: true }\ngauges:');
    for (const text of [
      bomb,
      polluted,
      '['.repeat(100_000),
      `${'- '.repeat(50_000)}x`,
      '\u0000\u0001'.repeat(50_000),
    ]) {
      await give(page, text, 'hostile.yaml');
      await page.waitForSelector('.problem');
      await give(page, right);
      await page.waitForSelector('.verdict.is-ready');
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await give(page, 'x'.repeat(2_000_000), 'large.yaml');
    await page.waitForSelector('.verdict.is-wrong');
    expect(await page.locator('.verdict').innerText()).toMatch(/million/);
    expect(faults).toEqual([]);
  });
});

describe('a file that the browser can follow', () => {
  test('is read again by itself each time it is saved', async () => {
    const { page, faults } = await enter({ picker: true });
    const save = (text: string) =>
      page.evaluate(async (written) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('robot.yaml', { create: true });
        const stream = await handle.createWritable();
        await stream.write(written);
        await stream.close();
      }, text);
    await save(broken);
    await page.getByRole('button', { name: 'Choisir un fichier' }).click();
    await page.waitForSelector('.problem');
    expect(await page.getByRole('button', { name: 'Relire le fichier' }).count()).toBe(0);
    await save(right);
    await page.waitForSelector('.verdict.is-ready', { timeout: 5000 });
    await save(broken.replace('confience', 'budjet'));
    await page.waitForSelector('.problem', { timeout: 5000 });
    expect(await page.locator('.problem mark').innerText()).toContain('budjet');
    expect(faults).toEqual([]);
  });
});

describe('a file that is dropped', () => {
  test('is opened like one that is chosen', async () => {
    const { page, faults } = await enter();
    const dropped = await page.evaluateHandle((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'robot-cdi.yaml'));
      return carried;
    }, broken);
    await page.dispatchEvent('.file-box', 'drop', { dataTransfer: dropped });
    await page.waitForSelector('.problem');
    expect(await page.locator('.problem h3').allTextContents()).toEqual([heading]);
    expect(faults).toEqual([]);
  });
});

describe('what one begins with', () => {
  test('the template is downloaded, opened as it is, and ready; a shared fact can be cited in it', async () => {
    const { page, faults } = await enter();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Le modèle' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('mon-scenario.yaml');
    const text = readFileSync(await download.path(), 'utf8');
    await give(page, text, 'mon-scenario.yaml');
    await page.waitForSelector('.verdict.is-ready');
    expect(await page.locator('.problem').count()).toBe(0);

    const facts = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Les faits à citer' }).click();
    const shared = /^ {2}([a-z0-9-]+):$/m.exec(readFileSync(await (await facts).path(), 'utf8'))![1]!;
    await give(page, text.replaceAll('facts: [unesco-ethique]', `facts: [unesco-ethique, ${shared}]`));
    await page.waitForSelector('.verdict.is-ready');
    await give(page, text.replaceAll('facts: [unesco-ethique]', 'facts: [unesco-ethique, no-such-fact]'));
    await page.waitForSelector('.problem');

    await page.getByRole('button', { name: 'Le guide' }).click();
    await page.getByRole('heading', { level: 1, name: 'Le guide' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the balance report', () => {
  test('is made in its own thread, with progress, and can be read', async () => {
    const { page, faults } = await enter({ width: 390, height: 844 });
    await give(page, right);
    await page.getByRole('button', { name: 'Voir l’équilibre' }).click();
    await page.waitForSelector('.criterion');
    expect(await page.locator('.criterion').count()).toBeGreaterThanOrEqual(11);
    expect(await page.locator('.balance table').count()).toBe(7);
    expect(await page.locator('.plot-mark').count()).toBeGreaterThan(10);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    const smallest = await page.evaluate(() =>
      Math.min(
        ...[...document.querySelectorAll('.sheet *')]
          .filter((node) => node.checkVisibility() && [...node.childNodes].some((child) => child.nodeType === 3))
          .map((node) => {
            const svg = node.closest('svg');
            const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return parseFloat(getComputedStyle(node).fontSize) * scale;
          }),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(13.2);
    expect(faults).toEqual([]);
  });

  test('is stopped on demand; the page answers all the while', async () => {
    const { page, faults } = await enter();
    await page.setInputFiles('input[type=file]', 'scenarios/sommet-de-paris.yaml');
    await page.getByRole('button', { name: 'Voir l’équilibre' }).click();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await page.getByRole('button', { name: 'Refaire le rapport' }).waitFor({ timeout: 1000 });
    expect(await page.locator('progress').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
