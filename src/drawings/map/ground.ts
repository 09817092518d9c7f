/** What a disc shows: the world seen from the North Pole, or the plan of a town. */
import type { Region } from '../../scenario/playable';
import { n } from '../shapes';

/** Where something lies on a ground, in its own units from its middle. */
export type Spot = readonly [x: number, y: number];

/** `other` belongs to none, and is never inked. */
export type MapRegion = Region | 'other';

/** A region of the world, a quarter of a town. */
export interface GroundPart {
  /** Its closed lines: `x y dx dy …`, separated by `;`. What runs the other way round inside another is a hole. */
  lines: string;
  /** Where its name is pinned and where a beam that strikes it ends. */
  anchor: Spot;
  /** Where signs are repeated: apart from its name. */
  sign: Spot;
  /** Where it is pointed at: apart from its name and its signs. */
  land: Spot;
}

export interface Ground {
  /** Half the width of the disc, in the ground's units. */
  radius: number;
  parts: Readonly<Partial<Record<MapRegion, GroundPart>>>;
  /** Where the pins of actors without a region go: on open sea, in the fields. */
  sea: readonly Spot[];
  /** It is drawn with the circles and spokes of the pole. */
  isPolar?: boolean;
}

/** A disc with nothing on it, for where a ground has not arrived. */
export const BARE: Ground = { radius: 1, parts: {}, sea: [[0, 0]] };

const MIDDLE: GroundPart = { lines: '', anchor: [0, 0], sign: [0, 0], land: [0, 0] };

export const regionsOf = ({ parts }: Ground): MapRegion[] => Object.keys(parts) as MapRegion[];

/** Where the disc lies on the sheet, and what is on it. */
export interface DiscPlace {
  ground: Ground;
  cx: number;
  cy: number;
  /** Half its width, in pixels. */
  radius: number;
  /** Degrees by which the ground is turned about its middle. */
  turn: number;
  /** The round opening through which a near ground is seen; the disc itself when absent. */
  porthole?: Porthole;
}

export interface Porthole {
  cx: number;
  cy: number;
  radius: number;
}

export const portholeOf = ({ porthole, cx, cy, radius }: DiscPlace): Porthole => porthole ?? { cx, cy, radius };

type Ring = readonly Spot[];

function unfold(lines: string): Ring[] {
  return lines.split(';').map((ring) => {
    const numbers = ring.match(/-?\d+/g)!.map(Number);
    const points: Spot[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      points.push([x, y]);
    }
    return points;
  });
}

/** By the lines as they are written. */
const unfolded = new Map<string, Ring[]>();
function ringsOf(region: MapRegion, { parts }: Ground): Ring[] {
  const lines = parts[region]?.lines ?? '';
  if (lines === '') return [];
  const known = unfolded.get(lines) ?? unfold(lines);
  unfolded.set(lines, known);
  return known;
}

/** The farthest that a region reaches from a spot, in the ground's units: to a corner of the box around it. */
export function reachFrom([x, y]: Spot, region: MapRegion, ground: Ground): number {
  let [wide, high] = [0, 0];
  for (const [px, py] of ringsOf(region, ground).flat()) {
    wide = Math.max(wide, Math.abs(px - x));
    high = Math.max(high, Math.abs(py - y));
  }
  return Math.hypot(wide, high);
}

function onto({ ground, cx, cy, radius, turn }: DiscPlace): (spot: Spot) => [number, number] {
  const radians = (turn * Math.PI) / 180;
  const scale = radius / ground.radius;
  const [cos, sin] = [scale * Math.cos(radians), scale * Math.sin(radians)];
  return ([x, y]) => [cx + x * cos - y * sin, cy + x * sin + y * cos];
}

/** The outline of a region as a path in pixels of the sheet. Islands that would be less than a speck are left out. */
export function regionPath(region: MapRegion, disc: DiscPlace): string {
  const project = onto(disc);
  const speck = 1.2;
  let path = '';
  for (const ring of ringsOf(region, disc.ground)) {
    let [fromX, toX, fromY, toY] = [Infinity, -Infinity, Infinity, -Infinity];
    const steps: string[] = [];
    let before = '';
    for (const spot of ring) {
      const [x, y] = project(spot);
      fromX = Math.min(fromX, x);
      toX = Math.max(toX, x);
      fromY = Math.min(fromY, y);
      toY = Math.max(toY, y);
      const step = `${n(x)} ${n(y)}`;
      if (step !== before) steps.push(step);
      before = step;
    }
    if (toX - fromX + toY - fromY > speck && steps.length > 2) path += `M${steps.join('L')}Z`;
  }
  return path;
}

/** All that stands on a disc, as one path. */
export const landPath = (disc: DiscPlace): string =>
  regionsOf(disc.ground)
    .map((region) => regionPath(region, disc))
    .join('');

export const partOf = (region: MapRegion, { parts }: Ground): GroundPart => parts[region] ?? MIDDLE;

/** Where a spot of the ground lies on the sheet. */
export const spotPoint = (spot: Spot, disc: DiscPlace): [number, number] => onto(disc)(spot);

export const anchorPoint = (region: MapRegion, disc: DiscPlace): [number, number] =>
  spotPoint(partOf(region, disc.ground).anchor, disc);

export const signPoint = (region: MapRegion, disc: DiscPlace): [number, number] =>
  spotPoint(partOf(region, disc.ground).sign, disc);

/** Where the pins of actors without a region go. */
export const seaPoint = (rank: number, disc: DiscPlace): [number, number] =>
  spotPoint(disc.ground.sea[rank % disc.ground.sea.length]!, disc);
