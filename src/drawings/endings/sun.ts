/** The posters of a sun that is the world: open, or behind golden bars. */
import { iconPath } from '../icons';
import { type Shape, circle, place, rectangle, sector } from '../shapes';
import { shield } from '../shield';
import { crowd, eye, globe, pace, rays } from './parts';
import { freest, latticeOver, mostWatched, type Sheet, wordsOf } from './world';

/** The sun is the world, the shield stands over it as far as it was built, nothing stands in front. */
export function emancipation(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const step = pace(width, height);
  const reach = Math.hypot(width, height);
  // The more was won, the larger the sun.
  const outer = Math.min(width * 0.46, height * 0.86) * (0.82 + 0.3 * world.emancipation);
  const [cx, cy] = [width / 2, Math.min(height * 0.97, height * 0.1 + outer * 1.2)];
  const inner = outer * 0.84;
  const plain = Array.from({ length: 5 }, (_, i): Shape => {
    const from = 180 + i * 36;
    return { d: sector(cx, cy, inner, outer, from + 0.8, from + 35.2), fill: 'black' };
  });
  const stones =
    world.stones.length === 0
      ? plain
      : shield({ cx, cy, inner, outer, from: 180, to: 360, stones: world.stones, ...wordsOf(outer * 0.062) });
  const birds = (
    [
      [0.1, 0.2, 1.1],
      [0.17, 0.34, 0.7],
      [0.8, 0.16, 0.9],
      [0.72, 0.3, 0.6],
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
    ...latticeOver(sheet, 0.5),
    { d: circle(cx, cy, outer + outer * 0.05), fill: 'sun' },
    ...globe(world.ground, cx, cy, inner * 0.93, 180),
    ...stones,
    ...birds,
    ...crowd(width, height + step * 0.16, step, 'bras', 'sun', freest(world, 5)),
  ];
}

/** A golden sun that is the world; people stand behind bars where eyes open, the more the further the lattice has come. */
export function goldenCage(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const step = pace(width, height);
  const bar = step * 0.23;
  const radius = Math.min(height * 0.393, width * 0.385) * (0.8 + 0.35 * world.emancipation);
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
      // From the right, as the lattice: all of them at 1.
      const isOpen = x >= width * (1 - world.tyranny * 1.3);
      if (isOpen && (rank + row) % 2 === 0) eyes.push(...eye(x, y, bar * 1.15));
    });
  }
  const cast = [...freest(world, 3), ...mostWatched(world, 2)];
  return [
    { d: rectangle(0, 0, width, height), fill: 'sun' },
    rays(cx, cy, Math.hypot(width, height), 'cream'),
    ...latticeOver(sheet, 0.6, true),
    { d: circle(cx, cy, radius + radius * 0.078), fill: 'sun' },
    ...globe(world.ground, cx, cy, radius, 0),
    ...crowd(width, floor, step, 'bras', undefined, cast),
    ...bars,
    ...eyes,
  ];
}
