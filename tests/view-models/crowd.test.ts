import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAUGE_POSES } from '../../src/scenario/playable';
import { crowdOf, inFives, type CrowdLevels } from '../../src/view-models/scene/crowd';

const none: CrowdLevels = { emancipation: 50, tyranny: 50, gauges: [] };
const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
const meanGood = ({ gauges }: CrowdLevels, pose: string): number | null => {
  const good = gauges.flatMap((gauge) => (gauge.pose === pose ? [gauge.good] : []));
  return good.length === 0 ? null : good.reduce((sum, level) => sum + level, 0) / good.length;
};

describe('a hundred lives', () => {
  test('are watched as far as tyranny goes, and well as far as emancipation goes among the others', () => {
    expect(crowdOf(none)).toEqual({ 'on-file': 50, free: 25, healed: 0, 'out-of-work': 0, 'on-the-way': 25 });
    expect(crowdOf({ ...none, emancipation: 100, tyranny: 0 })).toMatchObject({ free: 100, 'on-file': 0 });
    expect(crowdOf({ ...none, emancipation: 100, tyranny: 100 })).toMatchObject({ free: 0, 'on-file': 100 });
  });

  test('are told apart by the gauges that name a pose', () => {
    const gauges: CrowdLevels['gauges'] = [
      { pose: 'healed', good: 40 },
      { pose: 'free', good: 60 },
      { pose: 'out-of-work', good: 20 },
    ];
    expect(crowdOf({ ...none, gauges })).toEqual({
      'on-file': 50,
      healed: 10,
      free: 15,
      'out-of-work': 20,
      'on-the-way': 5,
    });
  });

  test('what is bad is rounded up, what is good down', () => {
    expect(crowdOf({ emancipation: 49.9, tyranny: 0.1, gauges: [] })).toMatchObject({ 'on-file': 1, free: 49 });
  });

  test('are not better than a gauge that names their pose, whatever the axes say', () => {
    const gauges: CrowdLevels['gauges'] = [
      { pose: 'free', good: 3 },
      { pose: 'on-file', good: 10 },
    ];
    expect(crowdOf({ emancipation: 100, tyranny: 0, gauges })).toMatchObject({ 'on-file': 90, free: 3 });
  });
});

test('twenty figures of five lives round what is bad up and what is good down', () => {
  expect(inFives({ 'on-file': 11, 'out-of-work': 6, healed: 9, free: 24, 'on-the-way': 50 })).toEqual({
    'on-file': 3,
    'out-of-work': 2,
    healed: 1,
    free: 4,
    'on-the-way': 10,
  });
});

const level = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
const levels: fc.Arbitrary<CrowdLevels> = fc.record({
  emancipation: level,
  tyranny: level,
  gauges: fc.array(fc.record({ pose: fc.constantFrom(...GAUGE_POSES), good: level }), { maxLength: 8 }),
});

describe('whatever the scenario', () => {
  test('the five counts are whole and make a hundred, or twenty figures of five lives', () => {
    fc.assert(
      fc.property(levels, (given) => {
        for (const [counts, all] of [
          [crowdOf(given), 100],
          [inFives(crowdOf(given)), 20],
        ] as const) {
          expect(total(counts)).toBe(all);
          expect(Object.values(counts).every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        }
      }),
    );
  });

  test('the crowd never says better than the gauges', () => {
    fc.assert(
      fc.property(levels, (given) => {
        const hundred = crowdOf(given);
        for (const [counts, lives] of [
          [hundred, 1],
          [inFives(hundred), 5],
        ] as const) {
          expect((counts.free + counts.healed) * lives).toBeLessThanOrEqual(given.emancipation);
          expect(counts['on-file'] * lives).toBeGreaterThanOrEqual(given.tyranny);
          expect(counts.free * lives).toBeLessThanOrEqual(meanGood(given, 'free') ?? given.emancipation);
          expect(counts.healed * lives).toBeLessThanOrEqual(meanGood(given, 'healed') ?? 0);
          expect(counts['on-file'] * lives).toBeGreaterThanOrEqual(
            Math.floor(100 - (meanGood(given, 'on-file') ?? 100)),
          );
        }
      }),
    );
  });
});
