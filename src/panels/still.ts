/** The world as a still: what the page shows where there is no moving world. */
import { type Shape, stage, stageLayout, type StageView as World, type Strike, strikeStill } from '../drawings';

/** The whole world on a sheet of this size and, when a shock strikes, its beam before and after the shield. */
export function still(world: World, width: number, height: number, strike: Strike | null): Shape[] {
  const shapes = stage(world, width, height);
  return strike === null ? shapes : [...shapes, ...strikeStill(stageLayout(width, height), strike)];
}
