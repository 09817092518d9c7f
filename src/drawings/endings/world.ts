/** The player's own world, as the poster of an ending shows it: the same ending of another game is another picture. */
import type { Face } from '../../scenario/face-parts';
import type { Pose } from '../../scenario/playable';
import type { MapRegion, Ground } from '../map/ground';
import { type RegionPrint, disc } from '../map/disc';
import { personFigure } from '../faces';
import { icon } from '../icons';
import type { Paint } from '../inks';
import { CELL } from '../patterns';
import { type Shape, circle, clamp, moved, place } from '../shapes';
import { type Stone, shield } from '../shield';
import { latticeSquares, sky, type SkyValues } from '../sky';

/** Somebody whom the game followed. */
export interface CastMember {
  face: Face;
  pose: Pose;
}

export interface PosterWorld {
  ground: Ground;
  /** The two axes, 0..1: how far the sun and the lattice have come. */
  emancipation: number;
  tyranny: number;
  /** Of the shield; none where the scenario has none. */
  stones: readonly Stone[];
  /** What each region is printed with: who signed, where the lattice closed. */
  regions: Partial<Record<MapRegion, RegionPrint>>;
  /** How many parties have signed, and whether what they signed is in force. */
  signatures: number;
  inForce: boolean;
  /** From the freest to the most watched. */
  cast: readonly CastMember[];
}

export interface Sheet {
  width: number;
  height: number;
  world: PosterWorld;
}

/** The side of a square of the lattice on a sheet of this size: whole quarters of its tile. */
export const cellOf = ({ width, height }: Pick<Sheet, 'width' | 'height'>): number =>
  CELL * Math.max(0.75, Math.round(Math.min(width, height) / 130) / 4);

const skyValues = ({ width, height, world }: Sheet, tilt: number): SkyValues => ({
  width,
  height,
  emancipation: world.emancipation,
  tyranny: world.tyranny,
  cell: cellOf({ width, height }),
  tilt,
});

/** The score as a ground. */
export const skyOver = (sheet: Sheet, tilt = 0.14): Shape[] => sky(skyValues(sheet, tilt));

/** The lattice alone, as far as it has come from the right: over a ground that is the picture's own. */
export function latticeOver(sheet: Sheet, share = 1, over = false): Shape[] {
  const values = skyValues(sheet, 0.14);
  const d = latticeSquares({ ...values, tyranny: sheet.world.tyranny * share });
  return d === '' ? [] : [{ d, fill: over ? 'lattice-over' : 'lattice', tile: cellOf(sheet) / CELL }];
}

/** Words on the stones of a shield, where they can be read; else signs. */
export const wordsOf = (textSize: number): { textSize?: number } => (textSize >= 14 ? { textSize } : {});

/** The shield as it was built, over the half of a world that rises from the foot of the sheet. */
export function risingShield({ world }: Pick<Sheet, 'world'>, cx: number, cy: number, outer: number): Shape[] {
  const { stones, ground, regions } = world;
  const inner = outer * 0.78;
  const radius = inner * 0.955;
  return [
    { d: circle(cx, cy, inner + 2), fill: 'paper' },
    ...disc({ ground, cx, cy, radius, turn: 180, regions }),
    ...(stones.length === 0
      ? [{ d: circle(cx, cy, radius), stroke: 'black', width: Math.max(3, radius / 30) } as const]
      : shield({ cx, cy, inner, outer, from: 180, to: 360, stones, ...wordsOf(outer * 0.078) })),
  ];
}

/** Where somebody stands on a line. */
interface Standing {
  /** The middle of the feet. */
  x: number;
  y: number;
  tall: number;
}

export function person({ face, pose }: CastMember, { x, y, tall }: Standing): Shape[] {
  const { shapes, width, height } = personFigure(face, pose, tall);
  return moved(shapes, place(x - width / 2, y - height + tall * 0.008));
}

export const anybody = (sign: 'bras' | 'homme', { x, y, tall }: Standing, fill: Paint = 'black'): Shape =>
  icon(sign, x - tall / 2, y - tall * 0.98, tall, fill);

/** A person whom the game followed or, where there is none left, anybody. */
export const somebody = (
  member: CastMember | undefined,
  standing: Standing,
  sign: 'bras' | 'homme',
  fill?: Paint,
): Shape[] => (member === undefined ? [anybody(sign, standing, fill)] : person(member, standing));

/** The freest of the cast, or the most watched; nobody where the game followed nobody. */
export const isWatched = ({ pose }: CastMember): boolean => pose === 'on-file' || pose === 'out-of-work';
export const freest = ({ cast }: PosterWorld, most: number): CastMember[] =>
  cast.filter((member) => !isWatched(member)).slice(0, most);
export const mostWatched = ({ cast }: PosterWorld, most: number): CastMember[] => {
  const watched = cast.filter(isWatched);
  return watched.slice(Math.max(0, watched.length - most));
};

/** How far the scale leans, in degrees: the heavier axis is the lower end; emancipation stands on the left. */
export const leanOf = ({ emancipation, tyranny }: PosterWorld): number =>
  Math.round(clamp((tyranny - emancipation) * 50, -9, 9) * 10) / 10;
