/** The poster of a state that has swallowed everybody: a crowned giant made of people, behind the desk of an office. */
import { figure } from '../figures';
import { type Shape, circle, place, polygon, rectangle } from '../shapes';
import { eye } from './parts';
import { mostWatched, type Sheet, skyOver, somebody } from './world';

export function leviathan(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const desk = height * 0.8;
  // The giant grows with the lattice.
  const unit = Math.min(width / 9, height / 7.4) * (0.86 + 0.3 * world.tyranny);
  const x = width / 2;
  const neck = Math.max(unit * 3.1, desk - unit * 3.1);
  const [shoulder, head] = [neck + unit * 0.5, unit * 0.98];
  const body = polygon([
    [x - unit * 3.1, desk],
    [x - unit * 2.75, shoulder + unit * 0.55],
    [x - unit * 1.9, shoulder],
    [x - unit * 0.5, shoulder - unit * 0.2],
    [x - unit * 0.42, neck - unit * 0.5],
    [x + unit * 0.42, neck - unit * 0.5],
    [x + unit * 0.5, shoulder - unit * 0.2],
    [x + unit * 1.9, shoulder],
    [x + unit * 2.75, shoulder + unit * 0.55],
    [x + unit * 3.1, desk],
  ]);
  const skull = neck - unit * 1.05;
  const crown = polygon([
    [x - head, skull - head * 0.55],
    [x - head * 1.12, skull - head * 1.75],
    [x - head * 0.5, skull - head * 1.15],
    [x, skull - head * 1.95],
    [x + head * 0.5, skull - head * 1.15],
    [x + head * 1.12, skull - head * 1.75],
    [x + head, skull - head * 0.55],
  ]);
  const tall = unit * 0.62;
  const rows = Math.ceil((desk - shoulder) / (tall * 0.86)) + 1;
  const people = Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const y = shoulder - tall * 0.1 + row * tall * 0.86;
    return Array.from({ length: 28 }, (_, rank): Shape => {
      const at = x - unit * 3.2 + rank * tall * 0.38 + (row % 2) * tall * 0.19;
      return { ...figure('standing', at, y, tall * 0.33, tall * 0.9, 'cream'), clip: body };
    });
  });
  const line = Math.max(3, unit * 0.08);
  const stampAt = place(x + unit * 2.9, desk - unit * 2.2, unit * 0.052, unit * 0.052, 14);
  const visitors = mostWatched(world, 2);
  const stands = [0.12, 0.24].map((share) => ({ x: width * share, y: height * 0.985, tall: height * 0.34 }));
  return [
    ...skyOver(sheet, 0.1),
    { d: crown, fill: 'sun', stroke: 'black', width: line },
    { d: circle(x, skull, head), fill: 'black', stroke: 'cream', width: line },
    { d: body, fill: 'black', stroke: 'cream', width: line * 2 },
    { d: body, fill: 'black' },
    ...people,
    { d: circle(x, skull, head), fill: 'black' },
    ...eye(x, skull + head * 0.05, head * 0.72),
    // The stamp that decides.
    {
      d: 'M24 3a9 9 0 019 9c0 5-4 7-4 14h11v11H8V26h11c0-7-4-9-4-14a9 9 0 019-9ZM5 40h38v5H5Z',
      fill: 'red',
      stroke: 'cream',
      width: 2,
      transform: stampAt,
    },
    { d: rectangle(0, desk, width, height - desk), fill: 'black' },
    { d: rectangle(0, desk, width, Math.max(4, height * 0.016)), fill: 'cream' },
    { d: rectangle(x - unit * 1.5, desk + (height - desk) * 0.28, unit * 3, (height - desk) * 0.36), fill: 'cream' },
    {
      d: rectangle(x - unit * 1.28, desk + (height - desk) * 0.4, unit * 2.56, Math.max(2, (height - desk) * 0.1)),
      fill: 'red',
    },
    ...stands.flatMap((stand, rank) => somebody(visitors[rank], stand, 'homme', 'cream')),
  ];
}
