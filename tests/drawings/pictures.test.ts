/** Posters, pictures and icons: complete, and fit for any box. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ICON_NAMES, icon, isIconName, WORLD } from '../../src/drawings';
import { POSTERS, poster, type Poster, type PosterWorld } from '../../src/drawings/endings/endings';
import { leanOf } from '../../src/drawings/endings/world';
import { TOWN } from '../../src/drawings/map/town-paths';
import { PICTURE_NAMES, isPictureName, picture } from '../../src/drawings/pictures/pictures';
import { ICON_NAMES as NAMED_ICONS, PICTURE_NAMES as NAMED_PICTURES } from '../../src/scenario/schema/drawing-names';
import { ENDING_PICTURES } from '../../src/scenario/playable';
import { CAST, posterWorld } from './poster-worlds';
import { faultsOf, filled } from './reading';

const box = fc.tuple(fc.integer({ min: 40, max: 1400 }), fc.integer({ min: 40, max: 1000 }));

describe('posters', () => {
  const drawn = (picture: Poster, changes: Partial<PosterWorld> = {}) =>
    JSON.stringify(poster(picture, 800, 500, posterWorld(changes)));

  test('those that a scenario may ask for are drawn, each in its own way', () => {
    expect([...POSTERS].sort()).toEqual([...ENDING_PICTURES].sort());
    expect(new Set(POSTERS.map((picture) => drawn(picture))).size).toBe(POSTERS.length);
  });

  test.each(POSTERS)('%s can be drawn in any box', (picture) => {
    const world = fc.record({
      ground: fc.constantFrom(WORLD, TOWN),
      emancipation: fc.integer({ min: 0, max: 100 }).map((points) => points / 100),
      tyranny: fc.integer({ min: 0, max: 100 }).map((points) => points / 100),
      stones: fc.constantFrom(posterWorld().stones, []),
      signatures: fc.integer({ min: 0, max: 7 }),
      inForce: fc.boolean(),
      cast: fc.subarray([...CAST]),
    });
    fc.assert(
      fc.property(box, world, ([width, height], changes) => {
        expect(faultsOf(poster(picture, width, height, posterWorld(changes)))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test.each(POSTERS)('%s is another picture in a game with other axes, or other people', (picture) => {
    expect(drawn(picture, { emancipation: 0.7 })).not.toBe(drawn(picture));
    expect(drawn(picture, { tyranny: 0.2 })).not.toBe(drawn(picture));
    expect(drawn(picture, { cast: [] })).not.toBe(drawn(picture));
  });

  test('the scale leans to the heavier axis', () => {
    expect(leanOf(posterWorld({ emancipation: 0.57, tyranny: 0.47 }))).toBe(-5);
    expect(leanOf(posterWorld({ emancipation: 0.4, tyranny: 0.6 }))).toBe(9);
  });

  test('a concert has a pen for each party that signed', () => {
    const pens = (signatures: number) => filled(poster('concert', 800, 500, posterWorld({ signatures })), 'sun').length;
    expect(pens(4) - pens(3)).toBe(1);
  });

  test('the globe of an ending is a town where the game was', () => {
    const globes = POSTERS.filter((picture) => !WITHOUT_GLOBE.has(picture));
    for (const picture of globes) expect(drawn(picture, { ground: TOWN }), picture).not.toEqual(drawn(picture));
  });

  test('where nothing is watched, emancipation has no bars and no eye: no red at all', () => {
    const free = posterWorld({ tyranny: 0, cast: [] });
    expect(filled(poster('emancipation', 1366, 524, free), 'red')).toEqual([]);
    expect(filled(poster('golden-cage', 1366, 524, posterWorld()), 'red').length).toBeGreaterThan(10);
  });
});

/** A fall, a house, a tower and a giant stand on the ground. */
const WITHOUT_GLOBE = new Set<Poster>(['fall', 'republic', 'watchtower', 'leviathan']);

describe('pictures', () => {
  test.each([...PICTURE_NAMES, 'ecole', 'no-such-picture'])('%s can be drawn in any box', (name) => {
    fc.assert(
      fc.property(box, ([width, height]) => {
        const drawn = picture(name, width, height);
        expect(drawn.length).toBeGreaterThan(0);
        expect(faultsOf(drawn)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('a wider box shows more of the same', () => {
    expect(picture('visages', 400, 136).length).toBeGreaterThan(picture('visages', 76, 92).length);
  });

  test('the drawings that a scenario may name are drawn, and every picture may be named', () => {
    expect(NAMED_ICONS.filter((name) => !isIconName(name))).toEqual([]);
    expect(new Set(NAMED_PICTURES)).toEqual(new Set(PICTURE_NAMES));
  });
});

describe('icons', () => {
  test.each(ICON_NAMES)('%s is a path that starts and ends', (name) => {
    const drawn = icon(name, 10, 20, 24, 'ink');
    expect(faultsOf([drawn])).toEqual([]);
    expect(drawn.d).toMatch(/^M.*Z$/);
    expect(drawn.transform).toEqual([0.5, 0, -0, 0.5, 10, 20]);
  });

  test('a name that objects have by nature is no icon', () => {
    expect(isIconName('constructor')).toBe(false);
    expect(isPictureName('toString')).toBe(false);
  });
});
