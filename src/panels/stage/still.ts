/** The world as a still: what the page shows where there is no moving world. */
import { type Shape, stage, stageLayout, type StageView as World, type Strike } from '../../drawings';
import { lazyPart } from '../lazy';

/** How a shock is printed: no game begins with one. */
export const STRIKES = lazyPart(() => import('../../drawings/strike-print'));

/** The whole world on a sheet of this size and, when a shock strikes, its beam before and after the shield. */
export function still(world: World, width: number, height: number, strike: Strike | null): Shape[] {
  const shapes = stage(world, width, height);
  const print = STRIKES.now();
  return strike === null || print === null
    ? shapes
    : [...shapes, ...print.strikeStill(stageLayout(width, height, world.ground), strike)];
}
