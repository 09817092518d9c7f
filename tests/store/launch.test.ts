import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlayableScenario } from '../../src/scenario/playable';
import { codeInLink } from '../../src/store/launch/links';
import { linkTo } from '../../src/store/launch/made-links';
import { pageOf, readAddress } from '../../src/store/launch/address';
import { addressOf } from '../../src/store/launch/made-links';
import { codeOf } from '../../src/store/saved-games/codes';
import { saveOf, writeSave } from '../../src/store/saved-games/saves';
import { entryOf, testApp as appOf, type TestOptions } from '../support/stores';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';

const other = playableFrom({ ...parisPlayable().rules, id: 'other' });

const testApp = (options: TestOptions = {}) =>
  appOf({ catalogue: [entryOf(other), entryOf(parisPlayable())], ...options });
const loadedOf = ({ launch }: ReturnType<typeof testApp>) => launch.actions.saveOf(parisPlayable());

describe('from the catalogue to a game', () => {
  test('a new game takes a new seed, or the one asked for', async () => {
    const { game, launch } = testApp();
    await launch.actions.play('paris-2025');
    expect(game.getState().game!.seed).toBe(12);
    await launch.actions.play('paris-2025', { seed: 5, assumptions: { contagion: 'low', nonsense: 'high' } });
    expect(game.getState().game).toMatchObject({ seed: 5, assumptions: { contagion: 'low' } });
    expect(game.getState().game!.assumptions).not.toHaveProperty('nonsense');
  });

  test('each turn is saved, and resumed where it was', async () => {
    const first = testApp();
    await first.launch.actions.play('paris-2025');
    first.game.actions.answer('cop');
    const loaded = loadedOf(first);
    expect(loaded).toMatchObject({ ok: true, save: { phase: 'review', turn: 1 } });

    const later = testApp({ storage: first.storage });
    await later.launch.actions.resume(loaded?.ok ? loaded.save.id : '');
    expect(later.game.getState().game).toMatchObject({ phase: 'review', answers: ['cop'], seed: 12 });
  });

  test('a code opens its own scenario of the shelf', async () => {
    const first = testApp();
    await first.launch.actions.play('paris-2025', { seed: 99 });
    first.game.actions.answer('public');
    const later = testApp();
    await later.launch.actions.open(first.launch.actions.code()!.toLowerCase());
    expect(later.game.getState().game).toMatchObject({
      scenario: { id: 'paris-2025' },
      seed: 99,
      answers: ['public'],
    });
  });

  test('a link to a game, pasted where a code is asked for, opens that game', async () => {
    const first = testApp();
    await first.launch.actions.play('paris-2025', { seed: 99 });
    first.game.actions.answer('public');
    const later = testApp();
    await later.launch.actions.open(` ${linkTo('https://jeu.example/', first.launch.actions.code()!, 'fr')} `);
    expect(later.game.getState().game).toMatchObject({ seed: 99, answers: ['public'] });
  });

  test('what can not be opened is said, and the game on screen stays', async () => {
    const { game, launch } = testApp();
    await launch.actions.play('paris-2025');
    const before = game.getState().game;
    const code = launch.actions.code()!;
    const typo = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await launch.actions.open(typo);
    expect(launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'bad-check' } });
    await launch.actions.play('nowhere');
    expect(launch.getState().problem).toEqual({ code: 'unknown-scenario', scenario: 'nowhere' });
    expect(game.getState().game).toBe(before);
    launch.actions.dismiss();
    expect(launch.getState().problem).toBeNull();
  });

  test('a scenario that does not arrive is said, and can be tried again', async () => {
    let isDown = true;
    const scenario = parisPlayable();
    const load = () => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(scenario));
    const { game, launch } = testApp({ catalogue: [entryOf(scenario, load)] });
    await launch.actions.play('paris-2025');
    expect(launch.getState()).toMatchObject({ loading: null, problem: { code: 'not-loaded' } });
    isDown = false;
    await launch.actions.play('paris-2025');
    expect(game.getState().game).not.toBeNull();
    expect(launch.getState().problem).toBeNull();
  });

  test('a scenario that arrives after another was asked for comes too late', async () => {
    let arrive: (scenario: PlayableScenario) => void = () => {};
    const slow = () => new Promise<PlayableScenario>((resolve) => (arrive = resolve));
    const { game, launch } = testApp({ catalogue: [entryOf(other, slow), entryOf(parisPlayable())] });
    const late = launch.actions.play('other');
    await launch.actions.play('paris-2025');
    game.actions.answer('cop');
    arrive(other);
    await late;
    expect(game.getState().game).toMatchObject({ scenario: { id: 'paris-2025' }, answers: ['cop'] });
    expect(launch.getState().loading).toBeNull();
  });

  test('what is no longer waited for leaves the catalogue free', async () => {
    const { launch } = testApp({ catalogue: [entryOf(other, () => new Promise(() => undefined))] });
    void launch.actions.play('other');
    await launch.actions.play('nowhere');
    expect(launch.getState()).toMatchObject({ loading: null, problem: { code: 'unknown-scenario' } });
  });

  test("the code of one's own scenario takes the place of what was asked for before it", async () => {
    const first = testApp({ catalogue: [entryOf(other)] });
    await first.launch.actions.play('other', { seed: 99 });
    first.game.actions.answer('laissez_faire');
    const code = first.launch.actions.code()!;
    let arrive: (scenario: PlayableScenario) => void = () => {};
    const slow = () => new Promise<PlayableScenario>((resolve) => (arrive = resolve));
    const { game, launch } = testApp({ catalogue: [entryOf(parisPlayable(), slow)], own: other });
    const late = launch.actions.play('paris-2025');
    await launch.actions.open(code);
    expect(launch.getState().loading).toBeNull();
    arrive(parisPlayable());
    await late;
    expect(game.getState().game).toMatchObject({ scenario: { id: 'other' }, seed: 99 });
  });

  test('the game that is resumed is the one that was played last', async () => {
    const at = testApp();
    await at.launch.actions.play('paris-2025');
    at.game.actions.answer('cop');
    at.game.actions.goOn();
    at.game.actions.answer('public');
    await at.launch.actions.play('paris-2025', { seed: 99 });
    expect(loadedOf(at)).toMatchObject({ ok: true, save: { turn: 2 } });
    at.game.actions.answer('cop');
    expect(loadedOf(at)).toMatchObject({ ok: true, save: { turn: 1 } });
  });

  test('a game of another version is refused and kept; a new game does not take its place', async () => {
    const { storage } = testApp();
    const before = testApp({ storage });
    await before.launch.actions.play('paris-2025');
    before.game.actions.answer('cop');
    const [old] = before.savedGames.getState().games;
    const changed = { ...parisPlayable(), version: 5 };
    const at = testApp({ storage, catalogue: [entryOf(changed)] });
    expect(at.launch.actions.saveOf(changed)).toEqual({ ok: false, problem: { code: 'other-version' } });
    await at.launch.actions.resume(old!.id);
    expect(at.launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'other-version' } });
    await at.launch.actions.play('paris-2025');
    at.game.actions.answer('public');
    expect(at.launch.actions.saveOf(changed)).toMatchObject({ ok: true, save: { turn: 1 } });
    // The version comes back (a teacher undoes a change): so does its game.
    expect(loadedOf(testApp({ storage }))).toMatchObject({ ok: true, save: { id: old!.id } });
  });

  test('a save whose scenario is not here asks for its file', async () => {
    const { storage } = testApp();
    const before = testApp({ storage });
    await before.launch.actions.play('other');
    before.game.actions.answer('laissez_faire');
    const at = testApp({ storage, catalogue: [entryOf(parisPlayable())] });
    expect(at.launch.actions.keptElsewhere()).toEqual([other.title]);
    const id = at.savedGames.getState().games[0]!.id;
    await at.launch.actions.resume(id);
    expect(at.launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'other-scenario' } });
    const opened = testApp({ storage, catalogue: [entryOf(parisPlayable())], own: other });
    await opened.launch.actions.resume(id);
    expect(opened.game.getState().game).toMatchObject({ scenario: { id: 'other' }, answers: ['laissez_faire'] });
  });

  test('a save that can not be written is said, and the game goes on', async () => {
    const { game, launch, autosave } = testApp({ storage: { ...memory(), write: () => 'full' } });
    await launch.actions.play('paris-2025');
    game.actions.answer('cop');
    expect(autosave.getState().problem).toBe('full');
    expect(game.getState().game!.phase).toBe('review');
  });

  test('an impossible save is refused, not played wrongly', async () => {
    const { game, launch } = testApp();
    await launch.actions.play('paris-2025');
    for (let turn = 0; turn < 4; turn++) {
      while (game.getState().game!.phase !== 'dossier') game.actions.goOn();
      if (!game.actions.answer('public').ok) game.actions.answer('laissez_faire');
    }
    const { answers } = game.getState().game!;
    expect(answers).toContain('laissez_faire');
    const code = codeOf({ ...game.getState().game!, answers: answers.map(() => 'public' as const) });
    const forgery = memory();
    writeSave(forgery, { ...saveOf(game.getState().game!, { id: 'forged', started: 1, updated: 2 }), code }, 0);
    const later = testApp({ storage: forgery });
    await later.launch.actions.resume(later.savedGames.getState().games[0]!.id);
    expect(later.launch.getState().problem).toEqual({ code: 'refused', problem: { code: 'not-allowed' } });
    expect(later.game.getState().game).toBeNull();
  });
});

