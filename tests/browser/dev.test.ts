/** The game as those who write it open it (`npm run dev`): from its sources, one module at a time. */
import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site } from './support/site';

const { visit } = site();
let server: ViteDevServer;
beforeAll(async () => {
  const root = resolve(import.meta.dirname, '../..');
  server = await createServer({
    root,
    configLoader: 'bundle',
    server: { port: 0, watch: null, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
});
afterAll(() => server.close());

test('the panels can be played, and the world moves in', async () => {
  const { page } = await visit('', { world: true });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${server.resolvedUrls!.local[0]!}?scenario=premiers-pas&seed=4`);
  await page.waitForSelector('main[data-screen=turn] button.choose');
  await page.waitForFunction(() => performance.getEntriesByName('bouclier-world').length > 0);
  expect(await page.locator('#world canvas').count()).toBe(1);
  expect(faults).toEqual([]);
});
