import { beforeEach, describe, expect, test } from 'vitest';
import type { PlayableScenario } from '../../src/scenario/playable';
import type { Checker } from '../../src/store/workshop/checker';
import { rememberedFile } from '../../src/store/workshop/own-file';
import type { Storage } from '../../src/store/storage';
import { workshopOf } from '../../src/store/workshop/workshop';
import { testApp, playOn, playToTheEnd } from '../support/stores';
import { memory } from '../support/memory';
import { parisPlayable, playableFrom } from '../support/playable';
import { TabHistory } from '../support/tab-history';
import { eventually } from '../support/patience';

/** What a tab has that outlives a reload, and what the machine has. */
let history: TabHistory;
let tabStorage: Storage;
let storage: Storage;

beforeEach(() => {
  history = new TabHistory();
  [tabStorage, storage] = [memory(), memory()];
});

const OWN_TEXT = 'id: own';
const ownScenario = () => playableFrom({ ...parisPlayable().rules, id: 'own' });
const ownFile = () => rememberedFile({ name: 'own.yaml', text: OWN_TEXT });

/** Opens the page in the tab: the first time, or again. */
function load({ own }: { own?: PlayableScenario } = {}) {
  const check: Checker['check'] = async (text) =>
    own !== undefined && text === OWN_TEXT
      ? { is: 'checked', checked: { problems: [], scenario: own } }
      : { is: 'not-loaded' };
  const at = testApp({ storage, tabStorage, history, workshop: { checker: { check } } });
  const back = () => stepped(() => history.go(-1));
  const forward = () => stepped(() => history.go(1));
  const arrived = () => eventually(() => expect(at.game.getState().game).not.toBeNull());
  return { ...at, back, forward, arrived };
}
/** Does something, and lets the history follow. */
async function stepped(step: () => void): Promise<void> {
  step();
  await new Promise((resolve) => setTimeout(resolve, 0));
}
const tabTexts = () =>
  tabStorage
    .names()
    .map((name) => tabStorage.read(name))
    .join();
const gameOf = ({ game }: Pick<ReturnType<typeof load>, 'game'>) => game.getState().game;

