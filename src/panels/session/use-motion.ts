import { useLayoutEffect, useState } from 'preact/hooks';
import { actsOnEnter } from '../turn/keys';

/** The roll call in milliseconds: figures, the line of the quorum, then stamps. */
const ROLL_CALL = 2400;

/** A vote with few stamps is all there earlier: from then on Enter has nothing to end. */
const isSeenToMove = (): boolean => document.querySelector('.vote')?.getAnimations({ subtree: true }).length !== 0;

/** Whether the motion still runs, where there is one; any key or press ends it, and an Enter that does does no more than that. */
export function useMotion(isStill: boolean): boolean {
  const [isMoving, move] = useState(!isStill);
  useLayoutEffect(() => {
    if (!isMoving) return;
    const end = () => move(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && isSeenToMove() && !actsOnEnter(event.target)) event.preventDefault();
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
