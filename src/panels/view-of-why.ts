import { type Coupling, stanceOf } from '../engine';
import type { Game } from '../store/game';
import { lastTurn, movedMost, playedTurns } from '../store/selectors';
import { dateOf, lineOf } from './view-of-dates';
import { familiesOf, familyName, gaugeView, nameOf, resourcesOf } from './view-of-gauges';
import { sourceView } from './view-of-dossier';
import { sumView } from './view-of-review';
import type { Reading } from './reading';
import { FAMILIES, type MechanismView, type WhyView } from './views';

/** Why a gauge moved in a turn, and the rules that act on it. */
export function whyView(game: Game, gauge: string, turn: number | null, reading: Reading): WhyView {
  const { scenario } = game;
  const record = turn === null ? undefined : game.turns[turn - 1];
  const about = scenario.texts.gauges[gauge]?.about ?? null;
  const isComputed = gauge === 'coverage'; // read from the treaty: nothing pushes it
  return {
    gauge: gaugeView(game, gauge, reading),
    about: isComputed ? reading.words.gauges.coverageAbout : about === null ? null : reading.say(about),
    groups: groupsOf(game, reading),
    turns: game.turns
      .slice(0, playedTurns(game))
      .map((played) => ({ turn: played.turn, date: lineOf(dateOf(scenario, played.turn, reading)) }))
      .reverse(),
    turn,
    sum: record === undefined || isComputed ? null : sumView(game, record, gauge, reading),
    mechanisms: isComputed
      ? null
      : scenario.rules.couplings
          .filter(({ to }) => to === gauge)
          .map((coupling) => mechanismView(game, coupling, reading)),
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

function groupsOf({ scenario }: Game, reading: Reading): WhyView['groups'] {
  const families = familiesOf(scenario);
  const named = (cells: readonly string[]) => cells.map((id) => ({ id, label: nameOf(scenario, id, reading) }));
  return [
    ...FAMILIES.map((family) => ({ label: familyName(family, reading), gauges: named(families[family]) })),
    { label: reading.words.head.resources, gauges: named(resourcesOf(scenario)) },
    {
      label: reading.words.gauges.actors,
      gauges: named(scenario.rules.actors.map(({ id }) => stanceOf(id))),
    },
  ].filter(({ gauges }) => gauges.length > 0);
}

function mechanismView({ scenario }: Game, coupling: Coupling, reading: Reading): MechanismView {
  const { words, numbers, say } = reading;
  const { id, from, side, reference, gain } = coupling;
  const text = scenario.texts.couplings[id]!;
  const against = typeof reference === 'number' ? numbers.whole(reference) : nameOf(scenario, reference, reading);
  return {
    id,
    label: say(text.label),
    rule: words.why.rule[side](nameOf(scenario, from, reading), against, numbers.rate(gain)),
    why: text.why === null ? null : say(text.why),
    objection: text.objection === null ? null : say(text.objection),
    source: text.source === null ? null : sourceView(text.source),
  };
}
