import { useRef } from 'preact/hooks';
import { iconPath } from '../drawings';
import { doctrineShape } from './icon';
import { useSize } from './use-size';
import { useNumbers, useWords } from './use-words';
import type { EndingView } from './views';

interface AxesHistoryProps {
  ending: Pick<EndingView, 'history' | 'emancipation' | 'tyranny' | 'decisions'>;
}

const MARGIN = { left: 34, right: 116, top: 14, bottom: 62 };
const STEP = 10_000;
/** Values of two ends of lines nearer than this (pixels) would overprint. */
const LABEL_GAP = 50;

/** Both axes over the whole game, the decisions under them, and the years that go on without the player. */
export function AxesHistory({ ending }: AxesHistoryProps) {
  const words = useWords();
  const numbers = useNumbers();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame, { width: 900, height: 380 });
  const { width, height } = size;
  const { history, emancipation, tyranny, decisions } = ending;
  const all = [...emancipation, ...tyranny];
  const low = Math.max(0, Math.floor(Math.min(...all) / STEP - 0.3) * STEP);
  const high = Math.min(100_000, Math.ceil(Math.max(...all) / STEP + 0.3) * STEP);
  const last = history.labels.length - 1;
  const bottom = height - MARGIN.bottom;
  const x = (turn: number): number => MARGIN.left + (turn * (width - MARGIN.left - MARGIN.right)) / Math.max(1, last);
  const y = (value: number): number => bottom - ((value - low) * (bottom - MARGIN.top)) / (high - low);
  const path = (values: readonly number[]): string =>
    `M${values.map((value, turn) => `${x(turn).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`;
  const levels = Array.from({ length: Math.round((high - low) / STEP) + 1 }, (_, i) => low + i * STEP);
  const [endE, endT] = apart(y(emancipation[last]!), y(tyranny[last]!));
  const shortest = x(1) - x(0) < 40 ? 4 : x(1) - x(0) < 70 ? 2 : 1;
  const label =
    words.ending.fromTo(
      words.axes.emancipation,
      numbers.points(emancipation[0]!),
      numbers.points(emancipation[last]!),
    ) +
    ' ' +
    words.ending.fromTo(words.axes.tyranny, numbers.points(tyranny[0]!), numbers.points(tyranny[last]!));
  return (
    <div class="axes-history" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {levels.map((level) => (
          <g key={level}>
            <path class="level" d={`M${MARGIN.left} ${y(level)}H${width - MARGIN.right}`} />
            <text class="level-name" x={MARGIN.left - 8} y={y(level) + 5} text-anchor="end">
              {numbers.points(level)}
            </text>
          </g>
        ))}
        {history.played <= last && (
          <>
            <rect
              class="epilogue"
              x={x(history.played - 1)}
              y={MARGIN.top}
              width={x(last) - x(history.played - 1)}
              height={bottom - MARGIN.top}
            />
            <text class="turn-name" x={(x(history.played - 1) + x(last)) / 2} y={bottom + 48} text-anchor="middle">
              {words.ending.epilogue}
            </text>
          </>
        )}
        <path class="line-emancipation-under" d={path(emancipation)} />
        <path class="line-tyranny-under" d={path(tyranny)} />
        <path class="line-tyranny" d={path(tyranny)} />
        <path class="line-emancipation" d={path(emancipation)} />
        {decisions.map(({ turn, doctrine }) => (
          <path
            key={turn}
            class={`decision ${doctrine}`}
            d={iconPath(doctrineShape(doctrine))}
            transform={`translate(${x(turn) - 10} ${bottom + 8}) scale(${20 / 48})`}
          />
        ))}
        {history.labels.slice(0, history.played).map((name, turn) =>
          (turn + shortest - 1) % shortest === 0 ? (
            <text key={name} class="turn-name" x={x(turn)} y={bottom + 48} text-anchor="middle">
              {name}
            </text>
          ) : null,
        )}
        <text class="end-value" x={width - MARGIN.right + 10} y={endE}>
          {numbers.points(emancipation[last]!)}
        </text>
        <text class="end-name" x={width - MARGIN.right + 10} y={endE + 18}>
          {words.axes.emancipation}
        </text>
        <text class="end-value end-tyranny" x={width - MARGIN.right + 10} y={endT}>
          {numbers.points(tyranny[last]!)}
        </text>
        <text class="end-name end-tyranny" x={width - MARGIN.right + 10} y={endT + 18}>
          {words.axes.tyranny}
        </text>
      </svg>
    </div>
  );
}

/** The two labels, moved apart when they would overprint. */
function apart(first: number, second: number): [number, number] {
  const missing = LABEL_GAP - Math.abs(first - second);
  if (missing <= 0) return [first, second];
  const up = first <= second ? -1 : 1;
  return [first + (up * missing) / 2, second - (up * missing) / 2];
}
