import { useRef } from 'preact/hooks';
import { useSize } from '../hooks/use-size';
import { useNumbers } from '../hooks/use-words';

interface TwoLinesProps {
  /** What it shows, in words. */
  label: string;
  first: readonly number[];
  second: readonly number[];
  axis: 'emancipation' | 'tyranny';
  labels: readonly string[];
}

const MARGIN = { left: 34, right: 48, top: 12, bottom: 26 };
const STEP = 10_000;
const LETTERS = 18;

/** One axis of two games: the first as a solid line, the second dashed. */
export function TwoLines({ label, first, second, axis, labels }: TwoLinesProps) {
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const width = useSize(frame)?.width ?? 520;
  const height = 220;
  const all = [...first, ...second];
  const low = Math.max(0, Math.floor(Math.min(...all) / STEP - 0.2) * STEP);
  const high = Math.min(100_000, Math.ceil(Math.max(...all) / STEP + 0.2) * STEP);
  const last = labels.length - 1;
  const x = (turn: number) => MARGIN.left + (turn * (width - MARGIN.left - MARGIN.right)) / Math.max(1, last);
  const y = (value: number) =>
    height - MARGIN.bottom - ((value - low) * (height - MARGIN.top - MARGIN.bottom)) / (high - low);
  const path = (values: readonly number[]) =>
    `M${values.map((value, turn) => `${x(turn).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`;
  const levels = Array.from({ length: Math.round((high - low) / STEP) + 1 }, (_, i) => low + i * STEP);
  const [endA, endB] = apart(y(first.at(-1)!), y(second.at(-1)!));
  const shown = [0, Math.round(last / 2), last];
  return (
    <div class={`two-lines two-lines-${axis}`} ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {levels.map((level) => (
          <g key={level}>
            <path class="level" d={`M${MARGIN.left} ${y(level)}H${width - MARGIN.right}`} />
            <text x={MARGIN.left - 8} y={y(level) + 5} text-anchor="end">
              {numbers.points(level)}
            </text>
          </g>
        ))}
        {shown.map((turn) => (
          <text
            key={turn}
            x={x(turn)}
            y={height - 6}
            text-anchor={turn === 0 ? 'start' : turn === last ? 'end' : 'middle'}
          >
            {labels[turn]}
          </text>
        ))}
        <path class="line-under" d={path(first)} />
        <path class="line-first" d={path(first)} />
        <path class="line-under" d={path(second)} />
        <path class="line-second" d={path(second)} />
        <text class="line-end" x={width - MARGIN.right + 8} y={endA + 6}>
          {numbers.points(first.at(-1)!)}
        </text>
        <text class="line-end" x={width - MARGIN.right + 8} y={endB + 6}>
          {numbers.points(second.at(-1)!)}
        </text>
      </svg>
    </div>
  );
}

/** The two end values, moved apart when they would overprint. */
function apart(first: number, second: number): [number, number] {
  const missing = LETTERS - Math.abs(first - second);
  if (missing <= 0) return [first, second];
  const up = first <= second ? -1 : 1;
  return [first + (up * missing) / 2, second - (up * missing) / 2];
}
