/** The poster of a concert of nations: one sheet over the world, and a pen for each party that signed it. */
import { arm } from '../arms';
import { disc, treatyRing } from '../map/disc';
import { type Shape, circle, line, moved, place, rectangle } from '../shapes';
import { freest, person, type Sheet, skyOver } from './world';

/** Where they come from: the corners first. */
const ANGLES = [-147, -33, 147, 33, -90, 90] as const;
const FEWEST = 2;

export function concert(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const [cx, cy] = [width / 2, height * 0.5];
  const radius = Math.min(width * 0.42, height * 0.46);
  const unit = radius / 160;
  const pens = Math.min(ANGLES.length, Math.max(FEWEST, world.signatures));
  const arms = ANGLES.slice(0, pens).flatMap((angle, rank) => arm(rank, cx, cy, unit, angle));
  const paper = moved(
    [
      { d: rectangle(-104, -76, 208, 152), fill: 'cream', stroke: 'black', width: 6 },
      { d: [-50, -32, -14].map((y) => rectangle(-78, y, 156, 6)).join(''), fill: 'black' },
      { d: rectangle(-78, 4, 92, 6), fill: 'black' },
      // The seal is whole once what was signed is in force.
      { d: circle(52, 38, 24), stroke: 'red', width: 6 },
      ...(world.inForce ? [{ d: circle(52, 38, 15), fill: 'red' } as const] : []),
      ...Array.from({ length: Math.min(4, world.signatures) }, (_, i) =>
        signature(-76 + (i % 2) * 52, 34 + Math.floor(i / 2) * 22),
      ),
    ],
    place(cx, cy, unit, unit, -4),
  );
  const below = freest(world, 4);
  const tall = height * 0.34;
  const spots = [0.09, 0.2, 0.8, 0.91];
  return [
    ...skyOver(sheet, 0.08),
    { d: circle(cx, cy, radius * 1.06), fill: 'cream' },
    ...treatyRing({ cx, cy, radius, turn: 0, coverage: 1, inForce: world.inForce }),
    ...disc({ ground: world.ground, cx, cy, radius, turn: 0, regions: world.regions }),
    { d: circle(cx, cy, radius), stroke: 'black', width: Math.max(3, radius / 40) },
    ...arms,
    ...paper,
    ...(width > height * 1.5
      ? below.flatMap((member, rank) => person(member, { x: width * spots[rank]!, y: height * 0.99, tall }))
      : []),
  ];
}

const signature = (x: number, y: number): Shape => ({
  d: line([
    [x, y],
    [x + 8, y - 9],
    [x + 12, y + 3],
    [x + 20, y - 7],
    [x + 26, y + 2],
    [x + 40, y - 3],
  ]),
  stroke: 'black',
  width: 3.5,
  round: true,
});
