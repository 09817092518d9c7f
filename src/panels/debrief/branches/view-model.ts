import { read, UNIT, type Axes, AXES, type Axis } from '../../../engine';
import type { Game } from '../../../store/game/game';
import { playedTurns } from '../../../store/game/selectors';
import type { Locale } from '../../../view-models/locale';
import { iconOf, nameOf, wholeSeries } from '../../../view-models/gauges';
import type { Doctrine } from '../../../engine';
import type { IconName } from '../../../drawings';
import { decisionsOf, line, optionLabel, debriefWordsOf } from '../moments';
import { byAxis, thresholdsOf } from '../curve/view-model';

/** A finished game and what became of it from one of its turns on, side by side to the end. */
export interface BranchesView {
  title: string;
  kicker: string;
  first: BranchView;
  second: BranchView;
  /** The turn from which they part. */
  turn: number;
  played: number;
  labels: readonly string[];
  lines: Readonly<Record<Axis, { first: readonly number[]; second: readonly number[] }>>;
  thresholds: Readonly<Record<Axis, readonly number[]>>;
  decisions: readonly { turn: number; date: string; first: ChoiceView | null; second: ChoiceView | null }[];
  gauges: readonly GaugeBranchesView[];
}

export interface BranchView {
  ending: string;
  axes: Axes;
}

export interface ChoiceView {
  doctrine: Doctrine;
  label: string;
}

export interface GaugeBranchesView {
  id: string;
  label: string;
  icon: IconName;
  first: number;
  second: number;
}

/** Gauges that are shown, at most. */
const GAUGES = 6;
/** An axis has moved when it has by half a point. */
const MOVED = UNIT / 2;

/** Call it with a drill that was played to its end. */
export function branchesView(drilled: Game, locale: Locale): BranchesView {
  const { of: first, turn } = drilled.drill!;
  const { scenario } = first;
  const words = debriefWordsOf(locale).branches;
  const lines = byAxis((axis) => ({
    first: wholeSeries(first, scenario.rules.axes[axis]),
    second: wholeSeries(drilled, scenario.rules.axes[axis]),
  }));
  return {
    title: words.title[verdictOf(first, drilled)],
    kicker: words.kicker(line(scenario, turn, locale)),
    first: branchOf(first, locale),
    second: branchOf(drilled, locale),
    turn,
    played: Math.max(playedTurns(first), playedTurns(drilled)),
    labels: drilled.states.map((_, at) => line(scenario, at, locale)),
    lines,
    thresholds: byAxis((axis) => thresholdsOf({ scenario }, axis)),
    decisions: choicesOf(first, drilled, turn, locale),
    gauges: gaugesOf(first, drilled, locale),
  };
}

function verdictOf({ outcome: first }: Game, { outcome: second }: Game): 'better' | 'worse' | 'mixed' | 'same' {
  const gains = AXES.map((axis) => (second!.axes[axis] - first!.axes[axis]) * (axis === 'tyranny' ? -1 : 1));
  const [better, worse] = [gains.some((gain) => gain >= MOVED), gains.some((gain) => gain <= -MOVED)];
  return better && worse ? 'mixed' : better ? 'better' : worse ? 'worse' : 'same';
}

const branchOf = ({ scenario, outcome }: Game, { say }: Locale): BranchView => ({
  ending: say(scenario.texts.endings[outcome!.ending]!.title),
  axes: outcome!.axes,
});

function choicesOf(first: Game, second: Game, from: number, locale: Locale): BranchesView['decisions'] {
  const { scenario } = first;
  const choice = (game: Game, turn: number): ChoiceView | null => {
    const decision = decisionsOf(game).find((made) => made.turn === turn);
    if (decision === undefined) return null;
    const { dossier, doctrine } = decision;
    return { doctrine, label: optionLabel(scenario, dossier, doctrine, locale) };
  };
  const last = Math.max(playedTurns(first), playedTurns(second));
  return Array.from({ length: last - from + 1 }, (_, i) => from + i).map((turn) => ({
    turn,
    date: line(scenario, turn, locale),
    first: choice(first, turn),
    second: choice(second, turn),
  }));
}

/** The gauges that part most at the very end; what the player spends is left out. */
function gaugesOf(first: Game, second: Game, locale: Locale): GaugeBranchesView[] {
  const { scenario, model } = first;
  const end = (game: Game, gauge: string) => read(model, game.states.at(-1)!, gauge);
  return scenario.rules.gauges
    .filter(({ id }) => !scenario.texts.gauges[id]!.resource)
    .map(({ id }) => ({
      id,
      label: nameOf(scenario, id, locale),
      icon: iconOf(scenario, id),
      first: end(first, id),
      second: end(second, id),
    }))
    .filter((gauge) => Math.abs(gauge.second - gauge.first) >= MOVED)
    .sort((a, b) => Math.abs(b.second - b.first) - Math.abs(a.second - a.first))
    .slice(0, GAUGES);
}
