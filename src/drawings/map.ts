/** The regions of the world on a disc seen from the North Pole. */
import { MAP_CITIES, MAP_PATHS, MAP_RADIUS } from './map-paths';
import { n } from './shapes';

export const MAP_REGIONS = ['us', 'china', 'eu', 'south', 'other'] as const;
export type MapRegion = (typeof MAP_REGIONS)[number];
export type City = keyof typeof MAP_CITIES;
export const CITIES = Object.keys(MAP_CITIES) as City[];

/** The city where a region's name is pinned and where a beam that strikes it ends. */
export const ANCHORS: Readonly<Record<MapRegion, City>> = {
  us: 'washington',
  china: 'beijing',
  eu: 'paris',
  south: 'nairobi',
  other: 'moscow',
};

type Ring = readonly (readonly [number, number])[];

/** The lines of a region, in the map's own units. */
function unfold(region: MapRegion): Ring[] {
  return MAP_PATHS[region].split(';').map((ring) => {
    const numbers = ring.match(/-?\d+/g)!.map(Number);
    const points: [number, number][] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i]!;
      y += numbers[i + 1]!;
      points.push([x, y]);
    }
    return points;
  });
}

const unfolded = new Map<MapRegion, Ring[]>();
function ringsOf(region: MapRegion): Ring[] {
  const known = unfolded.get(region) ?? unfold(region);
  unfolded.set(region, known);
  return known;
}

const bounds = new Map<MapRegion, readonly [number, number, number, number]>();

/** The box around a region of a world that is not turned, as shares of the disc's radius from the pole: left, top, right, bottom. */
export function regionBounds(region: MapRegion): readonly [number, number, number, number] {
  const known = bounds.get(region);
  if (known !== undefined) return known;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ringsOf(region).flat()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const box = [left / MAP_RADIUS, top / MAP_RADIUS, right / MAP_RADIUS, bottom / MAP_RADIUS] as const;
  bounds.set(region, box);
  return box;
}

/** Where the disc lies on the sheet. */
export interface DiscPlace {
  cx: number;
  cy: number;
  /** Half its width, in pixels. */
  radius: number;
  /** Degrees by which the world is turned about the pole. */
  turn: number;
}

function onto({ cx, cy, radius, turn }: DiscPlace): (x: number, y: number) => [number, number] {
  const radians = (turn * Math.PI) / 180;
  const scale = radius / MAP_RADIUS;
  const [cos, sin] = [scale * Math.cos(radians), scale * Math.sin(radians)];
  return (x, y) => [cx + x * cos - y * sin, cy + x * sin + y * cos];
}

/** The outline of a region as a path in pixels of the sheet. Islands that would be less than a speck are left out. */
export function regionPath(region: MapRegion, disc: DiscPlace): string {
  const project = onto(disc);
  const speck = 1.2;
  let path = '';
  for (const ring of ringsOf(region)) {
    let [fromX, toX, fromY, toY] = [Infinity, -Infinity, Infinity, -Infinity];
    const steps: string[] = [];
    let before = '';
    for (const [mapX, mapY] of ring) {
      const [x, y] = project(mapX, mapY);
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

/** Where a city lies on the sheet. */
export function cityPoint(city: City, disc: DiscPlace): [number, number] {
  const [x, y] = MAP_CITIES[city];
  return onto(disc)(x, y);
}

/** Places on open sea, in the map's own units: North Pacific, Atlantic, Indian Ocean, South Atlantic, South Pacific, Coral Sea. */
const SEA: readonly (readonly [number, number])[] = [
  [60, -460],
  [-250, 250],
  [470, 420],
  [-330, 700],
  [-420, -560],
  [660, -330],
];

/** Where those are pinned who have no region. */
export function seaPoint(rank: number, disc: DiscPlace): [number, number] {
  const [x, y] = SEA[rank % SEA.length]!;
  return onto(disc)(x, y);
}

/** Where signs are repeated on a region: apart from where its name is pinned. */
const SIGN_CITIES: Readonly<Record<MapRegion, City>> = {
  us: 'san-francisco',
  china: 'hangzhou',
  eu: 'geneva',
  south: 'lagos',
  other: 'sydney',
};
export const signPoint = (region: MapRegion, disc: DiscPlace): [number, number] => cityPoint(SIGN_CITIES[region], disc);

export const anchorPoint = (region: MapRegion, disc: DiscPlace): [number, number] => cityPoint(ANCHORS[region], disc);
