/** One visit that sees everything: each screen, dialog and room, reached as a player reaches it. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Mode } from '../../../src/class';
import { codesOf, collectionOf } from './codes';
import { goOnInRoom, keptRoomAt, leaveRoom } from './kept-room';
import { analysed, firstDossier, gameOpens, openDebrief, playOn, screenOf } from './playing';

/** Nothing kept for later: the tests take seconds. */
export const light = () => {
  ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
};

/** Every place of the visit. */
export const PLACES = [
  'title',
  'worlds',
  'settings',
  'code',
  'prepare',
  'class',
  'room',
  'ballot',
  'outcome',
  'round',
  'shared-end',
  'kit',
  'about',
  'turn',
  'facts',
  'word',
  'gauges',
  'why',
  'assumptions',
  'held',
  'prediction',
  'futures',
  'unfolded',
  'review',
  'journal',
  'session',
  'closed',
  'sandbox',
  'ending',
  'workshop',
  'promise',
  'table',
  'summary',
  'debrief',
  'details',
  'drill',
  'answer',
  'branches',
  'games',
  'problems',
  'problem',
  'problem-told',
  'ghost',
  'title-back',
  'collection',
  'share',
  'challenge',
  'challenges',
] as const;
export type Place = (typeof PLACES)[number];

/** Called once a place is reached. */
type OnPlace = (place: Place) => Promise<void>;

/** Small, quickly analysed, and with a turning point when it is played with these keys. */
const OWN = { file: resolve(import.meta.dirname, '../fixtures/un-mauvais-choix.yaml'), keys: ['1322', '1222'] };

const NEGOTIATED = resolve(import.meta.dirname, '../../scenario/right/negotiated.yaml');

/** All of them, from the title of the site. */
export async function visitAll(page: Page, onPlace: OnPlace): Promise<void> {
  await visitTitle(page, onPlace);
  await visitRoom(page, onPlace);
  await visitClass(page, onPlace);
  await visitGame(page, onPlace);
  await visitTable(page, onPlace);
  await visitOwn(page, onPlace);
  await visitProblems(page, onPlace);
  await visitReturn(page, onPlace);
  await visitChallenge(page, onPlace);
}

/** Opens what a button opens, calls back, and closes it with Escape. */
async function inDialog(page: Page, button: ReturnType<Page['locator']>, place: Place, onPlace: OnPlace) {
  await button.click();
  await page.waitForSelector('dialog[open] .dialog-body > :not([role=status])');
  await onPlace(place);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
}

const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

async function visitTitle(page: Page, onPlace: OnPlace): Promise<void> {
  await page.waitForSelector('.title-play');
  await onPlace('title');
  await inDialog(page, button(page, /Réglages/), 'settings', onPlace);
  await inDialog(page, button(page, /code/), 'code', onPlace);
  await button(page, /Tous les mondes/).click();
  await page.waitForSelector('.card');
  await onPlace('worlds');
  await inDialog(page, button(page, /^Préparer/), 'prepare', onPlace);
  await page.locator('.page-back').click();
}

/** The picture of a class, with games of two scenarios and a line that is none. */
async function visitClass(page: Page, onPlace: OnPlace): Promise<void> {
  const codes = [...(await codesOf('sommet-de-paris', [1, 2, 3])), ...(await codesOf('premiers-pas', [1, 2]))];
  await button(page, /Pour la classe/).click();
  await page.getByRole('textbox', { name: /Codes/ }).fill(`${codes.join('\n')}\nbonjour`);
  await button(page, /Voir la classe/).click();
  await page.waitForSelector('.class-head');
  await onPlace('class');
  await visitKit(page, onPlace);
}

/** A room by raised hands: before it is open, a vote, what it decided, cards of the delegations, the end. */
async function visitRoom(page: Page, onPlace: OnPlace): Promise<void> {
  await button(page, /Pour la classe/).click();
  await button(page, /Ouvrir une salle/).click();
  await page.waitForSelector('.room-choice');
  await onPlace('room');
  const at = async (place: Place, kind: string, mode: Mode, shows: string) => {
    await goOnInRoom(page, await keptRoomAt(kind, 'cameras-au-lycee', mode));
    await page.waitForSelector(shows);
    await onPlace(place);
  };
  await at('ballot', 'vote', 'vote', '.hands');
  await at('outcome', 'review', 'vote', '.ballot.is-open');
  await at('round', 'file', 'cop', '.round-spoken');
  await at('shared-end', 'ended', 'cop', '.shared-end .opened');
  await leaveRoom(page);
}

