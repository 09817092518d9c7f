/** A shock on its way: from the corner of the sky, through the shield, to the place that it strikes. */
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
  // the shorter way round to 60 degrees above the right
  const wanted = -60 - own;
  return disc.turn + ((((wanted - disc.turn) % 360) + 540) % 360) - 180;
}

/** Where everything goes when a shock strikes. */
export function strike(layout: StageLayout, { region, damage, absorbed }: Strike, turn?: number): StrikeDrawing {
  const disc: DiscPlace = { ...layout.disc, turn: turn ?? layout.disc.turn };
  const { cx, cy, inner, outer } = layout.shield;
  const target: [number, number] = region === null ? [disc.cx, disc.cy - disc.radius * 0.3] : anchorPoint(region, disc);
  target[1] = Math.min(target[1], layout.height - 12);
  const source: [number, number] = [layout.width + 8, -Math.max(8, layout.height * 0.02)];
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
