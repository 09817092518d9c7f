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

const WIDEST = 640;

/** A frame for a place so many pixels wide: in a narrow one its words keep their size. */
export function plotFrame(pixels: number): PlotFrame {
  const width = Math.min(WIDEST, Math.max(260, Math.round(pixels)));
  const height = Math.round(width * 0.6) + 86;
  return { width, height, left: 44, right: width - 20, top: 30, bottom: height - 60 };
}

export interface PlotPoint {
  x: number;
  y: number;
  /** The middle of its number. */
  label: { x: number; y: number };
}

export interface Plot {
  points: readonly PlotPoint[];
  /** Amounts that are ruled, in thousandths; null where one is outside the other axis. */
  levels: readonly { value: number; x: number | null; y: number | null }[];
}

interface Amounts {
  emancipation: number;
  tyranny: number;
}

const STEP = 5000;
/** What a number takes: half its width and half its height. */
const LABEL = { width: 10, height: 8 };
const MARK = 8;

/** Both axes are ruled in fives, as far as the marks go, on scales of their own. */
export function plotOf(players: readonly Amounts[], frame: PlotFrame): Plot {
  const across = rangeOf(players.map(({ emancipation }) => emancipation));
  const up = rangeOf(players.map(({ tyranny }) => tyranny));
  const xOf = (value: number) =>
    round(frame.left + ((value - across.low) / (across.high - across.low)) * (frame.right - frame.left));
  const yOf = (value: number) =>
    round(frame.bottom - ((value - up.low) / (up.high - up.low)) * (frame.bottom - frame.top));
  const marks = players.map(({ emancipation, tyranny }) => ({ x: xOf(emancipation), y: yOf(tyranny) }));
  const values = Array.from({ length: 100_000 / STEP + 1 }, (_, i) => i * STEP);
  const isWithin = (value: number, { low, high }: typeof up) => value >= low && value <= high;
  return {
    points: labelled(marks, frame),
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

const round = (value: number): number => Math.round(value * 10) / 10;

/** Each number beside its mark, at the first place around it that nothing else takes. */
function labelled(marks: readonly { x: number; y: number }[], frame: PlotFrame): PlotPoint[] {
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
