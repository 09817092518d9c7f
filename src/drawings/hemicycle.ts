/** The COP as a hemicycle: a hundred seats are a hundred percent of the weight. Those who sign raise their arms, from the left. */
import { icon } from './icons';
import { textWidth } from './text-metrics';
import { type Shape, centred, circle, clamp, line, moved, n, place, polar } from './shapes';

export interface Party {
  label: string;
  weight: number;
  signed: boolean;
  /** Signs because of the move that is looked at: its seats are yellow. */
  isWon?: boolean;
}

export interface HemicycleValues {
  width: number;
  parties: readonly Party[];
  /** Percent of the weight that makes a quorum. */
  quorum: number;
  /** The words under the big number, ready to show. */
  caption: string;
}

export interface Bench extends Party {
  /** How many of the hundred seats. */
  seats: number;
}

export interface HemicycleDrawing {
  shapes: Shape[];
  width: number;
  height: number;
}

const SEATS = 100;
/** [radius, seats] of each row, for a sheet 690 wide. */
const ROWS: readonly (readonly [number, number])[] = [
  [150, 13],
  [188, 17],
  [226, 20],
  [264, 23],
  [302, 27],
];
const SHEET = 690;
/** How far the rows reach under their middle on each side, in degrees. */
const UNDER = 12;
/** How far down the lowest seats are, on that sheet. */
const BASE = 302 * Math.sin((UNDER * Math.PI) / 180);

