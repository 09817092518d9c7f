/** From the catalogue to a game: new, resumed from a save or a code, or asked for by the page's address. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Level } from '../../engine';
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { PlayableScenario, Text } from '../../scenario/playable';
import type { StartMode } from './address';
import type { GameStoreApi } from '../game/game-store';
import type { Autosave } from '../saved-games/autosave';
import { codeOf, readCode, scenarioOfCode, type CodeProblem } from '../saved-games/codes';
import type { SavedGamesStoreApi } from '../saved-games/saved-games';
import { codeInLink } from './links';
import { isFinished, isOf, type SavedGame } from '../saved-games/saves';

export type LaunchProblem =
  /** The scenario's file didn't arrive: the network is down, or the site has changed. */
  | { code: 'not-loaded'; scenario: string }
  /** The address names a scenario that isn't in the catalogue. */
  | { code: 'unknown-scenario'; scenario: string }
  /** A code or a save that can't be played. */
  | { code: 'refused'; problem: CodeProblem | { code: 'not-allowed' } };

/** The game that a scenario can be taken up with. */
export type Loaded =
  | { ok: true; save: SavedGame }
  /** Only games of other versions of the scenario are kept: they can't be played on. */
  | { ok: false; problem: { code: 'other-version' } };

export interface Launch {
  /** The scenario that is being fetched. */
  loading: string | null;
  problem: LaunchProblem | null;
}

export interface LaunchActions {
  play: (
    id: string,
    choice?: { seed?: number; assumptions?: Readonly<Record<string, Level>>; mode?: StartMode },
  ) => Promise<void>;
  /** The scenario of an entry of the catalogue, for who prepares a game of it; null when it does not arrive. */
  look: (id: string) => Promise<PlayableScenario | null>;
  /** A seed that nobody chose. */
  drawSeed: () => number;
  /** The game on screen again, as a sandbox: the same decisions, free to be undone. */
  toSandbox: () => void;
  /** Takes up a saved game; `id` is the save's. */
  resume: (id: string) => Promise<void>;
  /** Plays a scenario that isn't in the catalogue. */
  playOwn: (scenario: PlayableScenario) => void;
  /** A new game of the scenario on screen. */
  again: () => void;
  /** Plays on from a game code, or from a link to one, of any scenario of the catalogue or of the player's own that is open. */
  open: (code: string, mode?: StartMode) => Promise<void>;
  /** The game of a scenario that was played last and isn't over. */
  saveOf: (scenario: Pick<CatalogueEntry, 'id' | 'version'>) => Loaded | null;
  /** The titles of saved games whose files must be opened to go on. */
  keptElsewhere: () => readonly Text[];
  /** The code of the game on screen. */
  code: () => string | null;
  dismiss: () => void;
}

export type LaunchStoreApi = StoreApi<Launch> & { actions: LaunchActions };

export interface LaunchParts {
  catalogue: readonly CatalogueEntry[];
  game: GameStoreApi;
  savedGames: SavedGamesStoreApi;
  autosave: Pick<Autosave, 'resuming' | 'opening'>;
  /** Gives a seed for a new game: 0..2^20 - 1, so that its code stays short. */
  newSeed: () => number;
  /** The player's own scenario, while its file is open. */
  own: () => PlayableScenario | null;
}

