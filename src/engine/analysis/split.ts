import { FULL } from '../vocabulary';

/** A split: an amount of whole thousandths, shared out by name so that the parts sum exactly to it. */
export type Split = ReadonlyMap<string, number>;

/** The amount that a split shares out. */
export const total = (split: Split): number => {
  let sum = 0;
  for (const part of split.values()) sum += part;
  return sum;
};

/** Adds parts, times a factor, to a split that is being made. */
export function addTo(split: Map<string, number>, parts: Split, factor = 1): void {
  for (const [name, part] of parts) addPart(split, name, factor * part);
}

/** Adds one part to a split that is being made. */
export function addPart(split: Map<string, number>, name: string, part: number): void {
  split.set(name, (split.get(name) ?? 0) + part);
}

/** A thousand gauges' worth: where parts that pull against each other are larger, they say nothing any more. */
const BEYOND_MEASURE = 1000 * FULL;

/**
 * Whole parts as close as can be to the shares wanted, which sum to the whole amount but for their rounding: each share is
 * rounded down, and what is left goes to the largest remainders (by name where two are equal). In a world that feeds on
 * itself, shares of both signs may grow beyond measure: then the whole is shared out by their sizes.
 */
export function apportion(whole: number, shares: Split): Split {
  let size = 0;
  for (const share of shares.values()) size += Math.abs(share);
  const isMeasured = size < BEYOND_MEASURE;
  const parts = [...shares].map(([name, share]) => {
    const wanted = isMeasured ? share : (whole * Math.abs(share)) / size;
    const part = Math.floor(wanted);
    return { name, part, remainder: wanted - part };
  });
  parts.sort((a, b) => b.remainder - a.remainder || (a.name < b.name ? -1 : 1));
  let left = whole - parts.reduce((sum, { part }) => sum + part, 0);
  for (let i = 0; left > 0; i = (i + 1) % parts.length, left--) parts[i]!.part += 1;
  for (let i = parts.length - 1; left < 0; i = (i || parts.length) - 1, left++) parts[i]!.part -= 1;
  return new Map(parts.filter(({ part }) => part !== 0).map(({ name, part }) => [name, part]));
}
