/** The plan of a town: four quarters, apart from one another, whole and light. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BARE, landPath, type MapRegion, partOf, regionsOf, regionPath, seaPoint, stage } from '../../src/drawings';
import { TOWN } from '../../src/drawings/map/town-paths';
import { REGIONS } from '../../src/scenario/playable';
import { contains, corners, faultsOf, filled, texts } from './reading';
import { quietWorld } from './worlds';

const DISC = { ground: TOWN, cx: 0, cy: 0, radius: 1000, turn: 0 };

type Point = readonly [number, number];

/** The sides of a region's houses. */
const sidesOf = (region: MapRegion): (readonly [Point, Point])[] =>
  regionPath(region, DISC)
    .split('M')
    .slice(1)
    .flatMap((house) => {
      const ring = corners(house);
      return ring.map((corner, i) => [corner, ring[(i + 1) % ring.length]!] as const);
    });

function distance([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The width of the narrowest street between two regions. */
const between = (one: MapRegion, other: MapRegion): number =>
  Math.min(
    ...[
      [one, other],
      [other, one],
    ].flatMap(([from, to]) =>
      corners(regionPath(from as MapRegion, DISC)).map((corner) =>
        Math.min(...sidesOf(to as MapRegion).map((side) => distance(corner, side))),
      ),
    ),
  );

describe('quarters', () => {
  test('the quarters of scenarios are on the plan, around a middle that belongs to none', () => {
    expect(regionsOf(TOWN)).toEqual([...REGIONS.town, 'other']);
  });

  test.each(REGIONS.town)('all that stands in the %s stands on the disc, on its side of the middle', (quarter) => {
    const [far, side] = { north: [1, -1], east: [0, 1], south: [1, 1], west: [0, -1] }[quarter] as [0 | 1, number];
    const houses = corners(regionPath(quarter, DISC));
    expect(houses.length).toBeGreaterThan(80);
    for (const [x, y] of houses) expect(Math.hypot(x, y)).toBeLessThan(1003);
    expect((houses.reduce((sum, corner) => sum + corner[far], 0) / houses.length) * side).toBeGreaterThan(200);
  });

  test('streets or water part them', () => {
    REGIONS.town.forEach((quarter, rank) => {
      for (const other of REGIONS.town.slice(rank + 1))
        expect(between(quarter, other), `${quarter} and ${other}`).toBeGreaterThan(24);
    });
  });

  test.each(REGIONS.town)(
    'the %s is named, signed and pointed at nearer to its own houses than to any others',
    (quarter) => {
      const nearest = (spot: Point) =>
        regionsOf(TOWN)
          .map((region) => ({ region, far: Math.min(...sidesOf(region).map((side) => distance(spot, side))) }))
          .reduce((best, next) => (next.far < best.far ? next : best)).region;
      const { anchor, sign, land } = partOf(quarter, TOWN);
      for (const [x, y] of [anchor, sign, land]) {
        const scale = 1000 / TOWN.radius;
        expect(nearest([x * scale, y * scale])).toBe(quarter);
      }
    },
  );

  test('who lives in none is pinned outside of the houses', () => {
    TOWN.sea.forEach((_, rank) => expect(contains(landPath(DISC), seaPoint(rank, DISC))).toBe(false));
  });
});

describe('on its sheet', () => {
  const layers = stage(
    quietWorld({ ground: TOWN, actors: [], lattice: { north: 1 }, yellow: { west: 0.5 } }),
    452,
    660,
  );

  test('a town stands where the world would, without its circles', () => {
    expect(filled(layers, 'cream').some(({ d }) => d.split('M').length > 100)).toBe(true);
    expect(filled(layers, 'sea')).toHaveLength(1);
    expect(layers.some((shape) => shape.opacity === 0.28)).toBe(false);
  });

  test('inks cover the houses of their quarter alone', () => {
    const [lattice] = filled(layers, 'lattice-small');
    const yellow = filled(layers, 'sun').find(({ clip }) => clip !== undefined);
    expect(lattice!.clip).not.toBe(yellow!.clip);
    for (const { clip } of [lattice!, yellow!]) expect(String(clip).split('M').length).toBeGreaterThan(15);
  });
});

test('where the plan has not arrived the disc is bare, and the names stay', () => {
  const bare = stage(quietWorld({ ground: BARE, lattice: { north: 1 } }), 452, 660);
  expect(faultsOf(bare)).toEqual([]);
  expect(texts(bare).map(({ text }) => text)).toEqual(expect.arrayContaining(['UE', 'SUD']));
});

test('the plan costs at most 3 kB on the wire', () => {
  const file = readFileSync(new URL('../../src/drawings/map/town-paths.ts', import.meta.url));
  expect(brotliCompressSync(file).length).toBeLessThan(3000);
});
