/**
 * An update of the site never mixes two versions in a page, whatever the host's cache does: each is all of the one or all of
 * the other. The host behaves as nginx and Apache of Debian were seen to.
 */
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { packed } from '../../src/tools/commands/pack';
import { startHost, type Host } from './support/host';
import { playByKeys } from './support/playing';
import { site } from './support/site';
import { versionOf } from './support/versions';

const built = unzipSync(packed(resolve(import.meta.dirname, '../../dist')));
const [OLD, NEW] = [versionOf(built, 'A'), versionOf(built, 'B')];
/** A year apart: by the age of a file a browser guesses how long it may keep it without asking. */
const [THEN, NOW] = [new Date(Date.now() - 365 * 864e5), new Date()];
const GAME = '?scenario=premiers-pas&seed=4';

const { visit } = site();
let host: Host;
afterEach(() => host.close());

/** The versions of which a page has parts. */
const versions = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...((globalThis as { versionsSeen?: Set<string> }).versionsSeen ?? [])].sort());

/** Opens the page anew, as somebody who comes back. */
async function reopen(context: BrowserContext): Promise<Page> {
  for (const page of context.pages()) await page.close();
  const page = await context.newPage();
  await page.goto(host.address + GAME);
  await page.waitForSelector('main[data-screen=turn] h1');
  return page;
}

/** Waits until the page would play with the host gone. */
const isInstalled = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

/** Plays to the end, through screens that are fetched on the way. */
async function versionsOfAGame(page: Page): Promise<string[]> {
  await playByKeys(page, '12');
  return versions(page);
}

const YEAR = 'max-age=31536000';

describe.each([
  ['says nothing of how long', undefined, 'put'],
  ['lets everything be kept for a year', YEAR, 'put'],
  ['lets everything be kept for a year, and has lost the old version', YEAR, 'replace'],
] as const)('a host that %s', (_name, cacheControl, how) => {
  test('takes the new version: the old one goes on until it is taken', async () => {
    host = await startHost(cacheControl);
    host.put(OLD, THEN);
    const { page: first, context } = await visit(GAME, { at: host.address });
    await first.waitForSelector('main[data-screen=turn] h1');
    await isInstalled(first);
    expect(await versions(first)).toEqual(['A']);
    host[how](NEW, NOW);
    const page = await reopen(context);
    await page.waitForSelector('.notices button');
    expect(await versionsOfAGame(page)).toEqual(['A']);
    await page.click('.notices button');
    await page.waitForFunction(() => (globalThis as { versionsSeen?: Set<string> }).versionsSeen?.has('B'));
    expect(await versions(page)).toEqual(['B']);
    // With the host gone.
    await host.close();
    expect(await versions(await reopen(context))).toEqual(['B']);
  });
});

describe('a browser that installs nothing', () => {
  const comesBack = async (cacheControl: string | undefined, how: 'put' | 'replace'): Promise<Page> => {
    host = await startHost(cacheControl);
    host.put(OLD, THEN);
    const { page: first, context } = await visit(GAME, { at: host.address, serviceWorkers: 'block' });
    await first.waitForSelector('main[data-screen=turn] h1');
    host[how](NEW, NOW);
    await first.close();
    const page = await context.newPage();
    await page.goto(host.address + GAME);
    await page.waitForSelector('main[data-screen=turn] h1, main.crash');
    return page;
  };
  const reloaded = async (page: Page): Promise<string[]> => {
    await page.reload();
    await page.waitForSelector('main[data-screen] h1');
    return versions(page);
  };

  test.each([undefined, YEAR])(
    'plays one version, and then the new one, where the host says %s',
    async (cacheControl) => {
      const page = await comesBack(cacheControl, 'put');
      expect(await versionsOfAGame(page)).toHaveLength(1);
      expect(await reloaded(page)).toEqual(['B']);
    },
  );

  test('that has kept a page of which the host has lost the rest gets nothing of the new version, and all of it once it loads again', async () => {
    const page = await comesBack(YEAR, 'replace');
    expect(await versions(page)).not.toContain('B');
    expect(await reloaded(page)).toEqual(['B']);
  });
});
