/** The world on a disc: sea, graticule, regions, cables. */
import { type City, type DiscPlace, MAP_REGIONS, type MapRegion, cityPoint, regionPath } from './map';
import { type Shape, arc, circle, clamp, line, n, polar } from './shapes';

/** What a region is printed with, over its land. */
export type RegionPrint = 'plain' | 'sun' | 'lattice' | 'signed';

export interface Cable {
  from: City;
  to: City;
  ink: 'sun' | 'red';
  /** How far it bends sideways, as a share of its length. */
  bend?: number;
}

export interface DiscValues extends DiscPlace {
  regions?: Partial<Record<MapRegion, RegionPrint>>;
  cables?: readonly Cable[];
  /** Circles and spokes. */
  graticule?: boolean;
}

/** The sea, its circles and the land. */
export function disc(values: DiscValues): Shape[] {
  const { cx, cy, radius, turn, regions = {}, cables = [], graticule = true } = values;
  const shapes: Shape[] = [{ d: circle(cx, cy, radius), fill: 'sea' }];
  if (graticule) {
    const rings = [0.25, 0.5, 0.75].map((share) => circle(cx, cy, radius * share)).join('');
    const spokes = [0, 45, 90, 135]
      .map((angle) => line([polar(cx, cy, radius, angle + turn), polar(cx, cy, radius, angle + turn + 180)]))
      .join('');
    shapes.push({ d: rings + spokes, stroke: 'cream', width: 1, opacity: 0.28 });
  }
  const hairline = Math.max(0.7, radius * 0.0024);
  const paths = new Map(MAP_REGIONS.map((region) => [region, regionPath(region, values)]));
  // a hair of land around each region closes the seams between neighbours
  shapes.push({ d: [...paths.values()].join(''), fill: 'cream', stroke: 'cream', width: hairline, round: true });
  const edge = circle(cx, cy, radius);
  for (const region of MAP_REGIONS) {
    const print = regions[region] ?? 'plain';
    const d = paths.get(region)!;
    if (print === 'sun') shapes.push({ d, fill: 'sun', stroke: 'sun', width: hairline, round: true, clip: edge });
    if (print === 'lattice') shapes.push({ d, fill: 'lattice-small', tile: clamp(radius / 250, 0.6, 1), clip: edge });
    if (print === 'signed') shapes.push({ d, fill: 'dots-cop', tile: clamp(radius / 250, 0.6, 1), clip: edge });
  }
  for (const cable of cables) shapes.push(...cableShapes(cable, values));
  return shapes;
}

/** A line of dots between two cities. */
export function cableShapes({ from, to, ink, bend = 0.2 }: Cable, place: DiscPlace): Shape[] {
  const [[ax, ay], [bx, by]] = [cityPoint(from, place), cityPoint(to, place)];
  const [mx, my] = [(ax + bx) / 2 - (by - ay) * bend, (ay + by) / 2 + (bx - ax) * bend];
  const width = Math.max(2, place.radius / 55);
  const end = width * 1.5;
  return [
    {
      d: `M${n(ax)} ${n(ay)}Q${n(mx)} ${n(my)} ${n(bx)} ${n(by)}`,
      stroke: ink,
      width,
      dash: [0.1, width * 2.2],
      round: true,
    },
    { d: circle(ax, ay, end) + circle(bx, by, end), fill: ink },
  ];
}

export interface RingValues extends DiscPlace {
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
  return [
    {
      d: arc(cx, cy, radius + width / 2, 90 - half, 90 + half),
      stroke: 'cop',
      width,
      ...(inForce ? {} : { dash: [width * 1.4, width] }),
    },
  ];
}
