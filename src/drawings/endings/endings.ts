/** The posters of the endings, one for each family. */
import { disc } from '../map/disc';
import { fall } from './fall';
import { iconPath } from '../icons';
import type { Paint } from '../inks';
import { type Ground, landPath } from '../map/ground';
import { CELL } from '../patterns';
import { type Shape, circle, n, place, polar, polygon, rectangle, sector } from '../shapes';
import { sky } from '../sky';

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

/** How far apart the figures of the crowd stand. */
const pace = (width: number, height: number): number => {
  const least = Math.min(44, width / 2, height / 3);
  return Math.min(114, Math.max(least, Math.min(width / 5, height / 4.6)));
};

function rays(cx: number, cy: number, length: number, fill: Paint, count = 36, share = 0.42): Shape {
  const step = 360 / count;
  const d = Array.from({ length: count }, (_, i) =>
    polygon([[cx, cy], polar(cx, cy, length, i * step), polar(cx, cy, length, i * step + step * share)]),
  ).join('');
  return { d, fill };
}

function land(ground: Ground, cx: number, cy: number, radius: number, turn: number, fill: Paint): Shape {
  const d = landPath({ ground, cx, cy, radius, turn });
  return { d, fill, stroke: fill, width: radius * 0.012, round: true };
}

/** A row of figures with raised arms (or not), cut by the ground, standing between the bars of a cage of the same step. */
function crowd(width: number, floor: number, step: number, sign: 'bras' | 'homme', halo?: Paint): Shape[] {
  const tall = step * 1.2;
  const shapes: Shape[] = [];
  let rank = 0;
  for (let x = ((width / 2) % step) - step; x < width + step; x += step, rank++) {
    const y = floor - tall * 0.92 + ((rank * 5) % 3) * step * 0.07;
    const transform = place(x + step / 2 - tall / 2, y, tall / 48);
    if (halo) shapes.push({ d: iconPath(sign), stroke: halo, width: 4, transform });
    shapes.push({ d: iconPath(sign), fill: 'black', evenodd: true, transform });
  }
  return shapes;
}

function eye(x: number, y: number, half: number, white: Paint = 'cream', iris: Paint = 'red'): Shape[] {
  const [h, v] = [half, half * 0.8];
  return [
    {
      d: `M${n(x - h)} ${n(y)}C${n(x - h / 2)} ${n(y - v)} ${n(x + h / 2)} ${n(y - v)} ${n(x + h)} ${n(y)}C${n(x + h / 2)} ${n(y + v)} ${n(x - h / 2)} ${n(y + v)} ${n(x - h)} ${n(y)}Z`,
      fill: white,
      stroke: 'black',
      width: Math.max(2, half / 7.5),
    },
    { d: circle(x, y, half * 0.42), fill: iris },
    { d: circle(x, y, half * 0.17), fill: 'black' },
  ];
}

function sunWorld(ground: Ground, cx: number, cy: number, radius: number, reach: number): Shape[] {
  return [
    rays(cx, cy, reach, 'cream'),
    { d: circle(cx, cy, radius + radius * 0.078), fill: 'sun' },
    { d: circle(cx, cy, radius), fill: 'cream' },
    land(ground, cx, cy, radius, 0, 'sun'),
    { d: circle(cx, cy, radius), stroke: 'black', width: Math.max(3, radius / 42) },
  ];
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
    { d: circle(cx, cy, radius), fill: 'cream' },
    land(ground, cx, cy, radius, 180, 'sun'),
    { d: circle(cx, cy, radius), stroke: 'black', width: Math.max(3, radius / 42) },
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
    ...sunWorld(ground, cx, cy, radius, Math.hypot(width, height)),
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
  const lid =
    `M${n(cx - half)} ${n(cy)}C${n(cx - half * 0.5)} ${n(cy - tall * 1.28)} ${n(cx + half * 0.5)} ${n(cy - tall * 1.28)} ${n(cx + half)} ${n(cy)}` +
    `C${n(cx + half * 0.5)} ${n(cy + tall * 1.28)} ${n(cx - half * 0.5)} ${n(cy + tall * 1.28)} ${n(cx - half)} ${n(cy)}Z`;
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

/** Bare paper: the sun goes down behind the edge, a few people look at where it was. */
function missed(width: number, height: number, ground: Ground): Shape[] {
  const horizon = height * 0.74;
  const sun = Math.min(width * 0.2, height * 0.36);
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
    return [
      { d: shadow, fill: 'paper-2' },
      {
        d: iconPath('homme'),
        fill: 'ink',
        evenodd: true,
        transform: place(left - size / 2, foot - size * 0.98, size / 48),
      },
    ];
  });
  const outline = landPath({ ground, cx: wx, cy: wy, radius: world, turn: 0 });
  const fine = Math.max(1.5, world / 90);
  return [
    { d: rectangle(0, 0, width, height), fill: 'paper' },
    { d: circle(sx, sy, sun), fill: 'sun', clip: above },
    { d: dots.join(''), fill: 'sun' },
    { d: strokes, fill: 'sun' },
    { d: circle(wx, wy, world), stroke: 'ink', width: fine * 2 },
    { d: outline, stroke: 'ink', width: fine, round: true },
    {
      d: circle(wx, wy, world * 1.16),
      stroke: 'ink',
      width: fine * 2,
      dash: [world * 0.1, world * 0.075],
    },
    { d: rectangle(0, horizon - 1.5, width, Math.max(3, height * 0.008)), fill: 'ink' },
    ...people,
  ];
}

