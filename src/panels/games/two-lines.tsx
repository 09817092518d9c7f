import '../ui/plot/plot.css';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { useSize } from '../hooks/use-size';
import { useNumbers } from '../hooks/use-words';
import { Levels, linePath, lineScale, spread } from '../ui/plot/lines';

interface TwoLinesProps {
  /** What it shows, in words. */
  label: string;
  first: readonly number[];
  second: readonly number[];
  axis: 'emancipation' | 'tyranny';
  labels: readonly string[];
}

const MARGIN = { left: 34, right: 48, top: 12, bottom: 26 };
const HEIGHT = 220;
/** What the letters of a value at the end of a line need. */
const LETTERS = 18;

/** One axis of two games: the first as a solid line, the second dashed. */
export function TwoLines({ label, first, second, axis, labels }: TwoLinesProps) {
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const width = useSize(frame)?.width ?? 520;
  const [right, bottom] = [width - MARGIN.right, HEIGHT - MARGIN.bottom];
  const scale = lineScale([first, second], { ...MARGIN, right, bottom }, 0.2);
  const { x, y } = scale;
  const games = [
    { name: 'first', values: first },
    { name: 'second', values: second },
  ];
  const ends = spread(
    games.map(({ values }) => y(values.at(-1)!)),
    LETTERS,
  );
  const last = labels.length - 1;
  const shown = [0, Math.round(last / 2), last];
  return (
    <div class={`chart two-lines two-lines-${axis}`} ref={frame}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        <Levels scale={scale} />
        {shown.map((turn) => (
          <text
            key={turn}
            x={x(turn)}
            y={HEIGHT - 6}
            text-anchor={turn === 0 ? 'start' : turn === last ? 'end' : 'middle'}
          >
            {labels[turn]}
          </text>
        ))}
        {games.map(({ name, values }) => (
          <Fragment key={name}>
            <path class="line-under" d={linePath(values, scale)} />
            <path class={`line-${name}`} d={linePath(values, scale)} />
          </Fragment>
        ))}
        {games.map(({ name, values }, i) => (
          <text key={name} class="line-end" x={right + 8} y={ends[i]! + 6}>
            {numbers.points(values.at(-1)!)}
          </text>
        ))}
      </svg>
    </div>
  );
}
