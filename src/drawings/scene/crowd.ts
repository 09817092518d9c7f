/** A crowd of small figures on three grounds: yellow for those who are well, paper for those on the way, red for the others. */
import type { Face } from '../../scenario/face-parts';
import type { Pose } from '../../scenario/playable';
import { personFigure } from '../faces';
import type { Ink } from '../inks';
import type { StageLayout } from '../stage-layout';
import { type Shape, circle, line, moved, n, place, rectangle } from '../shapes';

interface Figure {
  /** Its middle and its radius. */
  head: readonly [x: number, y: number, radius: number];
  /** Holes run the other way round. */
  body: string;
}

/** Figures in a box of 24 by 48, standing on its foot. */
const FIGURES: Readonly<Record<Pose, Figure>> = {
  free: {
    head: [12, 9.2, 5.2],
    body: 'M0 2.5L3.6 1L8 16L16 16L20.4 1L24 2.5L18.6 23L18.6 48L13.2 48L13.2 34L10.8 34L10.8 48L5.4 48L5.4 23Z',
  },
  healed: {
    head: [12, 6.8, 5.3],
    body: 'M4 15L20 15L20 33L17.6 33L17.6 48L13 48L13 36L11 36L11 48L6.4 48L6.4 33L4 33ZM10.4 18.5L10.4 22.4L6.5 22.4L6.5 25.6L10.4 25.6L10.4 29.5L13.6 29.5L13.6 25.6L17.5 25.6L17.5 22.4L13.6 22.4L13.6 18.5Z',
  },
  'on-the-way': {
    head: [13, 6.8, 5.3],
    body: 'M8 15L17 15L20 21L25 19L26 22.5L18.5 26L17.2 24.5L17.5 31L23.5 45.5L19.5 48L13.5 35L7 48L2.5 46L9 31L9 23L4.5 29L1.5 27Z',
  },
  'out-of-work': {
    head: [9.5, 22.2, 5.2],
    body: 'M4 29L13.5 29L15 36L22.5 36L22.5 48L18 48L18 41L13 41L13 48L2 48L2 40L4 40ZM4 42L4 46L11 46L11 42Z',
  },
  'on-file': {
    head: [12, 8, 4.6],
    body: 'M1 0L23 0L23 17L19 17L19 32L17 32L17 48L12.8 48L12.8 34L11.2 34L11.2 48L7 48L7 32L5 32L5 17L1 17ZM4 3L4 14L20 14L20 3Z',
  },
};
export const FIGURE_BOX = { width: 24, height: 48 };
/** The paper behind a face on file, in the same box. */
const PAPER = { left: 2, top: 1, width: 20, height: 15 };

type Counts = Readonly<Record<Pose, number>>;

/** How many stand in each pose: of a hundred lives and, where there is little room, of twenty figures of five lives. */
export interface CrowdCounts {
  hundred: Counts;
  twenty: Counts;
}

export interface CrowdView {
  now: CrowdCounts;
  /** The turn before; null on the first. */
  before: CrowdCounts | null;
  /** Those who have a name and a face. */
  named: readonly { id: string; face: Face; pose: Pose }[];
}

interface GroundLook {
  ink: Ink;
  figures: Ink;
  /** From left to right. */
  poses: readonly Pose[];
}

/** In the order of the grounds of a scene. */
const GROUNDS: readonly [GroundLook, GroundLook, GroundLook] = [
  { ink: 'sun', figures: 'black', poses: ['free', 'healed'] },
  { ink: 'paper', figures: 'ink', poses: ['on-the-way'] },
  { ink: 'red', figures: 'black', poses: ['out-of-work', 'on-file'] },
];

/** On a sheet of 1366 by 768: how tall a figure is and how far one row stands behind another, on the sides and in the middle. */
const SIDES = { tall: 40, row: 34, most: 3 };
const MIDDLE = { tall: 36, row: 30, most: 2 };
/** How close two figures stand, in heights: gladly, and when there are many. */
const STEP = { wide: 0.5, close: 0.35 };
/** Where a ground is full all figures are smaller, alike on all grounds, and its rows as many more: one life, one size. */
const SIZES = [1, 3 / 4, 3 / 5, 1 / 2] as const;

/** A figure's path with its box at (x, y). */
export function figurePath(pose: Pose, x = 0, y = 0, scale = 1): string {
  const { head, body } = FIGURES[pose];
  const at = (_: string, letter: string, px: string, py: string): string =>
    `${letter}${n(x + +px * scale)} ${n(y + +py * scale)}`;
  return (
    circle(x + head[0] * scale, y + head[1] * scale, head[2] * scale) + body.replace(/([ML])([\d.]+) ([\d.]+)/g, at)
  );
}

interface Row {
  left: number;
  right: number;
  foot: number;
  tall: number;
  /** Where what is left of the row is: 0 on the right, 0.5 on both sides, 1 on the left. */
  lean: number;
}

const LEANS = [0, 0.5, 1] as const;

