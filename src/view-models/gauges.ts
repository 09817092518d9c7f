/** Gauges, indices, stances and the treaty's reach as the screens show them, alone and by family. */
import { read, type IndexTerm } from '../engine';
import { type IconName, isIconName } from '../drawings';
import type { PlayableScenario } from '../scenario/playable';
import type { Game } from '../store/game/game';
import { seriesOf, valueOf } from '../store/game/selectors';
import { toPoints } from '../words';
import type { Locale } from './locale';
import { cellName } from '../scenario/cell-names';
import { pointsReached } from './amounts';
import { memo } from './memo';

export const iconOr = (name: string | null, other: IconName): IconName =>
  name !== null && isIconName(name) ? name : other;

/** Which way is better: gauges say it themselves, the treaty is better high; indices and stances are nobody's good. */
export const goodOf = ({ rules }: PlayableScenario, cell: string): 'high' | 'low' | null =>
  cell === 'coverage' ? 'high' : (rules.gauges.find(({ id }) => id === cell)?.good ?? null);

/** What answers are paid with: the resources, and where a file has none, the gauges that its prices are in. */
export const payable = memo((scenario: PlayableScenario): ReadonlySet<string> => {
  const { dossiers, treaty } = scenario.rules;
  const priced = [...dossiers.flatMap(({ options }) => options), ...(treaty?.levers ?? [])];
  return new Set([...resourcesOf(scenario), ...priced.flatMap(({ cost }) => cost.map(({ gauge }) => gauge))]);
}, 2);

/**
 * A cell in whole points, as it is shown wherever it is shown in whole points: half points up, but what is spent and stances
 * rounded down, so that no price looks payable before it is, and no party as if it would sign.
 */
export const pointsOf = (scenario: PlayableScenario, cell: string, thousandths: number): number =>
  payable(scenario).has(cell) || cell.startsWith('stance.') ? pointsReached(thousandths) : toPoints(thousandths);

/** The same of a cell as it is now. */
export const pointsNow = (game: Game, cell: string): number => pointsOf(game.scenario, cell, valueOf(game, cell));

export type GaugeView = ReturnType<typeof gaugeView>;

/** A cell as a gauge. `history` holds its values in thousandths, one a turn, from the start to the one that is shown. */
export function gaugeView(game: Game, cell: string, locale: Locale, history: readonly number[] = seriesOf(game, cell)) {
  const { scenario } = game;
  const value = history.at(-1)!;
  const change = history.length < 2 ? 0 : value - history.at(-2)!;
  const good = goodOf(scenario, cell);
  const points = pointsOf(scenario, cell, value);
  const pointsMoved = points - pointsOf(scenario, cell, value - change);
  return {
    id: cell,
    label: cellName(scenario, cell, locale),
    short: cellName(scenario, cell, locale, 'short'),
    icon: iconOf(scenario, cell),
    /** In whole points, and the change since the turn before between the two that are shown; 0 before the first. */
    points,
    pointsMoved,
    /** Whether the change is for the better; null when it is too small to be shown, and where nothing is better. */
    isBetter: pointsMoved !== 0 && good !== null ? change > 0 === (good === 'high') : null,
    history,
  };
}

export function iconOf(scenario: PlayableScenario, cell: string): IconName {
  if (cell === 'coverage') return 'traite';
  if (cell.startsWith('stance.')) return 'personnes';
  return iconOr(scenario.texts.gauges[cell]?.icon ?? null, 'balance');
}

/** What an index is made of; nothing for what is no index. */
export const termsOf = ({ rules }: PlayableScenario, cell: string | null): readonly IndexTerm[] =>
  rules.indices.find(({ id }) => id === cell)?.terms ?? [];

/** What the shield is made of: one stone a term. */
export const shieldTerms = (scenario: PlayableScenario): readonly IndexTerm[] => termsOf(scenario, scenario.shield);

export const FAMILIES = ['emancipation', 'tyranny', 'shield', 'other'] as const;
export type Family = (typeof FAMILIES)[number];

/** The cells of each family: what the two axes and the shield are made of, then the gauges that belong to none. */
export function familiesOf(scenario: PlayableScenario): Record<Family, string[]> {
  const { rules, texts } = scenario;
  const named = (terms: readonly IndexTerm[]): string[] =>
    terms.map(({ of }) => of).filter((cell) => cell === 'coverage' || texts.gauges[cell] !== undefined);
  const emancipation = named(termsOf(scenario, rules.axes.emancipation));
  const tyranny = named(termsOf(scenario, rules.axes.tyranny));
  const taken = new Set([...emancipation, ...tyranny]);
  const shield = named(shieldTerms(scenario)).filter((cell) => !taken.has(cell));
  shield.forEach((cell) => taken.add(cell));
  const other = rules.gauges.map(({ id }) => id).filter((id) => !taken.has(id) && !texts.gauges[id]!.resource);
  return { emancipation, tyranny, shield, other };
}

/** What the head of the sheet shows: the resources and, when it is alone, the gauge that belongs to no family. */
export function headCells(scenario: PlayableScenario): string[] {
  const { other } = familiesOf(scenario);
  return [...resourcesOf(scenario), ...(other.length === 1 ? other : [])];
}

export const headGauges = (game: Game, locale: Locale): GaugeView[] =>
  headCells(game.scenario).map((cell) => gaugeView(game, cell, locale));

export type GaugeFamilyView = ReturnType<typeof familyViews>[number];

/** Families with their gauges; one without gauges is left out. */
const familyViews = (
  families: Readonly<Record<Family, readonly string[]>>,
  locale: Locale,
  viewOf: (cell: string) => GaugeView,
) =>
  FAMILIES.map((family) => ({
    family,
    label: familyName(family, locale),
    gauges: families[family].map(viewOf),
  })).filter(({ gauges }) => gauges.length > 0);

/** The gauges that the head of the sheet does not show, by family. */
export function gaugeFamilies(game: Game, locale: Locale): GaugeFamilyView[] {
  const families = familiesOf(game.scenario);
  if (families.other.length === 1) families.other = [];
  return familyViews(families, locale, (cell) => gaugeView(game, cell, locale));
}

/** Every gauge by family, over the whole game, epilogue included. */
export function wholeHistories(game: Game, locale: Locale): GaugeFamilyView[] {
  const families = familiesOf(game.scenario);
  families.other.push(...resourcesOf(game.scenario));
  return familyViews(families, locale, (cell) => gaugeView(game, cell, locale, wholeSeries(game, cell)));
}

/** A cell from the first state to the last, epilogue included, in thousandths. */
export const wholeSeries = (game: Game, cell: string): number[] =>
  game.states.map((state) => read(game.model, state, cell));

export const resourcesOf = ({ rules, texts }: PlayableScenario): string[] =>
  rules.gauges.map(({ id }) => id).filter((id) => texts.gauges[id]!.resource);

export function familyName(family: Family, { words }: Locale): string {
  if (family === 'shield') return words.shield;
  return family === 'other' ? words.gauges.otherFamily : words.axes[family];
}
