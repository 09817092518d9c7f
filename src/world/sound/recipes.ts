/** What each sound is made of: plain data, which `player.ts` turns into sound. Pitches are steps of the scale. */
import type { Pose } from '../../scenario/playable';
import { OCTAVE, turnedOver } from './scale';

/** What can be heard. Shares are of the whole scale of an axis (0..1). */
export type Sound =
  /** The press: a decision, a promise, a move at the table. */
  | { is: 'stamp' }
  /** Another sheet. */
  | { is: 'page' }
  /** People in the street: as many and as open as they are free, fewer as they are watched; it swells or thins. */
  | { is: 'crowd'; before: AxisShares; after: AxisShares }
  /** The grid advances. */
  | { is: 'grid'; tyranny: number }
  /** A chord with a note for each who has signed. */
  | { is: 'signature'; signatories: number }
  | { is: 'exit' }
  | { is: 'entry-into-force' }
  /** The cadence of the entry into force, turned over. */
  | { is: 'lapse' }
  | { is: 'shield-holds' }
  | { is: 'shield-cracks' }
  | { is: 'news' }
  | { is: 'flow' }
  | { is: 'mark' }
  /** Somebody comes back: two notes, that rise or fall as they stand. */
  | { is: 'life'; pose: Pose }
  | { is: 'promise-kept' }
  | { is: 'promise-broken' };

export interface AxisShares {
  emancipation: number;
  tyranny: number;
}

/** Seconds from the start of the sound, seconds in all, and the part of them in which it comes up to its gain (0..1). */
interface Envelope {
  at: number;
  attack: number;
  seconds: number;
  gain: number;
}

export interface ToneLayer extends Envelope {
  kind: 'tone';
  step: number;
  /** Where it glides to; the same step where it holds. */
  to: number;
  /** The strength of each harmonic, the fundamental first. */
  partials: readonly number[];
  /** Hertz between two voices of the note: slow is a wave, more than fifteen is rough. 0: one voice. */
  beat: number;
}

/** Noise through a band around a step. */
export interface NoiseLayer extends Envelope {
  kind: 'noise';
  step: number;
  to: number;
  /** How narrow the band is (the Q of the filter). */
  narrow: number;
}

export type Layer = ToneLayer | NoiseLayer;
export type Recipe = readonly Layer[];

/** No sound lasts longer, in seconds. */
export const LONGEST = 1.5;

const REED = [1, 0.45, 0.3, 0.16, 0.1] as const;
const SOFT = [1, 0.3, 0.08] as const;
const BELL = [1, 0, 0.5, 0, 0.25, 0, 0.12] as const;

const tone = (step: number, layer: Partial<ToneLayer> & { seconds: number; gain: number }): ToneLayer => ({
  kind: 'tone',
  step,
  to: step,
  at: 0,
  attack: 0.008,
  partials: SOFT,
  beat: 0,
  ...layer,
});

const noise = (step: number, layer: Partial<NoiseLayer> & { seconds: number; gain: number }): NoiseLayer => ({
  kind: 'noise',
  step,
  to: step,
  at: 0,
  attack: 0.002,
  narrow: 1,
  ...layer,
});

/** Notes that sound together, as loud as one whatever their number. */
const chord = (steps: readonly number[], layer: Partial<ToneLayer> & { seconds: number; gain: number }): ToneLayer[] =>
  steps.map((step) =>
    tone(step, { partials: REED, attack: 0.02, ...layer, gain: layer.gain / Math.sqrt(steps.length) }),
  );

export function recipeOf(sound: Sound): Recipe {
  switch (sound.is) {
    case 'stamp':
      return STAMP;
    case 'page':
      return [noise(24, { to: 29, attack: 0.12, seconds: 0.34, gain: 0.22, narrow: 0.8 })];
    case 'crowd':
      return crowd(sound.before, sound.after);
    case 'grid':
      return grid(sound.tyranny);
    case 'signature':
      return signature(sound.signatories);
    case 'exit':
      return [
        tone(9, { seconds: 0.4, gain: 0.2, partials: REED }),
        tone(8, { at: 0.2, to: 4, attack: 0.03, seconds: 0.7, gain: 0.18, partials: REED }),
      ];
    case 'entry-into-force':
      return cadence(CADENCE);
    case 'lapse':
      return cadence(CADENCE.map(turnedOver));
    case 'shield-holds':
      return [
        noise(14, { seconds: 0.14, gain: 0.3 }),
        tone(-3, { to: -OCTAVE, seconds: 0.3, gain: 0.4 }),
        ...chord([OCTAVE, 11], { at: 0.03, attack: 0.004, seconds: 1.1, gain: 0.24, partials: BELL }),
      ];
    case 'shield-cracks':
      return [
        ...[0, 0.06, 0.15].map((at, rank) => noise(25 - 4 * rank, { at, seconds: 0.1 + 0.05 * rank, gain: 0.34 })),
        tone(0, { to: -OCTAVE, seconds: 0.5, gain: 0.4 }),
        // a half step apart, both sinking
        ...[8, 9].map((step) =>
          tone(step, { at: 0.08, to: step - 5, seconds: 0.9, gain: 0.13, partials: REED, beat: 17 }),
        ),
      ];
    case 'news':
      return [0, 0.07, 0.19].map((at) => noise(26, { at, seconds: 0.045, gain: 0.34, narrow: 4 }));
    case 'flow':
      return [OCTAVE, 9, 11].map((step, rank) => tone(step, { at: 0.11 * rank, seconds: 0.3, gain: 0.11 }));
    case 'mark':
      return chord([14, 18], { attack: 0.004, seconds: 0.9, gain: 0.15, partials: BELL });
    case 'life':
      return life(INTERVALS[sound.pose]);
    case 'promise-kept':
      return promise(HOMEWARD, true);
    case 'promise-broken':
      return promise(turnedOver(HOMEWARD), false);
  }
}

