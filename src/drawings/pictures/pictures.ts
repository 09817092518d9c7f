/**
 * The pictures of dossiers: a sign repeated, one of which is not like the others. Each fits any box, wide or narrow.
 * Red is tyranny's, yellow emancipation's; the rest is ink on paper.
 */
import { type IconName, icon, isIconName } from '../icons';
import type { Draw } from './parts';
import { antenne, fiole, fumee, loupe, satellite, serveur } from './machines';
import { balance, hopital, marteau, plume, urne } from './people';
import { bulles, missile, oeil, pieuvre, tour, visages, yeux } from './power';
import { type Shape, circle, rectangle } from '../shapes';

const DRAWN = {
  yeux,
  oeil,
  visages,
  bulles,
  missile,
  pieuvre,
  serveur,
  loupe,
  satellite,
  fumee,
  antenne,
  fiole,
  urne,
  plume,
  hopital,
  marteau,
  balance,
  tour,
} as const satisfies Record<string, Draw>;

export type PictureName = keyof typeof DRAWN;
export const PICTURE_NAMES = Object.keys(DRAWN) as PictureName[];
export const isPictureName = (name: string): name is PictureName => Object.hasOwn(DRAWN, name);

/** A drawing by its name in a scenario file: a picture, or any icon, printed large; a book for a name that is neither. */
export function picture(name: string, width: number, height: number): Shape[] {
  if (isPictureName(name)) return DRAWN[name](width, height);
  return large(isIconName(name) ? name : 'livre', width, height);
}

/** An icon over a sun, cut by the edge of the box. */
function large(name: IconName, width: number, height: number): Shape[] {
  const side = Math.min(height * 0.94, width * 0.9);
  const x = width - side * 0.98;
  const sun = circle(x + side / 2, height, Math.min(height * 0.86, width * 0.5));
  return [{ d: sun, fill: 'sun', clip: rectangle(0, 0, width, height) }, icon(name, x, height - side, side, 'ink')];
}
