/** What the posters of the endings share. */
import { icon } from '../icons';
import type { Paint } from '../inks';
import { type Ground, landPath } from '../map/ground';
import { type Shape, circle, eyelids, polar, polygon } from '../shapes';
import { type CastMember, person } from './world';

/** How far apart the figures of the crowd stand. */
export const pace = (width: number, height: number): number => {
  const least = Math.min(44, width / 2, height / 3);
  return Math.min(114, Math.max(least, Math.min(width / 5, height / 4.6)));
};

export function rays(cx: number, cy: number, length: number, fill: Paint, count = 36, share = 0.42): Shape {
  const step = 360 / count;
  const d = Array.from({ length: count }, (_, i) =>
    polygon([[cx, cy], polar(cx, cy, length, i * step), polar(cx, cy, length, i * step + step * share)]),
  ).join('');
  return { d, fill };
}

export function land(ground: Ground, cx: number, cy: number, radius: number, turn: number, fill: Paint): Shape {
  const d = landPath({ ground, cx, cy, radius, turn });
  return { d, fill, stroke: fill, width: radius * 0.012, round: true };
}

/**
 * A row of figures with raised arms (or not), cut by the ground, standing between the bars of a cage of the same step; those
 * whom the game followed stand in its middle, whole.
 */
export function crowd(
  width: number,
  floor: number,
  step: number,
  sign: 'bras' | 'homme',
  halo?: Paint,
  cast: readonly CastMember[] = [],
): Shape[] {
  const tall = step * 1.2;
  const shapes: Shape[] = [];
  const places: number[] = [];
  for (let x = ((width / 2) % step) - step; x < width + step; x += step) places.push(x + step / 2);
  const seen = places.filter((x) => x > 0 && x < width);
  const first = Math.max(0, Math.floor((seen.length - cast.length) / 2));
  const members = new Map(seen.slice(first, first + cast.length).map((x, rank) => [x, cast[rank]!]));
  places.forEach((x, rank) => {
    const member = members.get(x);
    if (member !== undefined) {
      shapes.push(...person(member, { x, y: floor - step * 0.06, tall: step * 1.72 }));
      return;
    }
    const y = floor - tall * 0.92 + ((rank * 5) % 3) * step * 0.07;
    const figure = icon(sign, x - tall / 2, y, tall, 'black');
    if (halo) shapes.push({ d: figure.d, stroke: halo, width: 4, transform: figure.transform });
    shapes.push(figure);
  });
  return shapes;
}

export function eye(x: number, y: number, half: number): Shape[] {
  return [
    { d: eyelids(x, y, half, half * 0.8), fill: 'cream', stroke: 'black', width: Math.max(2, half / 7.5) },
    { d: circle(x, y, half * 0.42), fill: 'red' },
    { d: circle(x, y, half * 0.17), fill: 'black' },
  ];
}

/** The world as a sun: its land in yellow on a cream disc. */
export const globe = (ground: Ground, cx: number, cy: number, radius: number, turn: number): Shape[] => [
  { d: circle(cx, cy, radius), fill: 'cream' },
  land(ground, cx, cy, radius, turn, 'sun'),
  { d: circle(cx, cy, radius), stroke: 'black', width: Math.max(3, radius / 42) },
];
