/**
 * Where the player is. The game on screen decides it while there is one; a page of the site otherwise. Each place is an entry
 * of the browser's history, so that Back and Forward lead from one to another and never out of the site by surprise.
 */
import { createStore } from 'zustand/vanilla';
import type { GameStoreApi } from '../game/game-store';
import type { Choice } from '../launch/launch';

/** The pages that are shown when no game is. */
export type Page =
  | 'catalogue'
  | 'worlds'
  | 'challenges'
  | 'collection'
  | 'games'
  | 'class'
  | 'kit'
  | 'room'
  | 'seat'
  | 'remote'
  | 'workshop'
  | 'guide'
  | 'about'
  | 'problems'
  | 'atelier';
/** `drill`: a turn of a finished game that is tried again. */
export type Place = Page | 'game' | 'drill';

export type Dialog =
  | { name: 'why'; gauge: string | null }
  /** A party to the treaty, from the map. */
  | { name: 'party'; party: string }
  | { name: 'journal' }
  /** The ideas that the scenario grew out of, and where each is played. */
  | { name: 'origin' }
  | { name: 'settings' }
  /** Where the code of a game is pasted. */
  | { name: 'code' }
  /** What the game on screen holds true, its seed, the link to its start. */
  | { name: 'assumptions' }
  /** The same of a game that is about to start, and what is chosen of it already; null: the player's own world, whose file is open. */
  | { name: 'prepare'; scenario: string | null; start: Choice }
  /** A world that came in a link, by its letters, or that stands beside the site; and how its game is to start. */
  | { name: 'given'; world: string; from: 'link' | 'site'; start: Choice }
  /** A challenge that came in the page's address: played only by whoever takes it up. */
  | { name: 'challenge' }
  /** A game that is over, to show or to set as a challenge: its code. */
  | { name: 'share'; code: string }
  /** A world to be given away, as it was prepared; null: the player's own, whose file is open. */
  | { name: 'give'; scenario: string | null; start: Choice };

export interface Navigation {
  place: Place;
  /** The page on screen, or the one under the game: leaving the game leads there. */
  page: Page;
  /** The dialog that is open over the place. */
  dialog: Dialog | null;
}

export type NavigationStoreApi = ReturnType<typeof createNavigationStore>;

export interface NavigationParts {
  game: GameStoreApi;
  history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'go'>;
  onPopState: (listener: () => void) => void;
  /** Puts the game that was left last on screen again: Forward leads back to it. */
  resumeGame: () => void;
}

const DEPTHS: Readonly<Record<Place, number>> = {
  catalogue: 0,
  worlds: 1,
  challenges: 1,
  collection: 1,
  games: 1,
  class: 1,
  kit: 2,
  room: 1,
  seat: 1,
  remote: 1,
  workshop: 1,
  atelier: 1,
  guide: 2,
  about: 1,
  problems: 2,
  game: 2,
  drill: 3,
};

/** An entry of the browser's history: the place it shows, and how many entries lie between it and the catalogue. */
interface Entry {
  place: Place;
  steps: number;
}
const CATALOGUE: Entry = { place: 'catalogue', steps: 0 };

const isPage = (place: Place): place is Page => place !== 'game' && place !== 'drill';

export function createNavigationStore({ game: games, history, onPopState, resumeGame }: NavigationParts) {
  const placeOver = (page: Page): Place => {
    const { game } = games.getState();
    if (game === null) return page;
    return game.drill === null ? 'game' : 'drill';
  };
  const store = createStore<Navigation>(() => ({ place: placeOver('catalogue'), page: 'catalogue', dialog: null }));
  const entry = (): Entry => {
    const left = (history.state as { bouclier?: Entry } | null)?.bouclier;
    return left !== undefined && left.place in DEPTHS ? left : CATALOGUE;
  };

  /** The place that the history was last brought to. */
  let recorded: Place = 'catalogue';
  /** While the history leads, or is on its way to where the player has gone, nothing is added to it. */
  let isLed = false;
  let isOnItsWay = false;

  function update(page: Page = store.getState().page): void {
    const place = placeOver(page);
    const before = store.getState();
    if (place !== before.place || page !== before.page) {
      // A dialog about a game goes with it: the next game may not know what it spoke of.
      const isGameLeft = isPage(place) && !isPage(before.place);
      store.setState({ place, page, dialog: isGameLeft ? null : before.dialog });
    }
    record(place);
  }

  /** Brings the history to a place: one entry further, or back to the entry it has. */
  function record(place: Place): void {
    if (isLed || isOnItsWay || place === recorded) return;
    const isDeeper = DEPTHS[place] > DEPTHS[recorded];
    recorded = place;
    const shown = entry();
    if (shown.place === place) return;
    if (isDeeper) {
      const isOver = DEPTHS[shown.place] < DEPTHS[place];
      const state = { bouclier: { place, steps: shown.steps + Number(isOver) } };
      // After a reload the entry may be of a game that is no more.
      if (isOver) history.pushState(state, '');
      else history.replaceState(state, '');
      return;
    }
    // From one page to another beside it: the entry is that of the new one.
    if (DEPTHS[shown.place] === DEPTHS[place]) {
      history.replaceState({ bouclier: { place, steps: shown.steps } }, '');
      return;
    }
    const back = place === 'catalogue' ? shown.steps : place === 'game' ? 1 : shown.steps - 1;
    if (back === 0) return;
    isOnItsWay = true;
    history.go(-back);
  }

  /** Goes where the history has gone, without another entry. */
  function follow(go: () => void): void {
    isLed = true;
    go();
    isLed = false;
    recorded = store.getState().place;
  }

  function show(place: Place): void {
    const { game } = games.getState();
    if (isPage(place)) {
      if (game !== null) games.actions.leave();
      update(place);
    } else if (game === null) resumeGame();
    else if (place === 'game') games.actions.endDrill();
  }

  games.subscribe(() => update());
  onPopState(() => {
    if (!isOnItsWay) return follow(() => show(entry().place));
    isOnItsWay = false;
    recorded = entry().place;
    // The player may have gone elsewhere meanwhile.
    update();
  });

  const actions = {
    goTo: (page: Page) => update(page),
    goToCatalogue: () => update('catalogue'),
    /** After a reload: shows a page (that of the history's entry when absent) without a new entry. */
    restore: (page?: Page) => {
      const { place } = entry();
      follow(() => update(page ?? (isPage(place) ? place : 'catalogue')));
    },
    openDialog: (dialog: Dialog) => store.setState({ dialog }),
    closeDialog: () => store.setState({ dialog: null }),
  };
  return Object.assign(store, { actions });
}
