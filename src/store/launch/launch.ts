/** From the catalogue to a game: new, resumed from a save or a code, or asked for by the page's address. */
import { createStore } from 'zustand/vanilla';
import type { Level } from '../../engine';
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { PlayableScenario, Text } from '../../scenario/playable';
import type { GameStoreApi } from '../game/game-store';
import { playedTurns } from '../game/selectors';
import type { Autosave } from '../saved-games/autosave';
import { codeOf } from '../saved-games/codes';
import type { CodeProblem } from '../saved-games/read-code';
import type { SavedGamesStoreApi } from '../saved-games/saved-games';
import { isFinished, isOf } from '../saved-games/saves';
import type { GameOfCode, ReadCollectables } from '../saved-games/world-of-code';
import type { SavedGame } from '../saved-games/saved-game';
import type { StartMode } from './address';
import { codeInLink } from './links';

export type LaunchProblem =
  /** The scenario's file didn't arrive: the network is down, or the site has changed. */
  | { code: 'not-loaded'; scenario: string }
  /** The address names a scenario that isn't in the catalogue. */
  | { code: 'unknown-scenario'; scenario: string }
  /** A code or a save that can't be played. */
  | { code: 'refused'; problem: CodeProblem | { code: 'not-allowed' | 'delegated' } };

/** The game that a scenario can be taken up with. */
export type Loaded =
  | { ok: true; save: SavedGame }
  /** Only games of other versions of the scenario are kept: they can't be played on. */
  | { ok: false; problem: { code: 'other-version' } };

export interface Launch {
  /** The scenario that is being fetched; empty while only its code is known. */
  loading: string | null;
  problem: LaunchProblem | null;
}

/** What is chosen of a game before it starts; the rest is drawn, or in the middle. */
export interface Choice {
  seed?: number;
  assumptions?: Readonly<Record<string, Level>>;
  mode?: StartMode;
}

export interface LaunchParts {
  catalogue: readonly CatalogueEntry[];
  game: GameStoreApi;
  savedGames: SavedGamesStoreApi;
  autosave: Pick<Autosave, 'put'>;
  /** Gives a seed for a new game: 0..2^20 - 1, so that its code stays short. */
  newSeed: () => number;
  /** The player's own scenario, while its file is open. */
  own: () => PlayableScenario | null;
  collectables: ReadCollectables;
}

const codeReader = () => import('../saved-games/world-of-code');

export type LaunchStoreApi = ReturnType<typeof createLaunchStore>;

