/** A shock: a beam whose width is the damage, before the shield and after it. */
import { type IconName, icon } from './icons';
import type { Paint } from './inks';
import { fittingSize, textWidth } from './text-metrics';
import { type Point, type Shape, centred, clamp, moved, place, polygon, rectangle } from './shapes';

/** A straight band between two points, as wide as asked at each. */
export function band(from: Point, to: Point, startWidth: number, endWidth = startWidth): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length / 2, dx / length / 2];
  return polygon([
    [from[0] + nx * startWidth, from[1] + ny * startWidth],
    [to[0] + nx * endWidth, to[1] + ny * endWidth],
    [to[0] - nx * endWidth, to[1] - ny * endWidth],
    [from[0] - nx * startWidth, from[1] - ny * startWidth],
  ]);
}

export interface BeamValues {
  /** Where it comes from, where it meets the shield, where it leaves it, where it lands. */
  source: Point;
  hit: Point;
  through: Point;
  target: Point;
  /** Pixels of width for the whole damage. */
  width: number;
  /** The share of the damage that the shield kept, 0..1. */
  absorbed: number;
}

const RIM = 0.16;

/** The beam that comes: ink with a red core, as a poster prints a threat. */
export function beamBefore({ source, hit, width }: BeamValues): Shape[] {
  const rim = Math.max(4, width * RIM);
  return [
    { d: band(source, hit, width * 1.35 + 2 * rim, width + 2 * rim), fill: 'black' },
    { d: band(source, hit, width * 1.35, width), fill: 'red' },
  ];
}

/** What passes. Nothing when the shield kept it all. */
export function beamAfter({ through, target, width, absorbed }: BeamValues): Shape[] {
  const rest = width * (1 - clamp(absorbed));
  if (rest < 0.5) return [];
  const rim = Math.max(3, rest * RIM);
  return [
    { d: band(through, target, rest + 2 * rim), fill: 'black' },
    { d: band(through, target, rest), fill: 'red' },
  ];
}

const BURST: readonly Point[] = [
  [0, -64],
  [14, -26],
  [50, -48],
  [30, -10],
  [70, 0],
  [30, 14],
  [44, 46],
  [12, 26],
  [0, 62],
  [-14, 26],
  [-50, 44],
  [-28, 12],
  [-66, 0],
  [-30, -14],
  [-44, -48],
  [-14, -28],
];

/** Words that would be smaller are left out. */
const LEAST_TEXT = 14;

/** The flash on the shield, with what it kept and a word that says so: in it, else on a plate at its foot. */
export function burst(x: number, y: number, size: number, amount = '', word = ''): Shape[] {
  const scale = size / 140;
  const wordSize = word ? fittingSize(word, 50 * scale, 14 * scale, LEAST_TEXT, 'text') : 0;
  const at = (point: Point): Point => [x + point[0] * scale, y + point[1] * scale];
  const shapes: Shape[] = [
    { d: polygon(BURST.map(at)), fill: 'sun', stroke: 'black', width: Math.max(2, 4.5 * scale) },
  ];
  if (amount && 32 * scale >= LEAST_TEXT)
    shapes.push(centred(amount, x, y + (wordSize > 0 ? 5 : 11) * scale, 32 * scale, 'display', 'black'));
  if (wordSize > 0) shapes.push(centred(word, x, y + 21 * scale, wordSize, 'text', 'black'));
  else if (word)
    shapes.push(...plate(x, y + PLATE + 16 * scale, amount && 32 * scale < LEAST_TEXT ? `${amount} ${word}` : word));
  return shapes;
}

/** Half the height of a plate. */
const PLATE = 10;

/** A word on a plate of its own, as small as text may be. */
function plate(x: number, y: number, word: string): Shape[] {
  const width = textWidth(word, LEAST_TEXT, 'text') + 12;
  return [
    { d: rectangle(x - width / 2, y - PLATE, width, 2 * PLATE), fill: 'black' },
    centred(word, x, y + LEAST_TEXT * 0.35, LEAST_TEXT, 'text', 'cream'),
  ];
}

/** A sign in a square, where a blow lands. */
export function marker(x: number, y: number, size: number, name: IconName, fill: Paint = 'red'): Shape[] {
  const inside = size * 0.74;
  const box = rectangle(x - size / 2, y - size / 2, size, size);
  return [
    { d: box, fill: 'paper-hi', stroke: 'ink', width: Math.max(2, size / 15) },
    icon(name, x - inside / 2, y - inside / 2, inside, fill),
  ];
}

/** A stamp in a frame, turned a little: a word, and smaller words under it. */
export function stamp(
  x: number,
  y: number,
  width: number,
  word: string,
  under: string,
  ink: Paint,
  turn = -5,
): Shape[] {
  const scale = width / 136;
  const shapes: Shape[] = [
    { d: rectangle(-68, -36, 136, 72), stroke: ink, width: 5 },
    centred(word, 0, under ? -3 : 9, 27, 'display', ink),
  ];
  if (under) shapes.push(centred(under, 0, 22, 15, 'text', ink));
  return moved(shapes, place(x, y, scale, scale, turn));
}
