/** The map of the world: five regions, whole and light. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { geoAzimuthalEquidistant } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { CITIES, type MapRegion, WORLD, anchorPoint, regionsOf, regionPath, spotPoint } from '../../src/drawings';
import { REGIONS } from '../../src/scenario/playable';
import { contains, corners } from './reading';

const DISC = { ground: WORLD, cx: 0, cy: 0, radius: 1000, turn: 0 };

/** Where a place lies on that disc, by the projection that drew the map. */
const project = geoAzimuthalEquidistant()
  .rotate([-14, -90])
  .translate([0, 0])
  .scale(1000 / ((142 * Math.PI) / 180));
const at = (longitude: number, latitude: number) => project([longitude, latitude])!;
const regionsAt = (longitude: number, latitude: number): MapRegion[] =>
  regionsOf(WORLD).filter((region) => contains(regionPath(region, DISC), at(longitude, latitude)));

describe('regions', () => {
  test('the regions of scenarios are on the map', () => {
    expect(regionsOf(WORLD)).toEqual(expect.arrayContaining([...REGIONS.world]));
  });

  test.each([
    ['Paris', 2.3, 48.8, 'eu'],
    ['Helsinki', 25, 60.5, 'eu'],
    ['Kansas City', -94.6, 39.1, 'us'],
    ['Alaska', -150, 65, 'us'],
    ['Wuhan', 114.3, 30.6, 'china'],
    ['Nairobi', 36.8, -1.3, 'south'],
    ['Fès', -5, 34, 'south'],
    ['Nagpur', 79, 21.1, 'south'],
    ['Brasília', -47.9, -15.8, 'south'],
    ['Moscow', 37.6, 55.7, 'other'],
    ['Toronto', -79.4, 44.2, 'other'],
    ['Zürich', 8.5, 47.2, 'other'],
  ] as const)('%s lies in its region, and in no other', (_, longitude, latitude, region) => {
    expect(regionsAt(longitude, latitude)).toEqual([region]);
  });

  test.each([
    ['Taiwan', 121, 23.8],
    ['Kosovo', 20.9, 42.6],
    ['Western Sahara', -13, 24.5],
    ['Somaliland', 45, 9.6],
  ])('%s is in no bloc: the map takes no side', (_, longitude, latitude) => {
    expect(regionsAt(longitude, latitude)).toEqual(['other']);
  });

  test('nothing reaches beyond the disc', () => {
    for (const region of regionsOf(WORLD))
      for (const [x, y] of corners(regionPath(region, DISC))) expect(Math.hypot(x, y)).toBeLessThan(1003);
  });
});

describe('places', () => {
  test('a region is named, signed and pointed at on its own land; a city lies where its projection puts it', () => {
    for (const region of REGIONS.world) {
      const { anchor, sign, land } = WORLD.parts[region]!;
      for (const spot of [anchor, sign, land]) {
        const near = [-6, 0, 6].flatMap((x) => [-6, 0, 6].map((y) => [spot[0] + x, spot[1] + y] as const));
        const path = regionPath(region, DISC);
        expect(near.some((at) => contains(path, spotPoint(at, DISC)))).toBe(true);
      }
    }
    expect(Math.hypot(CITIES.paris[0] - at(2.3, 48.8)[0], CITIES.paris[1] - at(2.3, 48.8)[1])).toBeLessThan(1);
  });

  test('a half turn puts everything on the other side of the pole', () => {
    const [x, y] = anchorPoint('eu', DISC);
    const [turnedX, turnedY] = anchorPoint('eu', { ...DISC, turn: 180 });
    expect([turnedX, turnedY]).toEqual([expect.closeTo(-x), expect.closeTo(-y)]);
  });

  test('a small disc leaves out the islands that would be specks', () => {
    const large = regionPath('south', DISC).split('M').length;
    expect(regionPath('south', { ...DISC, radius: 60 }).split('M').length).toBeLessThan(large);
  });
});

test('the map costs at most 15 kB on the wire', () => {
  const file = readFileSync(new URL('../../src/drawings/map/world-paths.ts', import.meta.url));
  expect(brotliCompressSync(file).length).toBeLessThan(15_000);
});
