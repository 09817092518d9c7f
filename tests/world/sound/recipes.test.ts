/** What each sound is made of: short, soft, in one scale, and true to the axes. */
import { describe, expect, test } from 'vitest';
import { POSES } from '../../../src/scenario/playable';
import { type Layer, LONGEST, type Recipe, recipeOf, type Sound, voicesOf } from '../../../src/world/sound/recipes';
import { hertz, turnedOver } from '../../../src/world/sound/scale';

const FREE = { emancipation: 1, tyranny: 0 };
const WATCHED = { emancipation: 0.2, tyranny: 1 };
const EVERY: readonly Sound[] = [
  { is: 'stamp' },
  { is: 'page' },
  { is: 'crowd', before: FREE, after: WATCHED },
  { is: 'crowd', before: { emancipation: 0, tyranny: 1 }, after: FREE },
  ...[0, 0.5, 1].map((tyranny) => ({ is: 'grid', tyranny }) as const),
  ...[0, 1, 4, 12].map((signatories) => ({ is: 'signature', signatories }) as const),
  { is: 'exit' },
  { is: 'entry-into-force' },
  { is: 'lapse' },
  { is: 'shield-holds' },
  { is: 'shield-cracks' },
  { is: 'news' },
  { is: 'flow' },
  { is: 'mark' },
  ...POSES.map((pose) => ({ is: 'life', pose }) as const),
  { is: 'promise-kept' },
  { is: 'promise-broken' },
];

const tonesOf = (recipe: Recipe) => recipe.filter((layer) => layer.kind === 'tone');
const stepsOf = (sound: Sound) => tonesOf(recipeOf(sound)).map(({ step }) => step);
const end = ({ at, seconds }: Layer): number => at + seconds;
/** The loudness of what sounds at a moment: layers of different pitches add their powers. */
const loudnessAt = (recipe: Recipe, at: number): number =>
  Math.hypot(...recipe.filter((layer) => layer.at <= at && at < end(layer)).map(({ gain }) => gain));

describe.each(EVERY.map((sound) => [JSON.stringify(sound), sound] as const))('%s', (_name, sound) => {
  const recipe = recipeOf(sound);

  test('is something, and short', () => {
    expect(recipe.length).toBeGreaterThan(0);
    for (const layer of recipe) {
      expect(layer.at).toBeGreaterThanOrEqual(0);
      expect(layer.attack).toBeLessThan(layer.seconds);
      expect(end(layer)).toBeLessThanOrEqual(LONGEST);
    }
  });

  test('is soft, and no harmonic is louder than its fundamental', () => {
    for (const layer of recipe) {
      expect(layer.gain).toBeGreaterThan(0);
      expect(layer.gain).toBeLessThanOrEqual(0.5);
      expect(loudnessAt(recipe, layer.at)).toBeLessThanOrEqual(1);
    }
    for (const { partials } of tonesOf(recipe)) expect(Math.max(...partials)).toBe(partials[0]);
  });

  test('is in the scale of all the others, where it can be heard', () => {
    for (const { step, to } of recipe)
      for (const pitch of [step, to]) {
        expect(pitch).toBe(Math.round(pitch));
        expect(hertz(pitch)).toBeGreaterThan(40);
        expect(hertz(pitch)).toBeLessThan(8000);
      }
  });
});

describe('the scale', () => {
  test('is D Dorian: an octave doubles, A is 220 Hz', () => {
    expect(hertz(4)).toBeCloseTo(220, 1);
    expect(hertz(11)).toBeCloseTo(440, 1);
    expect(hertz(-7) * 4).toBeCloseTo(hertz(7), 6);
  });

  test('has the same steps upwards and downwards from its D: a tune can be turned over in it', () => {
    for (let step = 0; step <= 14; step++) expect(hertz(7) / hertz(14 - step)).toBeCloseTo(hertz(step) / hertz(7), 6);
  });
});

describe('what the axes and the game change', () => {
  test('a crowd is more voices where people are freer, fewer where they are watched', () => {
    const many = (emancipation: number, tyranny: number) => voicesOf({ emancipation, tyranny });
    expect([many(0, 0), many(0.5, 0), many(1, 0)]).toEqual([1, 4, 7]);
    expect(many(1, 1)).toBeLessThan(many(1, 0.5));
    expect(many(1, 0.5)).toBeLessThan(many(1, 0));
  });

  test('it swells or thins from before to after', () => {
    const halves = (sound: Sound) => {
      const recipe = recipeOf(sound);
      return [recipe.filter(({ at }) => at < 0.45).length, recipe.filter(({ at }) => at >= 0.5).length];
    };
    const [few, more] = halves({ is: 'crowd', before: WATCHED, after: FREE });
    const [many, less] = halves({ is: 'crowd', before: FREE, after: WATCHED });
    expect(few).toBeLessThan(more!);
    expect(many).toBeGreaterThan(less!);
  });

  test('its vowels open as people are freer', () => {
    const vowel = (emancipation: number) => {
      const axes = { emancipation, tyranny: 0 };
      return recipeOf({ is: 'crowd', before: axes, after: axes })[0]!.step;
    };
    expect(vowel(0)).toBeLessThan(vowel(0.5));
    expect(vowel(0.5)).toBeLessThan(vowel(1));
  });

  test('the low note sinks to the low D, richer and rougher, as tyranny does its work', () => {
    const notes = [0, 0.5, 1].map((tyranny) => tonesOf(recipeOf({ is: 'grid', tyranny }))[0]!);
    const rising = (values: readonly number[]) => values.every((value, i) => i === 0 || value > values[i - 1]!);
    expect(rising(notes.map(({ beat }) => beat))).toBe(true);
    expect(rising(notes.map(({ partials }) => partials.length))).toBe(true);
    expect(rising(notes.map(({ step }) => -step))).toBe(true);
    expect(notes[2]!.step).toBe(-7);
  });

  test('each who signs adds a note over those that were there', () => {
    const of = (signatories: number) => stepsOf({ is: 'signature', signatories });
    expect(of(1)).toHaveLength(1);
    for (const many of [2, 3, 8]) expect(of(many)).toEqual([...of(many - 1), expect.any(Number)]);
  });

  test('a lapse is the entry into force turned over, a broken promise one that was kept', () => {
    expect(stepsOf({ is: 'lapse' })).toEqual(turnedOver(stepsOf({ is: 'entry-into-force' })));
    const [kept, broken] = [stepsOf({ is: 'promise-kept' }), stepsOf({ is: 'promise-broken' })];
    expect(broken).toEqual(turnedOver(kept.slice(0, broken.length)));
    expect(kept[2]).toBe(broken[2]);
  });

  test('who comes back free rises, who is on file falls, each pose by its own interval', () => {
    const interval = (pose: (typeof POSES)[number]) => {
      const [first, second] = stepsOf({ is: 'life', pose });
      return second! - first!;
    };
    expect(interval('free')).toBeGreaterThan(interval('healed'));
    expect(interval('healed')).toBeGreaterThan(0);
    expect(interval('out-of-work')).toBeLessThan(0);
    expect(interval('on-file')).toBeLessThan(interval('out-of-work'));
    expect(new Set(POSES.map(interval)).size).toBe(POSES.length);
  });
});
