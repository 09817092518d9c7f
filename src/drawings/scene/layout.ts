/** Where things go in front of a dossier: a porthole in the middle under its arc of stones, a crowd on three grounds around its foot. */
import { type DiscPlace, type Ground, type MapRegion, anchorPoint, partOf } from '../map/ground';
import { WORLD } from '../map/world-paths';
import { CELL } from '../patterns';
import type { StageLayout } from '../stage-layout';

/** What the ground is brought near to. */
export interface Near {
  /** null: nowhere in particular, the whole ground shows. */
  region: MapRegion | null;
  /** Somebody stands beside the world. */
  hasPerson: boolean;
}

/** Over this width a figure is a life; under it, five. */
const WIDE = 700;
/** How much nearer the ground comes, by ground. */
const NEARER = { world: 3.3, town: 1.5 };
/** Where the place of the dossier comes to lie, in radii over the middle of the porthole. */
export const PLACE_ABOVE = 0.46;

export function sceneLayout(width: number, height: number, ground: Ground = WORLD, near?: Near): StageLayout {
  return (width < WIDE ? narrow : wide)(width, height, ground, near);
}

function wide(width: number, height: number, ground: Ground): StageLayout {
  const unit = Math.min(height / 330, width / 1280);
  const outer = Math.min(height * 0.824, width * 0.23);
  const inner = outer * 0.816;
  const radius = outer * 0.787;
  const [cx, cy] = [width / 2, height - 30 * unit];
  const strip = 46 * unit;
  const [left, right] = [cx - outer - 20 * unit, cx + outer + 20 * unit];
  return {
    width,
    height,
    cell: CELL * Math.max(1, Math.min(width / 1366, height / 330)),
    disc: { ground, cx, cy, radius, turn: ground.isPolar ? 180 : 0 },
    halo: inner + 1,
    shield: { cx, cy, inner, outer, from: 180, to: 360, textSize: Math.max(14, outer * 0.062) },
    tag: outer >= 180 ? Math.max(24, outer * 0.09) : 0,
    scene: {
      lives: 1,
      unit,
      strip,
      grounds: [
        { left: 0, right: left },
        { left, right },
        { left: right, right: width },
      ],
      person: { x: right + 38 * unit, foot: height - 4 * unit, height: 196 * unit },
    },
  };
}

function narrow(width: number, height: number, ground: Ground, near?: Near): StageLayout {
  const unit = height / 224;
  const strip = 48 * unit;
  const cy = height - strip;
  const outer = Math.min(cy - 26 * unit, width * 0.37);
  const inner = outer * 0.8;
  const cx = near?.hasPerson ? width * 0.385 : width / 2;
  return {
    width,
    height,
    cell: CELL * Math.max(1, Math.min(width / 390, height / 224)),
    disc: { ground, cx, cy, radius: outer * 0.77, turn: ground.isPolar ? 180 : 0 },
    halo: inner + 1,
    shield: { cx, cy, inner, outer, from: 180, to: 360 },
    tag: 0,
    scene: {
      lives: 5,
      unit,
      strip,
      grounds: [
        { left: 0, right: width / 3 },
        { left: width / 3, right: (width * 2) / 3 },
        { left: (width * 2) / 3, right: width },
      ],
      person: { x: width * 0.865, foot: cy, height: 124 * unit },
    },
  };
}

/** Where the ground lies under the porthole when it has come near to a region, which is turned upright. */
export function nearPlace({ disc }: StageLayout, region: MapRegion): DiscPlace {
  const { ground, cx, cy, radius } = disc;
  const [x, y] = partOf(region, ground).anchor;
  const turn = ground.isPolar ? 90 - (Math.atan2(y, x) * 180) / Math.PI : 0;
  const large = { ground, cx: 0, cy: 0, radius: radius * (ground.isPolar ? NEARER.world : NEARER.town), turn };
  const [offX, offY] = anchorPoint(region, large);
  return { ...large, cx: cx - offX, cy: cy - radius * PLACE_ABOVE - offY, porthole: { cx, cy, radius } };
}
