import { compare, meets, read, UNIT, withAxes, type Condition } from '../../../engine';
import { cellName } from '../../../scenario/cell-names';
import { describeCondition } from '../../../scenario/describe';
import type { Game } from '../../../store/game/game';
import { debriefWords } from '../../../words/debrief';
import { TENTH } from '../../../view-models/amounts';
import type { Locale } from '../../../view-models/locale';
import { pointsOf } from '../../../view-models/gauges';
import { comparisonsIn } from '../../../view-models/telling';

export interface BecauseView {
  /** Each way that leads to the ending, in words; most endings have one. */
  ways: readonly string[];
  /** The place of the way that this game took, from 0; null where none is told apart. */
  taken: number | null;
  /**
   * What the ways ask about, as this game left it; empty where they ask about no number. To a tenth, on the side of its bound
   * on which it is: 47,96 is 47,9 beside 48. Where the whole points that every screen shows read on the other, both are said.
   */
  yours: string;
}

/** Why a game ended as it did: the ways to its ending, and which was taken. */
export function becauseView(game: Game, when: Condition, locale: Locale): BecauseView {
  const { model, scenario } = game;
  const { playedTurns, isEarly, axes } = game.outcome!;
  const last = isEarly ? game.states[playedTurns]! : game.states.at(-1)!;
  // A final ending reads the axes of the whole game.
  const state = isEarly ? last : withAxes(model, last.slice(), axes);
  const parts = 'any' in when ? when.any : [when];
  const taken = parts.findIndex((part) => meets(model, state, part));
  const { gauges, indices } = scenario.rules;
  const named = new Set([...gauges, ...indices].map(({ id }) => id));
  const asked = comparisonsIn(when);
  const saidOf = (cell: string): string => {
    const value = read(model, state, cell);
    /** Whether what is asked of it reads the same on another number. */
    const isAlike = (other: number): boolean =>
      asked.every(
        ({ cell: of, is, to }) =>
          of !== cell || typeof to !== 'number' || compare(other, is, to * UNIT) === compare(value, is, to * UNIT),
      );
    const cut = Math.floor(value / TENTH) * TENTH;
    const points = pointsOf(scenario, cell, value);
    const { numbers } = locale;
    const exact = numbers.tenths(isAlike(cut) ? cut : cut + TENTH);
    return isAlike(points * UNIT) ? exact : debriefWords(locale.language).summary.rounded(exact, numbers.whole(points));
  };
  const cells = [...new Set(asked.map(({ cell }) => cell))].filter((cell) => named.has(cell));
  return {
    ways: parts.map((part) => describeCondition(scenario, part, locale.language)),
    taken: parts.length > 1 && taken >= 0 ? taken : null,
    yours: cells.map((cell) => `${cellName(scenario, cell, locale, 'short')}\u00a0${saidOf(cell)}`).join(', '),
  };
}
