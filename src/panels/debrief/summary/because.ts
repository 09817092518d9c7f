import { meets, read, UNIT, withAxes, type Condition } from '../../../engine';
import { cellName } from '../../../scenario/cell-names';
import { describeCondition } from '../../../scenario/describe';
import type { Game } from '../../../store/game/game';
import { debriefWords } from '../../../words/debrief';
import { toPoints } from '../../../words';
import { TENTH } from '../../../view-models/amounts';
import type { Locale } from '../../../view-models/locale';
import { cellsIn } from '../../../view-models/telling';

export interface BecauseView {
  /** Each way that leads to the ending, in words; most endings have one. */
  ways: readonly string[];
  /** The place of the way that this game took, from 0; null where none is told apart. */
  taken: number | null;
  /**
   * What the ways ask about, as this game left it; empty where they ask about no number. It is cut to a tenth, so that 47,96
   * is below 48; where whole points, as every screen shows them, would not lead here, both are said.
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
  const whole = (axis: number): number => toPoints(axis) * UNIT;
  const shown = { emancipation: whole(axes.emancipation), tyranny: whole(axes.tyranny) };
  const isAlike = isEarly || meets(model, withAxes(model, last.slice(), shown), when) === meets(model, state, when);
  const saidOf = (value: number): string => {
    const cut = locale.numbers.tenths(Math.floor(value / TENTH) * TENTH);
    return isAlike ? cut : debriefWords(locale.language).summary.rounded(cut, locale.numbers.points(value));
  };
  const { gauges, indices } = scenario.rules;
  const named = new Set([...gauges, ...indices].map(({ id }) => id));
  const cells = [...new Set(cellsIn(when))].filter((cell) => named.has(cell));
  return {
    ways: parts.map((part) => describeCondition(scenario, part, locale.language)),
    taken: parts.length > 1 && taken >= 0 ? taken : null,
    yours: cells
      .map((cell) => `${cellName(scenario, cell, locale, 'short')}\u00a0${saidOf(read(model, state, cell))}`)
      .join(', '),
  };
}
