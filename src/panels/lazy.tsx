/** Parts of the interface that arrive when they are first shown: the first decision never waits for the last screen. */
import type { ComponentType, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { loadLaterWords } from '../words';
import { useWords } from './hooks/use-words';

const fetchers: (() => Promise<unknown>)[] = [];

/** Fetches every part that has not arrived, for those who will go on. Never rejects: each is asked for again when shown. */
export const fetchParts = async (): Promise<void> => {
  await Promise.allSettled(fetchers.map((fetchPart) => fetchPart()));
};

let urgent: Promise<void> = Promise.resolve();

/** Says what comes before the parts that can wait; at first nothing does. */
export const goFirst = (coming: Promise<void>): void => {
  urgent = coming;
};

/** For a part that a game can begin without. */
export const canWait =
  <T,>(load: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    await urgent;
    return load();
  };

/** Code that is not there from the start. */
export interface Part<T> {
  /** null until it has arrived. */
  now: () => T | null;
  arrives: () => Promise<void>;
}

export function lazyPart<T>(load: () => Promise<T>): Part<T> {
  let here: T | null = null;
  const part: Part<T> = {
    now: () => here,
    arrives: async () => {
      here ??= await load();
    },
  };
  fetchers.push(part.arrives);
  return part;
}

/** For a part that says what is said on the screens that no game begins with. */
export const withLaterWords =
  <T,>(load: () => Promise<T>): (() => Promise<T>) =>
  async () =>
    (await Promise.all([load(), loadLaterWords()]))[0];

export type Arrival = { is: 'waiting' } | { is: 'here' } | { is: 'failed'; retry: () => void };

/** Fetches a part while it is wanted; draws again once it has arrived, or has not. */
export function useArrival(part: Part<unknown>, isWanted = true): Arrival {
  const [isFailed, setFailed] = useState(false);
  const [, setArrived] = useState(part.now() !== null);
  const isWaiting = isWanted && part.now() === null && !isFailed;
  useLayoutEffect(() => {
    if (!isWaiting) return undefined;
    let isShown = true;
    part.arrives().then(
      () => isShown && setArrived(true),
      () => isShown && setFailed(true),
    );
    return () => {
      isShown = false;
    };
  }, [isWaiting]);
  if (part.now() !== null) return { is: 'here' };
  return isFailed ? { is: 'failed', retry: () => setFailed(false) } : { is: 'waiting' };
}

/**
 * A component whose code is fetched when it is first shown, or earlier by `fetchParts`.
 * @param waiting what stands in its place meanwhile; nothing when absent
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: (props: P) => JSX.Element | null = () => null,
): (props: P) => JSX.Element {
  const part = lazyPart(load);
  return function Lazy(props: P): JSX.Element {
    const arrival = useArrival(part);
    const Component = part.now();
    if (Component !== null) return <Component {...props} />;
    return arrival.is === 'failed' ? <NotLoaded onRetry={arrival.retry} /> : <>{waiting(props)}</>;
  };
}

/** Says that a part has not arrived, and asks for it again. */
export function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const words = useWords();
  return (
    <div class="not-loaded" role="alert">
      <p>{words.problems.partNotLoaded}</p>
      <button type="button" onClick={onRetry}>
        {words.problems.retry}
      </button>
    </div>
  );
}
