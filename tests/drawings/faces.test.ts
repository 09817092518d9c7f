/** People composed of named parts: every part shows, nobody is drawn twice, and what is small keeps no features. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../src/drawings';
import { bust, type Face, FACE_PARTS, personFigure, stamp } from '../../src/drawings/faces';
import { POSES } from '../../src/scenario/playable';
import { faultsOf, filled, paths } from './reading';

const anyFace: fc.Arbitrary<Face> = fc.record(
  Object.fromEntries(Object.entries(FACE_PARTS).map(([part, names]) => [part, fc.constantFrom(...names)])),
  { requiredKeys: [] },
);
const ALL = Object.entries(FACE_PARTS).flatMap(([part, names]) => names.map((name) => [part, name] as const));
const drawn = (shapes: readonly Shape[]) => JSON.stringify(shapes);

test('a person is drawn of any parts, at any size', () => {
  fc.assert(
    fc.property(anyFace, fc.constantFrom(...POSES), fc.integer({ min: 12, max: 400 }), (face, pose, size) => {
      expect(faultsOf(stamp(face, size, 'sea'))).toEqual([]);
      expect(faultsOf(personFigure(face, pose, size).shapes)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(ALL)('%s: %s is not like another', (part, name) => {
  // Some hair is of the same ink on one skin: there it is told on another.
  const looks = (given: string) =>
    (['light', 'medium'] as const).map((skin) => {
      const face = { skin, tint: 'white', age: 'adult', [part]: given } as Face;
      return drawn(bust(face, 120)) + drawn(personFigure(face, 'on-the-way', 264).shapes);
    });
  for (const other of FACE_PARTS[part as keyof typeof FACE_PARTS])
    if (other !== name) expect(looks(name), other).not.toEqual(looks(other));
});

test('a part that the file does not name is the usual one, and who is old has grey hair', () => {
  const usual = Object.fromEntries(Object.entries(FACE_PARTS).map(([part, [first]]) => [part, first]));
  expect(bust({}, 120)).toEqual(bust(usual as Face, 120));
  expect(bust({ age: 'old' }, 120)).toEqual(bust({ age: 'old', tint: 'grey' }, 120));
});

describe('where a head is small', () => {
  const featuresOf = (size: number) => paths(bust({}, size)).length;

  test('under 40 pixels, its features are left out', () => {
    expect(featuresOf(39)).toBeLessThan(featuresOf(40));
    expect(featuresOf(39)).toBe(featuresOf(12));
  });

  test('in a stamp it is shown larger', () => {
    const [, first] = stamp({}, 24, 'sun');
    expect(first!.transform![0]).toBeCloseTo((24 * 1.32) / 120);
    expect(stamp({}, 80, 'sun')[1]!.transform![0]).toBeCloseTo(80 / 120);
  });
});

describe('a figure', () => {
  const shapesOf = (pose: (typeof POSES)[number]) => personFigure({}, pose, 200).shapes;

  test('has a pose for each way to stand', () => {
    expect(new Set(POSES.map((pose) => drawn(shapesOf(pose)))).size).toBe(POSES.length);
  });

  test('has red around the head of who is on file, and nowhere else', () => {
    expect(POSES.filter((pose) => filled(shapesOf(pose), 'red').length > 0)).toEqual(['on-file']);
  });

  test.each(POSES)('%s: stays on its sheet', (pose) => {
    const { shapes, width, height } = personFigure({ with: 'cane' }, pose, 264);
    for (const { d, transform } of paths(shapes)) {
      const [a, b, c, e, x, y] = transform!;
      for (const [, px, py] of d.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)) {
        const at = [a * Number(px) + c * Number(py) + x, b * Number(px) + e * Number(py) + y] as const;
        expect(at[0], d).toBeGreaterThanOrEqual(0);
        expect(at[0], d).toBeLessThanOrEqual(width);
        expect(at[1], d).toBeGreaterThanOrEqual(0);
        expect(at[1], d).toBeLessThanOrEqual(height);
      }
    }
  });
});

test('cloth is never of the ink of the skin beside it', () => {
  for (const [skin, light] of [
    ['medium', 'sand'],
    ['dark', 'earth'],
  ] as const) {
    for (const color of FACE_PARTS.color) {
      const shoulders = paths(bust({ skin, color }, 120)).find(({ d }) => d.startsWith('M8 120'));
      expect(shoulders!.fill, `${skin} ${color}`).not.toBe(light);
    }
  }
});
