import { useNumbers, useWords } from '../../hooks/use-words';
import type { Plot, PlotFrame } from './plot-layout';

interface AxesGroundProps {
  frame: PlotFrame;
  plot: Plot;
}

/** The ruled ground of a plot of the two axes, with their names. */
export function AxesGround({ frame, plot }: AxesGroundProps) {
  const words = useWords();
  const numbers = useNumbers();
  return (
    <>
      {plot.levels.map(({ value, x, y }) => (
        <g key={value}>
          {x !== null && (
            <>
              <path class="level" d={`M${x} ${frame.top}V${frame.bottom}`} />
              <text x={x} y={frame.bottom + 20} text-anchor="middle">
                {numbers.points(value)}
              </text>
            </>
          )}
          {y !== null && (
            <>
              <path class="level" d={`M${frame.left} ${y}H${frame.right}`} />
              <text x={frame.left - 8} y={y + 5} text-anchor="end">
                {numbers.points(value)}
              </text>
            </>
          )}
        </g>
      ))}
      <text class="axis-name" x={frame.right} y={frame.bottom + 42} text-anchor="end">
        {words.axes.emancipation}
      </text>
      <text class="axis-name" x={4} y={16}>
        {words.axes.tyranny}
      </text>
    </>
  );
}
