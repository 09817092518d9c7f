import { useId } from 'preact/hooks';
import { textWidth } from '../../../drawings/text-metrics';
import { useNumbers, useWords } from '../../hooks/use-words';
import { linePath, spread } from '../../ui/plot/lines';
import { bandPath, type CurveFrame, NAME_GAP, type Scale } from './layout';
import { debriefWords } from '../../../words/debrief';
import type { Axis } from '../../../engine';
import type { BandView } from './view-model';

interface AxisPanelProps {
  axis: Axis;
  values: readonly number[];
  /** Another game on the same scale, behind. */
  ghost?: readonly number[];
  band?: BandView | null;
  thresholds: readonly number[];
  /** Turns that were played: the rest goes on without the player. */
  played: number;
  /** Turns that a line marks, with what is written on it. */
  marks: readonly { turn: number; name: string; isOpen?: boolean }[];
  frame: CurveFrame;
  scale: Scale;
  label: string;
}

/** The size of an axis's name, as in curve.css. */
const NAME_SIZE = 18;
/** The side of a turning point's number. */
const FLAG = 24;

/** One axis over the whole game. */
export function AxisPanel(props: AxisPanelProps) {
  const { axis, values, ghost, band, thresholds, played, marks, frame, scale, label } = props;
  const words = useWords();
  const debrief = useWords(debriefWords);
  const numbers = useNumbers();
  const lattice = useId();
  const { x, left, right, width, height, isNarrow } = frame;
  const { y } = scale;
  const last = values.length - 1;
  const fromHigh = [...thresholds].sort((a, b) => b - a);
  /** Where their names stand. */
  const named = spread(fromHigh.map(y), NAME_GAP);
  const border = x(played) + frame.column / 2;
  // The name stands where no line that marks a turn crosses it: at the left, or behind the first that leaves it room.
  const wide = textWidth(words.axes[axis], NAME_SIZE, 'text') + 6;
  const isFree = (from: number) => marks.every(({ turn }) => x(turn) < from || x(turn) > from + wide);
  const nameAt =
    [left, ...marks.map(({ turn }) => x(turn) + 6)].find((from) => isFree(from) && from + wide < right) ?? left;
  // The flags stand over the first panel, where no name of an axis is.
  const head = axis === 'emancipation' && marks.length > 0 ? FLAG + 4 : 0;
  return (
    <svg
      class={`panel panel-${axis}`}
      width={width}
      height={height + head}
      viewBox={`0 ${-head} ${width} ${height + head}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={lattice} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="lattice" d="M0 0H6V2H0ZM0 2H2V6H0Z" />
        </pattern>
      </defs>
      {played < last && <rect class="panel-epilogue" x={border} y="0" width={right - border} height={height} />}
      {scale.levels.map((level) => (
        <g key={level}>
          <path class="level" d={`M${left} ${y(level)}H${right}`} />
          {named.every((place) => Math.abs(place - y(level)) >= NAME_GAP) && (
            <text class="panel-name" x={left - 6} y={y(level) + 5} text-anchor="end">
              {numbers.points(level)}
            </text>
          )}
        </g>
      ))}
      {band && (
        <path
          class="panel-band"
          d={bandPath(band, axis, values[band.from]!, frame, scale)}
          fill={axis === 'tyranny' ? `url(#${lattice})` : undefined}
        />
      )}
      {fromHigh.map((threshold, place) => (
        <g key={threshold}>
          <path class="panel-threshold" d={`M${left} ${y(threshold)}H${right}`} />
          <text class="panel-name" x={left - 6} y={named[place]! + 5} text-anchor="end">
            {isNarrow ? numbers.short(threshold) : debrief.curve.threshold(numbers.short(threshold))}
          </text>
        </g>
      ))}
      {marks.map(({ turn }) => (
        <path key={turn} class="panel-mark" d={`M${x(turn)} ${-head}V${height}`} />
      ))}
      {ghost && <path class="panel-ghost" d={linePath(ghost, { x, y })} />}
      <path class="panel-line-under" d={linePath(values, { x, y })} />
      <path class={`panel-line panel-line-${axis}`} d={linePath(values, { x, y })} />
      <text class="panel-axis" x={nameAt} y="18">
        {words.axes[axis]}
      </text>
      {axis === 'emancipation' &&
        marks.map(({ turn, name, isOpen = false }) => (
          <g key={turn} class={isOpen ? 'panel-flag is-open' : 'panel-flag'}>
            <path d={`M${x(turn) - FLAG / 2} ${-head}h${FLAG}v${FLAG}h${-FLAG}Z`} />
            <text x={x(turn)} y={18 - head} text-anchor="middle">
              {name}
            </text>
          </g>
        ))}
      <text class="panel-end" x={right + 8} y={y(values[last]!) + 10}>
        {numbers.points(values[last]!)}
      </text>
    </svg>
  );
}
