/**
 * Draws the map of the world once and for all: `npm run map` rewrites src/drawings/map/world-paths.ts.
 *
 * Natural Earth's countries (world-atlas) are joined into the five regions of the game, seen from the North Pole
 * (azimuthal equidistant, as on the emblem of the United Nations), simplified together so that neighbours keep the same
 * border, and written as whole numbers. Antarctica and everything south of 52° S fall outside the disc.
 *
 * No border between countries is drawn, only the edges of the regions. What is disputed or stands apart (Taiwan, Kosovo,
 * Northern Cyprus, Somaliland, Western Sahara, the Siachen glacier) belongs to the neutral region `other`, which is never inked.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, type GeoStream, geoAzimuthalEquidistant, geoStream } from 'd3-geo';
import { merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { spot, writeGround } from './ground-source';
import { areaOf, type Point } from './rings';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';

/** Half the width of the disc, in the whole numbers of the paths. */
const RADIUS = 1000;
/** How far from the pole the disc reaches, in degrees. */
const REACH = 142;
/** Corners that stand out by less than this triangle (steradians) are dropped; about thirty-four square units of the disc. */
const DETAIL = 6.8e-5;
/** Islands smaller than this are dropped, in square units of the disc. */
const SPECK = 9;

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const EU_CODES =
  '040 056 100 191 196 203 208 233 246 250 276 300 348 372 380 428 440 442 470 528 616 620 642 703 705 724 752';
const US_CODES = '840 630';
const CHINA_CODES = '156 344 446';
/** Neither a bloc of the game nor the Global South: other rich countries, Russia and its neighbours, and what is disputed. */
const OTHER_CODES =
  '643 124 392 410 408 036 554 826 578 756 352 304 804 112 688 070 008 807 499 498 158 376 792 234 248 438 492 020 674 336 732 ' +
  '540 258 334 574 831 832 833 238 060 016 316 580 850 239 666 876';
const DROPPED_CODES = '010 260';

/** Where names are pinned, signs repeated, regions pointed at, as [longitude, latitude]. */
const CITIES = {
  paris: [2.3, 48.8],
  brussels: [4.4, 50.8],
  geneva: [6.1, 46.2],
  washington: [-77, 38.9],
  'new-york': [-74, 40.7],
  'san-francisco': [-122.4, 37.8],
  brasilia: [-47.9, -15.8],
  lagos: [3.4, 6.5],
  cairo: [31.2, 30],
  nairobi: [36.8, -1.3],
  moscow: [37.6, 55.7],
  delhi: [77.2, 28.6],
  beijing: [116.4, 39.9],
  hangzhou: [120.2, 30.3],
  sydney: [151.2, -33.9],
} as const satisfies Record<string, [number, number]>;
type City = keyof typeof CITIES;

/** What each region is named, signed and pointed at by. */
const PLACES: Readonly<Record<string, Readonly<Record<'anchor' | 'sign' | 'land', City>>>> = {
  us: { anchor: 'washington', sign: 'san-francisco', land: 'new-york' },
  china: { anchor: 'beijing', sign: 'hangzhou', land: 'beijing' },
  eu: { anchor: 'paris', sign: 'geneva', land: 'brussels' },
  south: { anchor: 'nairobi', sign: 'lagos', land: 'brasilia' },
  other: { anchor: 'moscow', sign: 'sydney', land: 'moscow' },
};

/** Those between which the title's lines run. */
const ON_THE_TITLE: readonly City[] = ['washington', 'paris', 'beijing', 'nairobi', 'lagos', 'delhi', 'cairo'];

/** Open sea, in the units of the disc: North Pacific, Atlantic, Indian Ocean, South Atlantic, South Pacific, Coral Sea. */
const SEA: readonly Point[] = [
  [60, -460],
  [-250, 250],
  [470, 420],
  [-330, 700],
  [-420, -560],
  [660, -330],
];

/** Natural Earth joins the part of Western Sahara that Morocco holds to it; south of its border of 1912 it is cut off. */
const MOROCCO = '504';
const SAHARA_BORDER = 27.667;

type Polygons = Extract<GeoPermissibleObjects, { type: 'MultiPolygon' }>;
type Country = (Polygon | MultiPolygon) & { id?: string };
interface Countries extends Objects {
  countries: { type: 'GeometryCollection'; geometries: Country[] };
}

const projection = geoAzimuthalEquidistant()
  .rotate([-14, -90])
  .clipAngle(REACH)
  .translate([0, 0])
  .scale(RADIUS / ((REACH * Math.PI) / 180))
  .precision(0.6);

