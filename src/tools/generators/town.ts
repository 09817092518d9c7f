/**
 * Draws the plan of a town once and for all: `npm run town` rewrites src/drawings/map/town-paths.ts.
 *
 * A figure-ground plan: what is built is a shape, streets and water are what is left between the shapes. Avenues part the
 * town into four quarters around an old town that belongs to none; each quarter was built in its own century. The town is
 * nobody's: it is drawn from a seed.
 */
import clipping, { type Polygon } from 'polygon-clipping';
import { writeGround } from './ground-source';
import {
  type Point,
  type Ring,
  areaOf,
  boxOf,
  inset,
  isConvex,
  keep,
  middleOf,
  polar,
  rectangle,
  round,
} from './rings';
import { BRIDGES, WATER, bridge } from './town-river';

/** Half the width of the disc, in the whole numbers of the paths; everything below is in thousandths of it. */
const RADIUS = 500;
const SEED = 29;

/** Half the width of an avenue. */
const AVENUE = 24;
/** Smaller pieces of what was cut are no building. */
const LEAST_AREA = 1500;
/** Corners that stand out by less than this triangle are dropped. */
const DETAIL = 130;

/** The quarters, clockwise from the avenue (degrees) that opens each; a shock lands on its anchor, under its name. */
const QUARTERS = {
  north: { from: -136, to: -46, anchor: [-30, -440], sign: [180, -560], land: [-250, -560] },
  east: { from: -46, to: 39, anchor: [330, -50], sign: [470, 130], land: [560, -280] },
  south: { from: 39, to: 138, anchor: [30, 560], sign: [-220, 520], land: [250, 620] },
  west: { from: 138, to: 224, anchor: [-420, 326], sign: [-600, 90], land: [-560, -230] },
} as const;
/** Who lives in no quarter is not pointed at. */
const MIDDLE = { anchor: [0, 0], sign: [0, 0], land: [0, 0] } as const;
type Quarter = keyof typeof QUARTERS;

// ---- luck

