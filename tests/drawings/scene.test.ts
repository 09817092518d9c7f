/** What stands on the world in front of a dossier. */
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/drawings';
import { crowd, marked, type Staged } from '../../src/drawings/scene';
import { filled, paths } from './reading';
import { quietWorld } from './worlds';

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

describe('the thread from a dossier to whom it is about', () => {
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

describe('a hundred lives beside whom a dossier is about', () => {
  const counts = { free: 10, healed: 10, 'on-the-way': 10, 'out-of-work': 10, 'on-file': 60 };
  const view = { now: { hundred: counts, twenty: counts }, before: null, named: [] };

  test.each([
    [1366, 330],
    [1280, 347],
    [1440, 380],
    [1920, 460],
  ])('never stand closer than a third of their height, and are of one size, on %i × %i', (width, height) => {
    const drawn = crowd(view, layoutOf(world, width, height), true);
    // Those on file are told by the paper behind their faces: 20 of the 48 units of a figure's height are its width.
    const papers = filled(drawn, 'cream').map(({ d }) =>
      [...d.matchAll(/M(\S+) \S+H([\d.]+)V/g)].map(([, left, right]) => [Number(left), Number(right)] as const),
    );
    expect(papers.flat()).toHaveLength(counts['on-file']);
    for (const row of papers) {
      const tall = ((row[0]![1] - row[0]![0]) * 48) / 20;
      for (const [i, [left]] of row.slice(1).entries()) expect((left - row[i]![0]) / tall).toBeGreaterThan(0.345);
    }
    // Their keylines are as thick as they are large.
    const keyline = (ground: 'sun' | 'red') =>
      new Set(paths(drawn).flatMap(({ stroke, width: thick }) => (stroke === ground ? [thick] : [])));
    expect(keyline('sun')).toEqual(keyline('red'));
    expect(keyline('red').size).toBe(1);
  });
});
