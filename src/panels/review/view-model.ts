import { EARLY_ENDING, read, TURN, type Cause, type Doctrine } from '../../engine';
import type { Game, TurnRecord } from '../../store/game/game';
import { causesOf, lastTurn, movedMost, now, shocksOf } from '../../store/game/selectors';
import { printedBill } from '../../view-models/amounts';
import { causeView, type SumView } from '../../view-models/causes';
import { dateOf, type DateView } from '../../view-models/dates';
import { factsOf, type FactView } from '../../view-models/facts';
import { gaugeView, resourcesOf } from '../../view-models/gauges';
import { headlinesOf, type HeadlineView } from '../../view-models/happenings';
import { explainer } from '../../view-models/explained-text';
import type { Locale } from '../../view-models/locale';

export interface ReviewView {
  /** What is true of the news: dated, with sources. */
  facts: readonly FactView[];
  turn: number;
  date: DateView;
  cry: string;
  cryText: string | null;
  headlines: readonly HeadlineView[];
  /** What was decided: `Vous avez choisi…`, with its doctrine; null on a quiet turn. */
  decided: { doctrine: Doctrine; label: string } | null;
  /** Every gauge, the one that moved most first. */
  sums: readonly SumView[];
  next: 'dossier' | 'session' | 'ending';
}

/** The change of a gauge in a turn, with its causes. */
export function sumView(game: Game, record: TurnRecord, gauge: string, locale: Locale): SumView {
  return folded(
    {
      gauge: gaugeView(game, gauge, locale, record.turn),
      before: read(game.model, game.states[record.turn - 1]!, gauge),
      after: read(game.model, game.states[record.turn]!, gauge),
      causes: causesOf(record, gauge).map((cause) => causeView(game.scenario, cause, locale)),
    },
    locale,
  );
}

/** Causes that print as nothing share one line, unless all do. */
function folded(sum: SumView, { words }: Locale): SumView {
  const { amounts } = printedBill(sum);
  const seen = sum.causes.filter((_, i) => amounts[i] !== 0);
  const small = sum.causes.filter((_, i) => amounts[i] === 0);
  if (small.length < 2 || seen.length === 0) return sum;
  const { rest, restNote } = words.causes;
  const amount = small.reduce((all, cause) => all + cause.amount, 0);
  return {
    ...sum,
    causes: [...seen, { key: 'rest', label: rest(small.length), note: restNote, amount, ink: 'ink' }],
  };
}

/** What the last turn did. Call it in a review only. */
export function reviewView(game: Game, locale: Locale): ReviewView {
  const { scenario } = game;
  const record = lastTurn(game)!;
  const headlines = headlinesOf(scenario, record.turnEvents, locale);
  const decided = decisionOf(game, record, locale);
  const first = firstHeadline(game, record, headlines);
  return {
    turn: record.turn,
    date: dateOf(scenario, record.turn, locale),
    cry: first?.title ?? decided?.label ?? locale.words.review.noDossier,
    cryText: first?.text ?? (first === null ? (decided?.about ?? null) : null),
    headlines: headlines.filter((headline) => headline !== first),
    facts: factsOf(scenario, namesOfFacts(game, record), explainer(scenario, locale), locale),
    decided: decided === null || first === null ? null : { doctrine: decided.doctrine, label: decided.label },
    sums: sumsOf(game, record, locale),
    next: record.turnEvents.some(({ kind }) => kind === 'session') ? 'session' : isOver(game) ? 'ending' : 'dossier',
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

export function isOver(game: Game): boolean {
  const state = now(game);
  return state[TURN]! >= game.model.turns || state[EARLY_ENDING]! >= 0;
}

/** The event that hurt most, or else the first event, or what the treaty did; null on a turn where nothing happened. */
function firstHeadline(game: Game, record: TurnRecord, headlines: readonly HeadlineView[]): HeadlineView | null {
  const worst = shocksOf(game, record)[0];
  const at = record.turnEvents.findIndex(
    ({ kind, ...rest }) => kind === 'event' && 'event' in rest && rest.event === worst?.event,
  );
  if (at >= 0) return headlines[at]!;
  const treaty = record.turnEvents.findIndex(({ kind }) => kind === 'entry-into-force' || kind === 'lapse');
  return treaty < 0 ? null : headlines[treaty]!;
}

function decisionOf({ scenario }: Game, { dossier, doctrine }: TurnRecord, { say }: Locale) {
  if (dossier === null || doctrine === null) return null;
  const { label, about } = scenario.texts.dossiers[dossier]!.options[doctrine];
  return { doctrine, label: say(label), about: about === null ? null : say(about) };
}

/** The gauge that the worst shock of the turn hurt most; null on a turn without damage. */
function hurtMost(game: Game, record: TurnRecord): string | null {
  const worst = shocksOf(game, record)[0];
  if (worst === undefined || worst.damage === 0) return null;
  const good = new Map(game.scenario.rules.gauges.map((gauge) => [gauge.id, gauge.good]));
  const harm = ({ gauge, amount }: Cause) => (good.get(gauge) === 'low' ? amount : -amount);
  const own = record.causes.filter(
    ({ kind, cause, gauge }) => kind === 'event' && cause === worst.event && good.has(gauge),
  );
  return own.sort((a, b) => harm(b) - harm(a))[0]?.gauge ?? null;
}

/** First what the shock hurt, the headline being about it; then what people live, from what moved most; then what the player spends. */
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
