/** Parts of the interface that are fetched when they are first shown, so that the first decision waits for no later screen. */
import type { ComponentType, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './hooks/use-words';
import { Button } from './ui/button';

/** A part of the interface that is fetched. */
export interface LazyPart<M> {
  /** null until it has arrived. */
  now: () => M | null;
  /** Fetches it; rejects when it does not arrive, and can then be called again. */
  fetch: () => Promise<void>;
}

/** A component that may have to be fetched. */
export type Fetched = Partial<LazyPart<unknown>>;

/** A module may name the words that it shows as `words`: it has arrived when they have. */
interface Wordy {
  words?: readonly { arrive: () => Promise<unknown> }[];
}

interface LazyOptions {
  /** A game can begin without it: it is fetched after what `goFirst` names. */
  canWait?: boolean;
  /** Few players open it: `fetchParts` leaves it out. */
  isOnDemand?: boolean;
}

const fetchedAhead: LazyPart<unknown>[] = [];

/** Fetches every part that has not arrived, for those who will go on. Never rejects: each is asked for again when shown. */
export const fetchParts = async (): Promise<void> => {
  await Promise.allSettled(fetchedAhead.map((part) => part.fetch()));
};

let urgent: Promise<void> = Promise.resolve();

/** Says what comes before the parts that can wait; at first nothing does. */
export const goFirst = (coming: Promise<void>): void => {
  urgent = coming;
};

export function lazyPart<M extends object>(load: () => Promise<M>, options: LazyOptions = {}): LazyPart<M> {
  let here: M | null = null;
  const part: LazyPart<M> = {
    now: () => here,
    fetch: async () => {
      if (here !== null) return;
      if (options.canWait) await urgent;
      const module: M & Wordy = await load();
      await Promise.all((module.words ?? []).map((words) => words.arrive()));
      here = module;
    },
  };
  if (!options.isOnDemand) fetchedAhead.push(part);
  return part;
}

export interface Arrival<M> {
  /** null until it has arrived. */
  part: M | null;
  /** Asks for it again; null unless it was asked for and did not arrive. */
  retry: (() => void) | null;
}

/** Fetches a part while it is wanted; draws again once it has arrived, or has not. */
export function useLazyPart<M>(part: LazyPart<M>, isWanted = true): Arrival<M> {
  const [isFailed, setFailed] = useState(false);
  const [, setArrived] = useState(part.now() !== null);
  const isAgain = useRef(false);
  const isWaiting = isWanted && part.now() === null && !isFailed;
  useLayoutEffect(() => {
    if (!isWaiting) return undefined;
    let isShown = true;
    const fail = async () => {
      // A browser remembers a module that did not come, and does not ask for it again in the same page; the game is kept.
      if (isAgain.current && (await isHostThere())) globalThis.location.reload();
      else if (isShown) setFailed(true);
    };
    part.fetch().then(() => isShown && setArrived(true), fail);
    return () => {
      isShown = false;
    };
  }, [isWaiting]);
  const retry = () => {
    isAgain.current = true;
    setFailed(false);
  };
  return { part: part.now(), retry: isFailed ? retry : null };
}

/** Whether the page would come back if it were loaded again. */
const isHostThere = (): Promise<boolean> =>
  fetch('./', { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

/** What stands in the place of a component that has not arrived: it is given the component's own properties. */
export type Placeholder<P> = ComponentType<P & Pick<Arrival<unknown>, 'retry'>>;

/**
 * A component whose code is fetched when it is first shown, or ahead by `fetchParts`.
 * @param load imports its module, whose default export it is
 */
export function lazy<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  { placeholder: Waiting = NotLoaded, ...options }: LazyOptions & { placeholder?: Placeholder<P> } = {},
): ((props: P) => JSX.Element) & Fetched {
  const lazyComponent = lazyPart(load, options);
  function Lazy(props: P): JSX.Element {
    const { part, retry } = useLazyPart(lazyComponent);
    return part === null ? <Waiting {...props} retry={retry} /> : <part.default {...props} />;
  }
  return Object.assign(Lazy, lazyComponent);
}

/** Shows nothing while a part is loading, and an error with a retry button when loading has failed. */
export function NotLoaded({ retry }: Pick<Arrival<unknown>, 'retry'>) {
  const { problems } = useWords();
  if (retry === null) return null;
  return (
    <div class="not-loaded" role="alert">
      <p>{problems.partNotLoaded}</p>
      <Button onClick={retry}>{problems.retry}</Button>
    </div>
  );
}