export function createLaunchStore(parts: LaunchParts): LaunchStoreApi {
  const { catalogue, game, savedGames, autosave, newSeed, own } = parts;
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

  async function withScenario(id: string, use: (scenario: PlayableScenario) => void): Promise<void> {
    const request = ++requests;
    const entry = catalogue.find((candidate) => candidate.id === id);
    if (entry === undefined) {
      store.setState({ loading: null, problem: { code: 'unknown-scenario', scenario: id } });
      return;
    }
    store.setState({ loading: id, problem: null });
    let scenario: PlayableScenario;
    try {
      scenario = await entry.load();
    } catch {
      if (request === requests) store.setState({ loading: null, problem: { code: 'not-loaded', scenario: id } });
      return;
    }
    if (request !== requests) return;
    store.setState({ loading: null });
    use(scenario);
  }

  type Position = Pick<SavedGame, 'code' | 'turn' | 'phase' | 'predictions'>;

  function resumed(
    scenario: PlayableScenario,
    { code, turn, phase, predictions }: Position,
    mode: StartMode = 'game',
  ): void {
    const read = readCode(code, scenario);
    if (!read.ok) return refuse(read.problem);
    const result = game.actions.resume({ scenario, ...read, turn, phase, predictions, mode });
    if (!result.ok) refuse({ code: 'not-allowed' });
  }

  const resumedFromSave = (scenario: PlayableScenario, save: SavedGame) =>
    autosave.resuming(save, () => resumed(scenario, save));

  /** A code says what was decided, not what was on screen: the game goes on at its next dossier. */
  const resumedFromCode = (scenario: PlayableScenario, code: string, mode: StartMode) =>
    autosave.opening(() => resumed(scenario, { code, turn: Infinity, phase: 'dossier', predictions: [] }, mode));

  const actions: LaunchActions = {
    play: (id, { seed = newSeed(), assumptions = {}, mode = 'game' } = {}) =>
      withScenario(id, (scenario) => {
        const known = new Set(scenario.rules.assumptions.map((assumption) => assumption.id));
        const levels = Object.fromEntries(Object.entries(assumptions).filter(([name]) => known.has(name)));
        game.actions.newGame({ scenario, seed, assumptions: levels, mode });
      }),
    look: async (id) => {
      try {
        return (await catalogue.find((entry) => entry.id === id)?.load()) ?? null;
      } catch {
        return null;
      }
    },
    drawSeed: newSeed,
    toSandbox: () => {
      const current = game.getState().game;
      if (current === null || current.mode === 'drill') return;
      const { scenario, seed, assumptions, decisions, predictions, turns, phase, outcome } = current;
      const turn = outcome?.playedTurns ?? turns.length;
      game.actions.resume({ scenario, seed, assumptions, decisions, predictions, turn, phase, mode: 'sandbox' });
    },
    resume: async (id) => {
      const save = savedGames.getState().games.find((candidate) => candidate.id === id);
      if (save === undefined) return;
      const mine = own();
      if (mine !== null && isOf(save, mine)) {
        supersede();
        return resumedFromSave(mine, save);
      }
      // Its file is the player's own, and must be opened first.
      if (!catalogue.some((entry) => entry.id === save.scenario.id)) return refuse({ code: 'other-scenario' });
      await withScenario(save.scenario.id, (scenario) => resumedFromSave(scenario, save));
    },
    playOwn: (scenario) => {
      supersede();
      game.actions.newGame({ scenario, seed: newSeed() });
    },
    again: () => {
      const current = game.getState().game;
      if (current !== null) actions.playOwn(current.scenario);
    },
    open: async (given, mode = 'game') => {
      const code = codeInLink(given) ?? given;
      const mine = own();
      const found = scenarioOfCode(code, mine === null ? catalogue : [mine, ...catalogue]);
      if (!found.ok) return refuse(found.problem);
      if (!('load' in found.scenario)) {
        supersede();
        return resumedFromCode(found.scenario, code, mode);
      }
      await withScenario(found.scenario.id, (scenario) => resumedFromCode(scenario, code, mode));
    },
    saveOf: ({ id, version }) => {
      const going = savedGames.getState().games.filter((save) => save.scenario.id === id && !isFinished(save));
      const save = going.find((candidate) => isOf(candidate, { id, version }));
      if (save !== undefined) return { ok: true, save };
      return going.length > 0 ? { ok: false, problem: { code: 'other-version' } } : null;
    },
    keptElsewhere: () => {
      const ofTheCatalogue = new Set(catalogue.map(({ id }) => id));
      const titles = savedGames
        .getState()
        .games.flatMap(({ scenario }) => (ofTheCatalogue.has(scenario.id) ? [] : [scenario.title]));
      // A file that was changed may have games of each of its versions: it is named once.
      return [...new Map(titles.map((title) => [JSON.stringify(title), title])).values()];
    },
    code: () => {
      const current = game.getState().game;
      return current === null ? null : codeOf(current);
    },
    dismiss: () => store.setState({ problem: null }),
  };

  return Object.assign(store, { actions });
}
