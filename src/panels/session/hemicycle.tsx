import { useMemo, useRef } from 'preact/hooks';
import { hemicycle, type HemicycleValues } from '../../drawings/hemicycle';
import { useSize } from '../hooks/use-size';
import { Drawing } from '../ui/drawing';

/** Until the page has been measured. */
const FIRST_WIDTH = 480;

/** The seats of a vote, as wide as there is room. */
export function Hemicycle({ parties, quorum, caption, label }: Omit<HemicycleValues, 'width'> & { label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.round(useSize(frame)?.width ?? FIRST_WIDTH);
  const drawn = useMemo(() => hemicycle({ width, quorum, caption, parties }), [width, quorum, caption, parties]);
  return (
    <div class="hemicycle" ref={frame}>
      <Drawing shapes={drawn.shapes} width={drawn.width} height={drawn.height} label={label} />
    </div>
  );
}
