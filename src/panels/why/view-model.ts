import { stanceOf } from '../../engine';
import type { Game } from '../../store/game/game';
import { movedMost } from '../../store/game/changes';
import { lastTurn, playedTurns } from '../../store/game/selectors';
import { dateLine } from '../../view-models/dates';
import { familiesOf, familyName, gaugeView, resourcesOf, FAMILIES } from '../../view-models/gauges';
import { sumView } from '../review/view-model';
import { rootsView } from '../../view-models/roots';
import { madeView, mechanismsOf } from './mechanisms-view-model';
import { webView } from './causal-web-view-model';
import { whyWords } from '../../words/why';
import type { Locale } from '../../view-models/locale';
import { bothNames } from '../../view-models/names';

export type WhyView = ReturnType<typeof whyView>;

/** Why a gauge or an axis moved in a turn and since the start, and the rules that act on it. */
export function whyView(game: Game, cell: string, turn: number | null, locale: Locale) {
  const { scenario } = game;
  const record = turn === null ? undefined : game.turns[turn - 1];
  const about = (scenario.texts.gauges[cell] ?? scenario.texts.indices[cell])?.about ?? null;
  const made = madeView(game, cell, locale);
  const isTreaty = cell === 'coverage'; // read from the treaty: nothing pushes it
  const isPushed = made === null && !isTreaty;
  const sum = record === undefined || !isPushed ? null : sumView(game, record, cell, locale);
  return {
    gauge: gaugeView(game, cell, locale),
    /** What is shown of the agreement is its own: what it takes, and who wants what. */
    isTreaty,
    about: isTreaty ? whyWords(locale.language).coverage : about === null ? null : locale.say(about),
    /** Every gauge that can be asked about, by family. */
    groups: groupsOf(game, locale),
    /** The turns that were played, the last first, and the one shown; null before the first. */
    turns: game.turns
      .slice(0, playedTurns(game))
      .map((played) => ({ turn: played.turn, date: dateLine(scenario, played.turn, locale) }))
      .reverse(),
    turn,
    sum,
    web: record === undefined || sum === null ? null : webView(game, record, cell, sum, locale),
    /** The change since the start by its root causes; null before the first turn, and for the treaty. */
    since: isTreaty ? null : rootsView(game, cell, locale),
    /** What an index is made of; null for a gauge. */
    made,
    /** null where no rule acts: the value is computed from others. */
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

function groupsOf({ scenario }: Game, locale: Locale) {
  const families = familiesOf(scenario);
  const named = (cells: readonly string[]) => cells.map((id) => ({ id, label: bothNames(scenario, id, locale) }));
  const { emancipation, tyranny } = scenario.rules.axes;
  return [
    { label: whyWords(locale.language).axes, gauges: named([emancipation, tyranny]) },
    ...FAMILIES.map((family) => ({ label: familyName(family, locale), gauges: named(families[family]) })),
    { label: locale.words.head.resources, gauges: named(resourcesOf(scenario)) },
    {
      label: locale.words.gauges.actors,
      gauges: named(scenario.rules.actors.map(({ id }) => stanceOf(id))),
    },
  ].filter(({ gauges }) => gauges.length > 0);
}
