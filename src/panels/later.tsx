/** Parts of the interface that arrive when they are first shown: the first decision never waits for the last screen. */
import type { ComponentType, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from './use-words';

const fetchers: (() => Promise<unknown>)[] = [];

/** Fetches every part that has not arrived, for those who will go on. Never rejects: each is asked for again when shown. */
export const fetchParts = async (): Promise<void> => {
  await Promise.allSettled(fetchers.map((fetchPart) => fetchPart()));
};

/**
 * A component whose code is fetched when it is first shown, or earlier by `fetchParts`.
 * @param waiting what stands in its place meanwhile; nothing when absent
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: (props: P) => JSX.Element | null = () => null,
): (props: P) => JSX.Element {
  let part: ComponentType<P> | null = null;
  const arrives = async (): Promise<void> => {
    part ??= await load();
  };
  fetchers.push(arrives);

  return function Later(props: P): JSX.Element {
    const [state, setState] = useState<'waiting' | 'here' | 'failed'>(part === null ? 'waiting' : 'here');
    useLayoutEffect(() => {
      if (state !== 'waiting') return undefined;
      let isShown = true;
      arrives().then(
        () => isShown && setState('here'),
        () => isShown && setState('failed'),
      );
      return () => {
        isShown = false;
      };
    }, [state]);
    if (part !== null) {
      const Part = part;
      return <Part {...props} />;
    }
    return state === 'failed' ? <NotLoaded onRetry={() => setState('waiting')} /> : <>{waiting(props)}</>;
  };
}

function NotLoaded({ onRetry }: { onRetry: () => void }) {
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
