/** The world on its sheet: everything in its place, on any sheet, in any state. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Shape,
  WORLD,
  anchorPoint,
  clamp,
  disc,
  isText,
  regionsOf,
  regionPrints,
  shieldOf,
  stage,
  stageLayout,
  strike,
  strikeTurn,
  struckStone,
  tagsOf,
  treatyRing,
} from '../../src/drawings';
import { CELL } from '../../src/drawings/patterns';
import { partPlaces } from '../../src/drawings/map/places';
import { strikeStill } from '../../src/drawings/strike-print';
import { faultsOf, filled, texts } from './reading';
import { anyWorld, quietWorld, share, side } from './worlds';

/** Square pixels of the rectangles of a shape. */
const areaOf = (shape: Shape): number =>
  isText(shape)
    ? 0
    : [...shape.d.matchAll(/M(\S+) (\S+)H(\S+)V(\S+)H\S+Z/g)].reduce(
        (sum, [, x, y, right, bottom]) => sum + (Number(right) - Number(x)) * (Number(bottom) - Number(y)),
        0,
      );

const SHEETS = [
  [452, 660],
  [390, 190],
  [635, 928],
  [812, 768],
  [1366, 452],
] as const;

describe('layout', () => {
  test.each(SHEETS)('on %i × %i the shield stands inside the sheet, over the world', (width, height) => {
    const { shield, disc } = stageLayout(width, height);
    expect(shield.cx - shield.outer).toBeGreaterThanOrEqual(0);
    expect(shield.cx + shield.outer).toBeLessThanOrEqual(width);
    expect(shield.cy - shield.outer).toBeGreaterThanOrEqual(0);
    expect(disc.radius).toBeLessThan(shield.inner);
  });

  test('a phone shows signs on the stones and no names; a larger sheet both words and names', () => {
    expect(texts(stage(quietWorld(), 390, 190))).toEqual([]);
    const words = texts(stage(quietWorld(), 452, 660)).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['COP', 'AUTORITÉS', 'UE', 'É.-U.']));
    // A number without a word beside it says nothing.
    expect(words.filter((word) => /\d/.test(word))).toEqual([]);
  });

  test('no word is smaller than 14 px, on any sheet', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const texted = { damage: '−5,1', damageWord: 'en tout', kept: '2,2', keptWord: 'retenu' };
        const shock = strikeStill(stageLayout(width, height), {
          region: 'eu',
          damage: 5,
          absorbed: 0.4,
          texts: texted,
        });
        for (const { size } of texts([...stage(quietWorld(), width, height), ...shock]))
          expect(size).toBeGreaterThanOrEqual(14);
      }),
      { numRuns: 25 },
    );
  });
});

