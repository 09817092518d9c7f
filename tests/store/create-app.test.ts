import { describe, expect, test, vi } from 'vitest';
import { workshopOf } from '../../src/store/workshop/workshop';
import { memory } from '../support/memory';
import { playOn, testApp, type TestOptions } from '../support/stores';
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