/** Every kind of sheet of a lesson, then what the game says of itself. */
async function visitKit(page: Page, onPlace: OnPlace): Promise<void> {
  await button(page, /Préparer la séance/).click();
  await page.getByRole('radio', { name: /Des caméras/ }).check({ force: true });
  await page.waitForSelector('.a4-role');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.waitForSelector('.a4-grid');
  await onPlace('kit');
  await page.locator('.page-back').click();
  await button(page, /Réglages/).click();
  await button(page, /À propos/).click();
  await page.waitForSelector('.about-part');
  await onPlace('about');
  await page.locator('.page-back').click();
}

/** A game to its first session, with the dialogs that open over it; then as a sandbox; then another at its end. */
async function visitGame(page: Page, onPlace: OnPlace): Promise<void> {
  await page.goto(new URL('?scenario=sommet-de-paris&seed=7', page.url()).href);
  await firstDossier(page);
  await onPlace('turn');
  await visitTurn(page, onPlace);
  await playOn(page, '1');
  await onPlace('review');
  await inDialog(page, button(page, /Journal/), 'journal', onPlace);
  for (let left = 12; left > 0 && (await screenOf(page)) !== 'session'; left--) await playOn(page, '1');
  await onPlace('session');
  await playOn(page, '1');
  await button(page, /Réglages/).click();
  await button(page, /Hypothèses/).click();
  await button(page, /bac à sable/).click();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.sandbox');
  await onPlace('sandbox');
  await visitClosed(page, onPlace);
  const [code] = await codesOf('sommet-de-paris', [7]);
  await page.evaluate((finished) => (location.hash = `#partie=${finished}`), code);
  await page.waitForSelector('.debrief');
  await onPlace('ending');
  await inDialog(page, button(page, /^Partager/), 'share', onPlace);
  await button(page, /^Accueil$/).click();
}

/** A turn whose public answer can no longer be paid: all was spent before. */
export async function visitClosed(page: Page, onPlace: OnPlace = async () => {}): Promise<void> {
  await page.goto(new URL('?scenario=cameras-au-lycee&seed=7', page.url().split('#')[0]).href);
  await firstDossier(page);
  for (let left = 12; left > 0 && (await page.locator('.option.is-closed').count()) === 0; left--)
    await playOn(page, '2');
  await page.waitForSelector('.option.is-closed', { state: 'attached' });
  // Where one answer is shown at a time.
  const tab = page.getByRole('tab', { name: /^Gouvernance publique/ });
  if (await tab.isVisible()) await tab.click();
  await onPlace('closed');
}

async function visitTurn(page: Page, onPlace: OnPlace): Promise<void> {
  await page.locator('.read-all').click();
  // Its button is gone: reading goes on in the text.
  await page.waitForFunction(() => document.activeElement?.classList.contains('dossier-about'));
  await page.locator('.facts-button').click();
  await onPlace('facts');
  await page.locator('.dossier .word:visible').first().click();
  await page.waitForSelector('.meaning:popover-open');
  await onPlace('word');
  await page.keyboard.press('Escape');
  await page.locator('.facts-button').click();
  await page.keyboard.press('g');
  await onPlace('gauges');
  await inDialog(page, page.locator('.gauges button').first(), 'why', onPlace);
  await page.locator('.counts-more').click();
  await button(page, /Réglages/).click();
  await inDialog(page, button(page, /Hypothèses/), 'assumptions', onPlace);
  await playOn(page, '1');
  while ((await screenOf(page)) !== 'turn') await playOn(page, '1');
  await page.keyboard.press('2');
  await onPlace('held');
  await page.keyboard.press('Escape');
  // On a phone the futures are those of the answer that is open.
  await page.keyboard.press('2');
  await page.locator('.option:not([hidden]) .look').first().click();
  await page.waitForSelector('.prediction-bets');
  await onPlace('prediction');
  await page.locator('.prediction-bets .bet').first().click();
  await page.locator('.option:not([hidden]) .look').first().click();
  await page.waitForSelector('.option:not([hidden]) .fan.is-shown');
  await onPlace('futures');
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.locator('.option:not([hidden]) .option-more').first().click();
  await onPlace('unfolded');
}

/** A file whose treaty is negotiated, to its promise and its first table, where a move is chosen. */
async function visitTable(page: Page, onPlace: OnPlace): Promise<void> {
  await button(page, /Tous les mondes/).click();
  await button(page, /Écrire le vôtre/).click();
  await page.setInputFiles('input[type=file]', NEGOTIATED);
  await button(page, /^Jouer/).click();
  await gameOpens(page);
  await onPlace('promise');
  for (let left = 9; left > 0 && (await screenOf(page)) !== 'table'; left--) await playOn(page, '1');
  // Where the texts are large or the window narrow, the moves of one party are shown at a time.
  const party = page.getByRole('tab', { name: /^Le Sud/ });
  if (await party.isVisible()) await party.click();
  await page.locator('.table-move', { hasText: 'Un fonds' }).click();
  await onPlace('table');
  while ((await screenOf(page)) !== 'ending') await playOn(page, '1');
  await button(page, /^Accueil$/).click();
  await page.locator('.page-back').click();
}

