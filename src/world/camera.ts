/** How the camera looks at what is printed, and how finely that is printed. */
import type { StageLayout } from '../drawings';
import { sizeOf } from './boot';
import type { Layers } from './layers';
import type { Viewport } from './source';

/** Pixels of a print's longer side, at most: an enlarged sheet is printed no finer. */
const MOST_PRINTED = 2600;
const WHOLE: Viewport = { zoom: 1, left: 0, top: 0 };

/** Aims the camera at the viewport, whatever the density of the print. */
export function aimCamera({ scene, layout, press }: Layers, mount: HTMLElement, viewport: Viewport = WHOLE): void {
  const { zoom, left, top } = viewport;
  const { density } = sizeOf(mount);
  scene.cameras.main
    .setOrigin(0, 0)
    .setZoom((zoom * density) / press.density)
    .setScroll(left * layout.width * press.density, top * layout.height * press.density);
}

/** How fine the print is: as fine as the screen shows it, within what a texture may hold. */
export function densityFor({ width, height }: StageLayout, mount: HTMLElement, { zoom } = WHOLE): number {
  const { density } = sizeOf(mount);
  return Math.max(density, Math.min(density * zoom, MOST_PRINTED / Math.max(width, height)));
}
