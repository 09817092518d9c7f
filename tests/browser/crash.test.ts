/**
 * A browser that is killed at any moment loses no answer that the page said to be kept. `KILLS=20` kills it more often.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { decodeGame } from '../../src/engine/analysis';
import { startKillable, type KillableBrowser } from './support/killable';
import { playOn, screenOf } from './support/playing';
import { light } from './support/walk';

const KILLS = Number(process.env['KILLS'] ?? 4);
/** In milliseconds, after an answer: from before it can be on the disk to after. */
const LATEST = 150;

const profile = mkdtempSync(join(tmpdir(), 'bouclier-crash-'));
let browser: KillableBrowser | null = null;
afterAll(async () => {
  await browser?.kill();
  rmSync(profile, { recursive: true, force: true });
});

/** The answers of the game on screen, once the page says that it is kept. */
async function keptAnswers(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: /^Réglages/ }).click();
  await page.getByText('La partie est gardée.', { exact: true }).waitFor();
  const code = decodeGame(await page.inputValue('dialog .game-code input'));
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  return code.ok ? code.game.decisions : [];
}

/** Plays on until so many more dossiers are answered, or the game is over. */
async function answer(page: Page, answers: number): Promise<void> {
  for (let left = answers; left > 0 && (await screenOf(page)) !== 'ending';) {
    if ((await screenOf(page)) === 'turn') left -= 1;
    await playOn(page, '3');
  }
}

test(
  `killed ${KILLS} times at random moments, it loses no answer that was kept`,
  async () => {
    const lost: string[] = [];
    let later = 0;
    let kept: readonly string[] = [];
    for (let kills = 0; kills <= KILLS; kills++) {
      browser = await startKillable(profile);
      const { page } = browser;
      await page.addInitScript(light);
      if (kept.length === 0) await page.goto(`${inject('site')}?scenario=sommet-de-paris&seed=${kills}&lang=fr`);
      else {
        await page.goto(`${inject('site')}?lang=fr`);
        const resume = page.getByRole('button', { name: /^Continuer Paris 2025/ });
        // What the database had comes a moment after the title.
        await resume.waitFor({ timeout: 5000 }).catch(() => lost.push(`kill ${kills}: the whole game`));
        if (lost.length > 0) break;
        await resume.click();
        await page.waitForSelector('main:not([data-screen=catalogue]) h1');
        const found = await keptAnswers(page);
        if (kept.some((given, i) => found[i] !== given))
          lost.push(`kill ${kills}: ${kept.length} became ${found.length}`);
        if (found.length > kept.length) later += 1;
      }
      if (kills === KILLS) break;
      await answer(page, 1);
      kept = await keptAnswers(page);
      const isOver = kept.length > 8;
      if (!isOver && Math.random() < 0.7) {
        await answer(page, 1);
        await page.waitForTimeout(Math.random() * LATEST);
      }
      await browser.kill();
      browser = null;
      // Another game, before this one ends.
      if (isOver) kept = [];
    }
    if (KILLS > 4) console.log(`${KILLS} kills; ${later} times the answer after the kept one was there too`);
    expect(lost).toEqual([]);
  },
  60_000 + KILLS * 20_000,
);
