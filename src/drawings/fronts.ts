/** The fronts of the sky as lines: where the sun ends, where the lattice does. */
import { CELL } from './patterns';
import { line, n } from './shapes';
import { latticeRows, type SkyValues, sunFront } from './sky';

export type FrontName = 'emancipation' | 'tyranny';

/** Is a part of the world its sky? */
export const isFront = (part: string): part is FrontName => part === 'emancipation' || part === 'tyranny';

/** The edge of one of them, from the top of the sheet to its foot. */
export function frontLine(of: FrontName, sky: SkyValues): string {
  const { height, cell = CELL } = sky;
  if (of === 'emancipation')
    return line([
      [sunFront(sky, 0), 0],
      [sunFront(sky, height), height],
    ]);
  return latticeRows(sky)
    .map((left, row) => `${row === 0 ? 'M' : 'L'}${n(left)} ${n(row * cell)}V${n(Math.min(height, (row + 1) * cell))}`)
    .join('');
}
