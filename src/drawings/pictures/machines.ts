/** Pictures of machines and instruments. */
import { ICON_GRID, icon, iconPath } from '../icons';
import type { Paint } from '../inks';
import { type Draw, repeats } from './parts';
import { type Shape, circle, line, n, place, polar, polygon, rectangle } from '../shapes';

/** Cabinets of servers; one is ours, and shines. */
export const serveur: Draw = (width, height) => {
  const { count, step } = repeats(width, height * 0.5);
  const ours = count === 1 ? 0 : count - 2;
  const shapes: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const top = height * (i === ours ? 0.06 : 0.24);
    const [left, wide] = [i * step + step * 0.08, step * 0.84];
    const body: Paint = i === ours ? 'sun' : 'ink';
    const light: Paint = i === ours ? 'black' : 'paper';
    const units = i === ours ? 5 : 4;
    const pitch = (height - top) / units;
    for (let unit = 0; unit < units; unit++) {
      const y = top + unit * pitch;
      shapes.push({ d: rectangle(left, y, wide, pitch * 0.84), fill: body });
      shapes.push({
        d:
          rectangle(left + wide * 0.1, y + pitch * 0.3, wide * 0.13, pitch * 0.24) +
          rectangle(left + wide * 0.3, y + pitch * 0.3, wide * 0.13, pitch * 0.24) +
          rectangle(left + wide * 0.56, y + pitch * 0.36, wide * 0.34, pitch * 0.12),
        fill: light,
      });
    }
  }
  return shapes;
};

/** A row of cabinets under a glass; what it shows looks back. */
export const loupe: Draw = (width, height) => {
  const lens = Math.min(height * 0.4, width * 0.4);
  const [cx, cy] = [width * 0.6, height * 0.45];
  const step = lens * 0.62;
  const shapes: Shape[] = [];
  const side = step * 0.92;
  for (let row = 0; row < 3; row++) {
    for (let x = (row % 2) * step * 0.5 - step * 0.4; x < width + step; x += step)
      shapes.push(icon('traite', x, height * 0.02 + row * height * 0.34, side, 'ink'));
  }
  const glass = circle(cx, cy, lens);
  shapes.push({ d: circle(cx, cy, lens * 1.18), fill: 'paper' });
  const handle = line([polar(cx, cy, lens, 42), polar(cx, cy, lens * 2.1, 42)]);
  shapes.push({ d: handle, stroke: 'paper', width: lens * 0.5 });
  shapes.push({ d: handle, stroke: 'ink', width: lens * 0.3 });
  shapes.push({ d: glass, fill: 'sun' });
  const big = lens * 1.46;
  shapes.push({ ...icon('traite', cx - big * 0.5, cy - big * 0.5, big, 'black'), clip: glass });
  shapes.push({ d: glass, stroke: 'ink', width: lens * 0.19 });
  return shapes;
};

/** The Earth, and what passes over it. */
export const satellite: Draw = (width, height) => {
  const radius = Math.max(width * 0.62, height * 0.9);
  const [cx, cy] = [width / 2, height * 0.62 + radius];
  const orbit = radius + height * 0.26;
  const clip = rectangle(0, 0, width, height);
  const shapes: Shape[] = [
    { d: circle(cx, cy, radius), fill: 'sea', clip },
    { d: circle(cx, cy, orbit), stroke: 'ink', width: 2, dash: [2, 7], round: true, clip },
  ];
  const { count } = repeats(width, height * 0.6);
  const side = Math.min(height * 0.46, width * 0.5);
  for (let i = 0; i < count; i++) {
    const share = count === 1 ? 0.5 : (i + 0.5) / count;
    const x = width * share;
    const y = cy - Math.sqrt(Math.max(0, orbit ** 2 - (x - cx) ** 2));
    const watching = i === Math.floor(count / 2);
    if (watching)
      shapes.push({
        d: polygon([
          [x, y],
          [x - side * 0.6, height],
          [x + side * 0.6, height],
        ]),
        fill: 'sun',
        opacity: 0.95,
      });
    shapes.push(icon('satellite', x - side / 2, Math.max(0, y - side / 2), side, 'ink'));
  }
  return shapes;
};

