import type { Cause, TurnEvent } from '../../engine';
import { defaultMap, type PlayableScenario, type ScenarioMap } from '../../scenario/playable';
import type { Game, TurnRecord } from '../../store/game/game';
import { isAtTable, isOver } from '../../store/game/course';
import { causesOf, movedMost } from '../../store/game/changes';
import { happened, harmOf, lastTurn, seriesOf } from '../../store/game/selectors';
import { printedBill } from '../../view-models/amounts';
import { causeView, type CauseView, restOf, type SumView } from '../../view-models/causes';
import { choiceView, type Decision } from '../../view-models/choices';
import { dateLine, dateOf } from '../../view-models/dates';
import { gaugeView, goodOf, payable, resourcesOf } from '../../view-models/gauges';
import { headlineView } from '../../view-models/headlines';
import { tellingOf, type Telling } from '../../view-models/telling';
import type { Locale } from '../../view-models/locale';
import { storyAt, type StoryView } from '../../view-models/lives';
import { asTold } from '../../view-models/varied';
import { advocateView } from '../../view-models/voices';
import { mapWords } from '../../words/map';
import { reviewWords } from '../../words/review';
import { placeName } from '../map/view-model';

/**
 * The change of a gauge in a turn, with its causes, the largest first.
 * @param isHeadline causes that come before the others: those of what the cry speaks of
 */
export function sumView(
  game: Game,
  record: TurnRecord,
  gauge: string,
  locale: Locale,
  isHeadline: (cause: Cause) => boolean = () => false,
): SumView {
  const history = seriesOf(game, gauge).slice(0, record.turn + 1);
  const [before, after] = [history.at(-2)!, history.at(-1)!];
  const all = causesOf(record, gauge);
  const causes = [...all.filter(isHeadline), ...all.filter((cause) => !isHeadline(cause))].map((cause) =>
    causeView(asTold(game), cause, locale),
  );
  const { amounts } = printedBill({ before, after, causes });
  // Causes that round to 0.0 are merged into one line, unless all of them do.
  const seen = causes.filter((_, i) => amounts[i] !== 0);
  const small = causes.filter((_, i) => amounts[i] === 0);
  return {
    gauge: gaugeView(game, gauge, locale, history),
    before,
    after,
    causes: small.length === 0 || seen.length === 0 ? causes : [...seen, ...restSeen()],
  };

  /** One line for the small ones, unless it would print as nothing too: the sum holds without it. */
  function restSeen(): CauseView[] {
    const rest = restOf(small, reviewWords(locale.language).causes);
    const printed = printedBill({ before, after, causes: [...seen, rest] });
    return small.length > 1 && printed.amounts.at(-1) !== 0 ? [rest] : [];
  }
}

export type ReviewView = ReturnType<typeof reviewView>;

