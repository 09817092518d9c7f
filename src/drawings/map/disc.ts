/** A ground on a disc: sea, graticule, regions, cables. */
import {
  type DiscPlace,
  type MapRegion,
  type Spot,
  landPath,
  partOf,
  regionsOf,
  portholeOf,
  reachFrom,
  regionPath,
  spotPoint,
} from './ground';
import { type PathShape, type Shape, arc, circle, clamp, clipsOf, line, n, place, polar, rectangle } from '../shapes';

/** What a region is printed with, over its land. */
export interface RegionPrint {
  /** The dots of the treaty. */
  signed?: boolean;
  /** How much of it the lattice has closed and the yellow opened, each from a place of its own: 0..1. */
  lattice?: number;
  yellow?: number;
}

export interface Cable {
  /** The name of what it shows; decoration has none. */
  id?: string;
  from: Spot;
  to: Spot;
  ink: 'sun' | 'red' | 'cream' | 'cop';
  /** How much it carries, 0..1: its width. A thin one when absent. */
  level?: number;
  /** Shows which way it goes. */
  isDirected?: boolean;
  /** How far it bends sideways, as a share of its length. */
  bend?: number;
}

export interface DiscValues extends DiscPlace {
  regions?: Partial<Record<MapRegion, RegionPrint>>;
  cables?: readonly Cable[];
  /** Circles and spokes, where the ground has a pole; they are drawn when absent. */
  graticule?: boolean;
}

/** The sea, its circles and the land. */
export function disc(values: DiscValues): Shape[] {
  const { ground, cx, cy, radius, turn, regions = {}, cables = [], graticule = true } = values;
  const hole = portholeOf(values);
  const edge = circle(hole.cx, hole.cy, hole.radius);
  const shapes: PathShape[] = [{ d: edge, fill: 'sea' }];
  if (graticule && ground.isPolar) {
    const rings = [0.25, 0.5, 0.75].map((share) => circle(cx, cy, radius * share)).join('');
    const spokes = [0, 45, 90, 135]
      .map((angle) => line([polar(cx, cy, radius, angle + turn), polar(cx, cy, radius, angle + turn + 180)]))
      .join('');
    shapes.push({ d: rings + spokes, stroke: 'cream', width: 1, opacity: 0.28 });
  }
  const hairline = Math.max(0.7, hole.radius * 0.0024);
  // a hair of land around each region closes the seams between neighbours
  shapes.push({ d: landPath(values), fill: 'cream', stroke: 'cream', width: hairline, round: true });
  for (const region of regionsOf(ground)) {
    const print = regions[region];
    if (print === undefined) continue;
    const { signed = false, lattice = 0, yellow = 0 } = print;
    const d = regionPath(region, values);
    const cover = (print: 'sun' | 'lattice', share: number): void => {
      if (share > 0) shapes.push(...inkOver(region, print, share, values).map((shape) => ({ ...shape, clip: d })));
    };
    cover('sun', yellow);
    if (signed) shapes.push({ d, fill: 'dots-cop', tile: tileOf(hole.radius), clip: edge });
    cover('lattice', lattice);
  }
  for (const cable of cables) shapes.push(...cableShapes(cable, values));
  return values.porthole === undefined
    ? shapes
    : shapes.map((shape) => Object.assign(shape, { clip: [...clipsOf(shape), edge] }));
}

const tileOf = (radius: number): number => clamp(radius / 250, 0.6, 4);

/** The side of a square of the small lattice. */
const SMALL_CELL = 14;

/**
 * As much of a region as an ink has reached, around the place where it came in: a little sky of its own. It is drawn on a
 * ground that is not turned, and turned with it.
 */
