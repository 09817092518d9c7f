/** The poster of a fragile balance. */
import { polar, polygon, type Shape } from '../shapes';
import { eye } from './parts';
import {
  anybody,
  type CastMember,
  freest,
  leanOf,
  mostWatched,
  person,
  risingShield,
  type Sheet,
  skyOver,
} from './world';

/** Half sun, half lattice; people stand on a plank that holds on the shield, and it leans as the two axes weigh. */
export function fragile(sheet: Sheet): Shape[] {
  const { width, height, world } = sheet;
  const tilt = leanOf(world);
  const outer = Math.min(width * 0.29, height * 0.32);
  const half = Math.min(width * 0.45, height * 0.92);
  const thick = Math.max(8, height * 0.03);
  const [px, py] = [width / 2, height - outer - thick * 1.4];
  const foot = thick / 2;
  const along = (share: number, up: number): [number, number] => {
    const [x, y] = polar(px, py, share * half, tilt);
    const [ux, uy] = polar(0, 0, up, tilt - 90);
    return [x + ux, y + uy];
  };
  const board = (from: number, to: number, low: number, high: number): string =>
    polygon([along(from, low), along(to, low), along(to, high), along(from, high)]);
  const tall = Math.min(height * 0.37, half * 0.56, py * 0.66);
  const line = Math.max(3, tall * 0.02);
  const free = freest(world, 3);
  const seated = world.cast.filter(({ pose }) => pose === 'out-of-work').slice(0, 1);
  const held = mostWatched({ ...world, cast: world.cast.filter((member) => !seated.includes(member)) }, 2);
  const stand = (share: number, sign: 'bras' | 'homme', member: CastMember | undefined): Shape[] => {
    const [x, y] = along(share, foot);
    if (member === undefined && world.cast.length > 0) return [];
    return member === undefined ? [anybody(sign, { x, y, tall: tall * 0.8 })] : person(member, { x, y, tall });
  };
  const cageTop = tall * 1.1;
  const bars = [0.46, 0.71, 0.96].map((share) => {
    const [[ax, ay], [bx, by]] = [along(share, foot), along(share, foot + cageTop)];
    const wide = Math.max(2, tall * 0.028);
    return polygon([
      [ax - wide, ay],
      [ax + wide, ay],
      [bx + wide, by],
      [bx - wide, by],
    ]);
  });
  const lid = board(0.42, 1, foot + cageTop, foot + cageTop + thick * 0.9);
  const eyes = [0.585, 0.835].flatMap((share) => eye(...along(share, foot + cageTop + thick * 0.4), tall * 0.13));
  const wedge = polygon([
    [px - outer * 0.15, height - outer + 2],
    [px - outer * 0.03, py + foot],
    [px + outer * 0.03, py + foot],
    [px + outer * 0.15, height - outer + 2],
  ]);
  return [
    ...skyOver(sheet),
    ...risingShield(sheet, px, height, outer),
    { d: wedge, fill: 'black', stroke: 'cream', width: line },
    { d: board(-1, 1, foot, -foot), fill: 'black', stroke: 'cream', width: line * 1.4 },
    { d: board(-1, 1, foot, -foot), fill: 'black' },
    ...[-0.85, -0.6, -0.35].flatMap((share, rank) => stand(share, 'bras', free[rank])),
    ...seated.flatMap((member) => stand(0.22, 'homme', member)),
    { d: board(0.46, 0.96, foot, foot + cageTop), fill: 'red' },
    ...[0.585, 0.835].flatMap((share, rank) => stand(share, 'homme', held[rank])),
    { d: bars.join(''), fill: 'black', stroke: 'cream', width: line },
    { d: bars.join('') + lid, fill: 'black' },
    ...eyes,
  ];
}
