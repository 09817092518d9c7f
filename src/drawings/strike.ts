/** A shock on its way: from the sky over the place that it strikes, through the shield, to that place. */
import type { BeamValues } from './beam';
import type { IconName } from './icons';
import { type DiscPlace, type MapRegion, anchorPoint } from './map/ground';
import { type Point, clamp, polar } from './shapes';
import { stoneAt } from './shield';
import type { StageLayout } from './stage-layout';

export interface Strike {
  /** Where it lands; null: at the heart of the world. */
  region: MapRegion | null;
  /** Points of damage before the shield: the width of the beam. */
  damage: number;
  /** The share of it that the shield kept, 0..1. */
  absorbed: number;
  icon?: IconName;
  /** Ready to show: the damage over all gauges with the word for "in all", what was kept with the word for "kept". */
  texts?: { damage: string; damageWord: string; kept: string; keptWord: string };
}

export interface StrikeDrawing {
  beam: BeamValues;
  /** Where the beam meets the shield, in degrees. */
  angle: number;
  /** Size and place of the flash and of the sign where it lands. */
  burst: { x: number; y: number; size: number };
  marker: { x: number; y: number; size: number };
}

/** The side of the sign where a shock lands. */
export const markerSize = ({ disc }: StageLayout): number => Math.max(22, disc.radius * 0.26);

/** Points of damage that make a beam as wide as the world's radius. */
const WHOLE = 25;

/** The turn of the world that brings a region under the upper right of the shield, when it would not show otherwise. */
export function strikeTurn(layout: StageLayout, region: MapRegion | null): number {
  const { disc, height } = layout;
  if (region === null) return disc.turn;
  const [, y] = anchorPoint(region, disc);
  // a world cut by the edge of the sheet shows best what lies over its middle
  const isCut = disc.cy + disc.radius > height;
  if (y < (isCut ? Math.min(height - 16, disc.cy + disc.radius * 0.05) : disc.cy + disc.radius)) return disc.turn;
  const [x0, y0] = anchorPoint(region, { ...disc, cx: 0, cy: 0, turn: 0 });
  const own = (Math.atan2(y0, x0) * 180) / Math.PI;
  // The shorter way round to over the middle, as far to the side as it lies under it: each place has an angle of its own.
  const wanted = -Math.min(165, Math.max(15, Math.abs(own))) - own;
  return disc.turn + ((((wanted - disc.turn) % 360) + 540) % 360) - 180;
}

/** Where everything goes when a shock strikes. */
export function strike(layout: StageLayout, { region, damage, absorbed }: Strike, turn?: number): StrikeDrawing {
  const disc: DiscPlace = { ...layout.disc, turn: turn ?? layout.disc.turn };
  const { cx, cy, inner, outer } = layout.shield;
  // What strikes no place in particular strikes the heart of what shows of the world.
  const heart: [number, number] = [disc.cx, Math.min(disc.cy, layout.height - disc.radius * 0.3)];
  const target: [number, number] = region === null ? heart : anchorPoint(region, disc);
  target[1] = Math.min(target[1], layout.height - 12);
  const source = edgeFrom(target, skyAngle(target, [disc.cx, disc.cy]), layout);
  const hit = crossing(source, target, [cx, cy], outer);
  const through = crossing(source, target, [cx, cy], inner);
  const width = clamp((damage / WHOLE) * disc.radius, Math.max(5, disc.radius * 0.04), disc.radius * 0.5);
  const angle = (Math.atan2(hit[1] - cy, hit[0] - cx) * 180) / Math.PI;
  const size = Math.max(40, disc.radius * 0.66);
  const [bx, by] = polar(cx, cy, outer + size * 0.16, angle);
  return {
    beam: { source, hit, through, target, width, absorbed },
    angle,
    burst: { x: bx, y: by, size },
    marker: { x: target[0], y: target[1], size: Math.max(markerSize(layout), width * (1 - clamp(absorbed)) * 0.95) },
  };
}

/** The angle from which a blow comes: outward over its place, and never so low that it would slip under the shield. */
function skyAngle([x, y]: Point, [cx, cy]: Point): number {
  if (Math.hypot(x - cx, y - cy) < 1) return HEART_ANGLE;
  const angle = ((Math.atan2(y - cy, x - cx) * 180) / Math.PI + 360) % 360;
  return angle < 90 ? LOWEST.right : clamp(angle, LOWEST.left, LOWEST.right);
}
const HEART_ANGLE = 300;
const LOWEST = { left: 208, right: 332 };

/** Where a way from a point of the sheet, at an angle, has just left it. */
function edgeFrom([x, y]: Point, angle: number, { width, height }: StageLayout): Point {
  const margin = Math.max(8, height * 0.02);
  const [dx, dy] = polar(0, 0, 1, angle);
  const side = dx > 0 ? (width + margin - x) / dx : dx < 0 ? (-margin - x) / dx : Infinity;
  const length = Math.max(1, Math.min(side, dy < 0 ? (-margin - y) / dy : Infinity));
  return [x + dx * length, y + dy * length];
}

/** Where the way from `from` (outside) to `to` first meets a circle; `to` itself when it doesn't. */
function crossing(from: Point, to: Point, [cx, cy]: Point, r: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [fx, fy] = [from[0] - cx, from[1] - cy];
  const a = dx * dx + dy * dy;
  const b = 2 * (fx * dx + fy * dy);
  const c = fx * fx + fy * fy - r * r;
  const root = b * b - 4 * a * c;
  if (root < 0 || a === 0) return to;
  const share = clamp((-b - Math.sqrt(root)) / (2 * a));
  return [from[0] + dx * share, from[1] + dy * share];
}

/** The stone that a strike hits, and where along it. */
export function struckStone(layout: StageLayout, stones: number, angle: number): { stone: number; at: number } | null {
  if (stones <= 0) return null;
  const shield = { ...layout.shield, stones: Array.from({ length: stones }, () => ({ label: '', share: 0 })) };
  const stone = stoneAt(shield, angle);
  if (stone < 0) return null;
  const width = (shield.to - shield.from) / stones;
  const along = (((angle - shield.from) % 360) + 360) % 360;
  return { stone, at: (along - stone * width) / width };
}
