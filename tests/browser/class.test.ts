/** A class in one room: the screen on the wall, two phones that are drawn, and more seats that are not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createClassServer, type ClassServer } from '../../src/class-server/server';
import { openEmbeddedStore } from '../../src/class-server/stores/embedded';
import { SECURITY_HEADERS } from '../../src/tools/vite/csp';
import { device, until, type Device } from '../class-server/devices';
import { violations } from './support/axe';
import { clipped } from './support/checks';
import { site, type Visit } from './support/site';
import { light } from './support/walk';

const { visit } = site();
const PHONE = { width: 390, height: 844, hasTouch: true } as const;

const folder = mkdtempSync(join(tmpdir(), 'bouclier-room-'));
const devices: Device[] = [];
let server: ClassServer;
let at = '';

beforeAll(async () => {
  const dist = resolve(import.meta.dirname, '../../dist');
  server = createClassServer({ store: openEmbeddedStore(folder), site: dist, headers: SECURITY_HEADERS });
  at = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}/`;
});
afterEach(() => {
  for (const { room } of devices.splice(0)) room.actions.leave();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** What is wrong with a screen as it stands. */
async function wrong(place: string, page: Page): Promise<string[]> {
  return [...(await violations(page)), ...(await clipped(page))].map((fault) => `${place}: ${fault}`);
}

/** The title, once the game has taken it over. */
async function arrives(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const visited = await visit('', { at, before: light, ...options });
  await visited.page.waitForSelector('main:not([data-opening]) h1');
  return visited;
}

/** A room that is open on the wall, with these choices. */
async function opened(...choices: RegExp[]): Promise<Visit> {
  const wall = await arrives();
  await press(wall.page, /Pour la classe/);
  await press(wall.page, /Ouvrir une salle/);
  for (const name of choices) await wall.page.getByRole('radio', { name }).check({ force: true });
  await press(wall.page, /Ouvrir la salle/);
  return wall;
}

const codeOn = async (wall: Page): Promise<string> => (await wall.textContent('.room-code b'))!.trim();

/** A phone that has aimed at the code. */
async function phone(code: string): Promise<Visit> {
  const visited = await visit(`?room=${code}`, { at, before: light, ...PHONE });
  await visited.page.waitForSelector('.seat-head');
  return visited;
}

/** Seats without a browser: each gives the first answer that is open, and the first card. */
async function scripted(code: string, count: number): Promise<Device[]> {
  const seats = Array.from({ length: count }, () => device(at.slice(0, -1)));
  for (const seat of seats) {
    devices.push(seat);
    expect(await seat.room.actions.join(code)).toBeNull();
    let done = '';
    seat.room.subscribe(({ view }) => {
      const stage = view?.stage;
      if (stage?.kind !== 'vote' && stage?.kind !== 'file') return;
      const moment = `${stage.kind} ${stage.vote}`;
      if (moment === done) return;
      done = moment;
      const card = view!.own!.cards.find(({ closed }) => closed === null)?.card;
      if (stage.kind === 'vote')
        void seat.room.actions.act({ do: 'ballot', vote: stage.vote, answer: stage.answers[0]!, forecast: null });
      else if (card !== undefined) void seat.room.actions.act({ do: 'file', vote: stage.vote, card });
    });
  }
  return seats;
}

