import { useNumbers } from '../../hooks/use-words';

/** Values are ruled in tens, in thousandths. */
const STEP = 10_000;

type Place = (value: number) => number;

/** A point of a drawing. */
export const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line through values, one a turn. */
export const linePath = (values: readonly number[], { x, y }: { x: Place; y: Place }): string =>
  `M${values.map((value, turn) => point(x(turn), y(value))).join('L')}`;

/**
 * A scale on which lines fit, in the units of their frame.
 * @param room over and under them, as a share of a step
 */
export function lineScale(
  lines: readonly (readonly number[])[],
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  room: number,
) {
  const all = lines.flat();
  const low = Math.max(0, Math.floor(Math.min(...all) / STEP - room) * STEP);
  const high = Math.min(100_000, Math.ceil(Math.max(...all) / STEP + room) * STEP);
  const last = Math.max(1, ...lines.map(({ length }) => length - 1));
  return {
    left,
    right,
    x: (turn: number): number => left + (turn * (right - left)) / last,
    y: (value: number): number => bottom - ((value - low) * (bottom - top)) / (high - low),
    levels: Array.from({ length: Math.round((high - low) / STEP) + 1 }, (_, i) => low + i * STEP),
  };
}

/** The ruled values behind lines. */
export function Levels({ scale: { levels, left, right, y } }: { scale: ReturnType<typeof lineScale> }) {
  const numbers = useNumbers();
  return levels.map((level) => (
    <g key={level}>
      <path class="level" d={`M${left} ${y(level)}H${right}`} />
      <text x={left - 8} y={y(level) + 5} text-anchor="end">
        {numbers.points(level)}
      </text>
    </g>
  ));
}

/** Heights for labels beside such heights, in the same order: the same, or `gap` apart where they would overprint. */
export function spread(heights: readonly number[], gap: number): number[] {
  const places = [...heights];
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  for (let round = places.length; round > 0; round--) {
    for (let i = 1; i < places.length; i++) {
      const [above, below] = [order[i - 1]!, order[i]!];
      const missing = Math.max(0, gap - (places[below]! - places[above]!)) / 2;
      places[above]! -= missing;
      places[below]! += missing;
    }
  }
  return places;
}
