import { describe, expect, test, vi } from 'vitest';
import { workshopOf } from '../../src/store/workshop/workshop';
import { memory } from '../support/memory';
import { playOn, playToTheEnd, testApp, type TestOptions } from '../support/stores';
import { TabHistory } from '../support/tab-history';
import { eventually } from '../support/patience';

const PAGE = 'https://jeu.example/';

/** Opens the page at an address; a listener hears when what follows `#` changes. */
function openAt(address: string, options: TestOptions = {}) {
  const url = new URL(address, PAGE);
  const location = { href: url.href, search: url.search, hash: url.hash };
  const history = new TabHistory();
  vi.spyOn(history, 'replaceState');
  let changeHash: () => void = () => undefined;
  const app = testApp({ location, history, onHashChange: (listener) => (changeHash = listener), ...options });
  const goTo = (hash: string) => {
    location.hash = hash;
    changeHash();
  };
  const arrived = () => eventually(() => expect(app.game.getState().game).not.toBeNull());
  return { ...app, history, goTo, arrived };
}

async function codeOfAGame(): Promise<string> {
  const app = testApp();
  await app.launch.actions.play('paris-2025');
  playOn(app, 3);
  return app.launch.actions.code()!;
}

describe('the address of the page', () => {
  test('starts the game that it asks for, once: the address is clean afterwards', async () => {
    const at = openAt('?scenario=paris-2025&seed=77&lang=en&assume=contagion:high&mode=sandbox');
    await at.arrived();
    expect(at.game.getState().game).toMatchObject({ seed: 77, mode: 'sandbox', assumptions: { contagion: 'high' } });
    expect(at.settings.getState().language).toBe('en');
    expect(at.history.replaceState).toHaveBeenCalledWith(null, '', PAGE);
  });

  test('comes before what the tab remembers', async () => {
    const tabStorage = memory();
    const first = testApp({ tabStorage });
    await first.launch.actions.play('paris-2025');
    const at = openAt('?scenario=paris-2025&seed=77', { tabStorage });
    await at.arrived();
    expect(at.game.getState().game).toMatchObject({ seed: 77 });
  });

  test('opens the game of its link', async () => {
    const at = openAt(`#partie=${await codeOfAGame()}`);
    await at.arrived();
    expect(at.game.getState().game!.answers).toHaveLength(3);
    expect(at.history.replaceState).toHaveBeenCalledWith(null, '', PAGE);
  });

  test('opens the game of its link, and not a new one of the scenario that stands beside it', async () => {
    const at = openAt(`?scenario=paris-2025&seed=77#partie=${await codeOfAGame()}`);
    await at.arrived();
    expect(at.game.getState().game!.answers).toHaveLength(3);
    expect(at.history.replaceState).toHaveBeenCalledWith(null, '', PAGE);
  });

  test('opens the game of a link that is followed later, and closes the dialog over it', async () => {
    const at = openAt('');
    at.navigation.actions.openDialog({ name: 'settings' });
    at.goTo(`#game=${await codeOfAGame()}`);
    await at.arrived();
    expect(at.navigation.getState()).toMatchObject({ place: 'game', dialog: null });
  });
});

test('the tab remembers the save that a step of the game has just gone into', async () => {
  const tabStorage = memory();
  const at = testApp({ tabStorage });
  await at.launch.actions.play('paris-2025');
  playOn(at, 1);
  expect(JSON.parse(tabStorage.read('bouclier.playing')!)).toMatchObject({
    save: at.savedGames.getState().games[0]!.id,
  });
});

describe('a page that is opened where a game was finished', () => {
  async function openedAgain(isVisit: boolean, isFinished: boolean) {
    const [storage, tabStorage] = [memory(), memory()];
    const first = testApp({ storage, tabStorage });
    await first.launch.actions.play('paris-2025');
    if (isFinished) playToTheEnd(first);
    else playOn(first, 1);
    return testApp({ storage, tabStorage, isVisit });
  }

  test('goes on with it after a reload', async () => {
    const at = await openedAgain(false, true);
    await eventually(() => expect(at.game.getState().game?.phase).toBe('ended'));
  });

  test('begins with the title where it was asked for by its address; a game that goes on still does', async () => {
    const finished = await openedAgain(true, true);
    const begun = await openedAgain(true, false);
    await eventually(() => expect(begun.game.getState().game?.phase).toBe('review'));
    expect([finished.game.getState().game, finished.navigation.getState().place]).toEqual([null, 'catalogue']);
  });
});

test('a file is followed while the workshop is on screen or under its game, and a study ends when it is left', async () => {
  const at = testApp();
  const { actions } = workshopOf(at);
  const follow = vi.spyOn(actions, 'follow');
  const rest = vi.spyOn(actions, 'rest');
  at.navigation.actions.goTo('workshop');
  await eventually(() => expect(follow).toHaveBeenCalledOnce());
  await at.launch.actions.play('paris-2025');
  at.game.actions.leave();
  expect([follow.mock.calls.length, rest.mock.calls.length]).toEqual([1, 0]);
  at.navigation.actions.goToCatalogue();
  expect(rest).toHaveBeenCalledOnce();
});

test.each(['a start', 'a game'])('a link to %s opens in silence, even where sound was on', async (to) => {
  const storage = memory();
  testApp({ storage }).settings.actions.prefer({ sound: true });
  const at = openAt(to === 'a start' ? '?scenario=paris-2025' : `#partie=${await codeOfAGame()}`, { storage });
  await at.arrived();
  expect(at.settings.getState().sound).toBe(false);
});
