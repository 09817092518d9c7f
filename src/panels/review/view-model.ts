import type { Cause } from '../../engine';
import type { Game, TurnRecord } from '../../store/game/game';
import { isAtTable, isOver } from '../../store/game/course';
import { causesOf, happened, harmOf, lastTurn, movedMost, seriesOf, shocksOf } from '../../store/game/selectors';
import { printedBill } from '../../view-models/amounts';
import { causeView, restOf, type SumView } from '../../view-models/causes';
import { choiceView, type Decision } from '../../view-models/choices';
import { dateLine, dateOf } from '../../view-models/dates';
import { factsOf } from '../../view-models/facts';
import { gaugeView, goodOf, resourcesOf } from '../../view-models/gauges';
import { headlineView } from '../../view-models/headlines';
import { tellingOf } from '../../view-models/telling';
import { explainer } from '../../view-models/explained-text';
import type { Locale } from '../../view-models/locale';
import { momentsAt } from '../../view-models/lives';
import { asTold } from '../../view-models/varied';

/** The change of a gauge in a turn, with its causes. */
export function sumView(game: Game, record: TurnRecord, gauge: string, locale: Locale): SumView {
  const history = seriesOf(game, gauge).slice(0, record.turn + 1);
  const [before, after] = [history.at(-2)!, history.at(-1)!];
  const causes = causesOf(record, gauge).map((cause) => causeView(asTold(game), cause, locale));
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
  const scenario = asTold(game);
  const record = lastTurn(game)!;
  const { headline, rest } = tellingOf(game, record);
  const { dossier, doctrine } = record;
  const isQuiet = dossier === null || doctrine === null;
  const decided = isQuiet ? null : choiceView(scenario, dossier, doctrine, locale);
  const consequence = isQuiet ? undefined : scenario.texts.dossiers[dossier]!.options[doctrine].consequence;
  const said = consequence === undefined ? null : locale.say(consequence);
  const event = headline === null || headline === 'act' ? null : headlineView(scenario, headline, locale);
  return {
    turn: record.turn,
    date: dateOf(scenario, record.turn, locale),
    cry: event?.title ?? decided?.label ?? locale.words.review.noDossier,
    cryText: event === null ? said : event.text,
    /** What else happened, in the order in which it is told. */
    headlines: rest.map(({ turnEvent, because }) => headlineView(scenario, turnEvent, locale, becauseOf(because))),
    /** What became of people, by name. */
    moments: momentsAt(game, record.turn, locale),
    /** What is true of the news: dated, with sources. */
    facts: factsOf(scenario, namesOfFacts(game, record), explainer(scenario, locale), locale),
    /** What was decided, with its doctrine, and what it does where that is not under the cry; null on a quiet turn. */
    decided: decided && { ...decided, isCry: event === null, consequence: event === null ? null : said },
    /** The few gauges that moved most. */
    sums: sumsOf(game, record, headline !== 'act', locale),
    next: nextOf(game, record),
  };

  function becauseOf(decision: Decision | null): string | null {
    if (decision === null) return null;
    const { label } = choiceView(scenario, decision.dossier, decision.doctrine, locale);
    return locale.words.review.echo(label, dateLine(scenario, decision.turn, locale));
  }
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
  if (happened(record, 'session') || isAtTable(game)) return 'session';
  return isOver(game) ? 'ending' : 'dossier';
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

/** As many as one takes in. */
const MOST_SUMS = 3;

/**
 * In order: what the shock hurt, where the headline is about it; the other gauges, largest change first; the resources.
 * At most three: `Pourquoi ?` has them all.
 */
function sumsOf(game: Game, record: TurnRecord, isShock: boolean, locale: Locale): SumView[] {
  const { scenario } = game;
  const gauges = scenario.rules.gauges.map(({ id }) => id);
  const moved = movedMost(game, record)
    .map(({ gauge }) => gauge)
    .filter((gauge) => gauges.includes(gauge));
  const resources = resourcesOf(scenario);
  const isResource = (gauge: string): boolean => resources.includes(gauge);
  const hurt = isShock ? hurtMost(game, record) : null;
  const first = moved.filter((gauge) => gauge === hurt);
  const rest = moved.filter((gauge) => gauge !== hurt);
  const order = [...first, ...rest.filter((gauge) => !isResource(gauge)), ...rest.filter(isResource)];
  const sums = (order.length > 0 ? order : gauges.slice(0, 1)).map((gauge) => sumView(game, record, gauge, locale));
  // What moved by less than is printed has not moved, for whoever reads it.
  const seen = sums.filter((sum) => printedBill(sum).total !== 0);
  return seen.length > 0 ? seen.slice(0, MOST_SUMS) : sums.slice(0, 1);
}
