/** Pictures laid over the world while a cue plays, and the ways in which they come and go. */
import { type Drawing, type MapRegion, anchorPoint } from '../drawings';
import type { Backdrop } from './backdrop';
import { easeStamp } from './cues';
import { EFFECTS_DEPTH } from './layers';
import { type Box, Sheet } from './sheet';

let printed = 0;

/** Pictures over the world, for as long as `during` lasts. */
export async function withSheets(
  stage: Backdrop,
  during: (make: (drawing: Drawing, box: Box) => Sheet) => Promise<void>,
): Promise<void> {
  const sheets: Sheet[] = [];
  try {
    await during((drawing, box) => {
      const sheet = new Sheet(stage.layers.scene, `effect-${printed++}`, EFFECTS_DEPTH + sheets.length * 0.01);
      sheets.push(sheet);
      sheet.show(drawing, box, stage.layers.press);
      return sheet;
    });
  } finally {
    for (const sheet of sheets) sheet.destroy();
  }
}

export const squareAround = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

export const stampDown = (stage: Backdrop, sheet: Sheet, ms: number, cut: AbortSignal): Promise<void> =>
  stage.animate(ms, cut, (share) => sheet.image.setScale(easeStamp(share)).setAlpha(Math.min(1, share * 3)));

export const fadeOut = (stage: Backdrop, sheet: Sheet, ms: number, cut: AbortSignal): Promise<void> =>
  stage.animate(ms, cut, (share) => sheet.image.setAlpha(1 - share));

export const wait = (stage: Backdrop, ms: number, cut: AbortSignal): Promise<void> => stage.animate(ms, cut, () => {});

/** Where something happens, on the part of the world that shows. */
export function spot(stage: Backdrop, region: MapRegion | null): [number, number] {
  const { layout, turn } = stage.layers;
  const { cx, cy, radius } = layout.disc;
  const [x, y] = region === null ? [cx, cy - radius * 0.25] : anchorPoint(region, { ...layout.disc, turn });
  return [x, Math.min(y, layout.height - Math.max(22, radius * 0.2))];
}

export type Point = readonly [number, number];
export const distance = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
