/** What a first game costs on the wire, held: a school's link is shared by thirty. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { playedFiles, sizesOf } from '../../src/tools/commands/size';
import { gameOpens, openDebrief, playByKeys } from './support/playing';
import { site } from './support/site';

// The first edition took 69.4 kB before Phaser and 336 kB in all. The second added promises, sessions at a table, drawn lives
// and advocates' faces; Paris in its third edition is 68 kB of stories: ten lives, an echo for each decision, voices that speak
// for each answer. They are fetched in the language that is read, and not in the other. The page itself holds the title in
// each language (3 kB) and the outlines of its cry (0.7 kB), so that it is painted before any script or face has come. What
// brings players back is paid for by what few of them open: its imports are a file of their own, and what a world is about comes
// with the list of worlds. What facts say comes once one can decide: a first decision waits for 20 kB less, and a game with its
// facts is 4 kB more.
const LIMITS = { beforePhaser: 79_500, phaser: 71_000, fonts: 50_000, firstGame: 408_200, facts: 23_000 } as const;
const { visit } = site();

test('the parts of a first game stay within their bytes (brotli)', () => {
  const sizes = sizesOf();
  for (const [part, most] of Object.entries(LIMITS))
    expect(sizes[part as keyof typeof LIMITS], part).toBeLessThanOrEqual(most);
});

test('nothing is fetched from the title to the debrief that is not weighed', async () => {
  const { page } = await visit('', { world: true, serviceWorkers: 'block' });
  await page.getByRole('button', { name: /grande partie/ }).click();
  await gameOpens(page);
  await playByKeys(page, '123');
  await openDebrief(page);
  await page.waitForSelector('.turning-point, .account');
  await page.waitForFunction(() => performance.getEntriesByName('bouclier-world').length > 0);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /\/assets\/([^?]+)$/.exec(name)?.[1] ?? []),
  );
  const { firstGame, facts } = playedFiles('fr');
  expect(facts).toHaveLength(1);
  const weighed = new Set([...firstGame, ...facts]);
  expect(fetched.length).toBeGreaterThan(20);
  expect(fetched.filter((name) => !weighed.has(`assets/${name}`))).toEqual([]);
});

/** What the atelier fetches before it can be written in, that no first game does. */
const ATELIER = 150_000;

test('the first open of the atelier stays within its bytes, without its text editor, its robots and the facts', async () => {
  const { page } = await visit('', { serviceWorkers: 'block' });
  // The list of worlds is on the way to other rooms, too.
  await page.getByRole('button', { name: /Tous les mondes/ }).click();
  await page.waitForSelector('.card');
  await page.waitForLoadState('networkidle');
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(/\/(assets\/[^?]+)$/.exec(request.url())?.[1] ?? ''));
  await page.getByRole('button', { name: /Écrire le vôtre/ }).click();
  await page.getByRole('button', { name: 'Partir du modèle' }).click();
  await page.getByRole('heading', { name: 'Aucune erreur dans le fichier' }).waitFor();
  const game = new Set(playedFiles('fr').firstGame);
  const own = [...fetched].filter((file) => file !== '' && !game.has(file) && !file.endsWith('.woff2'));
  expect(own.filter((file) => /editor-|of-a-text-|facts-/.test(file))).toEqual([]);
  const dist = resolve(import.meta.dirname, '../../dist');
  const bytes = own.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(ATELIER);
});