describe('names of actors', () => {
  test.each([SHEETS[0], SHEETS[2], SHEETS[3]])(
    'on %i × %i none leaves the sheet or covers another',
    (width, height) => {
      const tags = tagsOf(quietWorld(), stageLayout(width, height));
      expect(tags).toHaveLength(4);
      tags.forEach((tag, index) => {
        expect(tag.x).toBeGreaterThanOrEqual(0);
        expect(tag.x + tag.drawing.width).toBeLessThanOrEqual(width);
        for (const other of tags.slice(index + 1)) {
          const apart =
            tag.x + tag.drawing.width <= other.x ||
            other.x + other.drawing.width <= tag.x ||
            tag.y + tag.drawing.height <= other.y ||
            other.y + other.drawing.height <= tag.y;
          expect(apart, `${tag.id} and ${other.id}`).toBe(true);
        }
      });
    },
  );

  test.each([
    [1260, 942],
    [1141, 960],
    [812, 660],
  ])('on %i × %i they hide no stone, and none comes under what is written in the right corner', (width, height) => {
    const layout = stageLayout(width, height);
    const places = partPlaces(quietWorld(), layout);
    for (const { x, y, drawing, id } of tagsOf(quietWorld(), layout)) {
      const isOver = (point: { x: number; y: number }) =>
        point.x > x && point.x < x + drawing.width && point.y > y && point.y < y + drawing.height;
      for (const { id: stone } of quietWorld().stones)
        expect(isOver(places.get(`stone ${stone}`)!), `${id} over ${stone}`).toBe(false);
      // The value of tyranny, as large as sheet.css prints it.
      const unit = layout.cell / CELL;
      expect(x + drawing.width > width - 160 * unit && y + drawing.height > height - 76 * unit, id).toBe(false);
    }
  });

  test.each([SHEETS[0], SHEETS[2], SHEETS[3]])(
    'on %i × %i each stands by its own region, whoever has signed',
    (width, height) => {
      const layout = stageLayout(width, height);
      for (let signatures = 0; signatures < 16; signatures++) {
        const actors = quietWorld().actors.map((actor, rank) => ({
          ...actor,
          signed: ((signatures >> rank) & 1) === 1,
        }));
        const anchors = new Map(actors.map(({ id, region }) => [id, anchorPoint(region!, layout.disc)]));
        for (const { id, x, y, drawing } of tagsOf(quietWorld({ actors }), layout)) {
          const farFrom = ([px, py]: readonly [number, number]) =>
            Math.hypot(px - clamp(px, x, x + drawing.width), py - clamp(py, y, y + drawing.height));
          const nearest = [...anchors].reduce((a, b) => (farFrom(b[1]) < farFrom(a[1]) ? b : a));
          expect(nearest[0], `signatures ${signatures}`).toBe(id);
        }
      }
    },
  );

  test('those who are not on the map have none; where nobody is, all are pinned on the sea', () => {
    const firms = { id: 'firms', label: 'Firmes', region: null, signed: false };
    const { actors } = quietWorld();
    const named = (world: Parameters<typeof tagsOf>[0]) => tagsOf(world, stageLayout(452, 660)).map(({ id }) => id);
    expect(named(quietWorld({ actors: [...actors, firms] }))).not.toContain('firms');
    expect(named(quietWorld({ actors: [firms, { ...firms, id: 'pupils' }] }))).toEqual(['firms', 'pupils']);
  });

  test.each(['us', 'eu', 'china', null] as const)('none lies under the sign of what strikes (%s)', (region) => {
    const layout = stageLayout(812, 768);
    const world = quietWorld({ crack: { region } });
    const { x, y, width, height } = partPlaces(world, layout).get('strike')!;
    for (const tag of tagsOf(world, layout))
      expect(
        tag.x + tag.drawing.width <= x - width / 2 ||
          x + width / 2 <= tag.x ||
          tag.y + tag.drawing.height <= y - height / 2 ||
          y + height / 2 <= tag.y,
        tag.id,
      ).toBe(true);
  });

  test('strips of signs keep clear of names', () => {
    const signs = [{ id: 'chips', region: 'us', icon: 'serveur', count: 3 }] as const;
    const tags = tagsOf(quietWorld({ signs }), stageLayout(812, 768));
    expect(tags.map(({ id }) => id)).toContain('chips');
    const strip = tags.find(({ id }) => id === 'chips');
    for (const tag of tags.filter(({ id }) => id !== 'chips'))
      expect(
        tag.x + tag.drawing.width <= strip!.x ||
          strip!.x + strip!.drawing.width <= tag.x ||
          tag.y + tag.drawing.height <= strip!.y ||
          strip!.y + strip!.drawing.height <= tag.y,
      ).toBe(true);
  });
});

describe('the treaty', () => {
  test('who signed is printed with its dots, under the lattice and over the yellow', () => {
    expect(regionPrints(quietWorld())).toEqual({ eu: { signed: true, lattice: 0, yellow: 0 } });
    expect(regionPrints(quietWorld({ lattice: { us: 0.4 }, yellow: { eu: 1 } }))).toEqual({
      us: { signed: false, lattice: 0.4, yellow: 0 },
      eu: { signed: true, lattice: 0, yellow: 1 },
    });
  });

  test('the lattice closes a region as far as it is told, and nothing beyond', () => {
    const inked = (lattice: number) =>
      disc({ ground: WORLD, cx: 300, cy: 300, radius: 250, turn: 0, regions: { china: { lattice } } }).filter(
        (shape) => !isText(shape) && shape.fill === 'lattice-small',
      );
    expect(inked(0)).toEqual([]);
    const [half, whole] = [inked(0.5), inked(1)] as const;
    expect(half).toHaveLength(1);
    expect(areaOf(half[0]!)).toBeLessThan(0.7 * areaOf(whole[0]!));
    expect(areaOf(half[0]!)).toBeGreaterThan(0.3 * areaOf(whole[0]!));
  });

  test('its ring is broken before it is in force, whole after, and absent when it covers nobody', () => {
    const place = { cx: 0, cy: 0, radius: 100, turn: 0 };
    expect(treatyRing({ ...place, coverage: 0.4, inForce: false })[0]).toHaveProperty('dash');
    expect(treatyRing({ ...place, coverage: 0.4, inForce: true })[0]).not.toHaveProperty('dash');
    expect(treatyRing({ ...place, coverage: 0, inForce: true })).toEqual([]);
  });
});

