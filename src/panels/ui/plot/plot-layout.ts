/** Where the marks and their numbers stand on the plot of the two axes. */

/** The frame of the plot, in the units of its drawing. */
export interface PlotFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How wide a plot is drawn at most, in CSS pixels. */
export const WIDEST = 640;
const NARROWEST = 260;

/** A frame for a place so many pixels wide: in a narrow one its words keep their size. */
export function plotFrame(pixels: number, widest = WIDEST): PlotFrame {
  const width = Math.min(widest, Math.max(NARROWEST, Math.round(pixels)));
  const height = Math.round(width * 0.6) + 86;
  return { width, height, left: 44, right: width - 20, top: 30, bottom: height - 60 };
}

interface Spot {
  x: number;
  y: number;
}

export interface PlotPoint extends Spot {
  /** The middle of its number. */
  label: Spot;
}

/** A ruled amount, in thousandths; null where it is outside an axis. */
export interface Level {
  value: number;
  x: number | null;
  y: number | null;
}

export interface Plot {
  points: readonly PlotPoint[];
  cloud: readonly Spot[];
  levels: readonly Level[];
}

/** In thousandths of a point. */
export interface AxisAmounts {
  emancipation: number;
  tyranny: number;
}

const STEP = 5000;
/** What a number takes: half its width and half its height. */
const LABEL = { width: 10, height: 8 };
const MARK = 8;

/** Both axes are ruled in fives, as far as the marks and the cloud go, on scales of their own. */
export function plotOf(players: readonly AxisAmounts[], frame: PlotFrame, cloud: readonly AxisAmounts[] = []): Plot {
  const all = [...players, ...cloud];
  const across = rangeOf(all.map(({ emancipation }) => emancipation));
  const up = rangeOf(all.map(({ tyranny }) => tyranny));
  const xOf = (value: number) =>
    round(frame.left + ((value - across.low) / (across.high - across.low)) * (frame.right - frame.left));
  const yOf = (value: number) =>
    round(frame.bottom - ((value - up.low) / (up.high - up.low)) * (frame.bottom - frame.top));
  const spotOf = ({ emancipation, tyranny }: AxisAmounts): Spot => ({ x: xOf(emancipation), y: yOf(tyranny) });
  const values = Array.from({ length: 100_000 / STEP + 1 }, (_, i) => i * STEP);
  const isWithin = (value: number, { low, high }: typeof up) => value >= low && value <= high;
  return {
    points: labelled(players.map(spotOf), frame),
    cloud: cloud.map(spotOf),
    levels: values
      .filter((value) => isWithin(value, across) || isWithin(value, up))
      .map((value) => ({
        value,
        x: isWithin(value, across) ? xOf(value) : null,
        y: isWithin(value, up) ? yOf(value) : null,
      })),
  };
}

function rangeOf(values: readonly number[]): { low: number; high: number } {
  const low = Math.max(0, Math.floor((Math.min(...values) - 1000) / STEP) * STEP);
  const high = Math.min(100_000, Math.ceil((Math.max(...values) + 1000) / STEP) * STEP);
  return { low, high };
}

/** To a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Each number beside its mark, at the first place around it that nothing else takes. */
function labelled(marks: readonly Spot[], frame: PlotFrame): PlotPoint[] {
  const taken = marks.map(({ x, y }) => ({ x, y, width: MARK, height: MARK }));
  const isFree = (x: number, y: number) =>
    x > frame.left &&
    x < frame.right &&
    y > frame.top - LABEL.height &&
    y < frame.bottom &&
    taken.every(
      (box) => Math.abs(box.x - x) >= box.width + LABEL.width || Math.abs(box.y - y) >= box.height + LABEL.height,
    );
  return marks.map(({ x, y }) => {
    const places = [20, 30, 42].flatMap((far) =>
      [0, Math.PI, Math.PI / 2, -Math.PI / 2, 0.8, -0.8, 2.3, -2.3].map((turn) => ({
        x: round(x + far * Math.cos(turn)),
        y: round(y + far * Math.sin(turn)),
      })),
    );
    const label = places.find((place) => isFree(place.x, place.y)) ?? places[0]!;
    taken.push({ ...label, ...LABEL });
    return { x, y, label };
  });
}
