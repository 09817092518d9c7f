import { type Condition, UNIT, type Axis } from '../../../engine';
import type { Debrief } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { happened, playedTurns } from '../../../store/game/selectors';
import { choiceView, dossierTitle } from '../../../view-models/choices';
import { dateLine } from '../../../view-models/dates';
import type { Locale } from '../../../view-models/locale';
import { axisLines, byAxis, endingTitle } from '../../../view-models/outcome';
import { moveName } from '../../../view-models/names';
import { titlesOf } from '../../../view-models/headlines';
import { asTold } from '../../../view-models/varied';

export type CurveView = ReturnType<typeof curveView>;

/** The curve of a finished game; `points` are the turns of its turning points, the first one first. */
export function curveView(game: Game, report: Debrief | null, points: readonly number[], locale: Locale) {
  const { scenario, states } = game;
  const played = playedTurns(game);
  return {
    /** One a state, the start first, the epilogue last. */
    labels: states.map((_, turn) => dateLine(scenario, turn, locale)),
    /** Turns that were played. */
    played,
    lines: axisLines(game),
    /** The values at which endings part. */
    thresholds: byAxis((axis) => thresholdsOf(game, axis)),
    turns: game.turns.slice(0, played).map((record) => {
      const { turn, dossier, doctrine, move, turnEvents } = record;
      const treaty = happened(record, 'entry-into-force') ? 'entered' : happened(record, 'lapse') ? 'lapsed' : null;
      return {
        turn,
        date: dateLine(scenario, turn, locale),
        /** null on a turn without a dossier. */
        decision:
          dossier === null || doctrine === null
            ? null
            : {
                ...choiceView(asTold(game), dossier, doctrine, locale),
                dossier: dossierTitle(asTold(game), dossier, locale),
              },
        /** What was done at its session; null where there was none to answer. */
        move: move === null ? null : moveName(scenario, move, locale),
        happened: titlesOf(asTold(game, turn), turnEvents, locale),
        hasShock: happened(record, 'event'),
        treaty,
        /** The number of its turning point, from 1. */
        point: points.includes(turn) ? points.indexOf(turn) + 1 : null,
      };
    }),
    /** What was possible, from each state on; none until it is known. */
    bands: bandsOf(game, report, locale),
  };
}

export type BandView = ReturnType<typeof bandsOf>[number];

const bandsOf = ({ scenario }: Game, report: Debrief | null, locale: Locale) =>
  (report?.bands?.from ?? []).map(({ played, games, path, endings, ...scores }) => ({
    /** Turns played when it begins. */
    from: played,
    games,
    /** Nine games in ten, at each state from the next one on. */
    low: byAxis((axis) => path.map((at) => at[axis].low)),
    high: byAxis((axis) => path.map((at) => at[axis].high)),
    /** The same of the final scores. */
    ends: byAxis((axis) => [scores[axis].low, scores[axis].high] as const),
    endings: scenario.rules.endings
      .filter(({ id }) => (endings[id] ?? 0) > 0)
      .map(({ id }) => endingTitle(scenario, id, locale)),
  }));

/** Thresholds nearer than this (thousandths) would overprint. */
const APART = 2 * UNIT;
const MOST = 2;

/** The values of an axis at which final endings part, those that most endings name first; two at most, apart. */
export function thresholdsOf({ scenario }: Pick<Game, 'scenario'>, axis: Axis): number[] {
  const { axes, endings } = scenario.rules;
  const named = new Map<number, number>();
  for (const { early, when } of endings) {
    if (early) continue;
    for (const value of boundsOn(when, axes[axis])) named.set(value, (named.get(value) ?? 0) + 1);
  }
  const kept: number[] = [];
  for (const [value] of [...named].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (kept.length < MOST && kept.every((other) => Math.abs(other - value) >= APART)) kept.push(value);
  }
  return kept;
}

function boundsOn(condition: Condition | null, cell: string): number[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap((part) => boundsOn(part, cell));
  if ('any' in condition) return condition.any.flatMap((part) => boundsOn(part, cell));
  if ('not' in condition) return boundsOn(condition.not, cell);
  if (!('cell' in condition)) return [];
  return condition.cell === cell && typeof condition.to === 'number' ? [condition.to * UNIT] : [];
}

/** The threshold that most endings name; the middle of the scale where none does. */
export const mainThreshold = (game: Pick<Game, 'scenario'>, axis: Axis): number =>
  thresholdsOf(game, axis)[0] ?? 50 * UNIT;
