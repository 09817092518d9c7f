/** Where things stand on the curve, in pixels of the drawing (which grows with the size of texts): two panels of one scale, with the decisions between them. */
import { UNIT, AXES, type Axis } from '../../../engine';
import { point } from '../../ui/plot/lines';
import type { BandView } from './view-model';

export interface CurveFrame {
  width: number;
  /** Of one panel. */
  height: number;
  left: number;
  right: number;
  /** Middle of a state's column. */
  x: (state: number) => number;
  column: number;
  isNarrow: boolean;
}

const NARROW = 560;

/** A frame for so many states in a place so many pixels wide. */
export function curveFrame(width: number, states: number): CurveFrame {
  const isNarrow = width < NARROW;
  const [left, right] = isNarrow ? [28, 44] : [94, 64];
  const column = (width - left - right) / states;
  return {
    width,
    height: isNarrow ? 168 : 196,
    left,
    right: width - right,
    x: (state) => left + column * (state + 0.5),
    column,
    isNarrow,
  };
}

export interface Scale {
  low: number;
  high: number;
  y: (value: number) => number;
  /** Ruled values, in thousandths. */
  levels: readonly number[];
}

const STEP = 5 * UNIT;
const PAD = { top: 26, bottom: 10 };

/** The scales of both panels: a point is as high in one as in the other. */
export function scalesOf(values: Readonly<Record<Axis, readonly number[]>>, height: number): Record<Axis, Scale> {
  const ranges = AXES.map((axis) => ({
    low: Math.floor((Math.min(...values[axis]) - UNIT / 2) / STEP) * STEP,
    high: Math.ceil((Math.max(...values[axis]) + UNIT / 2) / STEP) * STEP,
  }));
  const span = Math.max(...ranges.map(({ low, high }) => high - low));
  const [emancipation, tyranny] = ranges.map(({ low, high }) => {
    const extra = Math.floor((span - (high - low)) / 2 / STEP) * STEP;
    const from = Math.max(0, Math.min(low - extra, 100 * UNIT - span));
    return scaleOf(from, from + span, height);
  });
  return { emancipation: emancipation!, tyranny: tyranny! };
}

function scaleOf(low: number, high: number, height: number): Scale {
  const [top, bottom] = [PAD.top, height - PAD.bottom];
  const step = (high - low) / STEP > 6 ? 2 * STEP : STEP;
  const first = Math.ceil(low / step) * step;
  return {
    low,
    high,
    y: (value) => bottom - ((value - low) * (bottom - top)) / (high - low),
    levels: Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step),
  };
}

/** From the point where the game stands, out along the upper bound and back along the lower one. */
export function bandPath(band: BandView, axis: Axis, here: number, { x }: CurveFrame, { y }: Scale): string {
  const at = (values: readonly number[]) => values.map((value, i) => point(x(band.from + 1 + i), y(value)));
  return `M${[point(x(band.from), y(here)), ...at(band.high[axis]), ...at(band.low[axis]).reverse()].join('L')}Z`;
}

/** Names nearer than this would overprint each other, in pixels. */
export const NAME_GAP = 15;

/** What a date takes, in pixels. */
const DATE = 60;

/** Every nth label, so that none overprints another. */
export const everyNth = ({ column }: CurveFrame): number => [1, 2, 4].find((n) => n * column >= DATE) ?? 8;
