/** The posters of the endings, one for each family. */
import { iconPath } from '../icons';
import type { Ground } from '../map/ground';
import { CELL } from '../patterns';
import { type Shape, circle, eyelids, place, rectangle, sector } from '../shapes';
import { fall } from './fall';
import { fragile } from './fragile';
import { missed } from './missed';
import { crowd, eye, globe, land, pace, rays } from './parts';

/** The families of endings; the scenarios' own list is the same (a test holds them together). */
export const POSTERS = ['emancipation', 'golden-cage', 'tyranny', 'missed', 'fragile', 'fall'] as const;
export type Poster = (typeof POSTERS)[number];

/** The poster of a family of endings, filling a sheet of this size; its globe shows what the game was played on. */
export function poster(family: Poster, width: number, height: number, ground: Ground): Shape[] {
  const drawn: Readonly<Record<Poster, (width: number, height: number, ground: Ground) => Shape[]>> = {
    emancipation,
    'golden-cage': goldenCage,
    tyranny,
    missed,
    fragile,
    fall,
  };
  return drawn[family](width, height, ground);
}

/** The sun is the world, the shield stands over it, nothing stands in front. */
function emancipation(width: number, height: number, ground: Ground): Shape[] {
  const step = pace(width, height);
  const reach = Math.hypot(width, height);
  const outer = Math.min(width * 0.46, height * 0.86);
  const [cx, cy] = [width / 2, Math.min(height * 0.97, height * 0.1 + outer * 1.2)];
  const inner = outer * 0.86;
  const stones = Array.from({ length: 5 }, (_, i): Shape => {
    const from = 180 + i * 36;
    return { d: sector(cx, cy, inner, outer, from + 0.8, from + 35.2), fill: 'black' };
  });
  const radius = inner * 0.93;
  const birds = (
    [
      [0.1, 0.2, 1.1],
      [0.17, 0.34, 0.7],
      [0.86, 0.16, 0.9],
      [0.93, 0.32, 0.6],
    ] as const
  ).map(([x, y, size], i): Shape => {
    const side = (Math.min(width, height * 1.6) / 12) * size;
    const flip = i < 2 ? 1 : -1;
    return {
      d: iconPath('oiseau'),
      fill: 'black',
      transform: place(x * width - (flip * side) / 2, y * height - side / 2, (flip * side) / 48, side / 48),
    };
  });
  return [
    { d: rectangle(0, 0, width, height), fill: 'sun' },
    rays(cx, cy, reach, 'cream', 40, 0.45),
    { d: circle(cx, cy, outer + outer * 0.05), fill: 'sun' },
    ...stones,
    ...globe(ground, cx, cy, radius, 180),
    ...birds,
    ...crowd(width, height + step * 0.16, step, 'bras', 'sun'),
  ];
}

/** A golden sun that is the world; a crowd raises its arms behind bars where eyes open. */
function goldenCage(width: number, height: number, ground: Ground): Shape[] {
  const step = pace(width, height);
  const bar = step * 0.23;
  const radius = Math.min(height * 0.393, width * 0.385);
  const [cx, cy] = [width / 2, Math.min(height / 2, radius * 1.3)];
  const floor = height + step * 0.1;
  const bars: Shape[] = [];
  const eyes: Shape[] = [];
  const rows = [0, 1, 2, 3, 4, 5].map((i) => height * 0.1 + i * step * 1.9).filter((y) => y < floor - step * 0.9);
  for (const y of rows) bars.push({ d: rectangle(0, y - bar * 0.3, width, bar * 0.6), fill: 'red' });
  let rank = 0;
  for (let x = ((width / 2) % step) - step; x < width + step; x += step, rank++) {
    bars.push({ d: rectangle(x - bar / 2, 0, bar, height), fill: 'black' });
    bars.push({ d: rectangle(x + bar * 0.22, 0, bar * 0.16, height), fill: 'red' });
    rows.forEach((y, row) => {
      if ((rank + row) % 2 === 0) eyes.push(...eye(x, y, bar * 1.15));
    });
  }
  return [
    { d: rectangle(0, 0, width, height), fill: 'sun' },
    rays(cx, cy, Math.hypot(width, height), 'cream'),
    { d: circle(cx, cy, radius + radius * 0.078), fill: 'sun' },
    ...globe(ground, cx, cy, radius, 0),
    ...crowd(width, floor, step, 'bras'),
    ...bars,
    ...eyes,
  ];
}

/** The lattice is everywhere; the world is the pupil of the eye that watches it. */
function tyranny(width: number, height: number, ground: Ground): Shape[] {
  const step = pace(width, height);
  const tile = Math.max(1, Math.round((Math.min(width, height) / 11 / CELL) * 4) / 4);
  const half = Math.min(width * 0.47, height * 0.95);
  const floor = height + step * 0.12;
  const gaze = floor - step * 1.36;
  const [cx, cy] = [width / 2, gaze * 0.5];
  const tall = Math.min(half * 0.62, gaze * 0.44);
  const iris = tall * 0.78;
  const lid = eyelids(cx, cy, half, tall * 1.28);
  const bars = Array.from({ length: Math.ceil(width / step) + 2 }, (_, i) =>
    rectangle(((width / 2) % step) - step + i * step - step * 0.06, floor - step * 1.3, step * 0.12, step * 1.4),
  ).join('');
  return [
    { d: rectangle(0, 0, width, height), fill: 'cream' },
    { d: rectangle(0, 0, width, height), fill: 'lattice', tile },
    { d: lid, fill: 'black', stroke: 'black', width: step * 0.34, round: true },
    { d: lid, fill: 'cream' },
    { d: circle(cx, cy, iris), fill: 'red', clip: lid },
    { d: circle(cx, cy, iris * 0.84), fill: 'black', clip: lid },
    { ...land(ground, cx, cy, iris * 0.8, 0, 'red'), clip: lid },
    { d: circle(cx, cy, iris * 0.2), fill: 'black' },
    { d: circle(cx - iris * 0.36, cy - iris * 0.4, iris * 0.13), fill: 'cream' },
    { d: rectangle(0, floor - step * 1.3, width, step * 1.5), fill: 'red' },
    { d: rectangle(0, gaze, width, step * 0.12), fill: 'black' },
    ...crowd(width, floor, step, 'homme'),
    { d: bars, fill: 'cream' },
  ];
}
