/** Numbers of a scenario that may be turned up or down, and how far. */
import type { NumberPlace } from '../../scenario/edit';

/** What can be turned: some numbers, and by which factors. */
export interface Knob {
  name: string;
  /** Of the knobs that are written together in the file. */
  group: number;
  places: readonly NumberPlace[];
  least: number;
  most: number;
  /** The numbers are written as whole multiples of it; null when as they were. */
  step: number | null;
  /** The least change of the factor that is one step: 0 when there is no step, or several numbers. */
  grain: number;
  why: string;
}

/** A factor turned by so much (in logarithms), within its bounds and on its grid: by one step at least. */
export function turned(
  { least, most, grain }: Pick<Knob, 'least' | 'most' | 'grain'>,
  from: number,
  by: number,
): number {
  const wanted = from * Math.exp(by);
  if (grain === 0) return Math.min(most, Math.max(least, wanted));
  const now = Math.round(from / grain);
  const steps = by > 0 ? Math.max(Math.round(wanted / grain), now + 1) : Math.min(Math.round(wanted / grain), now - 1);
  const within = Math.min(Math.floor(most / grain + 1e-9), Math.max(Math.ceil(least / grain - 1e-9), steps));
  return within === now ? from : within * grain;
}
