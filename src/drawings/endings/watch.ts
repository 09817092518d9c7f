/** The posters of those who watch: the eye that is everywhere, and the tower from which one state sees all. */
import { CELL } from '../patterns';
import { type Shape, circle, eyelids, polygon, rectangle } from '../shapes';
import { sunFront } from '../sky';
import { crowd, eye, land, pace } from './parts';
import { cellOf, mostWatched, type Sheet, somebody } from './world';

/** What is left of the sun, on the left of a sheet that the lattice has all but closed. */
function sunLeft({ width, height, world }: Sheet): Shape {
  const values = { width, height, emancipation: world.emancipation * 0.4, tyranny: 0, tilt: 0.14 };
  const edge = polygon([
    [0, 0],
    [Math.max(0, sunFront(values, 0)), 0],
    [Math.max(0, sunFront(values, height)), height],
    [0, height],
  ]);
  return { d: edge, fill: 'sun' };
}

/** The lattice is everywhere; the world is the pupil of the eye that watches it. */
export function tyranny(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const { ground } = world;
  const step = pace(width, height);
  const tile = Math.max(1, Math.round((Math.min(width, height) / 11 / CELL) * 4) / 4);
  // The more is watched, the wider the eye.
  const half = Math.min(width * 0.47, height * 0.95) * (0.72 + 0.4 * world.tyranny);
  const floor = height + step * 0.12;
  const gaze = floor - step * 1.36;
  const [cx, cy] = [width / 2, gaze * 0.5];
  const tall = Math.min(half * 0.62, gaze * 0.44);
  const iris = tall * 0.78;
  const lid = eyelids(cx, cy, half, tall * 1.28);
  const bars = Array.from({ length: Math.ceil(width / step) + 2 }, (_, i) =>
    rectangle(((width / 2) % step) - step + i * step - step * 0.06, floor - step * 1.3, step * 0.12, step * 1.4),
  ).join('');
  const whole = rectangle(0, 0, width, height);
  const sun = sunLeft(sheet);
  return [
    { d: whole, fill: 'cream' },
    sun,
    { d: whole, fill: 'lattice', tile },
    { ...sun, fill: 'lattice-over', tile },
    { d: lid, fill: 'black', stroke: 'black', width: step * 0.34, round: true },
    { d: lid, fill: 'cream' },
    { d: circle(cx, cy, iris), fill: 'red', clip: lid },
    { d: circle(cx, cy, iris * 0.84), fill: 'black', clip: lid },
    { ...land(ground, cx, cy, iris * 0.8, 0, 'red'), clip: lid },
    { d: circle(cx, cy, iris * 0.2), fill: 'black' },
    { d: circle(cx - iris * 0.36, cy - iris * 0.4, iris * 0.13), fill: 'cream' },
    { d: rectangle(0, floor - step * 1.3, width, step * 1.5), fill: 'red' },
    { d: rectangle(0, gaze, width, step * 0.12), fill: 'black' },
    ...crowd(width, floor, step, 'homme', undefined, mostWatched(world, 5)),
    { d: bars, fill: 'cream' },
  ];
}

/** A tower with one eye; each beam of it holds somebody, and there are more the further the lattice has come. */
export function watchtower(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const cell = cellOf(sheet);
  const ground = height * 0.9;
  const unit = Math.min(width / 7, height / 4.2);
  // The more is watched, the higher it stands.
  const [x, top] = [width / 2, height * (0.4 - 0.2 * world.tyranny)];
  const beams = 3 + Math.round(world.tyranny * 4);
  const below = rectangle(0, 0, width, ground);
  const tall = Math.min(unit * 1.5, height * 0.32);
  const watched = mostWatched(world, beams);
  // On both sides of the foot of the tower, by turns, as far as there is room.
  const [nearest, most] = [unit * 1.35, width / 2 - tall * 0.5];
  const gap = Math.max(tall * 0.8, (most - nearest) / 3);
  const spots = Array.from(
    { length: beams },
    (_, i) => [i % 2 === 0 ? -1 : 1, nearest + Math.floor(i / 2) * gap] as const,
  )
    .filter(([, away]) => away <= most + 1)
    .map(([side, away]) => x + side * away);
  const wide = tall * 0.42;
  const beam = (at: number): string =>
    polygon([
      [x, top],
      [at - wide, ground],
      [at + wide, ground],
    ]);
  const figures = spots.flatMap((at, rank) => somebody(watched[rank], { x: at, y: ground, tall }, 'homme'));
  const shaft = polygon([
    [x - unit * 0.62, ground],
    [x - unit * 0.36, top + unit * 0.5],
    [x + unit * 0.36, top + unit * 0.5],
    [x + unit * 0.62, ground],
  ]);
  const head = polygon([
    [x - unit * 0.95, top - unit * 0.5],
    [x + unit * 0.95, top - unit * 0.5],
    [x + unit * 0.62, top + unit * 0.56],
    [x - unit * 0.62, top + unit * 0.56],
  ]);
  const roof = polygon([
    [x - unit * 1.1, top - unit * 0.5],
    [x - unit * 0.2, top - unit * 0.95],
    [x + unit * 0.2, top - unit * 0.95],
    [x + unit * 1.1, top - unit * 0.5],
  ]);
  const slits = [0.95, 1.45, 1.95, 2.45]
    .map((down) => rectangle(x - unit * 0.05, top + unit * down, unit * 0.1, unit * 0.26))
    .join('');
  const whole = rectangle(0, 0, width, height);
  const sun = sunLeft(sheet);
  return [
    { d: whole, fill: 'cream' },
    { d: whole, fill: 'lattice', tile: cell / CELL },
    sun,
    { ...sun, fill: 'lattice-over', tile: cell / CELL },
    { d: spots.map(beam).join(''), fill: 'sun', clip: below },
    { d: rectangle(0, ground, width, height - ground), fill: 'black' },
    ...figures,
    { d: shaft + head + roof, fill: 'black', stroke: 'cream', width: Math.max(3, unit * 0.07) },
    { d: shaft + head + roof, fill: 'black' },
    { d: slits, fill: 'red' },
    ...eye(x, top + unit * 0.04, unit * 0.62),
  ];
}