let state = SEED;
/** A number from 0 to 1, the same ones each time (mulberry32). */
function luck(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const between = (low: number, high: number): number => low + (high - low) * luck();

// ---- the lie of the land

const DISC = round([0, 0], 1000, 1000, 56);

const SQUARE: Ring = [
  [-84, -84],
  [92, -92],
  [100, 44],
  [-76, 56],
];

// ---- building

interface Style {
  /** The rows of its blocks, from the boulevard outwards, in shares of the distance from the middle. */
  rows: readonly number[];
  /** How wide a block is, about, along its row. */
  front: number;
  street: number;
  /** What stands on a block. */
  build: (block: Ring) => Ring[][];
}

/** Cuts ground along its length until no piece is larger, with streets between them that are a little crooked. */
function cut(ground: Ring, most: number, street: number, crooked: number): Ring[] {
  const area = Math.abs(areaOf(ground));
  if (area < most * between(0.7, 1.3)) return area < LEAST_AREA ? [] : [ground];
  const { along, middle, length } = boxOf(ground);
  const [ux, uy] = polar(1, (Math.atan2(along[1], along[0]) * 180) / Math.PI + between(-crooked, crooked));
  const shift = length * between(-0.09, 0.09);
  const at: Point = [middle[0] + ux * shift, middle[1] + uy * shift];
  return [keep(ground, at, [ux, uy], street / 2), keep(ground, at, [-ux, -uy], street / 2)].flatMap((part) =>
    cut(part, most, street, crooked),
  );
}

const whole = (block: Ring): Ring[][] => [[block]];

/** Houses around a yard. */
function aroundYard(block: Ring): Ring[][] {
  const yard = isConvex(block) ? inset(block, 34) : [];
  return yard.length > 3 && Math.abs(areaOf(yard)) > 1600 ? [[block, yard]] : [[block]];
}

/** Long houses side by side, lawns between them. */
function slabs(block: Ring): Ring[][] {
  const { along, middle, length, width } = boxOf(block);
  const count = Math.max(1, Math.round(length / 72));
  const step = length / count;
  const across: Point = [-along[1], along[0]];
  return Array.from({ length: count }, (_, i) => {
    const off = (i - (count - 1) / 2) * step;
    const at: Point = [middle[0] + along[0] * off, middle[1] + along[1] * off];
    return clipping.intersection([block], [rectangle(at, across, width * 1.2, step * 0.58)]);
  }).flat();
}

const STYLES: Readonly<Record<Quarter, Style>> = {
  north: { rows: [1.14, 1.58, 2.02, 2.48, 2.94, 3.4], front: 150, street: 30, build: aroundYard },
  east: { rows: [1.14, 1.46, 1.78, 2.1, 2.42, 2.74, 3.06, 3.38], front: 165, street: 28, build: whole },
  south: { rows: [1.14, 1.66, 2.2, 2.76, 3.34], front: 230, street: 34, build: slabs },
  west: {
    rows: [1.14, 1.56, 2, 2.46, 2.92, 3.4],
    front: 190,
    street: 32,
    build: (block) => cut(block, 8000, 22, 5).map((house) => [house]),
  },
};

/** How far the walls of the old town stood from the middle, in a direction; the rows of the quarters follow them. */
function wall(degrees: number): number {
  const at = (degrees * Math.PI) / 180;
  return 300 + 14 * Math.sin(3 * at + 1) + 10 * Math.sin(5 * at + 2);
}
const OLD_TOWN = Array.from({ length: 14 }, (_, i) => polar(wall((i * 360) / 14), (i * 360) / 14));

/** How many rows are built in a direction: more along the avenues. */
const reach = (degrees: number): number =>
  3 + 0.28 * Math.cos(((degrees + 46) * 4 * Math.PI) / 180) + 0.2 * Math.sin(((degrees - 30) * 3 * Math.PI) / 180);

/** The blocks of a quarter: rows that follow the wall, cut by streets that lead out of town. */
function blocksOf({ from, to }: { from: number; to: number }, { rows, front, street }: Style): Ring[] {
  const count = Math.max(2, Math.round(((((to - from) * Math.PI) / 180) * (rows[0]! * 300)) / front));
  let streets = Array.from({ length: count + 1 }, (_, i) => {
    const even = from + ((to - from) * i) / count;
    return i === 0 || i === count ? even : even + between(-3, 3);
  });
  return rows.slice(0, -1).flatMap((inner, row) => {
    const outer = rows[row + 1]!;
    const width = (((to - from) * Math.PI) / 180) * inner * 300;
    // farther out, a street more between two
    if (width / (streets.length - 1) > front * 1.45)
      streets = streets.flatMap((angle, i) =>
        i + 1 < streets.length ? [angle, (angle + streets[i + 1]!) / 2 + between(-1, 1)] : [angle],
      );
    return streets.slice(0, -1).flatMap((left, i): Ring[] => {
      const right = streets[i + 1]!;
      const middle = (left + right) / 2;
      if ((inner + outer) / 2 > reach(middle) + between(-0.12, 0.12)) return [];
      const corner = (share: number, angle: number): Point => polar(share * wall(angle), angle);
      const plot = [corner(inner, left), corner(outer, left), corner(outer, right), corner(inner, right)];
      return [inset(plot, street / 2)];
    });
  });
}

/** What stands on blocks once what is taken from them is gone. */
const builtOn = (blocks: readonly Ring[], build: Style['build'], taken: readonly Ring[]): Ring[][] =>
  blocks.flatMap((block) => {
    const clear = clipping.difference([block], ...taken.map((ring): Polygon => [ring]));
    const parts = (clear.length === 0 ? [] : clipping.intersection(clear, [DISC])) as Ring[][];
    return parts.flatMap(([outer]) => {
      const clean = tidy(outer!);
      return clean === null ? [] : build(clean).flatMap((house) => tidied(house));
    });
  });

/** Without the last corner that closes it, without corners that hardly turn; null when it is no building. */
function tidy(ring: Ring): Ring | null {
  let corners = ring.filter(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return Math.hypot(nextX - x, nextY - y) > 7;
  });
  for (;;) {
    const flat = corners.findIndex(([x, y], i) => {
      const [a, c] = [corners.at(i - 1)!, corners[(i + 1) % corners.length]!];
      return Math.abs((x - a[0]) * (c[1] - a[1]) - (y - a[1]) * (c[0] - a[0])) / 2 < DETAIL;
    });
    if (flat < 0 || corners.length < 4) break;
    corners = corners.filter((_, i) => i !== flat);
  }
  const area = Math.abs(areaOf(corners));
  const around = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length]!;
    return sum + Math.hypot(nextX - x, nextY - y);
  }, 0);
  // a thin wedge is no building either: a disc has the most area for its rim, 1/4π of its square
  return corners.length < 3 || area < LEAST_AREA || area / around ** 2 < 0.026 ? null : corners;
}
const tidied = (house: Ring[]): Ring[][] => {
  const rings = house.map(tidy);
  return rings[0] === null ? [] : [rings.filter((ring): ring is Ring => ring !== null)];
};