describe('a reload', () => {
  test('goes on with the game of the tab', async () => {
    const first = load();
    await first.launch.actions.play('paris-2025');
    playOn(first, 3);
    const again = load();
    await again.arrived();
    expect(gameOf(again)).toMatchObject({ mode: 'game', phase: 'review', answers: gameOf(first)!.answers });
    expect(again.autosave.currentId()).toBe(first.autosave.currentId());
  });

  test('goes on with a sandbox, though no sandbox is ever kept', async () => {
    const first = load();
    await first.launch.actions.play('paris-2025', { mode: 'sandbox', assumptions: { contagion: 'high' } });
    playOn(first, 3);
    const again = load();
    await again.arrived();
    const { answers, assumptions } = gameOf(first)!;
    expect(gameOf(again)).toMatchObject({ mode: 'sandbox', answers, assumptions });
    expect(again.savedGames.getState().games).toEqual([]);
  });

  test.each(['game', 'sandbox'] as const)(
    'goes on with a %s of the player’s own file, in its workshop',
    async (mode) => {
      const own = ownScenario();
      const first = load({ own });
      first.navigation.actions.goTo('workshop');
      await workshopOf(first).actions.take(ownFile());
      first.launch.actions.playOwn(own);
      if (mode === 'sandbox') first.launch.actions.toSandbox();
      playOn(first, 1);
      const again = load({ own });
      await again.arrived();
      expect(gameOf(again)).toMatchObject({ mode, scenario: { id: 'own' }, answers: gameOf(first)!.answers });
      expect(again.savedGames.getState().games).toHaveLength(mode === 'game' ? 1 : 0);
      await again.back();
      expect(gameOf(again)).toBeNull();
      expect(again.navigation.getState().place).toBe('workshop');
      expect(workshopOf(again).getState().file).toEqual({ name: 'own.yaml', isFollowed: false });
    },
  );

  test('goes on with a game of a file that has the name of a catalogue’s game', async () => {
    const own = { ...ownScenario(), id: 'paris-2025', version: 1 };
    const first = load({ own });
    first.navigation.actions.goTo('workshop');
    await workshopOf(first).actions.take(ownFile());
    first.launch.actions.playOwn(own);
    playOn(first, 1);
    const again = load({ own });
    await again.arrived();
    expect(gameOf(again)).toMatchObject({ scenario: { version: 1 }, answers: gameOf(first)!.answers });
  });

  test.each([
    ['it is left', (at: ReturnType<typeof load>) => Promise.resolve(at.game.actions.leave())],
    ['a game of the catalogue is played', (at: ReturnType<typeof load>) => at.launch.actions.play('paris-2025')],
  ])('remembers a file no longer than its game: until %s', async (_, goElsewhere) => {
    const own = ownScenario();
    const at = load({ own });
    at.navigation.actions.goTo('workshop');
    await workshopOf(at).actions.take(ownFile());
    at.launch.actions.playOwn(own);
    expect(tabTexts()).toContain(OWN_TEXT);
    await goElsewhere(at);
    expect(tabTexts()).not.toContain(OWN_TEXT);
  });

  test('shows the workshop where the remembered file can no longer be played', async () => {
    const own = ownScenario();
    const first = load({ own });
    first.navigation.actions.goTo('workshop');
    await workshopOf(first).actions.take(ownFile());
    first.launch.actions.playOwn(own);
    playOn(first, 1);
    const again = load();
    await eventually(() => expect(workshopOf(again).getState().verdict).toEqual({ is: 'not-loaded' }));
    expect(gameOf(again)).toBeNull();
    expect(again.launch.getState().problem).toBeNull();
  });

  test.each([
    ['no JSON', '{"code":'],
    ['a number', '7'],
    ['a code that is none', '{"save":null,"code":3,"mode":"game"}'],
    ['no code', '{}'],
  ])('shows the catalogue where what the tab has kept is damaged: %s', async (_what, kept) => {
    tabStorage.write('bouclier.playing', kept);
    tabStorage.write('bouclier.own-file', '{"name":1}');
    const at = load();
    await stepped(() => undefined);
    expect(gameOf(at)).toBeNull();
    expect(at.launch.getState().problem).toBeNull();
    expect(at.navigation.getState().place).toBe('catalogue');
  });

  test('in a turn that is tried again goes back to the finished game', async () => {
    const first = load();
    await first.launch.actions.play('paris-2025');
    playToTheEnd(first);
    first.game.actions.replayFrom(2);
    const again = load();
    await again.arrived();
    expect(gameOf(again)).toMatchObject({ mode: 'game', phase: 'ended' });
  });

  test('loses no turn of a game that could no longer be kept', async () => {
    let isFull = false;
    const whole = storage;
    storage = { ...whole, write: (key, text) => (isFull ? 'full' : whole.write(key, text)) };
    const first = load();
    await first.launch.actions.play('paris-2025');
    playOn(first, 2);
    isFull = true;
    playOn(first, 3);
    const again = load();
    await again.arrived();
    expect(gameOf(again)!.answers).toEqual(gameOf(first)!.answers);
  });

  test('goes on from where another tab has brought the same game', async () => {
    const first = load();
    await first.launch.actions.play('paris-2025');
    playOn(first, 2);
    const elsewhere = testApp({ storage });
    await elsewhere.launch.actions.resume(first.autosave.currentId()!);
    playOn(elsewhere, 2);
    const again = load();
    await again.arrived();
    expect(gameOf(again)!.answers).toHaveLength(4);
  });

  test('on the catalogue stays there, and in a room too', async () => {
    const first = load();
    await first.launch.actions.play('paris-2025');
    first.game.actions.leave();
    expect(gameOf(load())).toBeNull();
    load().navigation.actions.goTo('class');
    expect(load().navigation.getState().place).toBe('class');
  });
});