function inkOver(region: MapRegion, print: 'sun' | 'lattice', share: number, values: DiscValues): PathShape[] {
  const { ground, cx, cy, radius, turn } = values;
  const { anchor, sign } = partOf(region, ground);
  const from = print === 'sun' ? anchor : sign;
  const [x, y] = spotPoint(from, { ground, cx: 0, cy: 0, radius, turn: 0 });
  const farthest = (reachFrom(from, region, ground) * radius) / ground.radius;
  // Between its width, which grows as the share, and its area: there is more land near that place than far from it.
  const reach = farthest * clamp(share) ** 0.75;
  const tile = tileOf(portholeOf(values).radius);
  const gap = 5 * tile;
  const transform = place(cx, cy, 1, 1, turn);
  if (print === 'sun')
    return [
      { d: circle(x, y, reach), fill: 'sun', transform },
      // Its edge dissolves in dots.
      ...[0.9, 0.65, 0.4].map((size, ring): PathShape => {
        const d = circle(x, y, reach + gap * (ring + 0.4));
        return { d, stroke: 'sun', width: gap * size, dash: [0.1, gap], round: true, transform };
      }),
    ];
  const cell = SMALL_CELL * tile;
  const whole = (length: number): number => Math.round(length / cell) * cell;
  let d = '';
  for (let row = Math.floor((y - reach) / cell); row * cell < y + reach; row++) {
    const half = Math.sqrt(Math.max(0, reach ** 2 - ((row + 0.5) * cell - y) ** 2));
    const [from, to] = [whole(x - half), whole(x + half)];
    if (to > from) d += rectangle(from, row * cell, to - from, cell);
  }
  return [{ d, fill: 'lattice-small', tile, transform }];
}

/** The way between two places, and the middle of it. */
export function cablePath({ from, to, bend = 0.2 }: Cable, disc: DiscPlace): { d: string; middle: [number, number] } {
  const [[ax, ay], [bx, by]] = [spotPoint(from, disc), spotPoint(to, disc)];
  const [mx, my] = [(ax + bx) / 2 - (by - ay) * bend, (ay + by) / 2 + (bx - ax) * bend];
  return {
    d: `M${n(ax)} ${n(ay)}Q${n(mx)} ${n(my)} ${n(bx)} ${n(by)}`,
    middle: [(ax + 2 * mx + bx) / 4, (ay + 2 * my + by) / 4],
  };
}

/** A line of dots between two places. */
export function cableShapes(cable: Cable, disc: DiscPlace): PathShape[] {
  const { from, to, ink, level = 0.25, isDirected = false } = cable;
  const [[ax, ay], [bx, by]] = [spotPoint(from, disc), spotPoint(to, disc)];
  const { d, middle } = cablePath(cable, disc);
  const { radius } = portholeOf(disc);
  const width = Math.max(2, (radius / 55) * (0.6 + 1.6 * clamp(level)));
  const end = Math.max(3, (radius / 55) * 1.5);
  const ends = circle(ax, ay, end) + circle(bx, by, end);
  const shapes: PathShape[] = [
    { d, stroke: ink, width, dash: [0.1, width * 2.2], round: true },
    { d: ends, fill: ink },
  ];
  let way = d + ends;
  if (isDirected) {
    const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    const [x, y] = middle;
    const half = end * 1.5;
    const barb = (side: number): [number, number] => polar(x, y, half, angle + side);
    const arrow = line([barb(140), polar(x, y, half * 0.6, angle), barb(-140)]);
    shapes.push({ d: arrow, stroke: ink, width: Math.max(2, end * 0.7) });
    way += arrow;
  }
  // Between two regions of the world there is sea; through a town a way is cut, or nothing would show on its roofs.
  if (!disc.ground.isPolar) shapes.unshift({ d: way, stroke: 'sea', width: width * 2.6, round: true });
  return shapes;
}

export interface RingValues extends Omit<DiscPlace, 'ground'> {
  /** Share of the world's weight under the treaty, 0..1. */
  coverage: number;
  /** A full line when the treaty is in force, a broken one before. */
  inForce: boolean;
}

/** The treaty around the world: a blue ring as long as the share of the world that it covers. */
export function treatyRing({ cx, cy, radius, coverage, inForce }: RingValues): Shape[] {
  const share = clamp(coverage);
  if (share <= 0) return [];
  const width = Math.max(4, radius * 0.035);
  const half = share * 180;
  const d = arc(cx, cy, radius + width / 2, 90 - half, 90 + half);
  return [{ d, stroke: 'cop', width, ...(inForce ? {} : { dash: [width * 1.4, width] }) }];
}
