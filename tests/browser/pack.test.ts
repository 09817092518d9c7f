/** The packed game plays from a plain server that sets no header, in a folder of its own. */
import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packed } from '../../src/tools/commands/pack';
import { decide, playByKeys } from './support/playing';
import { site } from './support/site';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const FOLDER = '/a/b/';
const dist = resolve(import.meta.dirname, '../../dist');

let server: Server;
let address: string;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  files = unzipSync(packed(dist));
  server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) || 'index.html' : '';
    const file = files[decodeURIComponent(name)];
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': KINDS[extname(name)] ?? 'application/octet-stream' }).end(file);
  });
  await new Promise<void>((ready) => server.listen(0, () => ready()));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const { visit } = site();

test('a whole game, under the policy that the page itself carries, without a request outside its folder', async () => {
  const { page, context } = await visit();
  const faults: string[] = [];
  const game = await context.newPage();
  game.on('pageerror', ({ message }) => faults.push(message));
  game.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) faults.push(message.text());
  });
  game.on('request', (request) => {
    if (!request.url().startsWith(address + FOLDER)) faults.push(request.url());
  });
  await page.close();
  await game.goto(`${address}${FOLDER}index.html?scenario=premiers-pas&seed=4`);
  await game.waitForSelector('main[data-screen=turn]');
  expect(await game.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content')).toMatch(
    /default-src 'none'/,
  );
  await playByKeys(game, '12');
  expect(faults).toEqual([]);
});

test('a new version is offered in the middle of a game, and comes when it is taken', async () => {
  const { page } = await visit();
  await page.goto(`${address}${FOLDER}?scenario=premiers-pas&seed=4`);
  await page.waitForSelector('main[data-screen=turn]');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    for (let left = 100; left > 0 && !navigator.serviceWorker.controller; left--)
      await new Promise((resolve) => setTimeout(resolve, 100));
    (window as { isOld?: boolean }).isOld = true;
  });
  await decide(page, '3');
  await page.waitForSelector('main[data-screen=review] h1');
  const before = await page.textContent('h1');
  files['sw.js'] = new TextEncoder().encode(`${new TextDecoder().decode(files['sw.js'])}\n// another version`);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await page.waitForSelector('.notices button');
  // Nothing has moved: the old page plays on.
  expect(await page.evaluate(() => (window as { isOld?: boolean }).isOld)).toBe(true);
  expect(await page.textContent('h1')).toBe(before);
  await page.click('.notices button');
  await page.waitForFunction(() => (window as { isOld?: boolean }).isOld === undefined);
  await page.waitForSelector('main[data-screen=review] h1');
  expect(await page.textContent('h1')).toBe(before);
});

test('the same site gives the same zip, with the date of the site, its licence and those of others', () => {
  expect(Buffer.from(packed(dist)).equals(Buffer.from(packed(dist)))).toBe(true);
  const names = ['index.html', 'sw.js', 'README.txt', 'reports/sommet-de-paris.fr.html'];
  expect(Object.keys(files)).toEqual(expect.arrayContaining(names));
  expect(Object.keys(files)).toContainEqual(expect.stringMatching(/^reports\/report-\w{7}\.css$/));
  expect(yearIn(packed(dist))).toBe(statSync(resolve(dist, 'index.html')).mtime.getFullYear());
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('LICENSE.txt')).toMatch(/MIT License/);
  for (const name of ['phaser', 'preact', 'zod', 'zustand', 'yaml', 'uqr'])
    expect(text('THIRD-PARTY-NOTICES.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text('THIRD-PARTY-NOTICES.txt')).toMatch(/SIL OPEN FONT LICENSE/i);
});

/** Of the first file: the date is two bytes, 12 bytes into its header, years from 1980 in the upper seven bits. */
const yearIn = (zip: Uint8Array): number => 1980 + (zip[13]! >> 1);
