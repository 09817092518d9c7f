/** Posters, pictures and icons: complete, and fit for any box. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ICON_NAMES, icon, isIconName, WORLD } from '../../src/drawings';
import { POSTERS, poster } from '../../src/drawings/endings/endings';
import { TOWN } from '../../src/drawings/map/town-paths';
import { PICTURE_NAMES, isPictureName, picture } from '../../src/drawings/pictures/pictures';
import { ICON_NAMES as NAMED_ICONS, PICTURE_NAMES as NAMED_PICTURES } from '../../src/scenario/schema/drawing-names';
import { ENDING_FAMILIES } from '../../src/scenario/playable';
import { faultsOf, filled } from './reading';

const box = fc.tuple(fc.integer({ min: 40, max: 1400 }), fc.integer({ min: 40, max: 1000 }));

describe('posters', () => {
  test('every family of endings has its own', () => {
    expect([...POSTERS].sort()).toEqual([...ENDING_FAMILIES].sort());
    expect(new Set(POSTERS.map((family) => JSON.stringify(poster(family, 800, 500, WORLD)))).size).toBe(POSTERS.length);
  });

  test.each(POSTERS)('%s can be drawn in any box', (family) => {
    fc.assert(
      fc.property(box, fc.constantFrom(WORLD, TOWN), ([width, height], ground) => {
        expect(faultsOf(poster(family, width, height, ground))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('the globe of an ending is a town where the game was', () => {
    const globes = POSTERS.filter((family) => family !== 'fall');
    for (const family of globes)
      expect(poster(family, 800, 500, TOWN), family).not.toEqual(poster(family, 800, 500, WORLD));
  });

  test('emancipation has no bars and no eye: no red at all', () => {
    expect(filled(poster('emancipation', 1366, 524, WORLD), 'red')).toEqual([]);
    expect(filled(poster('golden-cage', 1366, 524, WORLD), 'red').length).toBeGreaterThan(10);
  });
});

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