/** Who signed first, then the heaviest; whole seats by the largest remainders, a hundred in all. */
export function benches(parties: readonly Party[]): Bench[] {
  const total = parties.reduce((sum, party) => sum + Math.max(0, party.weight), 0);
  if (total <= 0) return [];
  const shares = parties
    .filter((party) => party.weight > 0)
    .map((party) => ({ party, share: (party.weight / total) * SEATS }));
  const given = shares.map(({ share }) => Math.floor(share));
  const left = SEATS - given.reduce((sum, seats) => sum + seats, 0);
  shares
    .map(({ share }, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => (given[index]! += 1));
  return shares
    .map(({ party }, index): Bench => ({ ...party, seats: given[index]! }))
    .sort(
      (a, b) =>
        Number(b.signed) - Number(a.signed) ||
        Number(a.isWon ?? false) - Number(b.isWon ?? false) ||
        b.weight - a.weight,
    );
}

/** The places of the seats from left to right, as [radius, angle]; 180 is left, 90 is up, 0 is right. */
function seatPlaces(): [number, number][] {
  const places = ROWS.flatMap(([radius, count]) =>
    Array.from({ length: count }, (_, i): [number, number] => [
      radius,
      180 + UNDER - (i * (180 + 2 * UNDER)) / (count - 1),
    ]),
  );
  return places.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

export function hemicycle(values: HemicycleValues): HemicycleDrawing {
  const scale = values.width / SHEET;
  const cx = values.width / 2;
  const places = seatPlaces();
  const seated = benches(values.parties);
  const starts = seated.map((_, index) => seated.slice(0, index).reduce((sum, { seats }) => sum + seats, 0));
  const names = benchLabels(
    seated.flatMap(({ label, seats }, index) => {
      if (seats === 0) return [];
      const [first, last] = [places[starts[index]!]!, places[starts[index]! + seats - 1]!];
      return [{ label: `${label}\u00a0·\u00a0${seats}`, angle: (first[1] + last[1]) / 2 }];
    }),
    values.width,
    scale,
  );
  const cy = Math.max(344 * scale, names.above);
  const at = (r: number, angle: number): [number, number] => polar(cx, cy, r * scale, -angle);
  const shapes: Shape[] = [];
  seated.forEach((bench, index) => {
    for (const [radius, angle] of places.slice(starts[index], (starts[index] ?? 0) + bench.seats)) {
      const [x, y] = at(radius, angle);
      if (bench.signed) {
        shapes.push({ d: circle(x, y, 16.5 * scale), fill: bench.isWon ? 'sun' : 'cop' });
        shapes.push(icon('bras', x - 11 * scale, y - 12 * scale, 22 * scale, bench.isWon ? 'black' : 'on-cop'));
      } else {
        shapes.push({ d: circle(x, y, 15 * scale), stroke: 'ink', width: Math.max(1.2, 2.5 * scale) });
        shapes.push(icon('homme', x - 9.6 * scale, y - 11 * scale, 19.2 * scale, 'ink'));
      }
    }
  });
  const quorum = Math.round(clamp(values.quorum, 0, SEATS));
  const [before, after] = [places[Math.max(0, quorum - 1)]![1], places[Math.min(SEATS - 1, quorum)]![1]];
  const angle = (before + after) / 2;
  shapes.push({ d: line([at(126, angle), at(336, angle)]), stroke: 'paper', width: 10 * scale });
  shapes.push({ d: line([at(126, angle), at(338, angle)]), stroke: 'ink', width: Math.max(3, 5 * scale) });
  const signed = seated.reduce((sum, bench) => sum + (bench.signed ? bench.seats : 0), 0);
  shapes.push(centred(String(signed), cx, cy + 20 * scale, 176 * scale, 'display', 'cop'));
  const size = Math.max(14, 17 * scale);
  const inside = textWidth(values.caption, size, 'text') < 264 * scale;
  const captionY = inside ? cy + 50 * scale : cy + names.below + size * 0.8;
  shapes.push(centred(values.caption, cx, captionY, size, 'text', 'ink'));
  shapes.push(...moved(names.shapes, place(cx, cy)));
  return { shapes, width: values.width, height: n(cy + names.below + (inside ? 0 : size * 1.2)) };
}

interface BenchLabels {
  shapes: Shape[];
  /** How far they reach over and under the base of the seats. */
  above: number;
  below: number;
}

/** Names around the hemicycle, from its centre; those of the two ends go under it. */
function benchLabels(labels: readonly { label: string; angle: number }[], width: number, scale: number): BenchLabels {
  const size = Math.max(16, 26 * scale);
  const row = size * 1.1;
  const edge = 338 * scale;
  const shapes: Shape[] = [];
  const under = { left: 0, right: 0 };
  const highest = { left: Infinity, right: Infinity };
  const name = (text: string, x: number, y: number, anchor: 'start' | 'end'): void => {
    shapes.push({ text, x, y, size, font: 'display', fill: 'ink', anchor });
  };
  // upward on both sides, so that a name pushed up never crosses another
  const upward = [...labels].sort((a, b) => Math.abs(b.angle - 90) - Math.abs(a.angle - 90));
  for (const { label, angle } of upward) {
    const side = angle >= 90 ? 'left' : 'right';
    const away = side === 'left' ? -1 : 1;
    if (Math.abs(angle - 90) > 62) {
      // the ends: under the first seats
      const foot = (18 + BASE) * scale + size + under[side] * row;
      name(label, away * 319 * scale, foot, side === 'left' ? 'start' : 'end');
      under[side] += 1;
      continue;
    }
    const wide = textWidth(label, size, 'display');
    const [px, py] = polar(0, 0, edge, -angle);
    // clear of the line of the quorum, inside the sheet
    const inner = Math.max(14 * scale, away * px);
    const near = Math.min(inner, width / 2 - 2 - wide);
    const lift = near >= edge ? 0 : Math.sqrt(edge * edge - Math.max(0, near) * Math.max(0, near));
    const y = Math.min(py, -lift, highest[side] - row);
    highest[side] = y;
    name(label, away * near, y, side === 'left' ? 'end' : 'start');
  }
  const above = Math.max(0, -Math.min(highest.left, highest.right)) + size;
  const rows = Math.max(under.left, under.right);
  return {
    shapes,
    above: Number.isFinite(above) ? above : 0,
    below: Math.max(60 * scale, (22 + BASE) * scale + rows * row + 6),
  };
}
