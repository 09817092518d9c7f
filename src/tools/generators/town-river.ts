/** The river of the town, and its bridges; in thousandths of the disc's radius from the middle. */
import { type Point, type Ring, rectangle } from './rings';

/** The middle line of the river and half its width there. */
type Bend = readonly [x: number, y: number, half: number];
const RIVER: readonly Bend[] = [
  [-1300, -500, 58],
  [-1080, -455, 58],
  [-860, -395, 56],
  [-660, -260, 52],
  [-500, -30, 52],
  [-310, 170, 56],
  [-110, 238, 78],
  [80, 232, 78],
  [262, 222, 56],
  [410, 310, 52],
  [545, 440, 54],
  [672, 600, 56],
  [790, 780, 60],
  [900, 980, 64],
];

/** The river so far along its line (a number of points): its middle, the way it flows, half its width (Catmull and Rom's curve). */
function flow(at: number): { x: number; y: number; dx: number; dy: number; half: number } {
  const i = Math.min(Math.floor(at), RIVER.length - 3);
  const t = at - i;
  const [a, b, c, d] = [i - 1, i, i + 1, i + 2].map((rank) => RIVER[Math.max(0, rank)]!) as [Bend, Bend, Bend, Bend];
  const curve = (part: 0 | 1 | 2): [place: number, speed: number] => {
    const [p, q, r] = [
      c[part] - a[part],
      2 * a[part] - 5 * b[part] + 4 * c[part] - d[part],
      3 * b[part] - a[part] - 3 * c[part] + d[part],
    ];
    return [b[part] + (p * t + q * t * t + r * t ** 3) / 2, p / 2 + q * t + 1.5 * r * t * t];
  };
  const [[x, vx], [y, vy], [half]] = [curve(0), curve(1), curve(2)];
  const speed = Math.hypot(vx, vy);
  return { x, y, dx: vx / speed, dy: vy / speed, half };
}

export const WATER: Ring = [1, -1].flatMap((bank) => {
  const steps = Array.from({ length: (RIVER.length - 3) * 3 }, (_, step) => flow(step / 3));
  const points = steps.map(({ x, y, dx, dy, half }): Point => [x - bank * dy * half, y + bank * dx * half]);
  return bank > 0 ? points : points.reverse();
});

/** Bridges, by how far along the river they are, and the streets that lead to them. */
export const BRIDGES = [3.1, 5.12, 6.47, 9.5].map((at) => {
  const { x, y, dx, dy, half } = flow(at);
  return { middle: [x, y] as Point, across: [-dy, dx] as Point, half };
});
export const bridge =
  (length: number, width: number) =>
  ({ middle, across, half }: (typeof BRIDGES)[number]): Ring =>
    rectangle(middle, across, 2 * half + length, width);
