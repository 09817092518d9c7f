import { useEffect, useState } from 'preact/hooks';
import type { Clock } from '../../class';

/** In milliseconds: how often the time that is left is looked at. */
const LOOK = 250;

/** Whole seconds that are left, rounded up; null where nothing is timed. */
export function useSecondsLeft(clock: Clock | null, ahead: number): number | null {
  const [, look] = useState(0);
  const isRunning = clock !== null && 'endsAt' in clock;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => look((times) => times + 1), LOOK);
    return () => clearInterval(timer);
  }, [isRunning]);
  if (clock === null) return null;
  const left = 'left' in clock ? clock.left : clock.endsAt - (Date.now() + ahead);
  return Math.max(0, Math.ceil(left / 1000));
}
