import { useLayoutEffect, useState } from 'preact/hooks';

/** Whether a media query holds, followed as it changes; false where there is no `matchMedia`. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => asked(query)?.matches ?? false);
  useLayoutEffect(() => {
    const list = asked(query);
    if (list === null) return;
    const look = () => setMatches(list.matches);
    look();
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [query]);
  return matches;
}

const asked = (query: string): MediaQueryList | null =>
  typeof globalThis.matchMedia === 'function' ? globalThis.matchMedia(query) : null;
