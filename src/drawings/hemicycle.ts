/** The COP as a hemicycle: a hundred seats are a hundred percent of the weight. Those who sign raise their arms, from the left. */
import { icon } from './icons';
import { textWidth } from './letters';
import { type Shape, circle, clamp, line, n, polar } from './shapes';

export interface Party {
  label: string;
  weight: number;
  signed: boolean;
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
    .map(({ party }, index) => ({ ...party, seats: given[index]! }))
    .sort((a, b) => Number(b.signed) - Number(a.signed) || b.weight - a.weight);
}

/** The places of the seats from left to right, as [radius, angle]; 180 is left, 0 is right. */
function seatPlaces(): [number, number][] {
  const places = ROWS.flatMap(([radius, count]) =>
    Array.from({ length: count }, (_, i): [number, number] => [radius, 180 - (i * 180) / (count - 1)]),
  );
  return places.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

export function hemicycle(values: HemicycleValues): HemicycleDrawing {
  const scale = values.width / SHEET;
  const [cx, cy] = [values.width / 2, 350 * scale];
  const at = (r: number, angle: number): [number, number] => polar(cx, cy, r * scale, -angle);
  const places = seatPlaces();
  const shapes: Shape[] = [];
  const labels: { label: string; angle: number }[] = [];
  let seat = 0;
  for (const bench of benches(values.parties)) {
    const first = seat;
    for (let i = 0; i < bench.seats; i++, seat++) {
      const [x, y] = at(...places[seat]!);
      if (bench.signed) {
        shapes.push({ d: circle(x, y, 16.5 * scale), fill: 'cop' });
        shapes.push(icon('bras', x - 11 * scale, y - 12 * scale, 22 * scale, 'onCop'));
      } else {
        shapes.push({ d: circle(x, y, 15 * scale), stroke: 'ink', width: Math.max(1.2, 2.5 * scale) });
        shapes.push(icon('homme', x - 9.6 * scale, y - 11 * scale, 19.2 * scale, 'ink'));
      }
    }
    if (seat > first) {
      const angle = (places[first]![1] + places[seat - 1]![1]) / 2;
      labels.push({ label: `${bench.label} · ${bench.seats}`, angle });
    }
  }
  const quorum = Math.round(clamp(values.quorum, 0, SEATS));
  const before = places[Math.max(0, quorum - 1)]![1];
  const after = places[Math.min(SEATS - 1, quorum)]![1];
  const angle = (before + after) / 2;
  shapes.push({ d: line([at(126, angle), at(336, angle)]), stroke: 'paper', width: 10 * scale });
  shapes.push({ d: line([at(126, angle), at(338, angle)]), stroke: 'ink', width: Math.max(3, 5 * scale) });
  const signed = benches(values.parties).reduce((sum, bench) => sum + (bench.signed ? bench.seats : 0), 0);
  shapes.push({
    text: String(signed),
    x: cx,
    y: cy - 2 * scale,
    size: 150 * scale,
    font: 'display',
    fill: 'cop',
    anchor: 'middle',
  });
  shapes.push({
    text: values.caption,
    x: cx,
    y: cy + 28 * scale,
    size: Math.max(14, 17 * scale),
    font: 'text',
    fill: 'ink',
    anchor: 'middle',
  });
  const placed = benchLabels(labels, values.width, cx, cy, scale);
  shapes.push(...placed.shapes);
  return { shapes, width: values.width, height: n(cy + placed.below) };
}

/** Names around the hemicycle; those of the two ends go under it. */
function benchLabels(
  labels: readonly { label: string; angle: number }[],
  width: number,
  cx: number,
  cy: number,
  scale: number,
): { shapes: Shape[]; below: number } {
  const size = Math.max(16, 26 * scale);
  const row = size * 1.1;
  const edge = 328 * scale;
  const shapes: Shape[] = [];
  const under = { left: 0, right: 0 };
  const above = { left: Infinity, right: Infinity };
  for (const { label, angle } of labels) {
    const wide = textWidth(label, size, 'display');
    const side = angle >= 90 ? 'left' : 'right';
    const overTop = Math.abs(angle - 90) < 12;
    if (Math.abs(angle - 90) > 62) {
      // the ends: under the first seats
      const y = cy + 18 * scale + size + under[side] * row;
      under[side] += 1;
      shapes.push({
        text: label,
        x: side === 'left' ? cx - 319 * scale : cx + 319 * scale,
        y,
        size,
        font: 'display',
        fill: 'ink',
        anchor: side === 'left' ? 'start' : 'end',
      });
      continue;
    }
    const [px, py] = polar(cx, cy, edge + 6 * scale, -angle);
    let x = overTop ? px + 26 * scale * (angle >= 90 ? -1 : 1) : px;
    x = side === 'left' ? Math.max(x - wide, 2) : Math.min(x, width - wide - 2);
    // the corner nearest to the seats must stay outside of them
    const corner = side === 'left' ? cx - (x + wide) : x - cx;
    const lift = corner >= edge ? 0 : Math.sqrt(edge * edge - Math.max(0, corner) * Math.max(0, corner));
    const y = Math.min(py, cy - lift, above[side] - row);
    above[side] = y;
    shapes.push({ text: label, x, y, size, font: 'display', fill: 'ink', anchor: 'start' });
  }
  const rows = Math.max(under.left, under.right);
  return { shapes, below: Math.max(40 * scale, 22 * scale + rows * row + 6) };
}
