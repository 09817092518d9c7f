import type { EffectView } from './view-model';

/** Effects that are read at a glance. */
const MOST = 3;

/** What an answer does, in two parts: what is seen at once, and what unfolds. */
export interface SortedEffects {
  strongest: EffectView[];
  rest: EffectView[];
}

/**
 * The strongest effects of an answer: its clause first, then what changes most, at equal strength in the order of the file.
 * They never show one side alone: where all are for the better and something is worse, or the other way round, the strongest of
 * the other side takes the last place.
 */
export function strongestFirst(effects: readonly EffectView[]): SortedEffects {
  const ranked = [...effects].sort((a, b) => rank(b) - rank(a));
  const strongest = ranked.slice(0, MOST);
  const missing = [isWorse, isBetter].find((isOnSide) => !strongest.some(isOnSide));
  const other = missing && ranked.slice(MOST).find(missing);
  if (other !== undefined) strongest[MOST - 1] = other;
  return { strongest, rest: effects.filter((effect) => !strongest.includes(effect)) };
}

const isWorse = (effect: EffectView): boolean => effect.isWorse;
/** A clause is nobody's good yet, and what depends may go either way. */
const isBetter = ({ sign, isWorse: isBad }: EffectView): boolean => !isBad && (sign === 'up' || sign === 'down');

const rank = ({ sign, signs }: EffectView): number => (sign === 'clause' ? Infinity : signs);
