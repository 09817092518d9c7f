/** From what happened to what is shown, and for how long. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEAT, LONGEST_MS, between, continues, durationOf, easeInk, easeStamp, plan } from '../../src/world/plan';
import type { Cue, WorldView } from '../../src/world/source';
import { quietWorld, share } from '../drawings/worlds';

const view = (change: Partial<WorldView> = {}): WorldView => ({
  ...quietWorld(),
  theme: 'day',
  reducedMotion: false,
  ...change,
});
const SHOCK: Cue = { kind: 'shock', region: 'eu', damage: 5, absorbed: 0.4 };
const CUES: readonly Cue[] = [
  { kind: 'decision', doctrine: 'public' },
  SHOCK,
  { kind: 'event', region: null },
  { kind: 'signature', actor: 'china' },
  { kind: 'exit', actor: 'eu' },
  { kind: 'entry-into-force', word: 'En vigueur' },
  { kind: 'lapse' },
  { kind: 'flows', flows: [{ from: 'us', to: 'tyranny', points: 3 }] },
  { kind: 'threshold', part: 'tyranny' },
];

describe('a plan', () => {
  test('shows what happened in its order, then lets the inks pass to the new state', () => {
    const steps = plan(view(), view({ tyranny: 0.5 }), [CUES[0]!, SHOCK]);
    expect(steps.map((step) => (step.kind === 'cue' ? step.cue.kind : step.kind))).toEqual([
      'decision',
      'shock',
      'inks',
    ]);
  });

  test('is empty when nothing happened and nothing moved', () => {
    expect(plan(view(), view(), [])).toEqual([]);
  });

  test('lets the inks pass when a value moved by itself', () => {
    expect(plan(view(), view({ emancipation: 0.6 }), [])).toEqual([{ kind: 'inks', ms: BEAT.pull }]);
  });

  test.each(CUES)('reduced motion shows the final state at once, whatever happened: $kind', (cue) => {
    expect(plan(view(), view({ tyranny: 0.9, reducedMotion: true }), [cue])).toEqual([]);
  });

  test('another theme, another language, another game are not a transition', () => {
    const other = view({ stones: [{ id: 'stone-0', label: 'Laws', share: 0.5 }] });
    expect(plan(view(), view({ theme: 'night', tyranny: 0.9 }), [])).toEqual([]);
    expect(plan(view(), other, [SHOCK])).toEqual([]);
    expect(continues(view(), view({ tyranny: 0.9 }))).toBe(true);
  });

  test('a turn with little to show takes its time; a full one is hurried, never longer than the longest', () => {
    const length = (cues: readonly Cue[]) =>
      plan(view(), view({ tyranny: 0.5 }), cues).reduce((sum, { ms }) => sum + ms, 0);
    expect(length([SHOCK])).toBeCloseTo(durationOf(SHOCK) + BEAT.pull);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CUES), { maxLength: 40 }), (cues) => {
        expect(length(cues)).toBeLessThanOrEqual(LONGEST_MS + 1e-6);
      }),
    );
  });

  test('hurrying shortens every step alike', () => {
    const steps = plan(view(), view(), [SHOCK, SHOCK, SHOCK, SHOCK, SHOCK]);
    expect(new Set(steps.slice(0, 5).map(({ ms }) => ms)).size).toBe(1);
    expect(steps[0]!.ms).toBeLessThan(durationOf(SHOCK));
  });
});

describe('between two states', () => {
  const [before, after] = [view({ tyranny: 0.2, coverage: 0 }), view({ tyranny: 0.6, coverage: 0.5, inForce: true })];

  test('it starts where it was and ends where it goes', () => {
    expect(between(before, after, 0)).toMatchObject({ tyranny: 0.2, coverage: 0 });
    expect(between(before, after, 1)).toEqual(after);
  });

  test('half way is half way, and what has no middle is new at once', () => {
    const middle = between(before, after, 0.5);
    expect(middle.tyranny).toBeCloseTo(0.4);
    expect(middle.inForce).toBe(true);
  });
});

describe('paces', () => {
  test('an ink starts at 0, ends at 1 and never goes back', () => {
    expect([easeInk(0), easeInk(1)]).toEqual([0, 1]);
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(easeInk(Math.max(one, other))).toBeGreaterThanOrEqual(easeInk(Math.min(one, other)));
      }),
    );
  });

  test('a stamp falls from large to its size, a little less on the way', () => {
    expect(easeStamp(0)).toBeCloseTo(1.6);
    expect(easeStamp(1)).toBe(1);
    expect(Math.min(...Array.from({ length: 50 }, (_, i) => easeStamp(i / 50)))).toBeLessThan(1);
  });
});