/** What the last turn did. Call it in a review only. */
export function reviewView(game: Game, locale: Locale) {
  const scenario = asTold(game);
  const record = lastTurn(game)!;
  const next = nextOf(game, record);
  const telling = tellingOf(game, record);
  // A vote that is shown next is not given away.
  const isOpen = ({ kind }: TurnEvent) => next !== 'session' || !OF_A_VOTE.has(kind);
  const headline =
    telling.headline === null || telling.headline === 'act' || isOpen(telling.headline) ? telling.headline : null;
  const rest = telling.rest.filter(({ turnEvent }) => isOpen(turnEvent));
  const { dossier, doctrine } = record;
  const isQuiet = dossier === null || doctrine === null;
  const option = isQuiet ? null : scenario.texts.dossiers[dossier]!.options[doctrine];
  const decided = isQuiet ? null : choiceView(scenario, dossier, doctrine, locale);
  const consequence = option?.consequence === undefined ? null : locale.say(option.consequence);
  const advocate = isQuiet || consequence !== null ? null : advocateView(scenario, dossier, doctrine, locale);
  const event = headline === null || headline === 'act' ? null : newsOf(headline, null);
  const { story, others } = storyAt(game, record.turn, locale);
  const cry: 'life' | 'event' | 'act' | 'quiet' =
    story !== null ? 'life' : event !== null ? 'event' : decided !== null ? 'act' : 'quiet';
  const region = isQuiet ? undefined : scenario.texts.dossiers[dossier]!.region;
  const sums = sumsOf(game, record, story, headline, locale);
  const main = mainEvent(record, sums);
  const isMain = (turnEvent: TurnEvent) => turnEvent.kind === 'event' && turnEvent.event === main;
  const told = rest.map(({ turnEvent, because, isReminder }) => ({
    ...newsOf(turnEvent, becauseOf(because)),
    isReminder,
    isMain: isMain(turnEvent),
  }));
  // What outdoes the act comes first where a life has the cry.
  const headlines =
    story !== null && event !== null
      ? [{ ...event, isReminder: false, isMain: headline !== 'act' && isMain(headline!) }, ...told]
      : told;
  const shown = decided && {
    ...decided,
    /** Whether it is said elsewhere: at the cry, or in the life's own panels. */
    isTold: cry === 'act' || story?.decision?.turn === record.turn,
    where: region === undefined ? null : placeName(mapIn(scenario), region, mapWords(locale.language)),
    consequence: cry === 'act' ? null : consequence,
  };
  const act = shown?.isTold === false ? shown : null;
  return {
    turn: record.turn,
    date: dateOf(scenario, record.turn, locale),
    /** What the cry is of. */
    kind: cry,
    cry: story?.name ?? event?.title ?? decided?.label ?? reviewWords(locale.language).noDossier,
    /** What is told under the cry; a life is told in its own panels. */
    cryText: story !== null ? null : event === null ? consequence : event.text,
    /** The life that takes the cry, before and after the decision behind it. */
    story: story && storyView(story),
    /** Who speaks for the act, where nothing else says what it does. */
    advocate: cry === 'event' ? null : advocate,
    /** Whether the event of the cry is a fact; null where the cry is of none. */
    cryOrigin: cry === 'event' ? event!.origin : null,
    headlines,
    moments: others,
    /**
     * All that is told beside the cry, in order: what was promised, where somebody asks; the act where it is not told yet, what
     * moved most, the others by name, what else happened.
     */
    pieces: [
      ...headlines.filter(({ isReminder }) => isReminder).map(asPiece),
      ...(act === null ? [] : [{ kind: 'act' as const, key: 'act', ...act }]),
      ...headlines.filter(({ isReminder, isMain }) => isMain && !isReminder).map(asPiece),
      ...others.map((moment, i) => ({ kind: 'moment' as const, key: `${moment.id} ${i}`, ...moment })),
      ...headlines.filter(({ isReminder, isMain }) => !isMain && !isReminder).map(asPiece),
    ],
    /** What is true of the news: the names of facts. */
    facts: namesOfFacts(game, record),
    /** What was decided and where; null on a quiet turn. */
    decided: shown,
    /** The few gauges that moved most, that of the cry first. */
    sums,
    /** What one pays with, where it changed: as the head of the turn showed it and will show it. */
    means: [...payable(scenario)].flatMap((cell) => {
      const { short, points, pointsMoved } = gaugeView(
        game,
        cell,
        locale,
        seriesOf(game, cell).slice(0, record.turn + 1),
      );
      const label = short.toLocaleLowerCase(locale.language);
      return pointsMoved === 0 ? [] : [{ label, before: points - pointsMoved, after: points }];
    }),
    next,
  };

  /** News that came before in this game is not told as new. */
  function newsOf(turnEvent: TurnEvent, because: string | null) {
    const view = headlineView(scenario, turnEvent, locale, because);
    const isAgain =
      turnEvent.kind === 'event' &&
      game.turns
        .slice(0, record.turn - 1)
        .some((before) => before.turnEvents.some((told) => told.kind === 'event' && told.event === turnEvent.event));
    return isAgain ? { ...view, title: reviewWords(locale.language).again(view.title) } : view;
  }

  function becauseOf(decision: Decision | null): string | null {
    if (decision === null) return null;
    const { label } = choiceView(scenario, decision.dossier, decision.doctrine, locale);
    return reviewWords(locale.language).echo(label, dateLine(scenario, decision.turn, locale));
  }

  function storyView({ before, decision, ...life }: StoryView) {
    const said = decision && scenario.texts.dossiers[decision.dossier]!.options[decision.doctrine].consequence;
    return {
      ...life,
      /** Whether it stood like this before. */
      isStill: before.turn > 0 && before.pose === life.pose && before.stands === life.stands,
      date: dateLine(scenario, record.turn, locale),
      before: { ...before, date: dateLine(scenario, before.turn, locale) },
      decision: decision && {
        ...choiceView(scenario, decision.dossier, decision.doctrine, locale),
        date: decision.turn === record.turn ? null : dateLine(scenario, decision.turn, locale),
        text: said ? locale.say(said) : null,
      },
    };
  }
}

