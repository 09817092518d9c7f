import type { PlayableScenario } from '../scenario/playable';
import type { Locale } from './locale';

export type DateView = ReturnType<typeof dateOf>;

/** What a label of a turn says where it names half a year, `2027-S1`: the whole, the year, the half. */
export const halfOf = (label: string) => /^(\d{4})-S([12])$/.exec(label);

/**
 * The date of a turn as a poster prints it (`2027` and, smaller, `S1` or nothing; the number of a turn that has no other
 * date) and as it is said aloud.
 * @param turn from 1; 0 is the start of the game, turns after the last are those of the epilogue
 */
export function dateOf(scenario: PlayableScenario, turn: number, { words }: Locale) {
  if (turn <= 0) return { big: words.time.start, small: '', spoken: words.time.start };
  const label = scenario.turnLabels[turn - 1];
  if (label === undefined) {
    const name = words.ending.epilogueTurn(turn - scenario.turnLabels.length);
    return { big: name, small: '', spoken: name };
  }
  const half = halfOf(label);
  if (half !== null) {
    const [, year, which] = half;
    return { big: year!, small: `S${which}`, spoken: words.time.half(year!, Number(which)) };
  }
  const isYear = /^\d{4}$/.test(label);
  return { big: label, small: '', spoken: isYear ? label : words.time.turn(turn) };
}

/** The same in one line, `2027 S1`; a turn that only has a number is `Tour 3`, which makes sense inside a sentence. */
export function dateLine(scenario: PlayableScenario, turn: number, locale: Locale): string {
  const { big, small, spoken } = dateOf(scenario, turn, locale);
  if (small !== '') return `${big}\u00a0${small}`;
  return /^\d{1,3}$/.test(big) ? spoken : big;
}
