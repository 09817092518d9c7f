/** The poster of a fragile balance. */
import { icon } from '../icons';
import { disc } from '../map/disc';
import type { Ground } from '../map/ground';
import { CELL } from '../patterns';
import { type Shape, circle, polar, polygon, rectangle } from '../shapes';
import { sky } from '../sky';

/** Half sun, half lattice; the world holds on a plank that holds on a column. */
export function fragile(width: number, height: number, ground: Ground): Shape[] {
  const cell = CELL * Math.max(1, Math.round(Math.min(width, height) / 260) / 2);
  const values = { width, height, emancipation: 0.47, tyranny: 0.47, cell, tilt: 0.1 };
  const tilt = -5;
  const plankHalf = Math.min(width * 0.44, height * 0.95);
  const [px, py] = [width / 2, height * 0.73];
  const thick = Math.max(10, height * 0.035);
  const foot = thick / 2;
  const along = (share: number, up: number): [number, number] => {
    const [x, y] = polar(px, py, share * plankHalf, tilt);
    const [ux, uy] = polar(0, 0, up, tilt - 90);
    return [x + ux, y + uy];
  };
  const board = (from: number, to: number, low: number, high: number): string =>
    polygon([along(from, low), along(to, low), along(to, high), along(from, high)]);
  const radius = Math.min(height * 0.27, plankHalf * 0.36);
  const [wx, wy] = along(0.06, radius + foot);
  const tall = Math.min(height * 0.27, plankHalf * 0.3);
  const stand = (share: number, sign: 'bras' | 'homme'): Shape => {
    const [x, y] = along(share, foot);
    return icon(sign, x - tall / 2, y - tall * 0.98, tall, 'black');
  };
  const cageTop = tall * 1.08;
  const cage = [0.5, 0.67, 0.81, 0.98]
    .map((share) => {
      const [[ax, ay], [bx, by]] = [along(share, foot), along(share, foot + cageTop)];
      const half = Math.max(2, tall * 0.028);
      return polygon([
        [ax - half, ay],
        [ax + half, ay],
        [bx + half, by],
        [bx - half, by],
      ]);
    })
    .join('');
  const column = Math.max(40, height * 0.3);
  const flutes = [-0.24, -0.06, 0.12].map((x) => rectangle(px + x * column, py + column * 0.12, column * 0.12, height));
  return [
    ...sky(values),
    { d: rectangle(px - column * 0.32, py + thick * 0.4, column * 0.64, column * 0.12), fill: 'black' },
    { d: flutes.join(''), fill: 'black' },
    { d: circle(wx, wy, radius * 1.06), fill: 'cream' },
    ...disc({ ground, cx: wx, cy: wy, radius, turn: tilt }),
    { d: circle(wx, wy, radius), stroke: 'black', width: Math.max(3, radius / 40) },
    { d: board(-1, 1, foot, -foot), fill: 'black' },
    ...[-0.92, -0.74, -0.56].map((share) => stand(share, 'bras')),
    { d: board(0.5, 0.98, foot, foot + cageTop), fill: 'red' },
    ...[0.6, 0.74, 0.88].map((share) => stand(share, 'homme')),
    { d: cage, fill: 'cream' },
    { d: board(0.48, 1, foot + cageTop, foot + cageTop + thick * 0.5), fill: 'black' },
  ];
}
