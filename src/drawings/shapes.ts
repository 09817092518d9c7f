/**
 * What a drawing is made of: flat shapes, painted one over the other. The same list is shown as SVG in the page and
 * printed on a canvas by the world. Lengths are in pixels of the sheet, angles in degrees (0 to the right, clockwise).
 */
import type { Paint } from './inks';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Common {
  /** Moves the shape; `clip` is not moved with it. */
  transform?: Matrix;
  /** 0..1, 1 when absent. */
  opacity?: number;
}

export interface PathShape extends Common {
  d: string;
  fill?: Paint;
  /** Holes where the path covers itself twice. */
  evenodd?: boolean;
  stroke?: Paint;
  width?: number;
  dash?: readonly number[];
  /** Round ends and corners; square ones when absent. */
  round?: boolean;
  /** A path outside of which nothing is printed, or several. */
  clip?: string | readonly string[];
  /** The size of a pattern's tile, as a multiple of its own size (1 when absent). */
  tile?: number;
}

/** Part of a circle along which a text runs clockwise, centred between the two angles. */
export interface Arc {
  cx: number;
  cy: number;
  r: number;
  from: number;
  to: number;
}

export interface TextShape extends Common {
  text: string;
  /** The start of the base line, or its middle or end (see `anchor`); ignored along an arc. */
  x: number;
  y: number;
  size: number;
  font: Font;
  fill: Paint;
  anchor?: 'start' | 'middle' | 'end';
  along?: Arc;
}

/** `display`: Bricolage Grotesque 800, condensed. `text`: Atkinson Hyperlegible Next 700. */
export type Font = 'display' | 'text';

export type Shape = PathShape | TextShape;
export type Drawing = readonly Shape[];

/** The paths that a shape is cut by. */
export const clipsOf = ({ clip = [] }: PathShape): readonly string[] => (typeof clip === 'string' ? [clip] : clip);

export const isText = (shape: Shape): shape is TextShape => 'text' in shape;

/** A number as it is written in a path: one decimal, which no eye can tell from more. */
export function n(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

export type Point = readonly [x: number, y: number];

/** The point at an angle and a distance from a centre. */
export function polar(cx: number, cy: number, r: number, angle: number): [number, number] {
  const radians = (angle * Math.PI) / 180;
  return [cx + r * Math.cos(radians), cy + r * Math.sin(radians)];
}

export const rectangle = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}Z`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number): string =>
  `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0Z`;

export const circle = (cx: number, cy: number, r: number): string => ellipse(cx, cy, r, r);

export const line = (points: readonly Point[]): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

export const polygon = (points: readonly Point[]): string => (points.length === 0 ? '' : `${line(points)}Z`);

/** The outline of an eye, with its middle and half its width; its lids are pulled `lift` up and down. */
export const eyelids = (x: number, y: number, half: number, lift: number): string =>
  `M${n(x - half)} ${n(y)}C${n(x - half / 2)} ${n(y - lift)} ${n(x + half / 2)} ${n(y - lift)} ${n(x + half)} ${n(y)}` +
  `C${n(x + half / 2)} ${n(y + lift)} ${n(x - half / 2)} ${n(y + lift)} ${n(x - half)} ${n(y)}Z`;

/** A text with the middle of its base line at (x, y). */
export const centred = (text: string, x: number, y: number, size: number, font: Font, fill: Paint): TextShape => ({
  text,
  x,
  y,
  size,
  font,
  fill,
  anchor: 'middle',
});

/** A piece of a ring between two angles. */
export function sector(cx: number, cy: number, inner: number, outer: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  const [[ax, ay], [bx, by]] = [polar(cx, cy, outer, from), polar(cx, cy, outer, to)];
  const [[dx, dy], [ex, ey]] = [polar(cx, cy, inner, to), polar(cx, cy, inner, from)];
  return (
    `M${n(ax)} ${n(ay)}A${n(outer)} ${n(outer)} 0 ${large} 1 ${n(bx)} ${n(by)}` +
    `L${n(dx)} ${n(dy)}A${n(inner)} ${n(inner)} 0 ${large} 0 ${n(ex)} ${n(ey)}Z`
  );
}

/** An open piece of a circle, clockwise. A whole turn is a little less than one, or it would vanish. */
export function arc(cx: number, cy: number, r: number, from: number, to: number): string {
  const end = Math.min(to, from + 359.9);
  const [[ax, ay], [bx, by]] = [polar(cx, cy, r, from), polar(cx, cy, r, end)];
  return `M${n(ax)} ${n(ay)}A${n(r)} ${n(r)} 0 ${end - from > 180 ? 1 : 0} 1 ${n(bx)} ${n(by)}`;
}

/** Moves to a place, scales (differently in height if asked) and turns (degrees). */
export function place(x: number, y: number, scale = 1, scaleY = scale, turn = 0): Matrix {
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [scale * cos, scale * sin, -scaleY * sin, scaleY * cos, x, y];
}

/** First `inner`, then `outer`. */
function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The same drawing, moved. It may not hold clips, which don't move. */
export function moved(drawing: Drawing, by: Matrix): Shape[] {
  return drawing.map((shape) =>
    Object.assign({}, shape, { transform: shape.transform ? compose(by, shape.transform) : by }),
  );
}
