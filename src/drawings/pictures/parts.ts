/** What the pictures of dossiers are made of. */
import type { Paint } from '../inks';
import { type Shape, ellipse, eyelids, n } from '../shapes';

/** Draws in a box of this size, whatever its proportions. */
export type Draw = (width: number, height: number) => Shape[];

/** How many signs of this width fit, at least `least`, and how wide the place of each is. */
export function repeats(width: number, each: number, least = 1): { count: number; step: number } {
  const count = Math.max(least, Math.floor(width / each + 0.2));
  return { count, step: width / count };
}

/** An eye without its iris. */
export const almond = (x: number, y: number, half: number, fill: Paint): Shape => ({
  d: eyelids(x, y, half, half * 0.62),
  fill,
});

/** A head and shoulders, standing on the bottom edge. */
export function bust(x: number, step: number, height: number, fill: Paint): Shape[] {
  const w = step;
  const shoulders =
    `M${n(x - w * 0.47)} ${n(height)}V${n(height * 0.8)}C${n(x - w * 0.47)} ${n(height * 0.66)} ${n(x - w * 0.2)} ${n(height * 0.68)} ${n(x - w * 0.13)} ${n(height * 0.63)}` +
    `V${n(height * 0.5)}H${n(x + w * 0.13)}V${n(height * 0.63)}C${n(x + w * 0.2)} ${n(height * 0.68)} ${n(x + w * 0.47)} ${n(height * 0.66)} ${n(x + w * 0.47)} ${n(height * 0.8)}V${n(height)}Z`;
  return [
    { d: shoulders, fill },
    { d: ellipse(x, height * 0.36, w * 0.27, w * 0.35), fill },
  ];
}

/** The corners of a camera's frame. */
export function frame(x: number, y: number, half: number, stroke: Paint, width: number): Shape {
  const q = half;
  const c = half * 0.45;
  return {
    d:
      `M${n(x - q)} ${n(y - c)}V${n(y - q)}H${n(x - c)}M${n(x + c)} ${n(y - q)}H${n(x + q)}V${n(y - c)}` +
      `M${n(x + q)} ${n(y + c)}V${n(y + q)}H${n(x + c)}M${n(x - c)} ${n(y + q)}H${n(x - q)}V${n(y + c)}`,
    stroke,
    width,
  };
}
