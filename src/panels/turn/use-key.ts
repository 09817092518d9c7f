import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls back when a key is pressed that nothing else has used, while it is listened to. True from the callback uses it up. */
export function useKey(isHeard: boolean, onKey: (event: KeyboardEvent) => boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    if (!isHeard) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && latest.current(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isHeard]);
}
