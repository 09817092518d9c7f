import { textWidth } from '../../drawings/text-metrics';

/** For each step of size, from the largest on, the width up to which a text fits, in sizes of its letters. */
export type Fits = readonly (readonly [most: number, step: string])[];

/** The class of the largest size at which a cry fits. */
export const fitOf = (cry: string, fits: Fits): string =>
  fits.find(([most]) => textWidth(cry, 1, 'display') <= most)?.[1] ?? 'is-longest';
