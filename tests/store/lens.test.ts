import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLensStore, type LensActions, MOST_ZOOM, WHOLE } from '../../src/store/lens';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('what shows never leaves the sheet, whatever is done', () => {
  const far = fc.double({ min: -2, max: 2, noNaN: true });
  const step: fc.Arbitrary<(lens: LensActions) => void> = fc.oneof(
    fc
      .tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), share, share)
      .map((given) => (lens: LensActions) => lens.zoomBy(...given)),
    fc.tuple(far, far).map((given) => (lens: LensActions) => lens.panBy(...given)),
    fc.tuple(share, share).map((given) => (lens: LensActions) => lens.reveal(...given)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const lens = createLensStore();
      for (const act of steps) act(lens.actions);
      const { zoom, left, top } = lens.getState();
      expect(zoom).toBeGreaterThanOrEqual(1);
      expect(zoom).toBeLessThanOrEqual(MOST_ZOOM);
      for (const edge of [left, top]) {
        expect(edge).toBeGreaterThanOrEqual(0);
        expect(edge + 1 / zoom).toBeLessThanOrEqual(1.0000001);
      }
    }),
  );
});

test('the point under the pointer stays where it is', () => {
  const lens = createLensStore();
  lens.actions.zoomBy(2, 0.75, 0.25);
  const { zoom, left, top } = lens.getState();
  expect([left + 0.75 / zoom, top + 0.25 / zoom]).toEqual([expect.closeTo(0.75), expect.closeTo(0.25)]);
});

test('a point that is out of view is brought in, one that is in view moves nothing', () => {
  const lens = createLensStore();
  lens.actions.zoomBy(4, 0, 0);
  const before = lens.getState();
  lens.actions.reveal(0.1, 0.1);
  expect(lens.getState()).toBe(before);
  lens.actions.reveal(0.9, 0.9);
  const { left, zoom } = lens.getState();
  expect(0.9 - left).toBeLessThanOrEqual(1 / zoom);
  lens.actions.reset();
  expect(lens.getState()).toEqual(WHOLE);
});
