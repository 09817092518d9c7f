import { useLayoutEffect, useState } from 'preact/hooks';

/** What is loaded anew when something in `of` changes; null until it is there. */
export function useLoaded<T extends object>(load: () => Promise<T>, of: readonly unknown[]): T | 'failed' | null {
  const [loaded, setLoaded] = useState<T | 'failed' | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    setLoaded(null);
    load().then(
      (what) => isWanted && setLoaded(what),
      () => isWanted && setLoaded('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, of);
  return loaded;
}
