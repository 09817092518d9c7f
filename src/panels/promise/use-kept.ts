import { useEffect, useState } from 'preact/hooks';
import type { Model } from '../../engine';
import { keptInTen } from '../../store/analyses/kept';

/** Milliseconds of games in one task: what the player does is seen to before the next. */
const SLICE = 8;

/** In how many games in ten each promise is kept; null until the games have been played. */
export function useKept(model: Model): readonly number[] | null {
  const [kept, setKept] = useState<readonly number[] | null>(null);
  useEffect(() => {
    let isShown = true;
    let until = 0;
    const pause = async () => {
      if (performance.now() < until) return;
      await new Promise((resolve) => setTimeout(resolve));
      if (!isShown) throw new Error('nobody waits for it');
      until = performance.now() + SLICE;
    };
    keptInTen(model, pause).then(
      (found) => isShown && setKept(found),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [model]);
  return kept;
}