/** Half sun, half lattice; the world holds on a plank that holds on a column. */
function fragile(width: number, height: number, ground: Ground): Shape[] {
  const cell = CELL * Math.max(1, Math.round(Math.min(width, height) / 260) / 2);
  const values = { width, height, emancipation: 0.47, tyranny: 0.47, cell, tilt: 0.1 };
  const tilt = -5;
  const plankHalf = Math.min(width * 0.44, height * 0.95);
  const [px, py] = [width / 2, height * 0.73];
  const thick = Math.max(10, height * 0.035);
  const along = (share: number, up: number): [number, number] => {
    const [x, y] = polar(px, py, share * plankHalf, tilt);
    const [ux, uy] = polar(0, 0, up, tilt - 90);
    return [x + ux, y + uy];
  };
  const plank = polygon([along(-1, thick / 2), along(1, thick / 2), along(1, -thick / 2), along(-1, -thick / 2)]);
  const radius = Math.min(height * 0.27, plankHalf * 0.36);
  const [wx, wy] = along(0.06, radius + thick / 2);
  const tall = Math.min(height * 0.27, plankHalf * 0.3);
  const stand = (share: number, sign: 'bras' | 'homme'): Shape => {
    const [x, y] = along(share, thick / 2);
    return {
      d: iconPath(sign),
      fill: 'black',
      evenodd: true,
      transform: place(x - tall / 2, y - tall * 0.98, tall / 48),
    };
  };
  const cageTop = tall * 1.08;
  const cage = [0.5, 0.67, 0.81, 0.98]
    .map((share) => {
      const [[ax, ay], [bx, by]] = [along(share, thick / 2), along(share, thick / 2 + cageTop)];
      const half = Math.max(2, tall * 0.028);
      return polygon([
        [ax - half, ay],
        [ax + half, ay],
        [bx + half, by],
        [bx - half, by],
      ]);
    })
    .join('');
  const lidBar = polygon([
    along(0.48, thick / 2 + cageTop),
    along(1, thick / 2 + cageTop),
    along(1, thick / 2 + cageTop + thick * 0.5),
    along(0.48, thick / 2 + cageTop + thick * 0.5),
  ]);
  const column = Math.max(40, height * 0.3);
  const cageBack = polygon([
    along(0.5, thick / 2),
    along(0.98, thick / 2),
    along(0.98, thick / 2 + cageTop),
    along(0.5, thick / 2 + cageTop),
  ]);
  return [
    ...sky(values),
    { d: rectangle(px - column * 0.32, py + thick * 0.4, column * 0.64, column * 0.12), fill: 'black' },
    {
      d: [-0.24, -0.06, 0.12]
        .map((x) => rectangle(px + x * column, py + column * 0.12, column * 0.12, height))
        .join(''),
      fill: 'black',
    },
    { d: circle(wx, wy, radius * 1.06), fill: 'cream' },
    ...disc({ ground, cx: wx, cy: wy, radius, turn: tilt }),
    { d: circle(wx, wy, radius), stroke: 'black', width: Math.max(3, radius / 40) },
    { d: plank, fill: 'black' },
    ...[-0.92, -0.74, -0.56].map((share) => stand(share, 'bras')),
    { d: cageBack, fill: 'red' },
    ...[0.6, 0.74, 0.88].map((share) => stand(share, 'homme')),
    { d: cage, fill: 'cream' },
    { d: lidBar, fill: 'black' },
  ];
}
