import type { Cause } from '../../engine';
import type { Game, TurnRecord } from '../../store/game/game';
import { isOver } from '../../store/game/course';
import { causesOf, happened, harmOf, lastTurn, movedMost, seriesOf, shocksOf } from '../../store/game/selectors';
import { printedBill } from '../../view-models/amounts';
import { causeView, restOf, type SumView } from '../../view-models/causes';
import { choiceView } from '../../view-models/choices';
import { dateOf } from '../../view-models/dates';
import { factsOf } from '../../view-models/facts';
import { gaugeView, goodOf, resourcesOf } from '../../view-models/gauges';
import { headlinesOf, type HeadlineView } from '../../view-models/headlines';
import { explainer } from '../../view-models/explained-text';
import type { Locale } from '../../view-models/locale';

/** The change of a gauge in a turn, with its causes. */
export function sumView(game: Game, record: TurnRecord, gauge: string, locale: Locale): SumView {
  const history = seriesOf(game, gauge).slice(0, record.turn + 1);
  const [before, after] = [history.at(-2)!, history.at(-1)!];
  const causes = causesOf(record, gauge).map((cause) => causeView(game.scenario, cause, locale));
  const { amounts } = printedBill({ before, after, causes });
  // Causes that round to 0.0 are merged into one line, unless all of them do.
  const seen = causes.filter((_, i) => amounts[i] !== 0);
  const small = causes.filter((_, i) => amounts[i] === 0);
  const isFolded = small.length > 1 && seen.length > 0;
  return {
    gauge: gaugeView(game, gauge, locale, history),
    before,
    after,
    causes: isFolded ? [...seen, restOf(small, locale.words.causes)] : causes,
  };
}

export type ReviewView = ReturnType<typeof reviewView>;

/** What the last turn did. Call it in a review only. */
export function reviewView(game: Game, locale: Locale) {
  const { scenario } = game;
  const record = lastTurn(game)!;
  const headlines = headlinesOf(scenario, record.turnEvents, locale);
  const { dossier, doctrine } = record;
  const isQuiet = dossier === null || doctrine === null;
  const decided = isQuiet ? null : choiceView(scenario, dossier, doctrine, locale);
  const about = isQuiet ? null : scenario.texts.dossiers[dossier]!.options[doctrine].about;
  const first = firstHeadline(game, record, headlines);
  return {
    turn: record.turn,
    date: dateOf(scenario, record.turn, locale),
    cry: first?.title ?? decided?.label ?? locale.words.review.noDossier,
    cryText: first?.text ?? (first !== null || about === null ? null : locale.say(about)),
    headlines: headlines.filter((headline) => headline !== first),
    /** What is true of the news: dated, with sources. */
    facts: factsOf(scenario, namesOfFacts(game, record), explainer(scenario, locale), locale),
    /** What was decided: `Vous avez choisi…`, with its doctrine; null on a quiet turn, and where it is the cry. */
    decided: first === null ? null : decided,
    /** Every gauge, the one that moved most first. */
    sums: sumsOf(game, record, locale),
    next: nextOf(game, record),
  };
}

/** Of the turn's events, each once. */
const namesOfFacts = ({ scenario }: Game, { turnEvents }: TurnRecord): string[] => [
  ...new Set(
    turnEvents.flatMap((turnEvent) =>
      turnEvent.kind === 'event' ? scenario.texts.events[turnEvent.event]!.facts : [],
    ),
  ),
];

function nextOf(game: Game, record: TurnRecord): 'dossier' | 'session' | 'ending' {
  if (happened(record, 'session')) return 'session';
  return isOver(game) ? 'ending' : 'dossier';
}

/** The event that hurt most, or else the first event, or what the treaty did; null on a turn where nothing happened. */
function firstHeadline(game: Game, record: TurnRecord, headlines: readonly HeadlineView[]): HeadlineView | null {
  const worst = shocksOf(game, record)[0];
  const at = record.turnEvents.findIndex((happened) => happened.kind === 'event' && happened.event === worst?.event);
  if (at >= 0) return headlines[at]!;
  const treaty = record.turnEvents.findIndex(({ kind }) => kind === 'entry-into-force' || kind === 'lapse');
  return treaty < 0 ? null : headlines[treaty]!;
}

/** The gauge that the worst shock of the turn hurt most; null on a turn without damage. */
function hurtMost(game: Game, record: TurnRecord): string | null {
  const worst = shocksOf(game, record)[0];
  if (worst === undefined || worst.damage === 0) return null;
  const harm = (cause: Cause) => harmOf(game.scenario, cause);
  const own = record.causes.filter(
    ({ kind, cause, gauge }) => kind === 'event' && cause === worst.event && goodOf(game.scenario, gauge) !== null,
  );
  return own.sort((a, b) => harm(b) - harm(a))[0]?.gauge ?? null;
}

/** In order: what the shock hurt, since the headline is about it; the other gauges, largest change first; the resources. */
function sumsOf(game: Game, record: TurnRecord, locale: Locale): SumView[] {
  const { scenario } = game;
  const gauges = scenario.rules.gauges.map(({ id }) => id);
  const moved = movedMost(game, record)
    .map(({ gauge }) => gauge)
    .filter((gauge) => gauges.includes(gauge));
  const resources = resourcesOf(scenario);
  const isResource = (gauge: string): boolean => resources.includes(gauge);
  const hurt = hurtMost(game, record);
  const first = moved.filter((gauge) => gauge === hurt);
  const rest = moved.filter((gauge) => gauge !== hurt);
  const order = [...first, ...rest.filter((gauge) => !isResource(gauge)), ...rest.filter(isResource)];
  const sums = (order.length > 0 ? order : gauges.slice(0, 1)).map((gauge) => sumView(game, record, gauge, locale));
  // What moved by less than is printed has not moved, for whoever reads it.
  const seen = sums.filter((sum) => printedBill(sum).total !== 0);
  return seen.length > 0 ? seen : sums.slice(0, 1);
}
