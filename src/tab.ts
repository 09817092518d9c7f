/**
 * This tab of the browser: a reload goes on with its game, and Back and Forward lead between the shelf, its rooms, a game and
 * a turn that is tried again.
 */
import { decodeGame } from './engine';
import type { ShelfEntry } from './scenario/shelf';
import type { StartMode } from './store/address';
import type { Game, GameStoreApi } from './store/game';
import type { KeptStoreApi } from './store/kept';
import type { LaunchStoreApi } from './store/launch';
import type { Room, SessionStoreApi } from './store/session';
import { browserStorage } from './store/storage';
import type { WorkshopStoreApi } from './store/workshop';

const PLAYING = 'bouclier.playing';

interface Parts {
  game: GameStoreApi;
  kept: KeptStoreApi;
  launch: LaunchStoreApi;
  session: SessionStoreApi;
  workshop: WorkshopStoreApi;
  shelf: readonly ShelfEntry[];
  /** The address asks for a game: the tab's last one is not taken up again. */
  isFresh: boolean;
}

/** The game of this tab: its save while it has one, and its code, which is further where nothing more could be kept. */
interface Playing {
  save: string | null;
  code: string | null;
  mode: StartMode;
}

type Place = 'shelf' | Room | 'workshop' | 'game' | 'drill';
const DEPTHS: Readonly<Record<Place, number>> = { shelf: 0, games: 1, class: 1, workshop: 1, game: 2, drill: 3 };

/** An entry of the browser's history: the place it shows, and how many entries lie between it and the shelf. */
interface Entry {
  place: Place;
  steps: number;
}
const SHELF: Entry = { place: 'shelf', steps: 0 };
/** The entry that is shown; an older version of the game left no more than a word there. */
function entry(): Entry {
  const left = (history.state as { bouclier?: Entry | string } | null)?.bouclier;
  return typeof left === 'object' ? left : SHELF;
}

/** Follows the game and the rooms from now on. */
export function followTab(parts: Parts): void {
  const { game, kept, launch, session, workshop, shelf, isFresh } = parts;
  const tab = browserStorage(() => sessionStorage);
  /** The game on screen, or the one that was there last. */
  let playing: Playing | null = null;

  /** A file of the player's own must be opened again after a reload. */
  const isTakenUp = ({ scenario }: Game): boolean => shelf.some(({ id }) => id === scenario.id);
  const takeUp = ({ save, code, mode }: Playing): void => {
    const own = kept.getState().games.find(({ id }) => id === save);
    if (own !== undefined && (code === null || decisionsOf(code) <= decisionsOf(own.code)))
      void launch.actions.resume(own.id);
    else if (code !== null) void launch.actions.open(code, mode);
  };

  const place = (): Place => {
    const { game: now } = game.getState();
    if (now !== null) return now.drill === null ? 'game' : 'drill';
    return workshop.getState().isOpen ? 'workshop' : (session.getState().room ?? 'shelf');
  };
  let shown: Place = 'shelf';
  /** While the history leads, or is on its way to where one has gone, nothing is added to it. */
  let isLed = false;
  let isOnItsWay = false;

  function note(): void {
    const now = place();
    if (isLed || isOnItsWay || now === shown) return;
    const isDeeper = DEPTHS[now] > DEPTHS[shown];
    shown = now;
    const { place: there, steps } = entry();
    if (there === now) return;
    if (isDeeper) {
      const isOver = DEPTHS[there] < DEPTHS[now];
      const state = { bouclier: { place: now, steps: steps + Number(isOver) } };
      // After a reload the entry may be of a game that is no more.
      if (isOver) history.pushState(state, '');
      else history.replaceState(state, '');
      return;
    }
    const back = now === 'shelf' ? steps : now === 'game' ? 1 : steps - 1;
    if (back === 0) return;
    isOnItsWay = true;
    history.go(-back);
  }

  function show({ place: there }: Entry): void {
    if (there === 'game' || there === 'drill') {
      if (game.getState().game === null && playing !== null) takeUp(playing);
      else if (there === 'game') game.actions.endDrill();
      return;
    }
    if (game.getState().game !== null) game.actions.leave();
    if (there === 'workshop') workshop.actions.open();
    else if (workshop.getState().isOpen) workshop.actions.close();
    if (there === 'games' || there === 'class') session.actions.enter(there);
    else session.actions.leaveRoom();
  }

  game.subscribe(({ game: now }) => {
    // A drill is not taken up again: the finished game that it is about is.
    if (now !== null && now.mode !== 'drill') {
      playing = { save: launch.actions.save(), code: launch.actions.code(), mode: now.mode };
      if (isTakenUp(now)) tab.write(PLAYING, JSON.stringify(playing));
    }
    if (now === null || !isTakenUp(now)) tab.remove(PLAYING);
    note();
  });
  session.subscribe(note);
  workshop.subscribe(note);
  addEventListener('popstate', () => {
    if (isOnItsWay) {
      isOnItsWay = false;
      shown = entry().place;
      // One may have gone elsewhere meanwhile.
      note();
      return;
    }
    isLed = true;
    show(entry());
    isLed = false;
    shown = place();
  });

  if (isFresh) return;
  const before = read(tab.read(PLAYING));
  if (before !== null) takeUp(before);
  else if (DEPTHS[entry().place] === 1) show(entry());
}

/** A file that is let fall beside the place for it would be opened by the browser, over the game or the class. */
export function refuseStrayFiles(): void {
  addEventListener('dragover', (event) => {
    if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  });
}

function decisionsOf(code: string): number {
  const decoded = decodeGame(code);
  return decoded.ok ? decoded.game.decisions.length : 0;
}

function read(text: string | null): Playing | null {
  try {
    const { save, code, mode } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    return {
      save: typeof save === 'string' ? save : null,
      code: typeof code === 'string' ? code : null,
      mode: mode === 'sandbox' ? mode : 'game',
    };
  } catch {
    return null; // nothing, or the id of a scenario, as an older version of the game wrote it
  }
}
