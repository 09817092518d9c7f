/** The poster of the new lords: four keeps hold the world between them, and everybody waits at their gates. */
import { type Shape, circle, polygon, rectangle, sector } from '../shapes';
import { disc } from '../map/disc';
import { eye } from './parts';
import { mostWatched, type Sheet, skyOver, somebody } from './world';

/** Height of each keep, as a share of the tallest. */
const KEEPS = [0.82, 1, 0.92, 0.76] as const;

export function lords(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const ground = height * 0.88;
  const wide = Math.min(width / 6.4, height / 2.4);
  const gap = wide * 0.42;
  // What they hold grows with the lattice.
  const tallest = Math.min(ground * 0.66, wide * 2.3) * (0.8 + 0.34 * world.tyranny);
  const all = KEEPS.length * wide + (KEEPS.length - 1) * gap;
  const left = (width - all) / 2;
  const radius = Math.min(height * 0.42, width * 0.3);
  const line = Math.max(3, wide * 0.035);
  const keeps = KEEPS.flatMap((share, rank): Shape[] => {
    const x = left + rank * (wide + gap);
    const top = ground - tallest * share;
    const tooth = wide / 5;
    const battlement = [0, 2, 4].map((i) => rectangle(x + i * tooth, top - tooth, tooth, tooth + 2)).join('');
    const wall = rectangle(x, top, wide, ground - top);
    const [cx, gate] = [x + wide / 2, wide * 0.26];
    const arch = `${sector(cx, ground - gate, 0.1, gate, 180, 360)}${rectangle(cx - gate, ground - gate, gate * 2, gate)}`;
    const bars = [-0.5, 0, 0.5].map((at) =>
      rectangle(cx + at * gate - line / 2, ground - gate * 1.9, line, gate * 1.9),
    );
    const pole = rectangle(cx - line / 2, top - tooth * 2.6, line, tooth * 1.8);
    const flag = polygon([
      [cx, top - tooth * 2.6],
      [cx + wide * 0.34, top - tooth * 2.2],
      [cx, top - tooth * 1.7],
    ]);
    return [
      { d: pole, fill: 'black' },
      { d: flag, fill: 'red' },
      { d: battlement + wall, fill: 'black', stroke: 'cream', width: line * 2 },
      { d: battlement + wall, fill: 'black' },
      { d: arch, fill: 'red' },
      { d: bars.join(''), fill: 'black' },
      ...eye(cx, top + wide * 0.42, wide * 0.3),
    ];
  });
  const tall = Math.min(height * 0.3, wide * 1.1);
  const queue = mostWatched(world, KEEPS.length - 1);
  const between = KEEPS.slice(1).map((_, rank) => left + (rank + 1) * (wide + gap) - gap / 2);
  return [
    ...skyOver(sheet, 0.1),
    { d: circle(width / 2, ground, radius * 1.05), fill: 'cream', clip: rectangle(0, 0, width, ground) },
    ...disc({ ground: world.ground, cx: width / 2, cy: ground, radius, turn: 180, regions: world.regions }),
    ...keeps,
    { d: rectangle(0, ground, width, height - ground), fill: 'black' },
    ...between.flatMap((x, rank) =>
      somebody(queue[rank], { x, y: ground + (height - ground) * 0.7, tall }, 'homme', 'cream'),
    ),
  ];
}
