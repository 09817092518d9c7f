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
import { clipped, overlaps, structure } from './support/checks';
import { lost } from './support/forced-colours';
import { act, announced, listen, readTo } from './support/reader';
import { fontSize } from './support/readers-texts';
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

/** What is wrong with a screen as it stands, at night, at 320 px, with texts that are twice as large, and in forced colours. */
async function wrong(place: string, page: Page, language: 'fr' | 'en' = 'fr'): Promise<string[]> {
  const { width, height } = page.viewportSize()!;
  const faults = [...(await violations(page)), ...(await structure(page, language))];
  const look = async (how: string) => {
    for (const fault of [...(await clipped(page)), ...(await overlaps(page))]) faults.push(`${how}: ${fault}`);
  };
  await look('as it is');
  const print = (theme: string) => page.evaluate((to) => (document.documentElement.dataset['theme'] = to), theme);
  await print('night');
  for (const fault of await violations(page, ['color-contrast'])) faults.push(`night: ${fault}`);
  await print('day');
  await page.setViewportSize({ width: 320, height: 640 });
  await look('320');
  await page.setViewportSize({ width, height });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  await fontSize(browser, 32);
  await look('200 %');
  await fontSize(browser, 16);
  await browser.detach();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const fault of await lost(page)) faults.push(`${colorScheme} forced colours: ${fault}`);
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return faults.map((fault) => `${place}, ${fault}`);
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
async function phone(code: string, options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const visited = await visit(`?room=${code}`, { at, before: light, ...PHONE, ...options });
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
  const wall = await opened(/^Des cam/, /^Le vote/, /^3.min/);
  const code = await codeOn(wall.page);
  const first = await phone(code, { bypassCSP: true });
  const second = await arrives({ ...PHONE, preferences: { language: 'en' } });
  await press(second.page, /Join the class/);
  const faults = await wrong('seat join', second.page, 'en');
  await second.page.getByRole('textbox').fill(code.toLowerCase());
  await press(second.page, /^Enter/);
  await second.page.waitForSelector('.seat-head');
  const [one] = await scripted(code, 3);
  await until(one!, ({ view }) => view?.places.taken === 5);
  await wall.page.getByText('5 places prises').waitFor();
  faults.push(...(await wrong('lobby', wall.page)), ...(await wrong('seat', first.page)));

  // The teacher's keys: L closes the door and opens it, Space begins, R shows the code to who comes late.
  await wall.page.keyboard.press('l');
  await wall.page.getByRole('button', { name: 'Ouvrir la porte' }).waitFor();
  await wall.page.keyboard.press('l');
  await wall.page.getByRole('button', { name: 'Fermer la porte' }).waitFor();
  await wall.page.keyboard.press(' ');
  await wall.page.waitForSelector('.ballot');
  await wall.page.keyboard.press('r');
  expect(await wall.page.getByRole('dialog').textContent()).toContain(code);
  await wall.page.keyboard.press('Escape');
  // One votes by ear.
  await first.page.waitForSelector('.seat-choice');
  await listen(first.page);
  const heard = await readTo(first.page, /^radio, Recruter/);
  expect(heard.join('\n')).toMatch(/heading, .*level 1/);
  await act(first.page);
  await announced(first.page, /Bulletin déposé/);
  await wall.page.getByText('4 bulletins sur 5.').waitFor();
  faults.push(
    ...(await wrong('ballot', wall.page)),
    ...(await wrong('seat ballot', first.page)),
    ...(await wrong('seat ballot', second.page, 'en')),
  );
  const seat = await first.page.textContent('.seat-head b');
  await first.page.reload();
  await first.page.waitForSelector('.seat-choice.is-chosen');
  expect(await first.page.textContent('.seat-head b')).toBe(seat);

  // The other by the keyboard: the arrows pass over answers, and the last ballot, which closes the vote, is given by a button.
  const { keyboard } = second.page;
  await second.page.locator('.seat-choice input').first().focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await second.page.getByRole('button', { name: 'Cast this vote' }).waitFor();
  expect(await wall.page.locator('.ballot.is-open').count()).toBe(0);
  const focused = () => second.page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let left = 8; left > 0 && !(await focused()).includes('Cast this vote'); left--) await keyboard.press('Tab');
  await keyboard.press('Enter');
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

test('the teacher’s phone directs the room with the key of the screen, which then has no buttons', async () => {
  const wall = await opened(/^Des cam/, /^La COP/, /^3.min/);
  const code = await codeOn(wall.page);
  await scripted(code, 2);
  await press(wall.page, /Télécommande/);
  await press(wall.page, /Montrer le carré/);
  const key = (await wall.page.locator('.room-letters dd').last().textContent())!.replaceAll(' ', '');
  await wall.page.keyboard.press('Escape');
  const remote = await visit(`#k=${code}.${key}`, { at, before: light, ...PHONE });
  await remote.page.waitForSelector('.remote');
  expect(remote.page.url()).toBe(at);
  const faults = await wrong('remote', remote.page);
  await press(remote.page, /Déplacer un élève/);
  await remote.page.getByRole('radio', { name: /^Bac pro.1$/ }).check({ force: true });
  await remote.page.getByRole('radio', { name: /^Élèves/ }).check({ force: true });
  await press(remote.page, /^Déplacer$/);
  await remote.page.getByText(/^Bac pro.1 rejoint/).waitFor();
  faults.push(...(await wrong('move', remote.page)));
  await remote.page.keyboard.press('Escape');
  await press(remote.page, /Commencer à 2/);
  await wall.page.waitForSelector('.ballot');
  // Both have voted by themselves.
  await wall.page.waitForSelector('.ballot.is-open');
  expect(await wall.page.getByRole('button').allTextContents()).toEqual(['']);
  await press(remote.page, /Page suivante/);
  await wall.page.waitForSelector('main:not([data-screen=ballot]), .ballot:not(.is-open)');
  await press(remote.page, /Refaire le dernier tour/);
  await press(remote.page, /Effacer et rouvrir/);
  await wall.page.waitForSelector('.ballot:not(.is-open)');
  await remote.page.reload();
  await remote.page.waitForSelector('.remote');
  expect([...faults, ...wall.faults, ...remote.faults]).toEqual([]);
}, 120_000);

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
