import { useEffect, useState } from 'preact/hooks';
import type { Model } from '../../engine';
import { keptInTen } from '../../store/analyses/kept';

/** In how many games in ten each promise is kept; null until the games have been played. */
export function useKept(model: Model): readonly number[] | null {
  const [kept, setKept] = useState<readonly number[] | null>(null);
  useEffect(() => {
    let isShown = true;
    const pause = () =>
      new Promise<void>((resolve, reject) => {
        setTimeout(() => (isShown ? resolve() : reject(new Error('nobody waits for it'))), 20);
      });
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