/** The closed lines of a shape on the disc, in whole numbers, without repeated points. */
function rings(shape: GeoPermissibleObjects): Point[][] {
  const found: Point[][] = [];
  let ring: Point[] = [];
  const pen: GeoStream = {
    point(x, y) {
      const next: Point = [Math.round(x), Math.round(y)];
      const last = ring.at(-1);
      if (!last || last[0] !== next[0] || last[1] !== next[1]) ring.push(next);
    },
    lineStart() {
      ring = [];
    },
    lineEnd() {
      const [first, last] = [ring[0], ring.at(-1)];
      if (first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop();
      if (ring.length > 2 && Math.abs(areaOf(ring)) >= SPECK) found.push(ring);
    },
    polygonStart() {},
    polygonEnd() {},
  };
  geoStream(shape, projection.stream(pen));
  return found;
}

/** The part of a ring (longitude, latitude) on one side of a parallel. */
function cutAt(ring: readonly Point[], parallel: number, side: 'north' | 'south'): Point[] {
  const keeps = ([, latitude]: Point): boolean => (side === 'north' ? latitude >= parallel : latitude <= parallel);
  return ring.flatMap((point, i): Point[] => {
    const next = ring[(i + 1) % ring.length]!;
    if (keeps(point) === keeps(next)) return keeps(point) ? [point] : [];
    const share = (parallel - point[1]) / (next[1] - point[1]);
    const crossing: Point = [point[0] + (next[0] - point[0]) * share, parallel];
    return keeps(point) ? [point, crossing] : [crossing];
  });
}

/** The mainland of a country cut along a parallel. */
function half(world: Topology<Countries>, country: Country, parallel: number, side: 'north' | 'south'): Polygons {
  const outlines = merge(world, [country]).coordinates.map((polygon) => polygon[0] as Point[]);
  const [mainland] = outlines.sort((a, b) => b.length - a.length);
  const ring = cutAt(mainland!.slice(0, -1), parallel, side);
  return { type: 'MultiPolygon', coordinates: [[[...ring, ring[0]!]]] };
}

const among = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const REGIONS = Object.entries({ us: US_CODES, china: CHINA_CODES, eu: EU_CODES, other: OTHER_CODES }).map(
  ([region, codes]) => [region, among(codes)] as const,
);
const DROPPED = among(DROPPED_CODES);

/** Natural Earth gives no code to some of what is disputed. */
const regionOf = (code: string | undefined): string =>
  code === undefined ? 'other' : (REGIONS.find(([, codes]) => codes.has(code))?.[0] ?? 'south');

function onDisc(city: City): Point {
  const at = projection([...CITIES[city]]);
  if (!at) throw new Error(`${city} falls outside the disc.`);
  return at;
}

if (among(EU_CODES).size !== EU.split(' ').length) throw new Error('The Union has a country too many or too few.');
const detail = process.argv[2] ?? '50m';
const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
const whole = JSON.parse(readFileSync(file, 'utf8')) as Topology<Countries>;
const world = simplify(presimplify(whole, sphericalTriangleArea), DETAIL);
const members: Record<string, Country[]> = { us: [], china: [], eu: [], south: [], other: [] };
const halves: Record<string, Polygons[]> = {};
for (const country of world.objects.countries.geometries) {
  if (country.id === MOROCCO) {
    halves['south'] = [half(world, country, SAHARA_BORDER, 'north')];
    halves['other'] = [half(world, country, SAHARA_BORDER, 'south')];
  } else if (country.id === undefined || !DROPPED.has(country.id)) members[regionOf(country.id)]!.push(country);
}
const parts = Object.entries(members).map(([region, countries]) => {
  const { anchor, sign, land } = PLACES[region]!;
  // The largest first.
  const lines = [merge(world, countries), ...(halves[region] ?? [])]
    .flatMap(rings)
    .sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  return [region, { rings: lines, anchor: onDisc(anchor), sign: onDisc(sign), land: onDisc(land) }] as const;
});
writeGround(
  'world-paths.ts',
  {
    name: 'WORLD',
    comment: 'Written by `npm run map` (src/tools/generators/map.ts) from Natural Earth, public domain.',
    types: 'Ground, Spot',
    radius: RADIUS,
    isPolar: true,
    parts: Object.fromEntries(parts),
    sea: SEA,
  },
  [
    '/** Where the lines of the title end. */',
    'export const CITIES = {',
    ...ON_THE_TITLE.map((city) => `  ${city}: ${spot(onDisc(city))},`),
    '} as const satisfies Record<string, Spot>;',
    '',
  ],
);
