import type { PlayableScenario } from '../scenario/playable';
import type { Locale } from './locale';

/** A date as a poster prints it and as it is said aloud. */
export interface DateView {
  /** `2027`; for scenarios that only count turns, the number of the turn. */
  big: string;
  /** `S1`, or nothing. */
  small: string;
  spoken: string;
}

/** The date of a turn (from 1); 0 is the start of the game, turns after the last are those of the epilogue. */
export function dateOf(scenario: PlayableScenario, turn: number, { words }: Locale): DateView {
  if (turn <= 0) return { big: words.time.start, small: '', spoken: words.time.start };
  const label = scenario.turnLabels[turn - 1];
  if (label === undefined) {
    const name = words.ending.epilogueTurn(turn - scenario.turnLabels.length);
    return { big: name, small: '', spoken: name };
  }
  const half = /^(\d{4})-S([12])$/.exec(label);
  if (half !== null) {
    const [, year, which] = half;
    return { big: year!, small: `S${which}`, spoken: words.time.half(year!, Number(which)) };
  }
  const isYear = /^\d{4}$/.test(label);
  return { big: label, small: '', spoken: isYear ? label : words.time.turn(turn) };
}

/** `2027 S1`, in one line; a turn that only has a number is `Tour 3`, which makes sense inside a sentence. */
export const lineOf = ({ big, small, spoken }: DateView): string => {
  if (small !== '') return `${big}\u00a0${small}`;
  return /^\d{1,3}$/.test(big) ? spoken : big;
};
