/** Where the parts of the world go on a sheet of any size, in pixels. */
import { CELL } from './patterns';
import type { DiscPlace, Ground } from './map/ground';
import { WORLD } from './map/world-paths';
import type { ShieldValues } from './shield';

/** Part of the foot of the sheet, on which figures stand. */
export interface CrowdGround {
  left: number;
  right: number;
}

export interface SceneBoxes {
  /** One figure stands for so many lives. */
  lives: 1 | 5;
  /** Grounds of those who are well, on the way, badly. On a phone they share one strip. */
  grounds: readonly [CrowdGround, CrowdGround, CrowdGround];
  /** Pixels for a pixel of a sheet of 1366 by 768. */
  unit: number;
  /** The height of the middle strip. */
  strip: number;
  /** Where the named person stands, and how tall. */
  person: { x: number; foot: number; height: number };
}

export interface StageLayout {
  width: number;
  height: number;
  /** The side of a square of the lattice. */
  cell: number;
  disc: DiscPlace;
  /** Half the width of the paper under the world. */
  halo: number;
  shield: Omit<ShieldValues, 'stones' | 'crack'>;
  /** The height of the tags; 0 where there is no room for them. */
  tag: number;
  /** The crowd and the person in front of a dossier; absent elsewhere. */
  scene?: SceneBoxes;
}

/**
 * Where things go on a sheet of this size (pixels). A flat or small sheet shows the upper half of a rising world with
 * signs on the stones; a tall one the whole world with words; one in between a large world cut by its edge.
 */
export function stageLayout(width: number, height: number, ground: Ground = WORLD): StageLayout {
  if (height < 300 || width > height * 1.7) return risingLayout(width, height, ground);
  return (width > height * 0.92 ? closeLayout : wholeLayout)(width, height, ground);
}

function closeLayout(width: number, height: number, ground: Ground): StageLayout {
  const outer = Math.min(width * 0.43, height * 0.44);
  const inner = outer * 0.793;
  // to the right and low: the headline stands in the upper left corner
  const [cx, cy] = [Math.max(outer + 4, width - outer - 12), height - outer * 0.42];
  const textSize = outer * 0.067;
  return {
    width,
    height,
    cell: CELL * Math.max(1, Math.min(width / 812, height / 768)),
    disc: { ground, cx, cy, radius: inner * 0.955, turn: 0 },
    halo: inner - 3,
    shield: {
      cx,
      cy,
      inner,
      outer,
      from: 172,
      to: 368,
      ...(textSize >= 12.5 ? { textSize: Math.max(15, textSize) } : {}),
    },
    tag: outer >= 150 ? Math.max(24, outer * 0.1) : 0,
  };
}

/** The height of the page's buttons in the upper corner of a small sheet, which the shield leaves free. */
const BUTTONS = 50;

function risingLayout(width: number, height: number, ground: Ground): StageLayout {
  const wide = width > 700;
  // on a wide sheet the world stands to the right, where the title leaves room
  const outer = wide
    ? Math.min(height * 0.735, width * 0.245)
    : Math.min(Math.max(height * 0.5, height - BUTTONS), width * 0.4);
  const cx = wide ? width * 0.735 : width * 0.55;
  const inner = outer * (wide ? 0.795 : 0.72);
  const radius = inner - outer * (wide ? 0.042 : 0.052);
  const labelled = outer - inner >= 40;
  return {
    width,
    height,
    cell: CELL * Math.max(1, Math.min(width / 1366, height / 452)),
    disc: { ground, cx, cy: height, radius, turn: 180 },
    halo: inner - 2,
    shield: {
      cx,
      cy: height,
      inner,
      outer,
      from: 180,
      to: 360,
      ...(labelled ? { textSize: outer * 0.07 } : {}),
    },
    tag: 0,
  };
}

function wholeLayout(width: number, height: number, ground: Ground): StageLayout {
  // room for a date and headlines above, for the two values below
  const top = Math.min(height * 0.29, 165 * Math.max(1, width / 452));
  const bottom = Math.min(height * 0.2, 134 * Math.max(1, width / 452));
  const outer = Math.max(40, Math.min(width * 0.458, (height - top - bottom) / 1.75));
  const inner = outer * 0.773;
  const radius = inner * 0.95;
  const cx = width / 2;
  const cy = top + outer + Math.max(0, height - top - bottom - outer - radius * 1.04) / 2;
  const textSize = outer * 0.0725;
  return {
    width,
    height,
    cell: CELL * Math.max(1, Math.min(width / 452, height / 660)),
    disc: { ground, cx, cy, radius, turn: 0 },
    halo: inner - 3,
    shield: {
      cx,
      cy,
      inner,
      outer,
      from: 172,
      to: 368,
      ...(textSize >= 12.5 ? { textSize: Math.max(15, textSize) } : {}),
    },
    tag: outer >= 150 ? Math.max(24, outer * 0.116) : 0,
  };
}