test('a vote closes once all have answered, what was decided is on the wall, and a phone finds its seat again', async () => {
  const wall = await opened(/^Des cam/, /^Le vote/);
  const code = await codeOn(wall.page);
  const first = await phone(code);
  const second = await arrives(PHONE);
  await press(second.page, /Rejoindre la classe/);
  const faults = await wrong('seat join', second.page);
  await second.page.getByRole('textbox').fill(code.toLowerCase());
  await press(second.page, /^Entrer/);
  await second.page.waitForSelector('.seat-head');
  const [one] = await scripted(code, 3);
  await until(one!, ({ view }) => view?.places.taken === 5);
  await wall.page.getByText('5 places prises').waitFor();
  faults.push(...(await wrong('lobby', wall.page)), ...(await wrong('seat', first.page)));

  await press(wall.page, /Commencer à 5/);
  await first.page.locator('.seat-choice').nth(1).click();
  await first.page.getByText('Bulletin déposé.').waitFor();
  await wall.page.getByText('4 bulletins sur 5.').waitFor();
  faults.push(...(await wrong('ballot', wall.page)), ...(await wrong('seat ballot', first.page)));
  const seat = await first.page.textContent('.seat-head b');
  await first.page.reload();
  await first.page.waitForSelector('.seat-choice.is-chosen');
  expect(await first.page.textContent('.seat-head b')).toBe(seat);

  await second.page.locator('.seat-choice').nth(0).click();
  await wall.page.waitForSelector('.ballot.is-open');
  const labels = await wall.page.locator('.ballot-answer h2').allTextContents();
  expect(await wall.page.textContent('.ballot-foot .display')).toContain(labels[0]);
  expect(await wall.page.locator('.ballot-votes .num').allTextContents()).toEqual(['4', '1', '0']);
  await first.page.getByText(labels[0]!).waitFor();
  faults.push(...(await wrong('outcome', wall.page)));
  await wall.page.reload();
  await wall.page.waitForSelector('main[data-screen=ballot] .is-chosen');
  expect([...faults, ...wall.faults, ...first.faults, ...second.faults]).toEqual([]);
}, 240_000);

test('a delegation files its card on a phone, and the cards of the round are turned over on the wall', async () => {
  const wall = await opened(/^Paris/, /^La COP/);
  const code = await codeOn(wall.page);
  const [first, second] = [await phone(code), await phone(code)];
  await scripted(code, 4);
  await wall.page.getByText('6 places prises').waitFor();
  const faults = await wrong('lobby of delegations', wall.page);
  await press(wall.page, /Commencer à 6/);
  // Dossiers are voted by all, up to the first session.
  await untilRound(wall.page, [first.page, second.page]);
  faults.push(...(await wrong('round', wall.page)), ...(await wrong('delegation', first.page)));
  await press(wall.page, /Passer aux cartes/);
  for (const { page } of [first, second]) {
    await page.locator('.is-card:not(.is-closed)').first().click();
    await press(page, /^Déposer au nom/);
  }
  await wall.page.waitForSelector('.round-turned');
  expect(await wall.page.locator('.round-turned li:not(.round-deal, .round-none)').count()).toBe(6);
  faults.push(...(await wrong('cards', wall.page)));
  await first.page.getByRole('heading', { name: 'Regardez la table' }).waitFor();
  expect([...faults, ...wall.faults, ...first.faults, ...second.faults]).toEqual([]);
}, 300_000);

test('the end of a game by raised hands is read by everybody', async () => {
  const { page, faults } = await opened(/^Premiers pas/, /main levée/);
  await press(page, /^Commencer/);
  for (let left = 60; left > 0 && (await page.locator('.shared-end').count()) === 0; left--) {
    if ((await page.locator('.hands').count()) > 0) await page.keyboard.press('1');
    const on = page.locator('.ballot-foot .button-sun, .next').first();
    if ((await on.count()) > 0) await on.click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForTimeout(200);
  }
  await page.getByRole('heading', { name: 'Et si…' }).waitFor();
  expect([...(await wrong('end', page)), ...faults]).toEqual([]);
}, 120_000);

/** The class goes from question to question until its delegations meet. */
async function untilRound(wall: Page, phones: readonly Page[]): Promise<void> {
  for (let left = 120; left > 0; left--) {
    if ((await wall.locator('.round').count()) > 0) return;
    for (const page of phones) {
      const open = page.locator('.seat-answers:not(:has(:checked)) .seat-choice:not(.is-closed)').first();
      if ((await open.count()) > 0) await open.click({ timeout: 2000 }).catch(() => undefined);
    }
    // On the wall: what an answer changed, then on.
    const on = wall.locator('.ballot.is-open .button-sun, .next').first();
    if ((await on.count()) > 0) await on.click({ timeout: 2000 }).catch(() => undefined);
    await wall.waitForTimeout(200);
  }
  throw new Error('the delegations never meet');
}
