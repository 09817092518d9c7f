import type { Scenario } from '../../engine';

/** Lists whose order means something: the first that holds wins. */
const ORDERED_BY_MEANING = new Set(['dossiers', 'endings']);

/** One text for all rules that play alike: keys sorted, and lists too unless their order means something. */
const canonical = (value: unknown, isOrdered: boolean): string => {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, false));
    if (!isOrdered) items.sort();
    return `[${items.join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const table = value as Record<string, unknown>;
    const parts = Object.keys(table)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(table[key], ORDERED_BY_MEANING.has(key))}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
};

/**
 * Raised whenever the engine plays the same rules otherwise (the golden games then change): kept games and codes from before
 * are of another version, and are refused in words instead of being played again to another end.
 */
export const ENGINE_EDITION = 1;

/** A number from 0 to 2³² − 1 that is the same for rules that play the same games, whatever the order of the file. */
export const versionOf = (rules: Scenario): number => {
  let hash = 0x811c9dc5 ^ (ENGINE_EDITION - 1);
  const text = canonical(rules, false);
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
