import { type Condition, UNIT, type Axis, type Doctrine } from '../../../engine';
import type { Debrief } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import { playedTurns } from '../../../store/game/selectors';
import type { Locale } from '../../../view-models/locale';
import { wholeSeries } from '../../../view-models/gauges';
import { headlinesOf } from '../../../view-models/happenings';
import { line, optionLabel } from '../moments';

/** The two axes over the whole game. */
export interface CurveView {
  /** One a state, the start first, the epilogue last. */
  labels: readonly string[];
  /** Turns that were played. */
  played: number;
  lines: Readonly<Record<Axis, readonly number[]>>;
  /** The values at which endings part. */
  thresholds: Readonly<Record<Axis, readonly number[]>>;
  turns: readonly CurveTurnView[];
  /** What was possible, from each state on; none until it is known. */
  bands: readonly BandView[];
}

export interface CurveTurnView {
  turn: number;
  date: string;
  /** null on a turn without a dossier. */
  decision: { doctrine: Doctrine; label: string; dossier: string } | null;
  happened: readonly string[];
  hasShock: boolean;
  treaty: 'entered' | 'lapsed' | null;
  /** The number of its turning point, from 1. */
  point: number | null;
}

export interface BandView {
  /** Turns played when it begins. */
  from: number;
  games: number;
  /** Nine games in ten, at each state from the next one on. */
  low: Readonly<Record<Axis, readonly number[]>>;
  high: Readonly<Record<Axis, readonly number[]>>;
  /** The same of the final scores. */
  ends: Readonly<Record<Axis, readonly [low: number, high: number]>>;
  endings: readonly string[];
}

/** The curve of a finished game; `points` are the turns of its turning points, the first one first. */
export function curveView(game: Game, report: Debrief | null, points: readonly number[], locale: Locale): CurveView {
  const { scenario, states } = game;
  const played = playedTurns(game);
  return {
    labels: states.map((_, turn) => line(scenario, turn, locale)),
    played,
    lines: byAxis((axis) => wholeSeries(game, scenario.rules.axes[axis])),
    thresholds: byAxis((axis) => thresholdsOf(game, axis)),
    turns: game.turns.slice(0, played).map((record): CurveTurnView => {
      const { turn, dossier, doctrine, turnEvents } = record;
      const has = (kind: string) => turnEvents.some((turnEvent) => turnEvent.kind === kind);
      return {
        turn,
        date: line(scenario, turn, locale),
        decision:
          dossier === null || doctrine === null
            ? null
            : {
                doctrine,
                label: optionLabel(scenario, dossier, doctrine, locale),
                dossier: locale.say(scenario.texts.dossiers[dossier]!.title),
              },
        happened: headlinesOf(scenario, turnEvents, locale).map(({ title }) => title),
        hasShock: has('event'),
        treaty: has('entry-into-force') ? 'entered' : has('lapse') ? 'lapsed' : null,
        point: points.includes(turn) ? points.indexOf(turn) + 1 : null,
      };
    }),
    bands: bandsOf(game, report, locale),
  };
}

export const byAxis = <T>(make: (axis: Axis) => T): Record<Axis, T> => ({
  emancipation: make('emancipation'),
  tyranny: make('tyranny'),
});

function bandsOf({ scenario }: Game, report: Debrief | null, { say }: Locale): BandView[] {
  return (report?.bands?.from ?? []).map(({ played, games, path, endings, ...scores }) => ({
    from: played,
    games,
    low: byAxis((axis) => path.map((at) => at[axis].low)),
    high: byAxis((axis) => path.map((at) => at[axis].high)),
    ends: byAxis((axis) => [scores[axis].low, scores[axis].high]),
    endings: scenario.rules.endings
      .filter(({ id }) => (endings[id] ?? 0) > 0)
      .map(({ id }) => say(scenario.texts.endings[id]!.title)),
  }));
}

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
  if (condition === null || 'happened' in condition) return [];
  if ('all' in condition) return condition.all.flatMap((part) => boundsOn(part, cell));
  if ('any' in condition) return condition.any.flatMap((part) => boundsOn(part, cell));
  if ('not' in condition) return boundsOn(condition.not, cell);
  return condition.cell === cell && typeof condition.to === 'number' ? [condition.to * UNIT] : [];
}

/** The threshold that most endings name; the middle of the scale where none does. */
export const mainThreshold = (game: Pick<Game, 'scenario'>, axis: Axis): number =>
  thresholdsOf(game, axis)[0] ?? 50 * UNIT;
