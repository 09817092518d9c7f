/** What brings players back: the day's draw, challenges that were taken up, what was met. Loads with what shows it. */
import { createStore } from 'zustand/vanilla';
import type { Late } from '../late';
import type { Storage } from '../storage';
import { keepMet, keptCollection, type Collection } from './collection';
import { challengeIn, dropChallenge, keepChallenge, keptChallenges, type Challenge } from './challenge';
import { dayAt, type Day } from './draw';

export interface Returns {
  /** The latest first. */
  challenges: readonly Challenge[];
  /** What was met here in each world. */
  collection: Collection;
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
  const store = createStore<Returns>(() => ({
    challenges: keptChallenges(storage),
    collection: keptCollection(storage),
  }));
  const actions = {
    today: (): Day => dayAt(clock()),
    /** The challenge of the page's address; null where it is none. */
    given: (): Challenge | null => challengeIn(search),
    keep: (challenge: Challenge) => store.setState({ challenges: keepChallenge(storage, challenge) }),
    drop: (challenge: Challenge) => store.setState({ challenges: dropChallenge(storage, challenge) }),
    /** Keeps what was met, beside what had been. */
    meet: (met: Collection) => store.setState({ collection: keepMet(storage, met) }),
  };
  return Object.assign(store, { actions });
}

/** The store of the app, made when it is first wanted. */
export const returnsOf = ({ returns }: { returns: Late<ReturnStoreApi, ReturnParts> }): ReturnStoreApi =>
  (returns.now ??= createReturnStore(returns.parts));
