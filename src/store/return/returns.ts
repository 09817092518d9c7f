/** What brings players back: the day's draw and the challenges that were taken up. Loads with what shows it. */
import { createStore } from 'zustand/vanilla';
import type { Late } from '../late';
import type { Storage } from '../storage';
import { challengeIn, dropChallenge, keepChallenge, keptChallenges, type Challenge } from './challenge';
import { dayAt, type Day } from './draw';

export interface Returns {
  /** The latest first. */
  challenges: readonly Challenge[];
}

export interface ReturnParts {
  storage: Storage;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** What the page's address asked for when it was opened. */
  search: string;
}

export type ReturnStoreApi = ReturnType<typeof createReturnStore>;

export function createReturnStore({ storage, clock, search }: ReturnParts) {
  const store = createStore<Returns>(() => ({ challenges: keptChallenges(storage) }));
  const actions = {
    today: (): Day => dayAt(clock()),
    /** The challenge of the page's address; null where it is none. */
    given: (): Challenge | null => challengeIn(search),
    keep: (challenge: Challenge) => store.setState({ challenges: keepChallenge(storage, challenge) }),
    drop: (challenge: Challenge) => store.setState({ challenges: dropChallenge(storage, challenge) }),
  };
  return Object.assign(store, { actions });
}

/** The store of the app, made when it is first wanted. */
export const returnsOf = ({ returns }: { returns: Late<ReturnStoreApi, ReturnParts> }): ReturnStoreApi =>
  (returns.now ??= createReturnStore(returns.parts));
