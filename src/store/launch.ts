/** From the shelf to a game: new, resumed, or asked for by the page's address; and the save that follows it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Level } from '../engine';
import type { ShelfEntry } from '../scenario/shelf';
import type { PlayableScenario } from '../scenario/playable';
import type { Game, GameStoreApi } from './game';
import {
  codeOf,
  codeProblem,
  keep,
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
  /** Plays on from a game code of any scenario of the shelf. */
  open: (code: string) => Promise<void>;
  /** The save of a scenario, if there is one. */
  saveOf: (entry: ShelfEntry) => Loaded | null;
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
}

/** Every change of the game is saved from now on. */
export function createLaunchStore({ shelf, game, storage, newSeed }: LaunchParts): LaunchStoreApi {
  const store = createStore<Launch>(() => ({ loading: null, problem: null, saveProblem: null }));
  const refuse = (problem: Extract<LaunchProblem, { code: 'refused' }>['problem']) =>
    store.setState({ problem: { code: 'refused', problem } });

  async function withScenario(id: string, use: (scenario: PlayableScenario) => void): Promise<void> {
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
      store.setState({ loading: null, problem: { code: 'not-loaded', scenario: id } });
      return;
    }
    store.setState({ loading: null });
    use(scenario);
  }

  function resumed(scenario: PlayableScenario, code: string, phase: Game['phase']): void {
    const read = readCode(code, scenario);
    if (!read.ok) return refuse(read.problem);
    const result = game.actions.resume({ scenario, ...read, phase });
    if (!result.ok) refuse({ code: 'not-allowed' });
  }

  const actions: LaunchActions = {
    play: (id, { seed = newSeed(), assumptions = {} } = {}) =>
      withScenario(id, (scenario) => {
        const known = new Set(scenario.rules.assumptions.map((assumption) => assumption.id));
        const levels = Object.fromEntries(Object.entries(assumptions).filter(([name]) => known.has(name)));
        game.actions.newGame({ scenario, seed, assumptions: levels });
      }),
    resume: (id) =>
      withScenario(id, (scenario) => {
        const loaded = saved(storage, scenario);
        if (loaded === null) return;
        if (loaded.ok) resumed(scenario, loaded.save.code, loaded.save.phase);
        else refuse(loaded.problem);
      }),
    open: async (code) => {
      const problems = shelf.map((entry) => ({ entry, problem: codeProblem(code, entry) }));
      // A typo is a typo for every scenario; otherwise at most one scenario knows the code.
      const closest = problems.find(({ problem }) => problem?.code !== 'other-scenario') ?? problems[0];
      if (closest === undefined) return;
      if (closest.problem !== null) return refuse(closest.problem);
      await withScenario(closest.entry.id, (scenario) => resumed(scenario, code, 'dossier'));
    },
    saveOf: (entry) => saved(storage, entry),
    code: () => {
      const current = game.getState().game;
      return current === null ? null : codeOf(current);
    },
    dismiss: () => store.setState({ problem: null }),
  };

  game.subscribe(({ game: current }) => {
    if (current !== null) store.setState({ saveProblem: keep(storage, current) });
  });
  return Object.assign(store, { actions });
}