describe('Back', () => {
  test('leads from a game to the catalogue, and Forward to the game again', async () => {
    const at = load();
    await at.launch.actions.play('paris-2025');
    playOn(at, 2);
    const save = at.autosave.currentId();
    await at.back();
    expect(gameOf(at)).toBeNull();
    await at.forward();
    await at.arrived();
    expect(gameOf(at)!.answers).toHaveLength(2);
    expect(at.autosave.currentId()).toBe(save);
  });

  test('loses no sandbox: Forward brings it back', async () => {
    const own = ownScenario();
    const at = load({ own });
    await workshopOf(at).actions.take(ownFile());
    at.game.actions.newGame({ scenario: own, seed: 3, mode: 'sandbox' });
    playOn(at, 2);
    await at.back();
    await at.forward();
    await at.arrived();
    expect(gameOf(at)).toMatchObject({ mode: 'sandbox', scenario: { id: 'own' }, seed: 3 });
    expect(gameOf(at)!.answers).toHaveLength(2);
  });

  test('leads from a turn that is tried again to the debrief, then to the shelf', async () => {
    const at = load();
    await at.launch.actions.play('paris-2025');
    playToTheEnd(at);
    const finished = gameOf(at);
    at.game.actions.replayFrom(3);
    await at.back();
    expect(gameOf(at)).toBe(finished);
    await at.back();
    expect(gameOf(at)).toBeNull();
  });

  test.each(['games', 'class'] as const)(
    'leads from a room to the catalogue, not out of the site: %s',
    async (room) => {
      const at = load();
      at.navigation.actions.goTo(room);
      await at.back();
      expect(at.navigation.getState().place).toBe('catalogue');
      await at.forward();
      expect(at.navigation.getState().place).toBe(room);
    },
  );

  test('leads from the workshop to the shelf', async () => {
    const at = load();
    at.navigation.actions.goTo('workshop');
    await at.back();
    expect(at.navigation.getState().place).toBe('catalogue');
  });

  test("leads from a student's game to the class it is of", async () => {
    const at = load();
    at.navigation.actions.goTo('class');
    await at.launch.actions.play('paris-2025');
    await at.back();
    expect(gameOf(at)).toBeNull();
    expect(at.navigation.getState().place).toBe('class');
    await at.back();
    expect(at.navigation.getState().place).toBe('catalogue');
  });

  test('has one step a place, whatever way one leaves it', async () => {
    const at = load();
    for (let visits = 0; visits < 3; visits++) {
      await at.launch.actions.play('paris-2025');
      playToTheEnd(at);
      at.game.actions.replayFrom(2);
      await stepped(at.game.actions.endDrill);
      await stepped(at.game.actions.leave);
      at.navigation.actions.goTo('games');
      await at.launch.actions.resume(at.savedGames.getState().games[0]!.id);
      at.navigation.actions.goToCatalogue();
      await stepped(at.game.actions.leave);
      at.navigation.actions.goTo('workshop');
      await stepped(at.navigation.actions.goToCatalogue);
      expect(history.at).toBe(0);
      expect(gameOf(at)).toBeNull();
      expect(at.navigation.getState().place).toBe('catalogue');
    }
  });

  test('waits for who goes on at once: a game begun while one is left stays on screen', async () => {
    const at = load();
    await at.launch.actions.play('paris-2025');
    at.game.actions.leave();
    at.game.actions.newGame({ scenario: parisPlayable(), seed: 8 });
    await stepped(() => undefined);
    expect(gameOf(at)).toMatchObject({ seed: 8 });
    await at.back();
    expect(gameOf(at)).toBeNull();
    expect(history.at).toBe(0);
  });

  test('after a reload in a game still leads to the shelf', async () => {
    const first = load();
    await first.launch.actions.play('paris-2025');
    playOn(first, 1);
    const again = load();
    await again.arrived();
    await again.back();
    expect(gameOf(again)).toBeNull();
    expect(history.at).toBe(0);
  });
});