/** Server halls that smoke. */
export const fumee: Draw = (width, height) => {
  const shapes: Shape[] = [];
  const { count, step } = repeats(width, height * 0.9);
  for (let i = 0; i < count; i++) {
    const x = i * step;
    const puffs = (
      [
        [0.24, 0.44, 0.1],
        [0.36, 0.32, 0.13],
        [0.52, 0.22, 0.16],
        [0.7, 0.15, 0.13],
        [0.86, 0.17, 0.1],
      ] as const
    ).map(([px, py, r]) => circle(x + step * px, height * py, Math.min(step, height) * r));
    shapes.push({ d: puffs.join(''), stroke: 'ink', width: 3 });
    shapes.push({ d: puffs.join(''), fill: 'paper-2' });
    const hall =
      rectangle(x + step * 0.16, height * 0.46, step * 0.16, height * 0.54) +
      rectangle(x + step * 0.36, height * 0.6, step * 0.6, height * 0.4);
    shapes.push({ d: hall, fill: 'ink' });
    const lights = [height * 0.7, height - height * 0.15].flatMap((y) =>
      [0, 1, 2].map((k) => rectangle(x + step * (0.43 + k * 0.16), y, step * 0.1, height * 0.07)),
    );
    shapes.push({ d: lights.join(''), fill: 'sun' });
  }
  return shapes;
};

/** A mast and its waves over the roofs. */
export const antenne: Draw = (width, height) => {
  const x = width > height ? width * 0.68 : width / 2;
  const y = height * 0.27;
  const shapes: Shape[] = [];
  const box = rectangle(0, 0, width, height);
  for (let ring = 4; ring >= 1; ring--) {
    const d = circle(x, y, height * 0.21 * ring);
    shapes.push({ d, stroke: 'sun', width: height * 0.075, clip: box });
  }
  const roof = height * 0.3;
  const houses: string[] = [];
  for (let left = -roof * 0.3, i = 0; left < width; left += roof * 0.92, i++) {
    const top = height - roof * (0.72 + ((i * 5) % 3) * 0.16);
    houses.push(
      `M${n(left)} ${n(height)}V${n(top)}L${n(left + roof * 0.42)} ${n(top - roof * 0.34)}L${n(left + roof * 0.84)} ${n(top)}V${n(height)}Z`,
    );
  }
  shapes.push({ d: houses.join(''), fill: 'ink', clip: box });
  const mast = height * 0.075;
  const d = polygon([
    [x - mast * 0.45, y],
    [x + mast * 0.45, y],
    [x + mast * 2.1, height],
    [x + mast * 0.9, height],
    [x, height * 0.5],
    [x - mast * 0.9, height],
    [x - mast * 2.1, height],
  ]);
  shapes.push({ d, fill: 'paper', stroke: 'paper', width: mast * 0.9 });
  shapes.push({ d, fill: 'ink' });
  shapes.push({ d: circle(x, y, mast * 1.25), fill: 'ink' });
  return shapes;
};

/** What a flask holds when it is full, on the grid of its icon. */
const FULL = 'M21.500 20 9 39.500q-.6 1.800 1 2h28q1.600-.2 1-2L26.500 20Z';

/** Flasks that fill up. */
export const fiole: Draw = (width, height) => {
  const { count, step } = repeats(width, height * 0.62);
  const shapes: Shape[] = [];
  for (let i = 0; i < count; i++) {
    const side = Math.min(height * 1.02, step * 1.18);
    const x = (i + 0.5) * step - side / 2;
    const y = height - side * 0.94;
    const level = count === 1 ? 0.7 : (i + 1) / count;
    const top = 42.5 - 24 * level;
    const scale = side / ICON_GRID;
    const transform = place(x, y, scale);
    shapes.push({ d: iconPath('fiole').split('Z')[0] + 'Z', fill: 'ink', transform });
    shapes.push({ d: FULL, fill: 'paper', transform });
    shapes.push({ d: FULL, fill: 'sun', transform, clip: rectangle(x, y + top * scale, side, side) });
    shapes.push({
      d: circle(x + side * 0.46, y + side * 0.8, side * 0.035) + circle(x + side * 0.58, y + side * 0.74, side * 0.05),
      fill: 'black',
    });
  }
  return shapes;
};
