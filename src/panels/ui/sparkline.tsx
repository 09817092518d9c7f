/** Width and height of the two sizes, in pixels. */
const SIZES = { small: [86, 20], large: [128, 40] } as const;
const MARK = 8;
/** The least range that fills the height, in thousandths: a still gauge looks still. */
const LEAST_RANGE = 10_000;
/** A line that has just begun does not fill the width. */
const LEAST_STEPS = 4;

/** The course of a gauge as a small line that ends in a square. It is never heard: the same is said in words elsewhere. */
export function Sparkline({ values, size = 'small' }: { values: readonly number[]; size?: keyof typeof SIZES }) {
  const [width, height] = SIZES[size];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const range = Math.max(LEAST_RANGE, high - low);
  const middle = (low + high) / 2;
  const steps = Math.max(LEAST_STEPS, values.length - 1);
  const x = (turn: number): number => MARK / 2 + (turn * (width - MARK)) / steps;
  const y = (value: number): number => height / 2 - ((value - middle) / range) * (height - MARK);
  const points = values.map((value, turn) => `${x(turn).toFixed(1)} ${y(value).toFixed(1)}`);
  const last = values.length - 1;
  return (
    <svg class={`sparkline sparkline-${size}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path d={`M${points.join('L')}`} class="sparkline-line" />
      <rect x={x(last) - MARK / 2} y={y(values[last]!) - MARK / 2} width={MARK} height={MARK} />
    </svg>
  );
}