/** The event that is the first cause of the largest figure: it is told where that is read. null where none is. */
function mainEvent(record: TurnRecord, sums: readonly SumView[]): string | null {
  const size = ({ before, after }: SumView) => Math.abs(after - before);
  const [largest] = [...sums].sort((a, b) => size(b) - size(a));
  const [first] = causesOf(record, largest!.gauge.id);
  return first?.kind === 'event' ? first.cause : null;
}

/** What a session does. */
const OF_A_VOTE: ReadonlySet<TurnEvent['kind']> = new Set([
  'session',
  'signature',
  'exit',
  'entry-into-force',
  'lapse',
]);

const asPiece = <H extends object>(headline: H) => ({ kind: 'headline' as const, ...headline });

const mapIn = ({ map, rules }: PlayableScenario): ScenarioMap => map ?? defaultMap(rules.axes);

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

/** As many as one takes in. */
const MOST_SUMS = 3;
/** What moved by less than this share of what moved most is no headline. */
const TRIFLE = 0.2;

/**
 * In order: the gauge that the cry speaks of, the others that moved most, the resources. At most three: `Pourquoi ?` has
 * them all.
 */
function sumsOf(
  game: Game,
  record: TurnRecord,
  story: StoryView | null,
  headline: Telling['headline'],
  locale: Locale,
): SumView[] {
  const { scenario } = game;
  const gauges = scenario.rules.gauges.map(({ id }) => id);
  // What moved by less than is printed has not moved, for whoever reads it.
  const moves = movedMost(game, record).flatMap(({ gauge }) => {
    const total = gauges.includes(gauge) ? printedBill(sumView(game, record, gauge, locale)).total : 0;
    return total === 0 ? [] : [{ gauge, size: Math.abs(total) }];
  });
  const moved = moves.map(({ gauge }) => gauge);
  const resources = resourcesOf(scenario);
  const most = Math.max(0, ...moves.flatMap(({ gauge, size }) => (resources.includes(gauge) ? [] : [size])));
  const isTrifle = (gauge: string) => moves.some((move) => move.gauge === gauge && move.size < TRIFLE * most);
  const isHeadline = headlineCauses(record, story, headline);
  const about = aboutCry(game, record, story, isHeadline).filter((gauge) => moved.includes(gauge));
  // Where it hardly moved, the sum does not begin with what the cry speaks of; a shock always does.
  const isShock = story === null && headline !== 'act';
  const first = about.find((gauge) => isShock || !isTrifle(gauge));
  const rest = moved.filter((gauge) => gauge !== first);
  const order = [
    ...(first === undefined ? [] : [first]),
    ...rest.filter((gauge) => !resources.includes(gauge)),
    ...rest.filter((gauge) => resources.includes(gauge)),
  ];
  return (order.length > 0 ? order : gauges)
    .slice(0, order.length > 0 ? MOST_SUMS : 1)
    .map((gauge) => sumView(game, record, gauge, locale, isHeadline));
}

/** Whether a cause is of what the cry speaks of: the decision behind a life, the event that is the headline, or the act. */
function headlineCauses(record: TurnRecord, story: StoryView | null, headline: Telling['headline']) {
  const event = headline !== null && headline !== 'act' && headline.kind === 'event' ? headline.event : null;
  const decision = story === null ? record : story.decision;
  const decided = decision?.dossier && `${decision.dossier}/${decision.doctrine}`;
  return ({ kind, cause }: Cause): boolean =>
    story === null && event !== null ? kind === 'event' && cause === event : kind === 'decision' && cause === decided;
}

/** The gauges that the cry speaks of, best first: those that a life's moment asks for, then those that it moved most. */
function aboutCry(
  game: Game,
  record: TurnRecord,
  story: StoryView | null,
  isHeadline: (cause: Cause) => boolean,
): string[] {
  // What one spends is no news by itself.
  const resources = resourcesOf(game.scenario);
  const own = record.causes.filter(
    (cause) => isHeadline(cause) && goodOf(game.scenario, cause.gauge) !== null && !resources.includes(cause.gauge),
  );
  const isShock = own.some(({ kind }) => kind === 'event');
  const size = (cause: Cause) => (isShock ? harmOf(game.scenario, cause) : Math.abs(cause.amount));
  return [...(story?.cells ?? []), ...own.sort((a, b) => size(b) - size(a)).map(({ gauge }) => gauge)];
}
