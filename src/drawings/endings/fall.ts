/** The poster of a fall. */
import { type Shape, circle, place, polygon, rectangle } from '../shapes';
import { person, type Sheet, skyOver } from './world';

/** A column lies broken across the sheet, before an empty seat. */
export function fall(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const ground = height * 0.84;
  const unit = Math.min(width / 9.5, height / 4.4);
  const above = rectangle(0, 0, width, ground);
  const seatX = width * 0.78;
  const [stumpX, stump] = [width * 0.13, unit * 1.35];
  const leaving = world.cast.slice(0, 2);
  return [
    { d: rectangle(0, 0, width, height), fill: 'paper-2' },
    ...skyOver({
      ...sheet,
      height: ground,
      world: { ...world, emancipation: world.emancipation * 0.5, tyranny: world.tyranny * 0.5 },
    }),
    { d: circle(seatX, ground, Math.min(unit * 3.3, height * 0.72)), fill: 'paper', clip: above },
    ...emptySeat(seatX, ground, unit),
    ...standingStump(stumpX, ground, unit, stump),
    ...fallenShaft(width * 0.41, ground, unit),
    { d: rectangle(0, ground, width, height - ground), fill: 'ink' },
    ...leaving.flatMap((member, i) =>
      person(member, { x: width * (0.56 + i * 0.07), y: ground + (height - ground) * 0.1, tall: unit * 1.5 }),
    ),
    { d: rectangle(0, ground + (height - ground) * 0.22, width, Math.max(2, unit * 0.03)), fill: 'paper-2' },
  ];
}

/** A seat with a high back, and nobody. */
function emptySeat(x: number, ground: number, unit: number): Shape[] {
  const seat = unit * 1.1;
  const wood = (
    [
      [-0.5, -2.75, 1, 1.75],
      [-0.72, -1.14, 1.44, 0.34],
      [-0.64, -0.8, 0.26, 0.8],
      [0.38, -0.8, 0.26, 0.8],
      [-0.84, -1.74, 0.2, 0.74],
      [0.64, -1.74, 0.2, 0.74],
      [-0.94, -1.84, 0.5, 0.2],
      [0.44, -1.84, 0.5, 0.2],
    ] as const
  ).map(([dx, dy, wide, tall]) => rectangle(x + dx * seat, ground + dy * seat, wide * seat, tall * seat));
  const back = rectangle(x - seat * 0.34, ground - seat * 2.58, seat * 0.68, seat * 1.26);
  return [
    { d: wood.join(''), fill: 'ink' },
    { d: back, fill: 'sun' },
  ];
}

/** The foot of the column, broken off. */
function standingStump(x: number, ground: number, unit: number, tall: number): Shape[] {
  const half = unit * 0.62;
  const steps =
    rectangle(x - half * 1.6, ground - unit * 0.26, half * 3.2, unit * 0.26) +
    rectangle(x - half * 1.3, ground - unit * 0.48, half * 2.6, unit * 0.2);
  const top = ground - unit * 0.5;
  const broken = polygon([
    [x - half, top],
    [x - half, top - tall],
    [x - half * 0.5, top - tall * 1.24],
    [x - half * 0.1, top - tall * 0.96],
    [x + half * 0.4, top - tall * 1.14],
    [x + half, top - tall * 0.78],
    [x + half, top],
  ]);
  const flutes = [-0.56, 0, 0.56].map((share) =>
    rectangle(x + share * half - half * 0.12, top - tall * 0.76, half * 0.24, tall * 0.7),
  );
  return [
    { d: steps + broken, fill: 'ink' },
    { d: flutes.join(''), fill: 'paper-2' },
  ];
}

/** The shaft on the ground, its capital still on, its other end jagged. */
function fallenShaft(x: number, ground: number, unit: number): Shape[] {
  const half = unit * 0.6;
  const long = unit * 3.3;
  const at = place(x, ground - half * 1.36, 1, 1, -6);
  const shaft = polygon([
    [-long / 2, -half],
    [long / 2, -half],
    [long / 2, half],
    [-long / 2 + half * 0.5, half],
    [-long / 2 + half * 0.1, half * 0.42],
    [-long / 2 + half * 0.6, half * 0.05],
    [-long / 2 - half * 0.14, -half * 0.4],
  ]);
  const capital =
    rectangle(long / 2 + half * 0.14, -half * 1.2, half * 0.26, half * 2.4) +
    rectangle(long / 2 + half * 0.4, -half * 1.5, half * 0.56, half * 3) +
    circle(long / 2 + half * 0.42, -half * 1.5, half * 0.36) +
    circle(long / 2 + half * 0.42, half * 1.5, half * 0.36);
  const flutes = [-0.56, 0, 0.56].map((share) =>
    rectangle(-long / 2 + half * (0.9 - share * 0.3), share * half - half * 0.12, long - half * 1.1, half * 0.24),
  );
  const rubble = (
    [
      [-2.35, 0.34],
      [-1.95, 0.2],
      [2.75, 0.26],
      [3.1, 0.16],
    ] as const
  ).map(([dx, size]) => {
    const left = x + dx * unit;
    return polygon([
      [left - unit * size, ground],
      [left - unit * size * 0.7, ground - unit * size],
      [left + unit * size * 0.4, ground - unit * size * 1.2],
      [left + unit * size, ground],
    ]);
  });
  return [
    { d: shaft + capital, fill: 'ink', transform: at },
    { d: flutes.join(''), fill: 'paper-2', transform: at },
    { d: rubble.join(''), fill: 'ink' },
  ];
}
