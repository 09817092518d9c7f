/** From the shelf to a game: new, resumed, or asked for by the page's address; and the save that follows it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Level } from '../engine';
import type { ShelfEntry } from '../scenario/shelf';
import type { PlayableScenario, Text } from '../scenario/playable';
import type { Game, GameStoreApi } from './game';
import {
  codeOf,
  codeProblem,
  keep,
  keptElsewhere,
  readCode,
  saved,
  type CodeProblem,
  type Loaded,
  type Storage,
  type StorageProblem,
} from './saves';

export type LaunchProblem =
  /** The scenario's file didn't arrive: the network is down, or the site has changed. */
  | { code: 'not-loaded'; scenario: string }
  /** The address names a scenario that isn't on the shelf. */
  | { code: 'unknown-scenario'; scenario: string }
  /** A code or a save that can't be played. */
  | { code: 'refused'; problem: CodeProblem | { code: 'unreadable' } | { code: 'not-allowed' } };

export interface Launch {
  /** The scenario that is being fetched. */
  loading: string | null;
  problem: LaunchProblem | null;
  /** Why the game on screen isn't being saved; null while it is. */
  saveProblem: StorageProblem | null;
}

export interface LaunchActions {
  play: (id: string, choice?: { seed?: number; assumptions?: Readonly<Record<string, Level>> }) => Promise<void>;
  /** Takes up the saved game of a scenario. */
  resume: (id: string) => Promise<void>;
  /** Plays a scenario that isn't on the shelf, or takes up its saved game. */
  playOwn: (scenario: PlayableScenario) => void;
  resumeOwn: (scenario: PlayableScenario) => void;
  /** A new game of the scenario on screen. */
  again: () => void;
  /** Plays on from a game code of any scenario of the shelf, or of the player's own that is open. */
  open: (code: string) => Promise<void>;
  /** The save of a scenario, if there is one. */
  saveOf: (scenario: Pick<ShelfEntry, 'id' | 'version'>) => Loaded | null;
  /** The titles of saved games whose files must be opened to go on. */
  keptElsewhere: () => readonly Text[];
  /** The code of the game on screen. */
  code: () => string | null;
  dismiss: () => void;
}

export type LaunchStoreApi = StoreApi<Launch> & { actions: LaunchActions };

export interface LaunchParts {
  shelf: readonly ShelfEntry[];
  game: GameStoreApi;
  storage: Storage;
  /** Gives a seed for a new game: 0..2^20 - 1, so that its code stays short. */
  newSeed: () => number;
  /** The player's own scenario, while its file is open. */
  own?: () => PlayableScenario | null;
}

/** Every change of the game is saved from now on. */
export function createLaunchStore({ shelf, game, storage, newSeed, own = () => null }: LaunchParts): LaunchStoreApi {
  const store = createStore<Launch>(() => ({ loading: null, problem: null, saveProblem: null }));
  const refuse = (problem: Extract<LaunchProblem, { code: 'refused' }>['problem']) =>
    store.setState({ problem: { code: 'refused', problem } });

  /** Counts what the player asked for: a scenario that arrives after something else was asked for comes too late. */
  let requests = 0;

  async function withScenario(id: string, use: (scenario: PlayableScenario) => void): Promise<void> {
    const request = ++requests;
    const entry = shelf.find((candidate) => candidate.id === id);
    if (entry === undefined) {
      store.setState({ problem: { code: 'unknown-scenario', scenario: id } });
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

  function resumed(scenario: PlayableScenario, code: string, turn: number, phase: Game['phase']): void {
    const read = readCode(code, scenario);
    if (!read.ok) return refuse(read.problem);
    const result = game.actions.resume({ scenario, ...read, turn, phase });
    if (!result.ok) refuse({ code: 'not-allowed' });
  }

  /** A code says what was decided, not what was on screen: the game goes on at its next dossier. */
  const resumedFromCode = (scenario: PlayableScenario, code: string) => resumed(scenario, code, Infinity, 'dossier');

  function resumedFromSave(scenario: PlayableScenario): void {
    const loaded = saved(storage, scenario);
    if (loaded === null) return;
    if (loaded.ok) resumed(scenario, loaded.save.code, loaded.save.turn, loaded.save.phase);
    else refuse(loaded.problem);
  }

  const actions: LaunchActions = {
    play: (id, { seed = newSeed(), assumptions = {} } = {}) =>
      withScenario(id, (scenario) => {
        const known = new Set(scenario.rules.assumptions.map((assumption) => assumption.id));
        const levels = Object.fromEntries(Object.entries(assumptions).filter(([name]) => known.has(name)));
        game.actions.newGame({ scenario, seed, assumptions: levels });
      }),
    resume: (id) => withScenario(id, resumedFromSave),
    playOwn: (scenario) => {
      requests += 1;
      store.setState({ loading: null, problem: null });
      game.actions.newGame({ scenario, seed: newSeed() });
    },
    resumeOwn: (scenario) => {
      requests += 1;
      store.setState({ loading: null, problem: null });
      resumedFromSave(scenario);
    },
    again: () => {
      const current = game.getState().game;
      if (current !== null) actions.playOwn(current.scenario);
    },
    open: async (code) => {
      const scenario = own();
      const candidates = [
        ...(scenario === null ? [] : [{ known: scenario, use: () => resumedFromCode(scenario, code) }]),
        ...shelf.map((entry) => ({
          known: entry,
          use: () => withScenario(entry.id, (loaded) => resumedFromCode(loaded, code)),
        })),
      ].map((candidate) => ({ ...candidate, problem: codeProblem(code, candidate.known) }));
      // A typo is a typo for every scenario; otherwise the one that knows the code, then the one that knew it.
      const closest =
        candidates.find(({ problem }) => problem === null) ??
        candidates.find(({ problem }) => problem?.code !== 'other-scenario') ??
        candidates[0];
      if (closest === undefined) return;
      if (closest.problem !== null) return refuse(closest.problem);
      store.setState({ problem: null });
      await closest.use();
    },
    saveOf: (scenario) => saved(storage, scenario),
    keptElsewhere: () => keptElsewhere(storage, shelf),
    code: () => {
      const current = game.getState().game;
      return current === null ? null : codeOf(current);
    },
    dismiss: () => store.setState({ problem: null }),
  };

  game.subscribe(({ game: current }) => {
    // A game without a decision yet does not take the place of one that was played; a sandbox never does.
    if (current !== null && current.mode === 'game' && current.turns.length > 0)
      store.setState({ saveProblem: keep(storage, current) });
  });
  return Object.assign(store, { actions });
}
