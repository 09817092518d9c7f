/** The poster of a republic that checks itself: a house of columns with two doors and two keys. */
import { iconPath } from '../icons';
import { type Shape, place, polygon, rectangle, sector } from '../shapes';
import { pace, rays } from './parts';
import { freest, latticeOver, type Sheet, somebody } from './world';

const COLUMNS = [-3, -1, 1, 3] as const;

export function republic(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const ground = height * 0.86;
  // The house is as wide as what was won.
  const unit = Math.min(width / 11, height / 6.2) * (0.84 + 0.28 * world.emancipation);
  const x = width / 2;
  const half = unit * 3.8;
  const roof = ground - unit * 4.1;
  const line = Math.max(3, unit * 0.06);
  const gable = polygon([
    [x - half * 1.08, roof],
    [x, roof - unit * 1.35],
    [x + half * 1.08, roof],
  ]);
  const beam = rectangle(x - half, roof, half * 2, unit * 0.5);
  const steps = [0, 1, 2]
    .map((i) =>
      rectangle(x - half * (1 + i * 0.07), ground - unit * 0.42 + i * unit * 0.2, half * (2 + i * 0.14), unit * 0.22),
    )
    .join('');
  const wall = rectangle(x - half * 0.94, roof + unit * 0.5, half * 1.88, ground - roof - unit * 0.9);
  const columns = COLUMNS.map((at) => {
    const middle = x + at * unit * 1.12;
    return (
      rectangle(middle - unit * 0.3, roof + unit * 0.5, unit * 0.6, unit * 0.22) +
      [-0.22, -0.05, 0.12]
        .map((dx) => rectangle(middle + dx * unit, roof + unit * 0.72, unit * 0.12, ground - roof - unit * 1.3))
        .join('') +
      rectangle(middle - unit * 0.34, ground - unit * 0.62, unit * 0.68, unit * 0.22)
    );
  }).join('');
  const door = (cx: number): string => {
    const wide = unit * 0.62;
    const top = ground - unit * 2.35;
    return `${sector(cx, top, 0.1, wide, 180, 360)}${rectangle(cx - wide, top, wide * 2, ground - unit * 0.42 - top)}`;
  };
  const key = (cx: number, turn: number): Shape => ({
    d: iconPath('cle'),
    fill: 'sun',
    evenodd: true,
    transform: place(cx - unit * 0.42, ground - unit * 2.3, unit / 56, unit / 56, turn),
  });
  const [left, right] = [x - unit * 2.24, x + unit * 2.24];
  const visitors = freest(world, 5);
  const step = pace(width, height);
  const tall = Math.min(step * 1.5, height * 0.3);
  const spots = [0.1, 0.22, 0.5, 0.78, 0.9];
  return [
    { d: rectangle(0, 0, width, height), fill: 'sun' },
    rays(x, roof, Math.hypot(width, height), 'cream', 32, 0.45),
    ...latticeOver(sheet, 0.5),
    { d: gable + beam + steps, fill: 'black', stroke: 'cream', width: line * 2 },
    { d: wall, fill: 'cream', stroke: 'black', width: line },
    { d: columns, fill: 'black' },
    { d: gable + beam + steps, fill: 'black' },
    {
      d: iconPath('balance'),
      fill: 'sun',
      evenodd: true,
      transform: place(x - unit * 0.48, roof - unit * 1.02, unit / 50, unit / 50),
    },
    { d: door(left) + door(right), fill: 'black' },
    key(left, 0),
    key(right, 0),
    { d: rectangle(0, ground + unit * 0.18, width, height - ground), fill: 'black' },
    ...spots.flatMap((share, rank) =>
      somebody(visitors[rank], { x: width * share, y: height * 0.985, tall }, 'bras', 'cream'),
    ),
  ];
}
