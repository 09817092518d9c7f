/**
 * This tab of the browser: a reload goes on with its game, and Back and Forward lead between the shelf, its rooms, a game and
 * a turn that is tried again.
 */
import { decodeGame } from './engine';
import type { PlayableScenario } from './scenario/playable';
import type { CatalogueEntry } from './scenario/catalogue';
import type { StartMode } from './store/launch/address';
import type { Game } from './store/game/game';
import type { GameStoreApi } from './store/game/game-store';
import type { SavedGamesStoreApi } from './store/saved-games/saved-games';
import type { LaunchStoreApi } from './store/launch/launch';
import type { Room, SettingsStoreApi } from './store/settings';
import { browserStorage } from './store/storage';
import { rememberedFile } from './store/workshop/own-file';
import type { Source, WorkshopStoreApi } from './store/workshop/workshop';

const PLAYING = 'bouclier.playing';
/** The file of the player's own that is played, by its name and its text. */
const OWN_FILE = 'bouclier.own-file';

interface Parts {
  game: GameStoreApi;
  savedGames: SavedGamesStoreApi;
  launch: LaunchStoreApi;
  settings: SettingsStoreApi;
  workshop: WorkshopStoreApi;
  catalogue: readonly CatalogueEntry[];
  /** The address asks for a game: the tab's last one is not taken up again. */
  isFresh: boolean;
}

/** The game of this tab: its save while it has one, and its code, which is further where nothing more could be kept. */
interface Playing {
  save: string | null;
  code: string | null;
  mode: StartMode;
  /** Whether it is of a file of the player's own. */
  isOwn: boolean;
}

type Place = 'catalogue' | Room | 'workshop' | 'game' | 'drill';
const DEPTHS: Readonly<Record<Place, number>> = { catalogue: 0, games: 1, class: 1, workshop: 1, game: 2, drill: 3 };

/** An entry of the browser's history: the place it shows, and how many entries lie between it and the shelf. */
interface Entry {
  place: Place;
  steps: number;
}
const CATALOGUE: Entry = { place: 'catalogue', steps: 0 };
/** The entry that is shown; an older version of the game left no more than a word there. */
function entry(): Entry {
  const left = (history.state as { bouclier?: Entry | string } | null)?.bouclier;
  return typeof left === 'object' ? left : CATALOGUE;
}

/** Follows the game and the rooms from now on. */
export function followTab(parts: Parts): void {
  const { game, savedGames, launch, settings, workshop, catalogue, isFresh } = parts;
  const tab = browserStorage(() => sessionStorage);
  /** The game on screen, or the one that was there last. */
  let playing: Playing | null = null;

  /** The scenario whose file the tab remembers. */
  let remembered: PlayableScenario | null = null;
  function remember(scenario: PlayableScenario): void {
    if (scenario === remembered || scenario !== workshop.scenario()) return;
    remembered = tab.write(OWN_FILE, JSON.stringify(workshop.source())) === null ? scenario : null;
  }
  function forget(): void {
    remembered = null;
    tab.remove(OWN_FILE);
  }
  /** A file of one's own may have the name of a game of the shelf. */
  const isOfCatalogue = ({ scenario: { id, version } }: Game): boolean =>
    catalogue.some((entry) => entry.id === id && entry.version === version);
  /** A file that the tab could not remember must be opened again after a reload. */
  const isTakenUp = (now: Game): boolean => isOfCatalogue(now) || now.scenario === remembered;
  const takeUp = ({ save, code, mode }: Playing): void => {
    const own = savedGames.getState().games.find(({ id }) => id === save);
    if (own !== undefined && (code === null || decisionsOf(code) <= decisionsOf(own.code)))
      void launch.actions.resume(own.id);
    else if (code !== null) void launch.actions.open(code, mode);
  };

  const place = (): Place => {
    const { game: now } = game.getState();
    if (now !== null) return now.drill === null ? 'game' : 'drill';
    return workshop.getState().isOpen ? 'workshop' : (settings.getState().room ?? 'catalogue');
  };
  let shown: Place = 'catalogue';
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
    const back = now === 'catalogue' ? steps : now === 'game' ? 1 : steps - 1;
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
    if (there === 'games' || there === 'class') settings.actions.enter(there);
    else settings.actions.leaveRoom();
  }

  /** Opens the workshop with the file that the tab remembers, then its game. */
  async function openAgain(left: Playing): Promise<void> {
    const file = read(tab.read(OWN_FILE), sourceOf);
    if (file === null) return;
    isLed = true;
    workshop.actions.open();
    isLed = false;
    shown = place();
    await workshop.actions.take(rememberedFile(file));
    // One may have gone elsewhere meanwhile.
    if (workshop.scenario() !== null && place() === 'workshop') takeUp(left);
  }

  game.subscribe(({ game: now }) => {
    // A drill is not taken up again: the finished game that it is about is.
    if (now !== null && now.mode !== 'drill') {
      remember(now.scenario);
      const [save, code] = [launch.actions.save(), launch.actions.code()];
      playing = { save, code, mode: now.mode, isOwn: !isOfCatalogue(now) };
      if (isTakenUp(now)) tab.write(PLAYING, JSON.stringify(playing));
    }
    if (now === null || !isTakenUp(now)) tab.remove(PLAYING);
    if (now === null || isOfCatalogue(now)) forget();
    note();
  });
  settings.subscribe(note);
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
  const before = read(tab.read(PLAYING), playingOf);
  if (before?.isOwn) void openAgain(before);
  else if (before !== null) takeUp(before);
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

/** What the tab has kept; null where there is nothing, or what an older version of the game wrote. */
function read<T>(text: string | null, reading: (kept: Record<string, unknown>) => T | null): T | null {
  try {
    return reading(JSON.parse(text ?? 'null') as Record<string, unknown>);
  } catch {
    return null;
  }
}

const playingOf = ({ save, code, mode, isOwn }: Record<string, unknown>): Playing => ({
  save: textOf(save),
  code: textOf(code),
  mode: mode === 'sandbox' ? mode : 'game',
  isOwn: isOwn === true,
});

function sourceOf({ name, text }: Record<string, unknown>): Source | null {
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}

const textOf = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);
