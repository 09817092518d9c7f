import type { IconName } from '../../drawings';

/** One line of what an option does. */
export interface EffectView {
  /** A change for the worse: its sign is printed in reverse, as on the gauges. */
  isWorse: boolean;
  /** `depends`: up or down, as another gauge decides. */
  sign: 'up' | 'down' | 'depends' | 'clause';
  /** 1 barely, 2 a little, 3 clearly, 4 much: as many signs. */
  signs: number;
  /** The whole line in words: `Libertés : un peu moins, sur trois tours`. */
  text: string;
  /** What is read beside the signs: `Libertés, sur trois tours`; null where only the words will do. */
  brief: string | null;
  /** What it changes, alone: `Libertés`. */
  name: string;
  icon: IconName;
  /** Of a clause: the party that it draws most, and all that it puts off, the most first. */
  parties?: { for: string; against: string };
}

/** Effects that are read at a glance: as many as there is room for under a title of two lines. */
const MOST_EFFECTS = 4;

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
  const strongest = ranked.slice(0, MOST_EFFECTS);
  const missing = [isWorse, isBetter].find((isOnSide) => !strongest.some(isOnSide));
  const other = missing && ranked.slice(MOST_EFFECTS).find(missing);
  if (other !== undefined) strongest[MOST_EFFECTS - 1] = other;
  return { strongest, rest: effects.filter((effect) => !strongest.includes(effect)) };
}

const isWorse = (effect: EffectView): boolean => effect.isWorse;
/** A clause is nobody's good yet, and what depends may go either way. */
const isBetter = ({ sign, isWorse: isBad }: EffectView): boolean => !isBad && (sign === 'up' || sign === 'down');

const rank = ({ sign, signs }: EffectView): number => (sign === 'clause' ? Infinity : signs);
