import { useLocale } from '../../hooks/use-words';
import type { Level, PlotFrame } from './plot-layout';

/** What an outcome in each corner of the plot is called. */
export interface CornerNames {
  /** Much emancipation, little tyranny. */
  best: string;
  /** Much of both. */
  cage: string;
  /** Little emancipation, much tyranny. */
  tyranny: string;
  /** Little of both. */
  missed: string;
}

interface AxesGroundProps {
  frame: PlotFrame;
  levels: readonly Level[];
  corners?: CornerNames | undefined;
}

/** The ruled ground of a plot of the two axes, with their names. */
export function AxesGround({ frame, levels, corners }: AxesGroundProps) {
  const { words, numbers } = useLocale();
  const { left, right, top, bottom } = frame;
  return (
    <>
      {levels.map(({ value, x, y }) => (
        <g key={value}>
          {x !== null && (
            <>
              <path class="level" d={`M${x} ${top}V${bottom}`} />
              <text x={x} y={bottom + 20} text-anchor="middle">
                {numbers.points(value)}
              </text>
            </>
          )}
          {y !== null && (
            <>
              <path class="level" d={`M${left} ${y}H${right}`} />
              <text x={left - 8} y={y + 5} text-anchor="end">
                {numbers.points(value)}
              </text>
            </>
          )}
        </g>
      ))}
      <text class="axis-name" x={right} y={bottom + 42} text-anchor="end">
        {words.axes.emancipation}
      </text>
      <text class="axis-name" x={4} y={16}>
        {words.axes.tyranny}
      </text>
      {corners !== undefined && (
        <g class="plot-corners">
          <text x={left + 8} y={top + 20}>
            {corners.tyranny}
          </text>
          <text x={right - 8} y={top + 20} text-anchor="end">
            {corners.cage}
          </text>
          <text x={left + 8} y={bottom - 10}>
            {corners.missed}
          </text>
          <text x={right - 8} y={bottom - 10} text-anchor="end">
            {corners.best}
          </text>
        </g>
      )}
    </>
  );
}
