import { UNIT, type Axes } from '../../../engine';
import type { Debrief, Rejudged } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import type { Locale } from '../../../view-models/locale';
import { dateLine } from '../../../view-models/dates';
import { byAxis, endingTitle, outcomeView } from '../../../view-models/outcome';
import { debriefWords } from '../../../words/debrief';
import { mainThreshold } from '../curve/view-model';
import { inSentence } from '../turning-points/view-model';
import { cellName } from '../../../scenario/cell-names';
import { asTold } from '../../../view-models/varied';

export type JudgesView = NonNullable<ReturnType<typeof judgesView>>;

export interface JudgeView {
  id: string;
  name: string;
  holder: string | null;
  ending: string;
  axes: Axes;
  plot: string;
  reasons: readonly string[];
}

/** Weights that move an axis by less than this (thousandths) are not named. */
const WORTH_NAMING = UNIT / 4;
const WEIGHTS = 2;
/** What the plots leave around the outermost mark. */
const MARGIN = 3 * UNIT;

/** The same game in the eyes of every worldview; null where the scenario has none, or while they are not known. */
export function judgesView(game: Game, report: Debrief | null, locale: Locale) {
  const { scenario } = game;
  if (report === null || report.rejudged.length === 0) return null;
  const words = debriefWords(locale.language).judges;
  const own = ownJudge(game, locale);
  const judges = [own, ...report.rejudged.map((rejudged) => judgeView(game, rejudged, locale))];
  const byEnding = new Map<string, string[]>();
  for (const { ending, name } of judges) {
    const names = byEnding.get(ending) ?? [];
    byEnding.set(ending, [...names, inSentence(name)]);
  }
  const thresholds = byAxis((axis) => mainThreshold({ scenario }, axis));
  return {
    summary: byEnding.size === 1 ? words.agree(own.ending) : words.partTitle,
    groups: byEnding.size === 1 ? [] : [...byEnding].map(([ending, names]) => words.part(ending, names.join(', '))),
    judges,
    /** The thresholds that every plot shows, and what the plots cover. */
    thresholds,
    range: byAxis((axis) => rangeOf([thresholds[axis], ...judges.map(({ axes }) => axes[axis])])),
  };
}

const rangeOf = (values: readonly number[]): [number, number] => [
  Math.max(0, Math.min(...values) - MARGIN),
  Math.min(100 * UNIT, Math.max(...values) + MARGIN),
];

function ownJudge(game: Game, locale: Locale): JudgeView {
  const { own } = debriefWords(locale.language).judges;
  const { ending, axes } = outcomeView(game, locale);
  return { id: 'own', name: own, holder: null, ending, axes, plot: plotOf(own, axes, locale), reasons: [] };
}

function judgeView(game: Game, rejudged: Rejudged, locale: Locale): JudgeView {
  const view = game.scenario.worldviews.find(({ id }) => id === rejudged.worldview)!;
  const name = locale.say(view.label);
  return {
    id: view.id,
    name,
    holder: locale.say(view.holder),
    ending: endingTitle(asTold(game), rejudged.ending, locale),
    axes: rejudged.axes,
    plot: plotOf(name, rejudged.axes, locale),
    reasons: [...weightReasons(game, rejudged, locale), ...replayReasons(game, rejudged, locale)],
  };
}

const plotOf = (name: string, axes: Axes, locale: Locale): string =>
  debriefWords(locale.language).judges.plot(
    name,
    locale.numbers.tenths(axes.emancipation),
    locale.numbers.tenths(axes.tyranny),
  );

/** Which weights make the difference. */
function weightReasons({ scenario }: Game, { terms }: Rejudged, locale: Locale): string[] {
  const words = debriefWords(locale.language).judges;
  const { numbers } = locale;
  const named = terms.filter(({ amount }) => Math.abs(amount) >= WORTH_NAMING).slice(0, WEIGHTS);
  if (named.length === 0) return [words.sameWeights];
  return named.map(({ axis, of, before, after, amount }) => {
    const say = after > before ? words.weight.more : words.weight.less;
    const what = say(cellName(scenario, of, locale), numbers.percent(after), numbers.percent(before), words.axes[axis]);
    return `${what}${locale.words.colon}${words.weight.effect(numbers.signedTenths(amount))}.`;
  });
}

/** Where the same decisions lead in a world that works as the worldview believes, and which belief matters most. */
function replayReasons(game: Game, { replayed }: Rejudged, locale: Locale): string[] {
  const scenario = asTold(game);
  const words = debriefWords(locale.language).judges;
  const { numbers, say } = locale;
  if (!replayed.ok) return [words.closed(dateLine(scenario, replayed.turn, locale))];
  const ending = endingTitle(scenario, replayed.ending, locale);
  const { emancipation, tyranny } = replayed.axes;
  const led = words.replayed(ending, numbers.tenths(emancipation), numbers.tenths(tyranny));
  if (replayed.most === null) return [led];
  const { assumption, level } = replayed.most;
  return [led, words.most(say(scenario.texts.assumptions[assumption]!.label), words.levels[level])];
}
