import { FIGURE_BOX, figurePath } from '../../drawings/scene';
import type { Game } from '../../store/game/game';
import { crowdLine } from '../../view-models/scene';
import { mapWords } from '../../words/map';
import { useMedia } from '../hooks/use-media';
import { useNumbers, useWords } from '../hooks/use-words';

/** Loaded before this is first shown. */
export const words = [mapWords];

/** From here on there is room for it under the world; below it is heard. */
const ROOMY = '(min-width: 48em)';

/** How many of a hundred lives stand in each pose, beside its figure. */
export default function CrowdCounts({ game }: { game: Game }) {
  const words = useWords(mapWords).crowd;
  const numbers = useNumbers();
  const isSeen = useMedia(ROOMY);
  return (
    <ul class={isSeen ? 'crowd-counts' : 'visually-hidden'} aria-label={words.name}>
      {crowdLine(game).map(({ pose, count }) => (
        <li key={pose}>
          <svg class="crowd-figure" viewBox={`-1 0 ${FIGURE_BOX.width + 3} ${FIGURE_BOX.height}`} aria-hidden="true">
            <path d={figurePath(pose)} />
          </svg>
          <span class="num">{numbers.whole(count)}</span> {words.poses[pose](count)}
        </li>
      ))}
    </ul>
  );
}
