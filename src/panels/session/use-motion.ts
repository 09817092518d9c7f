import { useLayoutEffect, useState } from 'preact/hooks';

/** The roll call in milliseconds: figures, the line of the quorum, then stamps. */
const ROLL_CALL = 2400;

/** Whether the motion still runs, where there is one; any key or press ends it, and the first Enter does no more than that. */
export function useMotion(isStill: boolean): boolean {
  const [isMoving, move] = useState(!isStill);
  useLayoutEffect(() => {
    if (!isMoving) return;
    const end = () => move(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a') === null) {
        event.preventDefault();
      }
      end();
    };
    const timer = setTimeout(end, ROLL_CALL);
    globalThis.addEventListener('keydown', onKey, true);
    globalThis.addEventListener('pointerdown', end, true);
    return () => {
      clearTimeout(timer);
      globalThis.removeEventListener('keydown', onKey, true);
      globalThis.removeEventListener('pointerdown', end, true);
    };
  }, [isMoving]);
  return isMoving;
}
