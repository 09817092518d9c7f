/** A hundred votes as seats: of a hemicycle, or of a strip where there is little room. What has signed is filled, from the left. */
import { type Shape, centred, circle, clamp, line, n, polar, rectangle } from './shapes';
import { textWidth } from './text-metrics';

/** In already, in because of the move that is looked at, or out. */
export type Seat = 'in' | 'won' | 'out';

/** The seats of parties that sit one after the other, each as one block. */
export const seatsOf = (blocks: readonly { votes: number; seat: Seat }[]): Seat[] =>
  blocks.flatMap(({ votes, seat }) => Array.from({ length: votes }, () => seat));

export interface SeatsValues {
  width: number;
  /** From left to right, a hundred. */
  seats: readonly Seat[];
  /** Votes that make a quorum, and the words that say so. */
  quorum: number;
  label: string;
}

export interface SeatsDrawing {
  shapes: Shape[];
  width: number;
  height: number;
}

const SEATS = 100;
/** [radius, seats] of each row, on a sheet 380 wide. */
const ROWS: readonly (readonly [number, number])[] = [
  [82, 13],
  [105, 17],
  [128, 20],
  [151, 23],
  [174, 27],
];
const SHEET = { width: 380, base: 224, height: 236 };
/** Its height, as a share of its width. */
export const HEMICYCLE = SHEET.height / SHEET.width;
const RADIUS = 9.4;
const LABEL = { size: 15, gap: 22 };

/** The places of the seats from left to right, as [radius, angle]; 180 is left, 90 is up, 0 is right. */
const PLACES: readonly (readonly [number, number])[] = ROWS.flatMap(([radius, count]) =>
  Array.from({ length: count }, (_, i) => [radius, 180 - (i * 180) / (count - 1)] as const),
).sort((a, b) => b[1] - a[1] || a[0] - b[0]);

const countOf = (seats: readonly Seat[]): number => seats.filter((seat) => seat !== 'out').length;

/** Filled for a vote that is in, a ring for one that is not; made for a black ground. */
function seatShape(seat: Seat, filled: string, ring: string, width: number): Shape {
  if (seat === 'out') return { d: ring, stroke: 'stone', width };
  return { d: filled, fill: seat === 'won' ? 'sun' : 'cream' };
}

/** The words of the quorum, over its line as far as the width lets them. */
function named(label: string, x: number, y: number, size: number, width: number): Shape {
  const half = textWidth(label, size, 'text') / 2;
  return centred(label, clamp(x, half, width - half), y, size, 'text', 'cream');
}

/** The seats around the number of those that are filled, and the line of the quorum right after the vote that makes it. */
export function hemicycle({ width, seats, quorum, label }: SeatsValues): SeatsDrawing {
  const scale = width / SHEET.width;
  const [cx, cy] = [width / 2, SHEET.base * scale];
  const at = (r: number, angle: number): [number, number] => polar(cx, cy, r * scale, -angle);
  const shapes = seats.map((seat, i): Shape => {
    const [x, y] = at(...PLACES[i]!);
    return seatShape(
      seat,
      circle(x, y, RADIUS * scale),
      circle(x, y, (RADIUS - 1.2) * scale),
      Math.max(1.5, 2 * scale),
    );
  });
  const last = clamp(Math.round(quorum), 0, SEATS);
  const angle = (PLACES[Math.max(0, last - 1)]![1] + PLACES[Math.min(SEATS - 1, last)]![1]) / 2;
  const size = Math.max(14, LABEL.size * scale);
  shapes.push({ d: line([at(68, angle), at(190, angle)]), stroke: 'cream', width: Math.max(3, 4 * scale) });
  const [x, y] = at(194, angle);
  shapes.push(named(label, x, Math.max(size, y - 3), size, width));
  const isWon = seats.includes('won');
  const count = String(countOf(seats));
  // Inside the innermost row.
  const tall = (count.length > 2 ? 66 : 92) * scale;
  shapes.push(centred(count, cx, cy, tall, 'display', isWon ? 'sun' : 'cream'));
  return { shapes, width, height: n(SHEET.height * scale) };
}

const STRIP = { columns: 25, rows: 4 };

/** The same as a strip, filled column by column. */
export function seatStrip({ width, seats, quorum, label }: SeatsValues): SeatsDrawing {
  const step = width / STRIP.columns;
  const side = step * 0.76;
  const top = LABEL.gap;
  const shapes = seats.map((seat, i): Shape => {
    const [x, y] = [Math.floor(i / STRIP.rows) * step, top + (i % STRIP.rows) * step];
    return seatShape(seat, rectangle(x, y, side, side), rectangle(x + 1, y + 1, side - 2, side - 2), 2);
  });
  const height = top + STRIP.rows * step;
  const last = clamp(Math.round(quorum), 0, SEATS);
  // between two columns, or through the one whose middle it is
  const x = clamp((last / STRIP.rows) * step - (step - side) / 2, 2, width - 2);
  const d = line([
    [x, top - 4],
    [x, height],
  ]);
  shapes.push({ d, stroke: 'black', width: 7 }, { d, stroke: 'cream', width: 3 });
  shapes.push(named(label, x, 14, LABEL.size, width));
  return { shapes, width, height: n(height) };
}
