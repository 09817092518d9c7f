/**
 * The futures of the dossier that comes next, played in the analyst's thread once they are looked at; in a sandbox as soon as
 * a turn is over, and again whenever the state of the game or its assumptions change. Nothing here ever waits for them.
 */
import { createStore } from 'zustand/vanilla';
import type { Analyst, Futures } from '../../analyst';
import { openDossier, options, stateHash, type State } from '../../engine';
import type { Game } from '../game/game';
import type { GameStoreApi } from '../game/game-store';
import { isLooking } from '../game/looks';
import type { Late } from '../late';
import { latest } from '../latest';

/** The analyst's reports, for the views. */
export type * from '../../analyst';

export interface Fan {
  /** The moment from which the games were played on. */
  state: State;
  /** What is known so far; null before the first games are in. */
  futures: Futures | null;
  /** `sharpening` until all games are in; `lost` when the analyst's thread did not start, or died. */
  is: 'sharpening' | 'sharp' | 'lost';
}

export interface FuturesParts {
  game: GameStoreApi;
  startAnalyst: () => Promise<Pick<Analyst, 'futures'>>;
  /** Milliseconds left to the page to draw a new state before the games start. */
  pause?: number;
}

export type FuturesStoreApi = ReturnType<typeof createFuturesStore>;

/** Games for each option. */
const GAMES = 540;
/** Games for each option at which a picture is shown before all are in: a first idea, a better one. */
const STEPS = [54, 162] as const;
/** Moments whose futures are kept: one undoes, and looks again. */
const KEPT = 40;

/** The futures of a tab: made, and its game followed, from the first call on. */
export const futuresOf = ({ futures }: { futures: Late<FuturesStoreApi, FuturesParts> }): FuturesStoreApi =>
  (futures.now ??= createFuturesStore(futures.parts));

/** Follows the game from now on. `fan` is null when no dossier follows: on the catalogue and at the end of a game. */
export function createFuturesStore({ game: games, startAnalyst, pause = 120 }: FuturesParts) {
  const store = createStore<{ fan: Fan | null }>(() => ({ fan: null }));
  const known = new Map<string, Futures>();
  const work = latest();
  let shownKey: string | null = null;

  const keep = (key: string, futures: Futures) => {
    known.set(key, futures);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
  };

  function look(game: Game | null): void {
    const state = game === null ? null : momentOf(game);
    const key = state === null ? null : keyOf(game!, state);
    if (key === shownKey) return;
    shownKey = key;
    work.abort();
    if (key === null || state === null) return store.setState({ fan: null });
    const futures = known.get(key) ?? null;
    store.setState({ fan: { state, futures, is: futures === null ? 'sharpening' : 'sharp' } });
    if (futures === null) void play(game!, state, key);
  }

  async function play({ scenario, assumptions, model }: Game, state: State, key: string): Promise<void> {
    const signal = work.start();
    let shown = 0;
    const show = (fan: Omit<Fan, 'state'>) => {
      if (!signal.aborted) store.setState({ fan: { state, ...fan } });
    };
    try {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return;
      const analyst = await startAnalyst();
      if (signal.aborted) return;
      const open = options(model, state).filter(({ closed }) => closed === null).length;
      const futures = await analyst.futures(
        { scenario, assumptions, state, budget: { games: GAMES * open } },
        {
          signal,
          onProgress: ({ report }) => {
            const step = STEPS.filter((least) => (report?.options[0]?.games ?? 0) >= least).length;
            if (step <= shown) return;
            shown = step;
            show({ futures: report, is: 'sharpening' });
          },
        },
      );
      if (futures === null) return;
      keep(key, futures);
      show({ futures, is: 'sharp' });
    } catch {
      show({ futures: null, is: 'lost' });
    }
  }

  look(games.getState().game);
  games.subscribe(({ game }, { game: before }) => game !== before && look(game));
  return Object.assign(store, {
    /** Asks again after the thread was lost. */
    retry: () => {
      if (store.getState().fan?.is !== 'lost') return;
      shownKey = null;
      look(games.getState().game);
    },
  });
}

/** The state in front of the dossier that is open, or that opens once the player goes on; null without futures to show. */
function momentOf(game: Game): State | null {
  if (!isLooking(game)) return null;
  const state = game.states.at(-1)!;
  return game.phase !== 'ended' && openDossier(game.model, state) !== null ? state : null;
}

function keyOf({ scenario, assumptions }: Game, state: State): string {
  const levels = scenario.rules.assumptions.map(({ id }) => assumptions[id] ?? 'mid');
  return `${scenario.id} ${scenario.version} ${levels.join()} ${stateHash(state)}`;
}