/** The figures of a row, evenly set; a place whose pose is null is left to somebody who has a name. */
function row(poses: readonly (Pose | null)[], { left, right, foot, tall, lean }: Row, look: GroundLook): Shape[] {
  const scale = tall / FIGURE_BOX.height;
  const step = stepOf(poses.length, left, right, tall);
  const start = left + (right - left - step * poses.length) * lean;
  let [figures, papers] = ['', ''];
  poses.forEach((pose, i) => {
    if (pose === null) return;
    const x = start + step * (i + 0.5) - (FIGURE_BOX.width / 2) * scale;
    figures += figurePath(pose, x, foot - tall, scale);
    if (pose === 'on-file')
      papers += rectangle(
        x + PAPER.left * scale,
        foot - tall + PAPER.top * scale,
        PAPER.width * scale,
        PAPER.height * scale,
      );
  });
  if (figures === '') return [];
  return [
    // Those who stand behind are cut off by the ground's own ink.
    { d: figures, stroke: look.ink, width: n(Math.max(1.5, scale * 4)) },
    ...(papers === '' ? [] : [{ d: papers, fill: 'cream' } as const]),
    { d: figures, fill: look.figures },
  ];
}

const stepOf = (count: number, left: number, right: number, tall: number): number =>
  Math.min(tall * STEP.wide, (right - left) / Math.max(1, count));

/** The crowd on its grounds. */
export function crowd({ now, named }: CrowdView, layout: StageLayout, hasPerson = false): Shape[] {
  const { scene, width, height } = layout;
  if (scene === undefined) return [];
  const counts = scene.lives === 5 ? now.twenty : now.hundred;
  const { unit, strip } = scene;
  const isOneStrip = scene.lives === 5;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let from = 0;
  const grounds = GROUNDS.map((look, at) => {
    const poses = look.poses.flatMap((pose) => Array.from({ length: counts[pose] }, () => pose));
    const share = (width * poses.length) / total;
    const ground = isOneStrip ? { left: from, right: from + share } : scene.grounds[at]!;
    from += share;
    // Whoever has stepped out stands on the red ground, apart from the others.
    const apart = hasPerson && !isOneStrip && at === 2 ? scene.person.height * 0.4 : 0;
    const [left, right] = [ground.left + 8 * unit + apart, ground.right - 8 * unit];
    const sheet = isOneStrip || at === 1 ? MIDDLE : SIDES;
    const rowsAt = (size: number) =>
      isOneStrip
        ? 1
        : Math.max(1, Math.ceil(poses.length / Math.floor((right - left) / (sheet.tall * size * unit * STEP.close))));
    return { look, poses, ground, left, right, sheet, rowsAt };
  });
  const size =
    SIZES.find((each) => grounds.every(({ sheet, rowsAt }) => rowsAt(each) <= sheet.most / each)) ?? SIZES.at(-1)!;
  return grounds.flatMap(({ look, poses, ground, left, right, sheet, rowsAt }, at): Shape[] => {
    if (isOneStrip && poses.length === 0) return [];
    const rows = Math.min(rowsAt(size), Math.floor(sheet.most / size));
    const [tall, behind] = [sheet.tall * size * unit, sheet.row * size * unit];
    const high = isOneStrip || at === 1 ? strip + (rows - 1) * behind : rows * behind + 16 * unit;
    const top = height - high;
    const shapes: Shape[] = [
      { d: rectangle(ground.left, top, ground.right - ground.left, high), fill: look.ink },
      ...(look.ink === 'sun' && !isOneStrip
        ? []
        : [
            {
              d: line([
                [ground.left, top],
                [ground.right, top],
              ]),
              stroke: 'ink',
              width: n(3 * unit),
            } as const,
          ]),
    ];
    // People with a name stand in front, spread over the figures of their pose.
    const perRow = Math.ceil(poses.length / rows);
    const places = isOneStrip ? new Map() : namedPlaces(named, look, poses, perRow);
    for (let back = rows - 1; back >= 0; back--) {
      const start = (rows - 1 - back) * perRow;
      const inRow = poses.slice(start, start + perRow).map((pose, i) => (places.has(start + i) ? null : pose));
      const foot = height - 6 * unit - back * behind;
      shapes.push(...row(inRow, { left, right, foot, tall, lean: LEANS[at]! }, look));
    }
    const front = poses.slice((rows - 1) * perRow).length;
    const step = stepOf(front, left, right, tall);
    for (const [spot, { face, pose }] of places) {
      const drawn = personFigure(face, pose, tall * 1.24);
      const start = left + (right - left - step * front) * LEANS[at]!;
      const middle = start + step * (spot - (rows - 1) * perRow + 0.5);
      shapes.push(...moved(drawn.shapes, place(n(middle - drawn.width / 2), n(height - 4 * unit - drawn.height))));
    }
    return shapes;
  });
}

/** Which figures of the front row have a name: by their number among those of a ground. */
function namedPlaces(
  named: CrowdView['named'],
  { poses: kinds }: GroundLook,
  poses: readonly Pose[],
  perRow: number,
): Map<number, CrowdView['named'][number]> {
  const places = new Map<number, CrowdView['named'][number]>();
  const own = named.filter(({ pose }) => kinds.includes(pose));
  const first = Math.max(0, poses.length - (poses.length % perRow === 0 ? perRow : poses.length % perRow));
  const room = Math.max(own.length, poses.length - first);
  own.forEach((person, i) => {
    // Of their own pose where it stands in front, else where there is room.
    const wanted = first + Math.floor(((i + 0.5) * room) / own.length);
    let at = wanted;
    for (let away = 0; away < room; away++) {
      const near = [wanted + away, wanted - away].find(
        (one) => one >= first && poses[one] === person.pose && !places.has(one),
      );
      if (near !== undefined) {
        at = near;
        break;
      }
    }
    while (places.has(at)) at++;
    places.set(at, person);
  });
  return places;
}
