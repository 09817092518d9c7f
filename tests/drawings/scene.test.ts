/** What stands on the world in front of a dossier. */
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/drawings';
import { marked, type Staged } from '../../src/drawings/scene';
import { paths } from './reading';
import { quietWorld } from './worlds';

describe('the thread from a dossier to whom it is about', () => {
  const world: Staged = {
    ...quietWorld(),
    near: { region: 'eu', hasPerson: true },
    scene: {
      crowd: null,
      marker: null,
      person: { face: {}, pose: 'free' },
      hasFace: false,
      seals: [],
      threads: [],
      preview: null,
    },
  };

  test.each([
    [1366, 330],
    [1920, 460],
    [390, 224],
  ])('on %i × %i goes all the way, and leaves the stones and their words free', (width, height) => {
    const layout = layoutOf(world, width, height);
    const { cx, cy, inner, outer } = layout.shield;
    const drawn = paths(marked(world, layout)).find(({ dash }) => dash !== undefined);
    const pieces = [...drawn!.d.matchAll(/M(\S+) (\S+)L([\d.-]+) /g)].map(([, from, y, to]) =>
      [from, to].map((x) => Math.hypot(Number(x) - cx, Number(y) - cy)),
    );
    const [[, toRim], [fromRim, end]] = pieces as [number[], number[]];
    expect(toRim).toBeCloseTo(inner, 0);
    expect(fromRim).toBeCloseTo(outer, 0);
    expect(end).toBeGreaterThan(outer);
  });
});
