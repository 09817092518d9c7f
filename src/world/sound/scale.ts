/**
 * The one scale of every sound: D Dorian, whose steps are the same upwards and downwards. So sounds that meet agree, and a
 * tune that is turned over about a D stays in the scale.
 */

/** Semitones of the seven steps over D. */
const STEPS = [0, 2, 3, 5, 7, 9, 10] as const;
/** Steps of an octave. */
export const OCTAVE = STEPS.length;
/** Hertz of step 0: D3. */
const HOME = 146.832;

/** The pitch of a step, in hertz; below D3 where it is negative. */
export function hertz(step: number): number {
  const octave = Math.floor(step / OCTAVE);
  return HOME * 2 ** (octave + STEPS[step - octave * OCTAVE]! / 12);
}

/** A tune turned over about the D of step 7: what rose falls by as much. */
export const turnedOver = (steps: readonly number[]): number[] => steps.map((step) => 2 * OCTAVE - step);
