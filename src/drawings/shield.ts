/** The shield: an arc of stones over the world. Ink fills a stone as it is built; a full one is all ink; a shock cracks it. */
import { type IconName, icon } from './icons';
import { fittingSize } from './text-metrics';
import { type Shape, clamp, line, polar, sector } from './shapes';

export interface Stone {
  label: string;
  /** How much of it is built, 0..1. */
  share: number;
  /** Shown where the label has no room. */
  icon?: IconName;
}

export interface ShieldValues {
  cx: number;
  cy: number;
  /** From the world's side to the sky's. */
  inner: number;
  outer: number;
  /** Degrees, clockwise: 180 is left, 270 is up, 360 is right. */
  from: number;
  to: number;
  stones: readonly Stone[];
  /** The size of the labels; smaller where they need it, never under 14. Icons when absent. */
  textSize?: number;
  /** The stone that is cracked, and where along it (0..1). */
  crack?: { stone: number; at: number };
}

const GAP = 1.4;
const LEAST_TEXT = 14;

/** Where stone `index` begins and ends, in degrees. */
export function stoneAngles({ from, to, stones }: ShieldValues, index: number): [number, number] {
  const width = (to - from) / stones.length;
  return [from + index * width + GAP / 2, from + (index + 1) * width - GAP / 2];
}

/** The stone under an angle, or -1 when the angle is outside the arc. */
export function stoneAt({ from, to, stones }: ShieldValues, angle: number): number {
  const turned = from + ((((angle - from) % 360) + 360) % 360);
  if (turned > to || stones.length === 0) return -1;
  return Math.min(stones.length - 1, Math.floor(((turned - from) / (to - from)) * stones.length));
}

export function shield(values: ShieldValues): Shape[] {
  const { cx, cy, inner, outer, stones, textSize = 0, crack } = values;
  const bar = (outer - inner) * 0.4;
  const rule = Math.max(2, (outer - inner) / 16);
  const shapes: Shape[] = [];
  stones.forEach((stone, index) => {
    const [from, to] = stoneAngles(values, index);
    const share = clamp(stone.share);
    const full = share >= 0.995;
    const whole = sector(cx, cy, inner, outer, from, to);
    shapes.push({ d: whole, fill: full ? 'ink' : 'paper-hi', stroke: 'ink', width: rule });
    if (!full) {
      const base = sector(cx, cy, inner, inner + bar, from, to);
      shapes.push({ d: base, fill: 'paper-2', stroke: 'ink', width: rule * 0.66 });
      if (share > 0)
        shapes.push({ d: sector(cx, cy, inner, inner + bar, from, from + (to - from) * share), fill: 'ink' });
    }
    const [left, right] = free(values, index);
    const band = full ? (inner + outer) / 2 : (inner + bar + outer) / 2;
    const room = (band * (right - left - 3) * Math.PI) / 180;
    const label = stone.label.toLocaleUpperCase();
    const size =
      textSize > 0 ? fittingSize(label, room, Math.min(textSize, outer - inner - bar - 4), LEAST_TEXT, 'display') : 0;
    const ink = full ? 'paper-hi' : 'ink';
    if (size > 0)
      shapes.push({
        text: label,
        x: 0,
        y: 0,
        size,
        font: 'display',
        fill: ink,
        along: { cx, cy, r: band - size * 0.35, from: left, to: right },
      });
    else {
      const [x, y] = polar(cx, cy, band, (left + right) / 2);
      const side = Math.min(room, (outer - inner - (full ? 0 : bar)) * 0.76);
      shapes.push(icon(stone.icon ?? 'bouclier', x - side / 2, y - side / 2, side, ink));
    }
    if (crack?.stone === index) shapes.push(...crackShapes(values, crackAngle(values, index)));
  });
  return shapes;
}

const crackAngle = (values: ShieldValues, index: number): number => {
  const [from, to] = stoneAngles(values, index);
  return from + (to - from) * clamp(values.crack!.at, 0.12, 0.88);
};

/** Degrees that the flash over a crack takes on each side of it. */
const FLASH = 7;

/** Between which angles a stone's name stands: on the longer side of a crack. */
function free(values: ShieldValues, index: number): [number, number] {
  const [from, to] = stoneAngles(values, index);
  if (values.crack?.stone !== index) return [from, to];
  const crack = crackAngle(values, index);
  return crack - from > to - crack ? [from, crack - FLASH] : [crack + FLASH, to];
}

/** A crack through the whole thickness: a gap of paper, a broken line of ink. */
function crackShapes({ cx, cy, inner, outer }: ShieldValues, angle: number): Shape[] {
  const depth = outer - inner;
  const lean = (14 / outer) * (180 / Math.PI) * (depth / 60);
  const points = [
    polar(cx, cy, outer + depth * 0.18, angle - lean),
    polar(cx, cy, outer - depth * 0.25, angle + lean),
    polar(cx, cy, outer - depth * 0.45, angle - lean * 1.1),
    polar(cx, cy, inner + depth * 0.25, angle + lean * 0.9),
    polar(cx, cy, inner - depth * 0.15, angle - lean * 0.7),
  ];
  return [
    { d: line(points), stroke: 'paper-hi', width: depth * 0.2 },
    { d: line(points), stroke: 'ink', width: depth * 0.08 },
  ];
}
