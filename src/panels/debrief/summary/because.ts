import { meets, read, UNIT, withAxes, type Condition } from '../../../engine';
import { cellName } from '../../../scenario/cell-names';
import { describeCondition } from '../../../scenario/describe';
import type { Game } from '../../../store/game/game';
import { debriefWords } from '../../../words/debrief';
import { roundedToTenth, TENTH } from '../../../view-models/amounts';
import { pointsOf } from '../../../view-models/gauges';
import type { Locale } from '../../../view-models/locale';
import { comparisonsIn } from '../../../view-models/telling';

export interface BecauseView {
  /** Each way that leads to the ending, in words; most endings have one. */
  ways: readonly string[];
  /** The place of the way that this game took, from 0; null where none is told apart. */
  taken: number | null;
  /**
   * What the ways ask about, as this game left it, to a tenth; empty where they ask about no number. A number never reads as
   * what it is compared with, or beyond: where the whole points that every screen shows do, both are said.
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
  const comparisons = comparisonsIn(when).filter(({ cell }) => named.has(cell));
  const cells = [...new Set(comparisons.map(({ cell }) => cell))];
  const saidOf = (cell: string): string => {
    const value = read(model, state, cell);
    const bounds = comparisons.flatMap(({ cell: compared, to }) =>
      compared !== cell ? [] : typeof to === 'string' ? read(model, state, to) : to * UNIT,
    );
    const readsAlike = (shown: number): boolean =>
      bounds.every((bound) => Math.sign(shown - bound) === Math.sign(value - bound));
    const tenth = roundedToTenth(value);
    const exact = locale.numbers.tenths(readsAlike(tenth) ? tenth : tenth + (tenth > value ? -TENTH : TENTH));
    const points = pointsOf(scenario, cell, value);
    return readsAlike(points * UNIT)
      ? exact
      : debriefWords(locale.language).summary.rounded(exact, locale.numbers.whole(points));
  };
  return {
    ways: parts.map((part) => describeCondition(scenario, part, locale.language)),
    taken: parts.length > 1 && taken >= 0 ? taken : null,
    yours: cells.map((cell) => `${cellName(scenario, cell, locale, 'short')}\u00a0${saidOf(cell)}`).join(', '),
  };
}
