import { useMemo, useRef } from 'preact/hooks';
import { poster } from '../../drawings/endings/endings';
import { endingSheet, SHEETS } from '../../drawings/endings/sheet';
import { useSize } from '../hooks/use-size';
import { Drawing } from '../ui/drawing';
import type { EndingView } from './view-model';

/** Until the page has been measured. */
const FIRST_SIZE = { width: 1366, height: 522 };

/** The picture of an ending, as large as its frame. */
export function Picture({ picture, world }: Pick<EndingView, 'picture' | 'world'>) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame) ?? FIRST_SIZE;
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  const shapes = useMemo(() => poster(picture, width, height, world), [picture, width, height, world]);
  return (
    <div class="poster-picture" ref={frame}>
      <Drawing shapes={shapes} width={width} height={height} fit="slice" />
    </div>
  );
}

/** The poster as it is saved. What it says stands beside it in words. */
export function TallPoster({ sheet }: Pick<EndingView, 'sheet'>) {
  const shapes = useMemo(() => endingSheet('poster', sheet), [sheet]);
  return <Drawing class="poster-tall" shapes={shapes} {...SHEETS.poster} />;
}
