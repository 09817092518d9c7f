/** The world as a still: what the page shows where there is no moving world. */
import { layoutOf, type Shape, stage, type Strike } from '../../drawings';
import type { Staged } from '../../drawings/scene';
import { lazyPart } from '../lazy';

/** How a shock is printed: no game begins with one. */
export const STRIKES = lazyPart(() => import('../../drawings/strike-print'));

/** The crowd, the marker, the seals: they come after the page. */
export const SCENE = lazyPart(() => import('./scene-still'), { canWait: true });

/** The whole world on a sheet of this size, what stands on it and, when a shock strikes, its beam before and after the shield. */
export function still(world: Staged, width: number, height: number, strike: Strike | null): Shape[] {
  const layout = layoutOf(world, width, height);
  const scene = SCENE.now();
  const print = STRIKES.now();
  return [
    ...stage(world, width, height, {
      onSky: scene?.previewedSky(world, layout) ?? [],
      // The names of the actors stand before what strikes.
      onWorld: [
        ...(scene?.sceneShapes(world, layout) ?? []),
        ...((strike && print?.strikeStill(layout, strike, world.scene)) ?? []),
      ],
    }),
    ...(scene?.standing(world, layout) ?? []),
  ];
}