/** The falling plate, the blow under it, the sheet that comes off. */
const STAMP: Recipe = [
  noise(21, { seconds: 0.09, gain: 0.5, narrow: 1.2 }),
  tone(-3, { to: -OCTAVE, attack: 0.003, seconds: 0.22, gain: 0.5, partials: [1, 0.5, 0.25] }),
  noise(15, { at: 0.12, attack: 0.03, seconds: 0.14, gain: 0.12 }),
];

/** Voices of a crowd, at most. */
const MOST_VOICES = 7;

/** How many can be heard: the freer the more, and a third of them where everybody is watched. */
export const voicesOf = ({ emancipation, tyranny }: AxisShares): number =>
  Math.max(1, Math.round(MOST_VOICES * emancipation * (1 - (2 / 3) * tyranny)));

/** Each voice says a syllable in the state of before, then one in that of after. */
function crowd(before: AxisShares, after: AxisShares): Recipe {
  return [before, after].flatMap((axes, half) =>
    Array.from({ length: voicesOf(axes) }, (_, voice) => syllable(voice, axes, half * 0.5)).flat(),
  );
}

/** The two formants of a vowel: from a closed one to an open one as people are freer. Voices differ in height and in time. */
function syllable(voice: number, { emancipation }: AxisShares, start: number): NoiseLayer[] {
  const higher = voice % 3;
  const shape = { at: start + ((voice * 3) % MOST_VOICES) * 0.06, attack: 0.09, seconds: 0.42 };
  return [
    noise(8 + Math.round(7 * emancipation) + higher, { ...shape, gain: 0.28, narrow: 9 }),
    noise(17 + Math.round(4 * emancipation) + higher, { ...shape, gain: 0.17, narrow: 11 }),
  ];
}

/** It sinks to the low D, gains harmonics and grows rough as tyranny does. */
function grid(tyranny: number): Recipe {
  const harmonics = 3 + Math.round(6 * tyranny);
  return [
    tone(-4 - Math.round(3 * tyranny), {
      attack: 0.08,
      seconds: 1.4,
      gain: 0.34,
      partials: Array.from({ length: harmonics }, (_, rank) => 1 / (rank + 1)),
      beat: 0.6 + 22 * tyranny,
    }),
  ];
}

/** From the ground up: D, A, D, F, A, C, D, F. */
const SIGNED = [0, 4, 7, 9, 11, 13, 14, 16] as const;

function signature(signatories: number): Recipe {
  const notes = SIGNED.slice(0, Math.max(1, Math.min(SIGNED.length, signatories)));
  return chord(notes, { seconds: 1.1, gain: 0.34 }).map((layer, rank) => ({ ...layer, at: rank * 0.035 }));
}

/** G, C, then D with its fifth. */
const CADENCE = [
  [3, 5, 7],
  [6, 8, 10],
  [0, 4, 7, 14],
] as const;

const cadence = (chords: readonly (readonly number[])[]): Recipe =>
  chords.flatMap((steps, rank) =>
    chord(steps, { at: rank * 0.26, seconds: rank === chords.length - 1 ? 0.95 : 0.4, gain: 0.34 }),
  );

/** Steps between the two notes of somebody who comes back. */
const INTERVALS: Readonly<Record<Pose, number>> = {
  free: 4,
  healed: 2,
  'on-the-way': 1,
  'out-of-work': -2,
  'on-file': -4,
};

const life = (interval: number): Recipe => [
  tone(OCTAVE, { attack: 0.02, seconds: 0.5, gain: 0.2, partials: REED }),
  tone(OCTAVE + interval, { at: 0.26, attack: 0.02, seconds: 0.85, gain: 0.22, partials: REED }),
];

/** A, B, and D, which is home. */
const HOMEWARD = [4, 5, 7] as const;

/** A tune that comes home; one that is kept has a ground to stand on. */
const promise = (tune: readonly number[], isKept: boolean): Recipe => [
  ...tune.map((step, rank) => tone(step, { at: rank * 0.24, attack: 0.02, seconds: 0.9, gain: 0.22, partials: REED })),
  ...(isKept ? chord([0, 4], { at: 0.48, seconds: 1, gain: 0.24 }) : []),
];