/** A file of the player's own, played twice; the first time with a decision that the debrief finds, and that is tried again. */
async function visitOwn(page: Page, onPlace: OnPlace): Promise<void> {
  await button(page, /Tous les mondes/).click();
  await button(page, /Écrire le vôtre/).click();
  await page.setInputFiles('input[type=file]', OWN.file);
  await button(page, /^Jouer/).waitFor();
  await onPlace('workshop');
  await button(page, /^Jouer/).click();
  await playToTheEnd(page, OWN.keys[1]!);
  await button(page, /Nouvelle partie/).click();
  await playToTheEnd(page, OWN.keys[0]!);
  await analysed(page);
  await onPlace('summary');
  await openDebrief(page);
  await onPlace('debrief');
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await onPlace('details');
  await button(page, /Rejouer d’ici/).click();
  await page.waitForSelector('main[data-screen=turn]');
  await onPlace('drill');
  await playOn(page, '2');
  await onPlace('answer');
  await button(page, /la suite comme avant/).click();
  await page.waitForSelector('.branches');
  await onPlace('branches');
  await button(page, /Retour au bilan/).click();
  await button(page, /^Accueil$/).click();
  await button(page, /Retour à l’accueil/).click();
  await button(page, /Mes parties/).click();
  await page.waitForSelector('.game-list');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.waitForSelector('.comparison');
  await onPlace('games');
}

/** From one's own games to the worlds with their problems; one of them, with a hint, then with its solution. */
async function visitProblems(page: Page, onPlace: OnPlace): Promise<void> {
  await button(page, /^Problèmes/).click();
  await page.waitForSelector('.problem-card button');
  await onPlace('problems');
  await page.locator('.problem-card', { hasText: 'Paris' }).getByRole('button').click();
  await button(page, /Un indice/).click();
  await page.locator('.problem-choose').first().click();
  await page.waitForSelector('.problem-told');
  await onPlace('problem');
  if (await button(page, /La solution/).isVisible()) await button(page, /La solution/).click();
  await page.waitForSelector('.problem-answer.is-solution');
  await onPlace('problem-told');
}

/** A game beside that of a code; then the title of a return, and what was met, with the code of some of it. */
async function visitReturn(page: Page, onPlace: OnPlace): Promise<void> {
  await button(page, /Quitter/).click();
  await page.locator('.page-back').click();
  await button(page, /code/).click();
  const [code] = await codesOf('sommet-de-paris', [7]);
  await page.getByRole('textbox', { name: /Code/ }).fill(code!);
  await button(page, /Jouer à côté/).click();
  await gameOpens(page);
  await firstDossier(page);
  await playOn(page, '1');
  await page.waitForSelector('.ghost');
  await onPlace('ghost');
  await page.goBack();
  await page.waitForSelector('.ending-strip-posters');
  await onPlace('title-back');
  await button(page, /Tout voir/).click();
  await page.getByRole('textbox', { name: /Ajouter un code/ }).fill(await collectionOf('sommet-de-paris'));
  await button(page, /^Ajouter$/).click();
  await page.waitForSelector('.collection-promises .is-met');
  await onPlace('collection');
}

/** A challenge that comes in a link, with the game of whoever sets it; then the games that were handed in for it, and lines that are none. */
async function visitChallenge(page: Page, onPlace: OnPlace): Promise<void> {
  const codes = await codesOf('sommet-de-paris', [7, 8]);
  const link = `?scenario=sommet-de-paris&seed=7&hold=once%20in_force&by=${codes[0]}`;
  await page.goto(new URL(link, page.url().split('#')[0]).href);
  await page.waitForSelector('dialog[open] .challenge-before');
  await onPlace('challenge');
  await button(page, /Relever le défi/).click();
  await firstDossier(page);
  await page.goBack();
  await button(page, /^Défis$/).click();
  await page.getByRole('textbox', { name: /Codes des parties/ }).fill(`Ada ; ${codes.join('\n')}\nbonjour`);
  await button(page, /^Classer$/).click();
  await page.waitForSelector('.ranking .axes');
  await onPlace('challenges');
}

async function playToTheEnd(page: Page, keys: string): Promise<void> {
  await firstDossier(page);
  for (let turn = 0; (await screenOf(page)) !== 'ending';) {
    await playOn(page, keys[turn]!);
    if ((await screenOf(page)) === 'turn') turn += 1;
  }
}