/** An avenue that leads out of town, between two quarters. */
const avenue = (degrees: number): Ring => rectangle(polar(900, degrees), polar(1, degrees), 1200, 2 * AVENUE);

/** A school: its wings around a yard that is open on one side. Stands in the place of the house nearest to a point. */
function withSchool(houses: Ring[][], near: readonly [number, number]): Ring[][] {
  const far = ([outer]: Ring[]): number => {
    const [x, y] = middleOf(outer!);
    return Math.hypot(x - near[0], y - near[1]);
  };
  const [nearest] = [...houses].sort((a, b) => far(a) - far(b));
  const { along, middle, length, width } = boxOf(nearest![0]!);
  const yard = rectangle(
    [middle[0] - along[1] * width * 0.3, middle[1] + along[0] * width * 0.3],
    along,
    length * 0.42,
    width * 0.86,
  );
  const wings = clipping.difference([nearest![0]!], [yard]);
  return [...houses.filter((house) => house !== nearest), ...wings.flatMap(tidied)];
}

function town(): Record<Quarter | 'other', Ring[][]> {
  const ways = BRIDGES.map(bridge(300, 46));
  const avenues = Object.values(QUARTERS).map(({ from }) => avenue(from));
  const quarter = (name: Quarter): Ring[][] => {
    const blocks = blocksOf(QUARTERS[name], STYLES[name]);
    return withSchool(builtOn(blocks, STYLES[name].build, [WATER, ...ways, ...avenues]), QUARTERS[name].land);
  };
  const island = round([-12, 240], 104, 36, 12);
  const hall = [96, 46].map((side) => rectangle([14, -22], polar(1, -6), side, side * 0.7));
  return {
    north: quarter('north'),
    east: quarter('east'),
    south: quarter('south'),
    west: quarter('west'),
    other: [
      ...builtOn(cut(OLD_TOWN, 7500, 22, 12), whole, [WATER, SQUARE, ...ways]),
      [island],
      hall,
      ...BRIDGES.map(bridge(40, 24)).map((ring) => [ring]),
    ],
  };
}

/** Fields around the town, the widest first and apart from one another, for those who live in no quarter. */
function fields(houses: readonly Ring[][]): Point[] {
  const corners = houses.flat(2);
  const wide = ([x, y]: Point): number => Math.min(...corners.map(([cx, cy]) => Math.hypot(cx - x, cy - y)));
  const candidates = Array.from({ length: 36 }, (_, i) => polar(900, i * 10)).sort((a, b) => wide(b) - wide(a));
  const chosen: Point[] = [];
  for (const [x, y] of candidates)
    if (chosen.length < 6 && chosen.every(([cx, cy]) => Math.hypot(cx - x, cy - y) > 500)) chosen.push([x, y]);
  return chosen;
}

// ---- writing

const scaled = ([x, y]: readonly [number, number]): Point => [(x * RADIUS) / 1000, (y * RADIUS) / 1000];

/** Yards run the other way round. */
const ringsOf = (houses: readonly Ring[][]): Ring[] =>
  houses.flatMap((house) =>
    house.map((ring, rank) => (areaOf(ring) > 0 === (rank === 0) ? ring : [...ring].reverse()).map(scaled)),
  );

const houses = town();
const parts = Object.entries(houses).map(([name, built]) => {
  const { anchor, sign, land } = name === 'other' ? MIDDLE : QUARTERS[name as Quarter];
  return [name, { rings: ringsOf(built), anchor: scaled(anchor), sign: scaled(sign), land: scaled(land) }] as const;
});
writeGround('town-paths.ts', {
  name: 'TOWN',
  comment: 'Written by `npm run town` (src/tools/generators/town.ts).',
  types: 'Ground',
  radius: RADIUS,
  parts: Object.fromEntries(parts),
  sea: fields(Object.values(houses).flat()).map(scaled),
});
