import { stanceOf } from '../../engine';
import type { Game } from '../../store/game/game';
import { lastTurn, movedMost, playedTurns } from '../../store/game/selectors';
import { dateOf, lineOf } from '../../view-models/dates';
import {
  bothNames,
  familiesOf,
  familyName,
  gaugeView,
  resourcesOf,
  FAMILIES,
  type GaugeView,
} from '../../view-models/gauges';
import { sumView } from '../review/view-model';
import { rootsView } from '../../view-models/roots';
import { madeView, mechanismsOf, type MadeView, type MechanismView } from './mechanisms-view-model';
import { webView, type WebView } from './causal-web-view-model';
import type { Locale } from '../../view-models/locale';
import type { SumView } from '../../view-models/causes';

export interface WhyView {
  gauge: GaugeView;
  about: string | null;
  /** Every gauge that can be asked about, by family. */
  groups: readonly { label: string; gauges: readonly { id: string; label: string }[] }[];
  /** The turns that were played, the last first, and the one shown; null before the first. */
  turns: readonly { turn: number; date: string }[];
  turn: number | null;
  sum: SumView | null;
  web: WebView | null;
  /** The change since the start by its root causes; null before the first turn, and for the treaty. */
  since: SumView | null;
  /** What an index is made of; null for a gauge. */
  made: MadeView | null;
  /** null where no rule acts: the value is computed from others. */
  mechanisms: readonly MechanismView[] | null;
}

/** Why a gauge or an axis moved in a turn and since the start, and the rules that act on it. */
export function whyView(game: Game, cell: string, turn: number | null, locale: Locale): WhyView {
  const { scenario } = game;
  const record = turn === null ? undefined : game.turns[turn - 1];
  const about = (scenario.texts.gauges[cell] ?? scenario.texts.indices[cell])?.about ?? null;
  const made = madeView(game, cell, locale);
  const isTreaty = cell === 'coverage'; // read from the treaty: nothing pushes it
  const isPushed = made === null && !isTreaty;
  const sum = record === undefined || !isPushed ? null : sumView(game, record, cell, locale);
  return {
    gauge: gaugeView(game, cell, locale),
    about: isTreaty ? locale.words.gauges.coverageAbout : about === null ? null : locale.say(about),
    groups: groupsOf(game, locale),
    turns: game.turns
      .slice(0, playedTurns(game))
      .map((played) => ({ turn: played.turn, date: lineOf(dateOf(scenario, played.turn, locale)) }))
      .reverse(),
    turn,
    sum,
    web: record === undefined || sum === null ? null : webView(game, record, cell, sum, locale),
    since: isTreaty ? null : rootsView(game, cell, locale),
    made,
    mechanisms: isPushed ? mechanismsOf(game, cell, locale) : null,
  };
}

/** The gauge to begin with when none was asked for: what moved most, among what people live. */
export function firstToExplain(game: Game): string {
  const families = familiesOf(game.scenario);
  const lived = [...families.emancipation, ...families.tyranny, ...families.other, ...families.shield];
  const record = lastTurn(game);
  const moved = record === null ? [] : movedMost(game, record).map(({ gauge }) => gauge);
  return moved.find((gauge) => lived.includes(gauge)) ?? lived[0] ?? game.scenario.rules.gauges[0]!.id;
}

function groupsOf({ scenario }: Game, locale: Locale): WhyView['groups'] {
  const families = familiesOf(scenario);
  const named = (cells: readonly string[]) => cells.map((id) => ({ id, label: bothNames(scenario, id, locale) }));
  const { emancipation, tyranny } = scenario.rules.axes;
  return [
    { label: locale.words.ending.axesHistory, gauges: named([emancipation, tyranny]) },
    ...FAMILIES.map((family) => ({ label: familyName(family, locale), gauges: named(families[family]) })),
    { label: locale.words.head.resources, gauges: named(resourcesOf(scenario)) },
    {
      label: locale.words.gauges.actors,
      gauges: named(scenario.rules.actors.map(({ id }) => stanceOf(id))),
    },
  ].filter(({ gauges }) => gauges.length > 0);
}
