/** What this tab of the browser remembers of its game, so that a reload goes on with it. */
import { isListed, type CatalogueEntry } from '../../scenario/catalogue';
import type { PlayableScenario } from '../../scenario/playable';
import type { GameStoreApi } from '../game/game-store';
import type { StartMode } from '../launch/address';
import type { LaunchStoreApi } from '../launch/launch';
import type { Autosave } from '../saved-games/autosave';
import { codeOf } from '../saved-games/codes';
import type { SavedGamesStoreApi } from '../saved-games/saved-games';
import { parsed, type Storage } from '../storage';
import type { Late } from '../late';
import type { Source, WorkshopParts, WorkshopStoreApi } from '../workshop/workshop';
import type { NavigationStoreApi } from './navigation';

const PLAYING = 'bouclier.playing';
/** The file of the player's own that is played, by its name and its text; absent for a game of the catalogue. */
const OWN_FILE = 'bouclier.own-file';

interface TabMemoryParts {
  /** The tab's own: it outlives a reload, and no other tab reads it. */
  storage: Storage;
  catalogue: readonly CatalogueEntry[];
  game: GameStoreApi;
  savedGames: SavedGamesStoreApi;
  autosave: Pick<Autosave, 'currentId'>;
  launch: LaunchStoreApi;
  workshop: Late<WorkshopStoreApi, WorkshopParts>;
  /** Fetches the workshop where it is not here; rejects when it does not arrive. */
  openWorkshop: () => Promise<WorkshopStoreApi>;
}

/** The game of this tab: its save while it has one, and its code, which is further where nothing more could be kept. */
interface Playing {
  save: string | null;
  code: string;
  mode: StartMode;
  /** Whether its end has been shown. */
  isOver: boolean;
}

/** Remembers each step of the game. Create it after the autosave, whose save of that step it remembers. */
export function createTabMemory(parts: TabMemoryParts) {
  const { storage, catalogue, game: games, savedGames, autosave, launch, workshop, openWorkshop } = parts;
  /** The game on screen, or the one that was there last. */
  let playing: Playing | null = null;
  /** The scenario whose file the tab remembers. */
  let rememberedScenario: PlayableScenario | null = null;

  games.subscribe(({ game }) => {
    // A drill is not resumed: the finished game that it is about is. That of a class comes with its room.
    if (game !== null && game.mode !== 'drill' && game.mode !== 'class') {
      const { scenario, mode } = game;
      if (scenario !== rememberedScenario && scenario === workshop.now?.scenario()) {
        const problem = storage.write(OWN_FILE, JSON.stringify(workshop.now.source()));
        rememberedScenario = problem === null ? scenario : null;
      }
      playing = { save: autosave.currentId(), code: codeOf(game), mode, isOver: game.phase === 'ended' };
    }
    const isOwn = game !== null && !isListed(catalogue, game.scenario);
    // A file that the tab could not remember must be opened again after a reload.
    const isResumable = game !== null && (!isOwn || game.scenario === rememberedScenario);
    if (!isResumable || game.mode === 'class') storage.remove(PLAYING);
    else if (game.mode !== 'drill') storage.write(PLAYING, JSON.stringify(playing));
    if (!isOwn) {
      rememberedScenario = null;
      storage.remove(OWN_FILE);
    }
  });

  async function resume({ save, code, mode }: Playing): Promise<void> {
    const find = () => savedGames.getState().games.find(({ id }) => id === save);
    // What the browser's database has of it is only waited for where that may change which of the two is taken.
    if (find()?.code !== code) await savedGames.ready;
    const saved = find();
    const isKept = saved !== undefined && (saved.code === code || !(await isFurther(code, saved.code)));
    if (isKept) await launch.actions.resume(saved.id);
    else await launch.actions.open(code, mode);
  }

  return {
    /** Puts the game that was on screen last on screen again. */
    resumeGame: () => {
      if (playing !== null) void resume(playing);
    },
    /**
     * After a reload: goes on with the tab's game, or shows the page that it was on.
     * @param isVisit the page was asked for by its address: a finished game, which is among those that are kept, does not come back
     */
    restore: async (navigation: NavigationStoreApi, isVisit = false): Promise<void> => {
      const left = playingIn(storage.read(PLAYING));
      if (left === null || (isVisit && left.isOver)) return navigation.actions.restore();
      const file = sourceIn(storage.read(OWN_FILE));
      if (file === null) return void resume(left);
      navigation.actions.restore('workshop');
      // The page of the workshop says when it does not arrive.
      const opened = await openWorkshop().catch(() => null);
      await opened?.actions.takeAgain(file);
      // The player may have gone elsewhere meanwhile.
      if (opened?.scenario() && navigation.getState().place === 'workshop') void resume(left);
    },
  };
}

/** What the tab has kept; null where it is damaged. */
function playingIn(text: string | null): Playing | null {
  const { save, code, mode, isOver: over } = parsed(text) ?? {};
  if (typeof code !== 'string') return null;
  return {
    save: typeof save === 'string' ? save : null,
    code,
    mode: mode === 'sandbox' ? mode : 'game',
    isOver: over === true,
  };
}

function sourceIn(text: string | null): Source | null {
  const { name, text: source } = parsed(text) ?? {};
  return typeof name === 'string' && typeof source === 'string' ? { name, text: source } : null;
}

/** Whether a game has more answers than another. */
async function isFurther(code: string, than: string): Promise<boolean> {
  // Where it does not arrive, no game can be read either, and the page says so.
  const reader = await import('../saved-games/read-code').catch(() => null);
  return reader !== null && reader.answersIn(code) > reader.answersIn(than);
}
