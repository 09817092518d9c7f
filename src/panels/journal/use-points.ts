import { useEffect, useState } from 'preact/hooks';
import type { Point } from '../../scenario/playable';
import type { AppContext } from '../../store/create-app';
import type { Game } from '../../store/game/game';

const NONE: readonly Point[] = [];

/** The ideas that the scenario of a game grew out of: those of its file, or of the catalogue's lessons once they have arrived; none before. */
export function usePoints({ documents }: Pick<AppContext, 'documents'>, { scenario }: Game): readonly Point[] {
  const [points, setPoints] = useState(scenario.lesson?.points ?? NONE);
  useEffect(() => {
    let isShown = true;
    // Without them the journal is what it was.
    if (scenario.lesson === undefined)
      documents.lessons().then(
        (lessons) => isShown && setPoints(lessons[scenario.id]?.points ?? NONE),
        () => {},
      );
    return () => {
      isShown = false;
    };
  }, [documents, scenario]);
  return points;
}
