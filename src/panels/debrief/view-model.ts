/** Everything that the debrief shows of a finished game, as far as it is known. */
import { UNIT } from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { Debrief, Judgement, StrategyName } from '../../store/analyses/debrief';
import type { Game } from '../../store/game/game';
import { roundedToTenth } from '../../view-models/amounts';
import type { Locale } from '../../view-models/locale';
import { wholeHistories } from '../../view-models/gauges';
import { halfOf } from '../../view-models/dates';
import { debriefWords } from '../../words/debrief';
import { questionsOf } from './questions/view-model';
import { accountView } from './account/view-model';
import { calibrationView } from './calibration/view-model';
import { curveView } from './curve/view-model';
import { judgesView } from './judges/view-model';
import { rootsView } from './roots/view-model';
import { summaryView } from './summary/view-model';
import { type Drilled, isContested, turningPointsOf, turningPointsView } from './turning-points/view-model';

export type DebriefView = ReturnType<typeof debriefView>;

const UNTRIED: Drilled = { tries: {}, revealed: [] };

/**
 * The debrief of a finished game. `report` is what the analysis has found so far, null at first; without `drilled` the
 * answers of the turning points stay hidden.
 */
export function debriefView(game: Game, report: Debrief | null, locale: Locale, drilled: Drilled = UNTRIED) {
  const judgement = report?.judgement ?? null;
  const points = judgement === null ? [] : turningPointsOf(judgement);
  return {
    ...headlineOf(game, judgement, locale),
    summary: summaryView(game, report, locale),
    curve: curveView(
      game,
      report,
      points.map(({ turn }) => turn),
      locale,
    ),
    /** null until the judgement is made. */
    points: judgement === null ? null : turningPointsView(game, judgement, drilled, locale),
    account: judgement === null ? null : accountView(game, judgement, locale),
    /** null when nothing was predicted. */
    calibration: calibrationView(game, locale),
    judges: judgesView(game, report, locale),
    roots: rootsView(game, report, locale),
    questions: questionsOf(game, report, locale),
    families: wholeHistories(game, locale),
    method: report === null ? null : methodView(report, locale),
  };
}

/** `fin 2026`, `en 2031`, `au tour 4`. */
function whenOf({ turnLabels }: PlayableScenario, turn: number, locale: Locale): string {
  const { when } = debriefWords(locale.language);
  const label = turnLabels[turn - 1] ?? '';
  const half = halfOf(label);
  if (half !== null) return when.half(half[1]!, Number(half[2]));
  return /^\d{4}$/.test(label) ? when.year(label) : when.turn(turn);
}

/** What the analysis found in this very game, in one line, and a sentence that says how it knows. */
function headlineOf(
  { scenario }: Game,
  judgement: Judgement | null,
  locale: Locale,
): { headline: string; lead: string } {
  const { headline, lead } = debriefWords(locale.language);
  const { numbers } = locale;
  if (judgement === null) return { headline: headline.searching, lead: lead.searching };
  const { decisions, losses, luck } = judgement;
  const games = numbers.whole(judgement.games);
  const points = turningPointsOf(judgement);
  const faults = points.filter((point) => !isContested(point));
  if (points.length > 0) {
    const led = (text: string) => ({ headline: text, lead: lead.points(games) });
    if (faults.length === 0) return led(headline.contested(points.length));
    if (points.length > 1) return led(headline.many(points.length));
    const when = whenOf(scenario, faults[0]!.turn, locale);
    const isAll = faults[0]!.loss.gap > losses.gap / 2;
    return led(isAll ? headline.all(when) : headline.one(when));
  }
  if (losses.gap < 2 * UNIT) return { headline: headline.right, lead: lead.right(games) };
  if (Math.abs(luck.gap) > 2 * losses.gap) {
    const amounts = [numbers.tenths(Math.abs(luck.gap)), numbers.tenths(losses.gap)] as const;
    return { headline: headline.luck, lead: lead.luck(...amounts) };
  }
  const heaviest = decisions.reduce((most, decision) => (decision.loss.gap > most.loss.gap ? decision : most));
  const { loss, uncertainty } = heaviest;
  const doubt = roundedToTenth(uncertainty) === 0 ? null : numbers.tenths(uncertainty);
  return { headline: headline.none, lead: lead.none(numbers.tenths(loss.gap), doubt) };
}

function methodView({ judgement, bands }: Debrief, locale: Locale) {
  if (judgement === null || bands === null) return null;
  const { method } = debriefWords(locale.language);
  const { numbers } = locale;
  return {
    figures: method.figures(
      numbers.whole(judgement.games),
      numbers.whole(judgement.seeds.least),
      numbers.whole(judgement.seeds.most),
      numbers.whole(bands.from[0]!.games),
    ),
    ways: judgement.ways.map((way) => wayName(way, locale)),
  };
}

function wayName(way: StrategyName, locale: Locale): string {
  const { ways } = debriefWords(locale.language).method;
  if (way.kind === 'cycle') {
    const names = way.doctrines.map((doctrine) => locale.words.doctrines[doctrine].short);
    return names.length === 1 ? ways.always(names[0]!) : ways.inTurn(names.join(', '));
  }
  return way.kind === 'plan' || way.kind === 'own' ? ways[way.kind] : ways.other;
}
