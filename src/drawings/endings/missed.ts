/** The poster of an ending that missed both. */
import { icon } from '../icons';
import { landPath } from '../map/ground';
import { type Shape, circle, polar, polygon, rectangle } from '../shapes';
import { latticeSquares } from '../sky';
import { cellOf, person, type Sheet } from './world';
import { CELL } from '../patterns';

/** Bare paper: the sun goes down behind the edge, a few people look at where it was. */
export function missed(sheet: Sheet): Shape[] {
  const { width, height, world: shown } = sheet;
  const { ground, cast } = shown;
  const horizon = height * 0.74;
  // What was won is what is left of the sun.
  const sun = Math.min(width * 0.2, height * 0.36) * (0.5 + shown.emancipation);
  const [sx, sy] = [width * 0.86, horizon + sun * 0.2];
  const world = Math.min(width * 0.17, height * 0.28);
  const [wx, wy] = [Math.max(width * 0.22, world * 1.25), height * 0.36];
  const above = rectangle(0, 0, width, horizon);
  const dots: string[] = [];
  const gap = Math.max(9, sun * 0.09);
  for (let ring = 0; ring < 6; ring++) {
    const r = sun + gap * (ring + 0.9);
    const count = Math.round((2 * Math.PI * r) / (gap * 1.25));
    for (let i = 0; i < count; i++) {
      const [x, y] = polar(sx, sy, r, (i + (ring % 2) / 2) * (360 / count));
      if (y < horizon && x < width + gap) dots.push(circle(x, y, gap * [0.46, 0.4, 0.33, 0.26, 0.18, 0.11][ring]!));
    }
  }
  const strokes = Array.from({ length: 5 }, (_, i) => {
    const y = horizon + (height - horizon) * (0.16 + i * 0.18);
    const half = sun * (1 - i * 0.14);
    return rectangle(sx - half, y, half * 2, Math.max(3, (height - horizon) * 0.05));
  }).join('');
  const tall = Math.min(height * 0.3, width * 0.2);
  const people = [-1.25, -0.5, 0.18].flatMap((x, i): Shape[] => {
    const size = tall * [1, 0.86, 0.94][i]!;
    const foot = horizon + tall * 0.24 + i * tall * 0.05;
    const left = width * 0.56 + x * tall;
    const shadow = polygon([
      [left - size * 0.12, foot],
      [left + size * 0.12, foot],
      [left - size * 1.1, foot + tall * 0.34],
      [left - size * 1.42, foot + tall * 0.34],
    ]);
    const member = cast[Math.floor((i * cast.length) / 3)];
    return [
      { d: shadow, fill: 'paper-2' },
      ...(member === undefined
        ? [icon('homme', left - size / 2, foot - size * 0.98, size, 'ink')]
        : person(member, { x: left, y: foot, tall: size * 1.15 })),
    ];
  });
  // The little that watches came from the left, behind everybody's back.
  const squares = latticeSquares({
    width,
    height: horizon,
    tyranny: shown.tyranny * 0.4,
    cell: cellOf(sheet),
    tilt: 0.1,
  });
  const outline = landPath({ ground, cx: wx, cy: wy, radius: world, turn: 0 });
  const fine = Math.max(1.5, world / 90);
  return [
    { d: rectangle(0, 0, width, height), fill: 'paper' },
    ...(squares === ''
      ? []
      : [{ d: squares, fill: 'lattice', tile: cellOf(sheet) / CELL, transform: [-1, 0, 0, 1, width, 0] } as const]),
    { d: circle(sx, sy, sun), fill: 'sun', clip: above },
    { d: dots.join(''), fill: 'sun' },
    { d: strokes, fill: 'sun' },
    { d: circle(wx, wy, world), stroke: 'ink', width: fine * 2 },
    { d: outline, stroke: 'ink', width: fine, round: true },
    { d: circle(wx, wy, world * 1.16), stroke: 'ink', width: fine * 2, dash: [world * 0.1, world * 0.075] },
    { d: rectangle(0, horizon - 1.5, width, Math.max(3, height * 0.008)), fill: 'ink' },
    ...people,
  ];
}
