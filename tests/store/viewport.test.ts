import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createViewportStore, MOST_ZOOM, type ViewportStoreApi, WHOLE } from '../../src/store/viewport';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('what shows never leaves the sheet, whatever is done', () => {
  const far = fc.double({ min: -2, max: 2, noNaN: true });
  const step: fc.Arbitrary<(viewport: ViewportStoreApi['actions']) => void> = fc.oneof(
    fc
      .tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), share, share)
      .map((given) => (viewport: ViewportStoreApi['actions']) => viewport.zoomBy(...given)),
    fc.tuple(far, far).map((given) => (viewport: ViewportStoreApi['actions']) => viewport.panBy(...given)),
    fc.tuple(share, share).map((given) => (viewport: ViewportStoreApi['actions']) => viewport.reveal(...given)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const viewport = createViewportStore();
      for (const act of steps) act(viewport.actions);
      const { zoom, left, top } = viewport.getState();
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
  const viewport = createViewportStore();
  viewport.actions.zoomBy(2, 0.75, 0.25);
  const { zoom, left, top } = viewport.getState();
  expect([left + 0.75 / zoom, top + 0.25 / zoom]).toEqual([expect.closeTo(0.75), expect.closeTo(0.25)]);
});

test('a point that is out of view is brought in, one that is in view moves nothing', () => {
  const viewport = createViewportStore();
  viewport.actions.zoomBy(4, 0, 0);
  const before = viewport.getState();
  viewport.actions.reveal(0.1, 0.1);
  expect(viewport.getState()).toBe(before);
  viewport.actions.reveal(0.9, 0.9);
  const { left, zoom } = viewport.getState();
  expect(0.9 - left).toBeLessThanOrEqual(1 / zoom);
  viewport.actions.reset();
  expect(viewport.getState()).toEqual(WHOLE);
});
