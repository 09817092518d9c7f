import { useRef } from 'preact/hooks';
import { DOCTRINE_LOOKS } from '../../../drawings/doctrines';
import { ICON_GRID, iconPath } from '../../../drawings/icons';
import type { Doctrine } from '../../../engine';
import { useSize } from '../../hooks/use-size';
import { AxesGround, type CornerNames } from './axes-ground';
import { plotFrame, plotOf, round, WIDEST, type AxisAmounts } from './plot-layout';

export interface PlotMark extends AxisAmounts {
  key: string;
  /** Printed beside the mark: the line of the table that says the same. */
  number: number;
  /** Drawn in its shape and its ink; a dot without one. */
  doctrine?: Doctrine | null;
  class?: string;
}

/** A small mark behind the others, without a number. */
export interface CloudMark extends AxisAmounts {
  doctrine: Doctrine;
}

interface AxesPlotProps {
  label: string;
  marks: readonly PlotMark[];
  cloud?: readonly CloudMark[];
  corners?: CornerNames;
  /** The width of the drawing at most, and where it cannot be measured; in CSS pixels. */
  widest?: number;
}

/** Games or players on the two axes: emancipation to the right, tyranny upwards. */
export function AxesPlot({ label, marks, cloud = [], corners, widest = WIDEST }: AxesPlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const frame = plotFrame(useSize(place)?.width ?? widest, widest);
  const plot = plotOf(marks, frame, cloud);
  return (
    <div ref={place}>
      <svg class="chart axes-plot" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
        <AxesGround frame={frame} levels={plot.levels} corners={corners} />
        {cloud.length > 0 && (
          <g class="plot-cloud">
            {plot.cloud.map((spot, i) => (
              <DoctrineShape key={i} doctrine={cloud[i]!.doctrine} size={9} {...spot} />
            ))}
          </g>
        )}
        {marks.map(({ key, number, doctrine = null, class: className = '' }, i) => {
          const { x, y, label: spot } = plot.points[i]!;
          return (
            <g key={key} class={`plot-mark ${className}`}>
              {doctrine === null ? (
                <circle cx={x} cy={y} r={5} />
              ) : (
                <DoctrineShape doctrine={doctrine} size={18} x={x} y={y} />
              )}
              <text x={spot.x} y={spot.y + 5} text-anchor="middle">
                {number}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** `x`, `y`: its middle. */
function DoctrineShape({ doctrine, size, x, y }: { doctrine: Doctrine; size: number; x: number; y: number }) {
  return (
    <path
      class={doctrine}
      d={iconPath(DOCTRINE_LOOKS[doctrine].icon)}
      transform={`translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${size / ICON_GRID})`}
    />
  );
}
