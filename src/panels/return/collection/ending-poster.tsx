import { useMemo } from 'preact/hooks';
import type { Axes } from '../../../engine';
import { WORLD } from '../../../drawings';
import { poster, type PosterWorld } from '../../../drawings/endings/endings';
import type { EndingPicture } from '../../../scenario/playable';
import { Drawing } from '../../ui/drawing';

interface EndingPosterProps {
  picture: EndingPicture;
  /** Where the axes stood when it was met; null: somewhere. */
  axes: Axes | null;
  /** Else its shadow alone is seen. */
  isMet: boolean;
}

const SHEET = { width: 132, height: 204 };
const ANY_WORLD: PosterWorld = {
  ground: WORLD,
  emancipation: 0.56,
  tyranny: 0.44,
  stones: [],
  regions: {},
  signatures: 4,
  inForce: true,
  cast: [],
};

/** The poster of an ending, small: what it says stands beside it. */
export function EndingPoster({ picture, axes, isMet }: EndingPosterProps) {
  const shapes = useMemo(() => {
    const stood = axes && { emancipation: axes.emancipation / 100_000, tyranny: axes.tyranny / 100_000 };
    return poster(picture, SHEET.width, SHEET.height, { ...ANY_WORLD, ...stood });
  }, [picture, axes]);
  return (
    <span class={`ending-poster ${isMet ? 'is-met' : ''}`}>
      <Drawing shapes={shapes} {...SHEET} />
    </span>
  );
}
