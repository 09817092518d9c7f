import { read, stanceOf } from '../engine';
import { type IconName, isIconName } from '../drawings';
import type { IndexTerm } from '../engine';
import type { PlayableScenario } from '../scenario/playable';
import type { Game } from '../store/game/game';
import { playedTurns, seriesOf } from '../store/game/selectors';
import { toPoints } from '../words';
import type { Locale } from './locale';

export interface GaugeView {
  id: string;
  label: string;
  short: string;
  icon: IconName;
  value: number;
  /** Since the turn before; 0 before the first. */
  change: number;
  /** Whether the change is for the better; null when it is too small to be shown. */
  isBetter: boolean | null;
  /** From the start to now. */
  history: readonly number[];
}

export const FAMILIES = ['emancipation', 'tyranny', 'shield', 'other'] as const;

export type Family = (typeof FAMILIES)[number];

export interface GaugeFamilyView {
  family: Family;
  label: string;
  gauges: readonly GaugeView[];
}

export const iconOr = (name: string | null, other: IconName): IconName =>
  name !== null && isIconName(name) ? name : other;

/** What a cell is called: a gauge, an index, an actor for its stance, or one of the treaty's own numbers. */
export function nameOf(
  scenario: PlayableScenario,
  cell: string,
  { say, words }: Locale,
  form: 'label' | 'short' = 'label',
): string {
  const { gauges, indices, actors, treatyShort } = scenario.texts;
  const text = gauges[cell] ?? indices[cell];
  if (text !== undefined) return say(text[form]);
  if (cell === 'coverage' && treatyShort !== null) return say(treatyShort);
  const actor = Object.entries(actors).find(([id]) => stanceOf(id) === cell)?.[1];
  if (actor !== undefined) return form === 'short' ? say(actor.short) : words.gauges.stanceOf(say(actor.label));
  return words.gauges.cells[cell as keyof typeof words.gauges.cells] ?? cell;
}

/** The short name, as on the gauges, then the long one where it says more: `Autorités (Indépendance des autorités)`. */
export function bothNames(scenario: PlayableScenario, cell: string, locale: Locale): string {
  const [short, long] = [nameOf(scenario, cell, locale, 'short'), nameOf(scenario, cell, locale)];
  return short === long ? long : `${short} (${long})`;
}

/** Which way is better: gauges say it themselves, the shield and the treaty are better high, stances are nobody's. */
function goodOf(scenario: PlayableScenario, cell: string): 'high' | 'low' | null {
  const gauge = scenario.rules.gauges.find(({ id }) => id === cell);
  if (gauge !== undefined) return gauge.good;
  return cell === 'coverage' ? 'high' : null;
}

/** One cell as a gauge, up to a turn (the last played one unless told otherwise). */
export function gaugeView(game: Game, cell: string, locale: Locale, until: number = playedTurns(game)): GaugeView {
  const { scenario } = game;
  const history = seriesOf(game, cell).slice(0, until + 1);
  return viewOf(scenario, cell, locale, history);
}

function viewOf(scenario: PlayableScenario, cell: string, locale: Locale, history: readonly number[]): GaugeView {
  const value = history.at(-1)!;
  const change = history.length < 2 ? 0 : value - history.at(-2)!;
  const good = goodOf(scenario, cell);
  const isShown = toPoints(value) !== toPoints(value - change);
  return {
    id: cell,
    label: nameOf(scenario, cell, locale),
    short: nameOf(scenario, cell, locale, 'short'),
    icon: iconOf(scenario, cell),
    value,
    change,
    isBetter: isShown && good !== null ? change > 0 === (good === 'high') : null,
    history,
  };
}

export function iconOf(scenario: PlayableScenario, cell: string): IconName {
  if (cell === 'coverage') return 'traite';
  if (cell.startsWith('stance.')) return 'personnes';
  return iconOr(scenario.texts.gauges[cell]?.icon ?? null, 'balance');
}

/** The cells of each family: what the two axes and the shield are made of, then the gauges that belong to none. */
export function familiesOf(scenario: PlayableScenario): Record<Family, string[]> {
  const { rules, shield, texts } = scenario;
  const termsOf = (id: string | null): readonly IndexTerm[] =>
    rules.indices.find((index) => index.id === id)?.terms ?? [];
  const named = (id: string | null): string[] =>
    termsOf(id)
      .map(({ of }) => of)
      .filter((cell) => cell === 'coverage' || texts.gauges[cell] !== undefined);
  const emancipation = named(rules.axes.emancipation);
  const tyranny = named(rules.axes.tyranny);
  const taken = new Set([...emancipation, ...tyranny]);
  const stones = named(shield).filter((cell) => !taken.has(cell));
  stones.forEach((cell) => taken.add(cell));
  const other = rules.gauges.map(({ id }) => id).filter((id) => !taken.has(id) && !texts.gauges[id]!.resource);
  return { emancipation, tyranny, shield: stones, other };
}

/** What the head of the sheet shows: the resources and, when it is alone, the gauge that belongs to no family. */
export function headGauges(game: Game, locale: Locale): GaugeView[] {
  const { other } = familiesOf(game.scenario);
  const cells = [...resourcesOf(game.scenario), ...(other.length === 1 ? other : [])];
  return cells.map((cell) => gaugeView(game, cell, locale));
}

/** The other gauges, by family; a family without gauges is left out. */
export function gaugeFamilies(game: Game, locale: Locale): GaugeFamilyView[] {
  const known = familiesOf(game.scenario);
  const families = known.other.length === 1 ? { ...known, other: [] } : known;
  return FAMILIES.map((family) => ({
    family,
    label: familyName(family, locale),
    gauges: families[family].map((cell) => gaugeView(game, cell, locale)),
  })).filter(({ gauges }) => gauges.length > 0);
}

/** The same over the whole game, epilogue included. */
export function wholeHistories(game: Game, locale: Locale): GaugeFamilyView[] {
  const families = familiesOf(game.scenario);
  const resources = resourcesOf(game.scenario);
  return FAMILIES.map((family) => ({
    family,
    label: familyName(family, locale),
    gauges: [...families[family], ...(family === 'other' ? resources : [])].map((cell) =>
      viewOf(game.scenario, cell, locale, wholeSeries(game, cell)),
    ),
  })).filter(({ gauges }) => gauges.length > 0);
}

export const wholeSeries = (game: Game, cell: string): number[] =>
  game.states.map((state) => read(game.model, state, cell));

export const resourcesOf = ({ rules, texts }: PlayableScenario): string[] =>
  rules.gauges.map(({ id }) => id).filter((id) => texts.gauges[id]!.resource);

export function familyName(family: Family, { words }: Locale): string {
  if (family === 'shield') return words.shield;
  return family === 'other' ? words.gauges.otherFamily : words.axes[family];
}
