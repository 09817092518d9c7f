import { UNIT } from '../../../engine';
import type { Debrief, Rejudged } from '../../../store/debrief';
import type { Game } from '../../../store/game';
import type { Reading } from '../../../view-models/locale';
import { nameOf } from '../../../view-models/gauges';
import { line, debriefWordsOf } from '../moments';
import { byAxis, mainThreshold } from '../curve/view-model';
import { inSentence } from '../turning-points/view-model';
import type { Axis, JudgesView, JudgeView } from '../views';

/** Weights that move an axis by less than this (thousandths) are not named. */
const WORTH_NAMING = UNIT / 4;
const WEIGHTS = 2;
/** What the plots leave around the outermost mark. */
const MARGIN = 3 * UNIT;

/** The same game in the eyes of every worldview; null where the scenario has none, or while they are not known. */
export function judgesView(game: Game, report: Debrief | null, reading: Reading): JudgesView | null {
  const { scenario } = game;
  if (report === null || report.rejudged.length === 0) return null;
  const words = debriefWordsOf(reading).judges;
  const own = ownJudge(game, reading);
  const judges = [own, ...report.rejudged.map((rejudged) => judgeView(game, rejudged, reading))];
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
    thresholds,
    range: byAxis((axis) => rangeOf([thresholds[axis], ...judges.map(({ axes }) => axes[axis])])),
  };
}

const rangeOf = (values: readonly number[]): [number, number] => [
  Math.max(0, Math.min(...values) - MARGIN),
  Math.min(100 * UNIT, Math.max(...values) + MARGIN),
];

function ownJudge({ scenario, outcome }: Game, reading: Reading): JudgeView {
  const words = debriefWordsOf(reading).judges;
  const text = scenario.texts.endings[outcome!.ending]!;
  return {
    id: 'own',
    name: words.own,
    holder: null,
    ending: reading.say(text.title),
    axes: outcome!.axes,
    plot: plotOf(words.own, outcome!.axes, reading),
    reasons: [],
  };
}

function judgeView(game: Game, rejudged: Rejudged, reading: Reading): JudgeView {
  const { texts, worldviews } = game.scenario;
  const view = worldviews.find(({ id }) => id === rejudged.worldview)!;
  const text = texts.endings[rejudged.ending]!;
  const name = reading.say(view.label);
  return {
    id: view.id,
    name,
    holder: reading.say(view.holder),
    ending: reading.say(text.title),
    axes: rejudged.axes,
    plot: plotOf(name, rejudged.axes, reading),
    reasons: [...weightReasons(game, rejudged, reading), ...replayReasons(game, rejudged, reading)],
  };
}

const plotOf = (name: string, axes: Record<Axis, number>, reading: Reading): string =>
  debriefWordsOf(reading).judges.plot(
    name,
    reading.numbers.tenths(axes.emancipation),
    reading.numbers.tenths(axes.tyranny),
  );

/** Which weights make the difference. */
function weightReasons({ scenario }: Game, { terms }: Rejudged, reading: Reading): string[] {
  const words = debriefWordsOf(reading).judges;
  const { numbers } = reading;
  const named = terms.filter(({ amount }) => Math.abs(amount) >= WORTH_NAMING).slice(0, WEIGHTS);
  if (named.length === 0) return [words.sameWeights];
  return named.map(({ axis, of, before, after, amount }) => {
    const say = after > before ? words.weight.more : words.weight.less;
    const what = say(nameOf(scenario, of, reading), numbers.percent(after), numbers.percent(before), words.axes[axis]);
    return `${what}${reading.words.colon}${words.weight.effect(numbers.signedTenths(amount))}.`;
  });
}

/** Where the same decisions lead in a world that works as the worldview believes, and which belief matters most. */
function replayReasons({ scenario }: Game, { replayed }: Rejudged, reading: Reading): string[] {
  const words = debriefWordsOf(reading).judges;
  const { numbers, say } = reading;
  if (!replayed.ok) return [words.closed(line(scenario, replayed.turn, reading))];
  const ending = say(scenario.texts.endings[replayed.ending]!.title);
  const { emancipation, tyranny } = replayed.axes;
  const led = words.replayed(ending, numbers.tenths(emancipation), numbers.tenths(tyranny));
  if (replayed.most === null) return [led];
  const { assumption, level } = replayed.most;
  return [led, words.most(say(scenario.texts.assumptions[assumption]!.label), words.levels[level])];
}
