/**
 * The played map of the world that is being written: robots play its last right version in a thread of their own, rest while
 * one writes, and begin anew when its rules have changed.
 */
import { createStore } from 'zustand/vanilla';
import type { Analyst, PlayedMap } from '../../analyst';
import type { PlayableScenario } from '../../scenario/playable';

export type { PlayedMap } from '../../analyst';

export interface Played {
  /** What is known, and of which version of the world; of an earlier one while its successor is played. */
  map: PlayedMap | null;
  scenario: PlayableScenario | null;
  /** `waiting`: there is nothing right to play yet, or one is writing. */
  is: 'waiting' | 'running' | 'done' | 'failed';
  /** Share of the work that is done. */
  done: number;
}

export interface PlayedParts {
  /** In a thread of its own, that `stop` ends at once. */
  startAnalyst: () => Promise<Pick<Analyst, 'playedMap'> & { stop: () => void }>;
}

/** Games of a map. */
const GAMES = 1000;
/** Milliseconds after the last change before robots play. */
const REST = 2000;
/** Milliseconds between two looks at how far they are. */
const LOOK_EVERY = 250;

/** What decides how games go, and what is met in them: texts alone are changed without playing again. */
const playedPart = ({ rules, worldviews, facts, texts }: PlayableScenario): string =>
  JSON.stringify([
    rules,
    worldviews.map(({ id, assumptions, weights }) => [id, assumptions, weights]),
    Object.keys(facts),
    [texts.dossiers, texts.events].map((cards) => Object.values(cards).map(({ facts: cited }) => cited)),
  ]);

const NOTHING: Played = { map: null, scenario: null, is: 'waiting', done: 0 };

export function createPlayedStore({ startAnalyst }: PlayedParts) {
  const store = createStore<Played>(() => NOTHING);
  let wanted: PlayableScenario | null = null;
  /** What the map in the store is of; null while it is not whole. */
  let played: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | null = null;
  let isFollowed = false;

  function stop(): void {
    clearTimeout(timer);
    running?.abort();
    running = null;
  }

  function plan(): void {
    stop();
    if (store.getState().is === 'running') store.setState({ is: 'waiting' });
    if (isFollowed && wanted !== null) timer = setTimeout(() => void play(), REST);
  }

  async function play(): Promise<void> {
    const scenario = wanted;
    if (scenario === null) return;
    const part = playedPart(scenario);
    if (part === played) return store.setState({ scenario, is: 'done', done: 1 });
    const mine = new AbortController();
    running = mine;
    /** A first map is shown as it grows; a later one in the place of the one before, once it is whole. */
    const isFirst = store.getState().map === null;
    const publish = (what: Partial<Played>) => {
      if (!mine.signal.aborted) store.setState(what);
    };
    publish({ is: 'running', done: 0 });
    try {
      const analyst = await startAnalyst();
      mine.signal.addEventListener('abort', analyst.stop);
      if (mine.signal.aborted) return analyst.stop();
      let lookedAt = -Infinity;
      try {
        const map = await analyst.playedMap(
          { scenario, budget: { games: GAMES } },
          {
            signal: mine.signal,
            onProgress: ({ done, report }) => {
              const now = performance.now();
              if (now - lookedAt < LOOK_EVERY) return;
              lookedAt = now;
              publish(isFirst && report !== null ? { done, map: report, scenario } : { done });
            },
          },
        );
        if (map === null) return;
        if (!mine.signal.aborted) played = part;
        publish({ map, scenario, is: 'done', done: 1 });
      } finally {
        if (running === mine) running = null;
        analyst.stop();
      }
    } catch {
      publish({ is: 'failed' });
    }
  }

  const actions = {
    /** The version to play; null: another world is opened, and nothing is known of it. */
    take: (scenario: PlayableScenario | null) => {
      wanted = scenario;
      if (scenario === null) {
        played = null;
        store.setState(NOTHING);
      }
      plan();
    },
    /** One is writing: the robots rest, and go on when it is over. */
    rest: () => plan(),
    /** The world is on screen, or no longer. */
    follow: (isShown: boolean) => {
      isFollowed = isShown;
      plan();
    },
    again: () => void play(),
  };
  return Object.assign(store, { actions });
}

export type PlayedStoreApi = ReturnType<typeof createPlayedStore>;