describe('a sandbox', () => {
  test('is started from the catalogue, and takes the place of no kept game', async () => {
    const first = testApp();
    await first.launch.actions.play('paris-2025', { mode: 'sandbox' });
    expect(first.game.getState().game).toMatchObject({ mode: 'sandbox' });
    first.game.actions.answer('cop');
    expect(loadedOf(first)).toBeNull();
  });

  test('takes up the game on screen, which stays kept where it was', async () => {
    const first = testApp();
    await first.launch.actions.play('paris-2025', { assumptions: { contagion: 'high' } });
    first.game.actions.predict('libertes');
    first.game.actions.answer('cop');
    const before = first.game.getState().game!;
    first.launch.actions.toSandbox();
    const after = first.game.getState().game!;
    expect(after).toMatchObject({
      mode: 'sandbox',
      answers: ['cop'],
      predictions: [{ turn: 1, gauge: 'libertes' }],
      phase: 'review',
      assumptions: { contagion: 'high' },
    });
    expect(after.states.at(-1)).toEqual(before.states.at(-1));
    first.game.actions.undo();
    expect(loadedOf(first)).toMatchObject({ ok: true, save: { turn: 1 } });
  });
});

describe("the page's address", () => {
  test('names scenario, seed, language, assumptions and mode', () => {
    expect(readAddress('?scenario=paris-2025&seed=7&lang=en&assume=contagion:high,course:low&mode=sandbox')).toEqual({
      scenario: 'paris-2025',
      seed: 7,
      language: 'en',
      assumptions: { contagion: 'high', course: 'low' },
      mode: 'sandbox',
    });
  });

  test('of a start reads as that start, wherever the page lies', () => {
    const ids = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/);
    const starts = fc.record({
      scenario: ids,
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      language: fc.constantFrom('fr' as const, 'en' as const),
      assumptions: fc.dictionary(ids, fc.constantFrom('low' as const, 'high' as const), { maxKeys: 4 }),
      mode: fc.constantFrom('game' as const, 'sandbox' as const),
    });
    const pages = fc.constantFrom('https://jeu.example/', 'http://localhost:5173/bouclier/?seed=3#history');
    fc.assert(
      fc.property(starts, pages, (start, page) => {
        const address = new URL(addressOf(page, start));
        expect(readAddress(address.search)).toEqual(start);
        expect(address.pathname).toBe(new URL(page).pathname);
      }),
    );
  });

  test('without what was asked of it is an address of the same host, whatever its path', () => {
    const page = 'https://ecole.example//jeu.example/bouclier/';
    expect(pageOf(`${page}?scenario=a#partie=B1`)).toBe(page);
    expect(pageOf(page)).toBe(page);
  });

  test('leaves out what is in the middle', () => {
    const start = { scenario: 'a', seed: 1, language: 'fr', assumptions: { b: 'mid' }, mode: 'game' } as const;
    expect(addressOf('https://jeu.example/', start)).toBe('https://jeu.example/?scenario=a&seed=1&lang=fr');
  });

  test.each([
    '?seed=-1',
    '?seed=1e3',
    '?seed=4294967296',
    '?lang=de',
    '?assume=a:b,:high,c',
    '?__proto__=1',
    '?mode=drill',
    '',
  ])('what makes no sense is left out: %s', (search) => {
    expect(readAddress(search)).toEqual({ scenario: null, seed: null, language: null, assumptions: {}, mode: 'game' });
  });
});

describe('a link to a game', () => {
  const code = 'B1-7KQ4M-2XH9T';

  test.each([
    ['fr', 'https://jeu.example/bouclier/#partie=B1-7KQ4M-2XH9T'],
    ['en', 'https://jeu.example/bouclier/#game=B1-7KQ4M-2XH9T'],
  ] as const)('is made and read in each language: %s', (language, link) => {
    expect(linkTo('https://jeu.example/bouclier/#history', code, language)).toBe(link);
    expect(codeInLink(link)).toBe(code);
  });

  test.each([
    ['#partie=B1%2D7KQ4M', 'B1-7KQ4M'],
    ['#PARTIE=b1-7kq4m&x=1', 'b1-7kq4m'],
    ['#partie=%E0%A4%A', '%E0%A4%A'],
    ['#partie=', ''],
    ['#history', null],
    ['', null],
    ['partie=B1', null],
  ])('%s holds %s', (text, held) => {
    expect(codeInLink(text)).toBe(held);
  });
});
