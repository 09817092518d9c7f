import { useLayoutEffect, useState } from 'preact/hooks';

/** What loads when a part of the interface is first shown; null until then. */
export function useLazy<T extends object>(load: () => Promise<T>): T | 'failed' | null {
  const [loaded, setLoaded] = useState<T | 'failed' | null>(null);
  useLayoutEffect(() => {
    let isHere = true;
    load().then(
      (what) => isHere && setLoaded(what),
      () => isHere && setLoaded('failed'),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return loaded;
}
