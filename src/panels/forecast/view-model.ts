/** The futures of each answer as a fan: twenty figures, what they are made of, and what the answer changes. */
import { AXES, DOCTRINES, read, type Answer, type AssumptionSet, type State } from '../../engine';
import type { EndingFamily, PlayableScenario } from '../../scenario/playable';
import type { Futures, OptionFutures } from '../../store/analyses/futures';
import type { Game } from '../../store/game/game';
import { foreseeable } from '../../store/game/predictions';
import { forecastWords, type ForecastWords } from '../../words/forecast';
import { wholeParts } from '../../view-models/amounts';
import type { Locale } from '../../view-models/locale';
import { iconOf } from '../../view-models/gauges';
import { cellName } from '../../scenario/cell-names';

type Block = 'closing' | 'between' | 'opening';

const BLOCKS: Readonly<Record<EndingFamily, Block>> = {
  emancipation: 'opening',
  fragile: 'between',
  missed: 'between',
  'golden-cage': 'closing',
  tyranny: 'closing',
  fall: 'closing',
};

const TWENTY = 20;
/** Thousandths below which a number is said to stay where it is. */
const STILL = 500;
/** Thousandths from which a gauge is worth naming. */
const WORTH_NAMING = 400;
const MOST_GAUGES = 3;

/** The fan of each open option. */
export const fanViews = (game: Game, state: State, futures: Futures, locale: Locale): ReadonlyMap<Answer, FanView> =>
  new Map(futures.options.map((option) => [option.answer, fanView(game, state, futures, option, locale)]));

export type FanView = ReturnType<typeof fanView>;

function fanView(game: Game, state: State, futures: Futures, option: OptionFutures, locale: Locale) {
  const { scenario } = game;
  const { games, twenty } = option;
  const words = forecastWords(locale.language);
  const spread = (cell: string, values: readonly number[]) => spreadView(game, state, cell, values, locale);
  const { families, counts } = blocksOf(scenario, option);
  const share = Math.max(...Object.values(counts).map((n) => (n / TWENTY) * (1 - n / TWENTY)));
  return {
    /** null for an answer that is no option of a dossier. */
    doctrine: DOCTRINES.find((doctrine) => doctrine === option.answer) ?? null,
    /** So many figures of the twenty in each block. */
    ...counts,
    /** What each block holds: `tyrannie 4, cage dorée 1`. */
    made: {
      closing: said(families, 'closing', words),
      between: said(families, 'between', words),
      opening: said(families, 'opening', words),
    },
    /** Games behind the figures, and how many figures the count of a block may be wrong by, nineteen times in twenty. */
    games,
    // 1.96 standard errors of a share; the games are drawn in strata, which makes it smaller, never larger.
    margin: Math.max(1, Math.ceil(1.96 * TWENTY * Math.sqrt(share / games))),
    axes: AXES.map((axis) => ({ ...spread(scenario.rules.axes[axis], twenty[axis]), label: locale.words.axes[axis] })),
    /** The gauges that this answer changes most, compared with the others; resources apart. */
    gauges: changedMost(game, state, futures, option).map((gauge) => spread(gauge, twenty.gauges[gauge]!)),
    /** How many ways of playing on. */
    ways: futures.ways.length,
  };
}

export type SpreadView = ReturnType<typeof spreadView>;

/** Twenty equally likely values of a number at the end, and where it stands today. */
function spreadView({ scenario, model }: Game, state: State, cell: string, values: readonly number[], locale: Locale) {
  const now = read(model, state, cell);
  const up = values.filter((value) => value > now + STILL).length;
  const down = values.filter((value) => value < now - STILL).length;
  const level = values.length - up - down;
  const trend = level >= Math.max(up, down) ? 'level' : up >= down ? 'up' : 'down';
  return {
    id: cell,
    label: cellName(scenario, cell, locale, 'short'),
    icon: iconOf(scenario, cell),
    now,
    values,
    /** Which way most of the twenty go, and how many; `level` when most hardly move. */
    trend,
    count: { up, down, level }[trend],
  } as const;
}

/** The gauges whose mean end differs most from their mean end over all answers (from today, where only one is open). */
function changedMost(game: Game, state: State, { options }: Futures, option: OptionFutures): string[] {
  const usual = (gauge: string): number =>
    options.length === 1
      ? read(game.model, state, gauge)
      : options.reduce((sum, other) => sum + other.gauges[gauge]!.mean, 0) / options.length;
  return foreseeable(game)
    .map((gauge) => ({ gauge, by: Math.abs(option.gauges[gauge]!.mean - usual(gauge)) }))
    .filter(({ by }) => by >= WORTH_NAMING)
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST_GAUGES)
    .map(({ gauge }) => gauge);
}

/** Endings as twenty figures: whole numbers that sum to twenty, the largest remainders rounded up. */
function blocksOf(scenario: PlayableScenario, { endings, games }: OptionFutures) {
  const byFamily = new Map<EndingFamily, number>();
  for (const [id, count] of Object.entries(endings)) {
    const { family } = scenario.texts.endings[id]!;
    byFamily.set(family, (byFamily.get(family) ?? 0) + (TWENTY * count) / games);
  }
  const whole = wholeParts([...byFamily.values()], TWENTY);
  const families = new Map([...byFamily.keys()].map((family, i) => [family, whole[i]!]));
  const counts: Record<Block, number> = { closing: 0, between: 0, opening: 0 };
  for (const [family, count] of families) counts[BLOCKS[family]] += count;
  return { families, counts };
}

function said(families: ReadonlyMap<EndingFamily, number>, block: Block, words: ForecastWords): string {
  return [...families]
    .filter(([family, count]) => BLOCKS[family] === block && count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([family, count]) => `${words.detail.families[family]}\u00a0${count}`)
    .join(', ');
}

/** What is said of a gauge's twenty ends. */
export function trendSaid({ label, trend, count }: SpreadView, { fan }: ForecastWords): string {
  return trend === 'level' ? fan.level(label) : fan[trend](label, count);
}

/** What is heard after the counts: how sure they are, and what the answer changes. */
export function fanHeard({ margin, gauges }: FanView, words: ForecastWords): string {
  const sure = `${words.fan.margin(margin)}.`;
  if (gauges.length === 0) return sure;
  return [sure, words.fan.atEnd, ...gauges.map((gauge) => `${trendSaid(gauge, words)}.`)].join(' ');
}

/** Which assumptions are not in the middle, in words; null when all are. */
export function changedAssumptions(
  scenario: PlayableScenario,
  assumptions: AssumptionSet,
  { say }: Locale,
  level: (level: 'low' | 'high') => string,
): string | null {
  const changed = scenario.rules.assumptions.flatMap(({ id }) => {
    const chosen = assumptions[id];
    return chosen === 'low' || chosen === 'high'
      ? [`${say(scenario.texts.assumptions[id]!.label)} (${level(chosen)})`]
      : [];
  });
  return changed.length === 0 ? null : changed.join(', ');
}
