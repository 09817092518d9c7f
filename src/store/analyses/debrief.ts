/**
 * The debrief of a finished game. It is thought out from the last decision on, while its turn is still being read, shown when
 * the game ends, and dropped when the game is left. While one of its turns is played again (a drill), the debrief stays that
 * of the finished game, and remembers what was tried.
 */
import { createStore } from 'zustand/vanilla';
import type { Analyst, Debrief, DebriefBudget } from '../../analyst';
import type { Answer, Question } from '../../engine';
import { isOver } from '../game/course';
import type { Drill, Game } from '../game/game';
import type { GameStoreApi } from '../game/game-store';
import type { Late } from '../late';
import { latest } from '../latest';

/** The analyst's reports, for the views. */
export type * from '../../analyst';

export interface DebriefStore {
  /** The finished game; null while there is none. */
  game: Game | null;
  state: 'running' | 'done' | 'failed';
  /** 0..1. */
  done: number;
  /** What is known so far. */
  report: Debrief | null;
  /** By key of the question (see `questionKey`): the answer that was last tried in a drill. */
  tries: Readonly<Record<string, Answer>>;
  /** Keys of the questions (see `questionKey`) whose answer may be seen, because it was found or asked for. */
  revealed: readonly string[];
  /** The key of the question of the drill that one comes from; null once one is back. */
  drilled: string | null;
}

export type DebriefStoreApi = ReturnType<typeof createDebriefStore>;

export interface DebriefParts {
  game: GameStoreApi;
  startAnalyst: () => Promise<Pick<Analyst, 'debrief'>>;
  budget?: DebriefBudget;
}

/**
 * In games and not in time, so that a game has one debrief, on every machine. The judgement takes a part of its
 * games where decisions are clear, and all of them only where many are close to the threshold, or contested.
 */
export const DEBRIEF_BUDGET: DebriefBudget = { bands: 1600, judgement: 6000 };

/** What tells the questions of a game apart: a turn has at most one dossier and one session. */
export const questionKey = (turn: number, { kind }: Pick<Question, 'kind'>): string =>
  kind === 'dossier' ? `${turn}` : `${turn}-${kind}`;

/** The same of the question that a drill asks again. */
export const drillKey = ({ turn, kind }: Pick<Drill, 'turn' | 'kind'>): string => questionKey(turn, { kind });

/** What a drill has answered; null before it has. */
export function triedIn({ drill, turns }: Pick<Game, 'drill' | 'turns'>): Answer | null {
  const record = drill === null ? undefined : turns[drill.turn - 1];
  return (drill?.kind === 'session' ? record?.move : record?.doctrine) ?? null;
}

const NONE: DebriefStore = {
  game: null,
  state: 'running',
  done: 0,
  report: null,
  tries: {},
  revealed: [],
  drilled: null,
};

/** The debrief of a tab: made, and its game followed, from the first call on. */
export const debriefOf = ({ debrief }: { debrief: Late<DebriefStoreApi, DebriefParts> }): DebriefStoreApi =>
  (debrief.now ??= createDebriefStore(debrief.parts));

/** Follows the game from now on. */
export function createDebriefStore({ game: games, startAnalyst, budget = DEBRIEF_BUDGET }: DebriefParts) {
  const store = createStore<DebriefStore>(() => NONE);
  const work = latest();
  /** The answers of the game that is thought about: each course of a game has its own list. */
  let thought: Game['answers'] | null = null;

  async function analyse(game: Game): Promise<void> {
    const signal = work.start();
    const show = (known: Partial<DebriefStore>) => {
      if (!signal.aborted) store.setState(known);
    };
    show({ state: 'running', done: 0, report: null });
    try {
      const analyst = await startAnalyst();
      const { scenario, assumptions, seed, answers } = game;
      const report = await analyst.debrief(
        { scenario, assumptions, seed, answers, budget },
        {
          signal,
          onProgress: ({ done, report: known }) => show(known === null ? { done } : { done, report: known }),
        },
      );
      if (report !== null) show({ state: 'done', done: 1, report });
    } catch {
      show({ state: 'failed' });
    }
  }

  /** Follows the game on screen. */
  function follow(shown: Game | null): void {
    const decided = shown?.drill?.of ?? (shown !== null && isOver(shown) ? shown : null);
    if ((decided?.answers ?? null) !== thought) {
      work.abort();
      thought = decided?.answers ?? null;
      store.setState(NONE);
      if (decided !== null) void analyse(decided);
    }
    const finished = decided?.phase === 'ended' ? decided : null;
    if (finished !== store.getState().game) store.setState({ game: finished });
    if (shown === null || shown.drill === null) return;
    const key = drillKey(shown.drill);
    if (store.getState().drilled !== key) store.setState({ drilled: key });
    noteTry(shown, key);
  }

  function noteTry(shown: Game, key: string): void {
    const tried = triedIn(shown);
    const { tries, report } = store.getState();
    if (tried === null || tries[key] === tried) return;
    store.setState({ tries: { ...tries, [key]: tried } });
    const judged = report?.judgement?.decisions.find(({ turn, question }) => questionKey(turn, question) === key);
    if (judged?.options.find(({ answer }) => answer === tried)?.isRight) actions.reveal(key);
  }

  const actions = {
    /** Shows the answer of a turning point. */
    reveal: (key: string) => {
      const { revealed } = store.getState();
      if (!revealed.includes(key)) store.setState({ revealed: [...revealed, key] });
    },
    /** The player is back from a drill. */
    arrive: () => store.setState({ drilled: null }),
    /** Asks again after a failure. */
    retry: () => {
      const { game, state } = store.getState();
      if (game !== null && state === 'failed') void analyse(game);
    },
  };
  games.subscribe(({ game }) => follow(game));
  follow(games.getState().game);
  return Object.assign(store, { actions });
}