export function createLaunchStore({ catalogue, game, savedGames, autosave, newSeed, own, collectables }: LaunchParts) {
  const store = createStore<Launch>(() => ({ loading: null, problem: null }));
  const refuse = (problem: Extract<LaunchProblem, { code: 'refused' }>['problem']) =>
    store.setState({ problem: { code: 'refused', problem } });

  /** Counts what the player asked for: a scenario that arrives after something else was asked for comes too late. */
  let requests = 0;
  /** Drops what is still being fetched, for something that is here at once. */
  const supersede = () => {
    requests += 1;
    store.setState({ loading: null, problem: null });
  };

  /** Waits for what was asked for; null when it did not arrive, or something else was asked for meanwhile. */
  async function arriving<T>(id: string, coming: Promise<T>): Promise<T | null> {
    supersede();
    const request = requests;
    store.setState({ loading: id });
    const arrived = await coming.catch(() => null);
    if (request !== requests) return null;
    store.setState({ loading: null, problem: arrived === null ? { code: 'not-loaded', scenario: id } : null });
    return arrived;
  }

  type Position = Pick<SavedGame, 'turn' | 'phase'>;
  /** A code says what was decided, not what was on screen: the game goes on at its next dossier. */
  const nextDossier: Position = { turn: Infinity, phase: 'dossier' };

  function resume(found: GameOfCode, from: SavedGame | Position, mode: StartMode = 'game'): void {
    if (!found.ok) return refuse(found.problem);
    autosave.put('id' in from ? from : null, () => {
      // What else a save says is not asked for.
      if (!game.actions.resume({ ...from, ...found, mode }).ok) refuse({ code: 'not-allowed' });
    });
  }

  function start(scenario: PlayableScenario, { seed = newSeed(), assumptions = {}, mode = 'game' }: Choice): void {
    const known = new Set(scenario.rules.assumptions.map((assumption) => assumption.id));
    const levels = Object.fromEntries(Object.entries(assumptions).filter(([name]) => known.has(name)));
    game.actions.newGame({ scenario, seed, assumptions: levels, mode });
  }

  const actions = {
    play: async (id: string, choice: Choice = {}) => {
      const entry = catalogue.find((candidate) => candidate.id === id);
      if (entry === undefined) {
        supersede();
        return store.setState({ problem: { code: 'unknown-scenario', scenario: id } });
      }
      const scenario = await arriving(id, entry.load());
      if (scenario !== null) start(scenario, choice);
    },
    /** The scenario of an entry of the catalogue, for the dialog that prepares a game of it; null when it does not arrive. */
    look: async (id: string): Promise<PlayableScenario | null> => {
      try {
        return (await catalogue.find((entry) => entry.id === id)?.load()) ?? null;
      } catch {
        return null;
      }
    },
    /** A seed that nobody chose. */
    drawSeed: newSeed,
    /** The game on screen again, as a sandbox: the same decisions, free to be undone. */
    toSandbox: () => {
      const current = game.getState().game;
      if (current === null || current.mode === 'drill' || current.mode === 'class') return;
      game.actions.resume({ ...current, turn: playedTurns(current), mode: 'sandbox' });
    },
    /** Takes up a saved game; `id` is the save's. */
    resume: async (id: string) => {
      const save = savedGames.getState().games.find((candidate) => candidate.id === id);
      if (save === undefined) return;
      const mine = own();
      const isMine = mine !== null && isOf(save, mine);
      const entry = catalogue.find((candidate) => candidate.id === save.scenario.id);
      // Its file is the player's own, and must be opened first.
      if (!isMine && entry === undefined) return refuse({ code: 'other-scenario' });
      const arrived = await arriving(
        save.scenario.id,
        Promise.all([codeReader(), isMine ? mine : entry!.load(), savedGames.ready]).then(async ([reader, world]) => {
          // The browser's database may have had more of it.
          const from = savedGames.getState().games.find((candidate) => candidate.id === id) ?? save;
          return { from, found: await reader.gameOfCode(from.code, [world], collectables) };
        }),
      );
      if (arrived !== null) resume(arrived.found, arrived.from);
    },
    /** Plays a scenario that isn't in the catalogue. */
    playOwn: (scenario: PlayableScenario, choice: Choice = {}) => {
      supersede();
      start(scenario, choice);
    },
    /** A new game of the scenario on screen. */
    again: () => {
      const current = game.getState().game;
      if (current !== null) actions.playOwn(current.scenario);
    },
    /**
     * Plays on from a game code, or from a link to one, of any scenario of the catalogue or of the player's own that is open.
     */
    open: async (given: string, mode: StartMode = 'game') => {
      const code = codeInLink(given) ?? given;
      const found = await arriving(
        '',
        codeReader().then((reader) => reader.gameOfCode(code, [own(), ...catalogue], collectables)),
      );
      if (found !== null) resume(found, nextDossier, mode);
    },
    /** The game of a scenario that was played last and isn't over. */
    saveOf: (scenario: Pick<CatalogueEntry, 'id' | 'version'>): Loaded | null => {
      const going = savedGames.getState().games.filter((save) => save.scenario.id === scenario.id && !isFinished(save));
      const save = going.find((candidate) => isOf(candidate, scenario));
      if (save !== undefined) return { ok: true, save };
      return going.length > 0 ? { ok: false, problem: { code: 'other-version' } } : null;
    },
    /** The titles of saved games whose files must be opened to go on. */
    keptElsewhere: (): readonly Text[] => {
      const ofTheCatalogue = new Set(catalogue.map(({ id }) => id));
      const elsewhere = savedGames.getState().games.filter(({ scenario }) => !ofTheCatalogue.has(scenario.id));
      // A file that was changed may have games of each of its versions: it is named once.
      return [...new Map(elsewhere.map(({ scenario }) => [JSON.stringify(scenario.title), scenario.title])).values()];
    },
    /** The code of the game on screen. */
    code: (): string | null => {
      const current = game.getState().game;
      return current === null ? null : codeOf(current);
    },
    dismiss: () => store.setState({ problem: null }),
  };

  return Object.assign(store, { actions });
}