describe('a shock', () => {
  const shock = { region: 'eu', damage: 5, absorbed: 0.4 } as const;
  const layout = stageLayout(452, 660);

  test('twice the damage is twice as wide', () => {
    const widthOf = (damage: number) => strike(layout, { ...shock, damage }).beam.width;
    expect(widthOf(10)).toBeCloseTo(2 * widthOf(5));
  });

  test('it meets the shield on its outer edge and leaves it on its inner one', () => {
    const { beam } = strike(layout, shock);
    const { cx, cy, inner, outer } = layout.shield;
    expect(Math.hypot(beam.hit[0] - cx, beam.hit[1] - cy)).toBeCloseTo(outer);
    expect(Math.hypot(beam.through[0] - cx, beam.through[1] - cy)).toBeCloseTo(inner);
  });

  test('what the shield keeps does not pass: all of it, and nothing is drawn beyond', () => {
    expect(filled(strikeStill(layout, { ...shock, absorbed: 1 }), 'red')).toHaveLength(2);
    expect(filled(strikeStill(layout, shock), 'red')).toHaveLength(3);
  });

  test('what the shield does not touch has no flash', () => {
    expect(filled(strikeStill(layout, shock), 'sun')).toHaveLength(1);
    expect(filled(strikeStill(layout, { ...shock, absorbed: 0 }), 'sun')).toEqual([]);
  });

  test('nothing is written, and nothing flashes, behind somebody who stands large before it', () => {
    const texted = { damage: '−5,1', damageWord: 'en tout', kept: '2,2', keptWord: 'retenu' };
    const values = { ...shock, damage: 12, texts: texted };
    expect(texts(strikeStill(layout, values)).length).toBeGreaterThan(0);
    const behind = strikeStill(layout, values, { hasFace: true });
    expect(texts(behind)).toEqual([]);
    expect(filled(behind, 'sun')).toEqual([]);
    expect(filled(behind, 'red')).toEqual(filled(strikeStill(layout, values), 'red'));
  });

  test('it cracks the stone that it meets', () => {
    const { angle } = strike(layout, shock);
    const values = shieldOf(quietWorld({ crack: { region: 'eu' } }), layout);
    expect(values.crack).toEqual(struckStone(layout, 5, angle));
    expect(shieldOf(quietWorld(), layout).crack).toBeUndefined();
  });

  test('the world turns to a place that would not show, and only then', () => {
    const phone = stageLayout(390, 190);
    expect(strikeTurn(layout, 'china')).toBe(0);
    for (const region of regionsOf(WORLD)) {
      const { beam } = strike(phone, { ...shock, region }, strikeTurn(phone, region));
      expect(beam.target[1]).toBeLessThan(190);
      expect(Math.abs(strikeTurn(phone, region) - 180)).toBeLessThanOrEqual(180);
    }
  });
});

describe('each place is struck from an angle of its own', () => {
  const apart = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) =>
    Math.hypot(x - toX, y - toY);
  const places = regionsOf(WORLD).filter((region) => region !== 'other');

  test.each([
    ['a large sheet', 900, 656],
    ['a tall one', 452, 660],
    ['a phone', 390, 190],
  ])('on %s', (_, width, height) => {
    const layout = stageLayout(width, height);
    const beams = [...places, null].map((region) => {
      const values = { region, damage: 5, absorbed: 0.4 };
      return strike(layout, values, strikeTurn(layout, region)).beam;
    });
    for (const [i, one] of beams.entries())
      for (const other of beams.slice(0, i)) {
        expect(apart(one.source, other.source)).toBeGreaterThan(15);
        expect(apart(one.source, other.source) + apart(one.target, other.target)).toBeGreaterThan(30);
      }
  });
});

describe('any world on any sheet', () => {
  test('can be drawn', () => {
    fc.assert(
      fc.property(anyWorld, side, side, (world, width, height) => {
        expect(faultsOf(stage(world, width, height))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('the number of a shock stands with the word that says of what, or not at all', () => {
    const values = { region: null, absorbed: 0.4 };
    const texted = { damage: '−5,1', damageWord: 'en tout', kept: '2,2', keptWord: 'retenu' };
    const onBeam = (width: number, height: number, damage: number) =>
      texts(strikeStill(stageLayout(width, height), { ...values, damage, texts: texted }))
        .map(({ text }) => text)
        .filter((text) => text === texted.damage || text === texted.damageWord);
    expect(onBeam(812, 686, 5)).toEqual(['−5,1', 'en tout']);
    // too thin for words, too small a sheet
    expect(onBeam(812, 686, 1)).toEqual([]);
    expect(onBeam(683, 326, 5)).toEqual([]);
  });

  test('can be struck anywhere', () => {
    const region = fc.constantFrom(...regionsOf(WORLD), null);
    const damage = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(side, side, region, damage, share, (width, height, where, points, absorbed) => {
        const values = { region: where, damage: points, absorbed };
        expect(faultsOf(strikeStill(stageLayout(width, height), values))).toEqual([]);
      }),
    );
  });

  test('is the same twice', () => {
    expect(stage(quietWorld(), 452, 660)).toEqual(stage(quietWorld(), 452, 660));
  });
});
