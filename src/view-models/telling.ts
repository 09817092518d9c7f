/**
 * The order in which a turn is told: what was decided first, then what speaks to the player of the promise, then what comes
 * back of earlier decisions, then the news, then what the treaty did. The decision is the headline unless something larger by
 * far struck.
 */
import type { Cause, Condition, TurnEvent } from '../engine';
import type { Game, TurnRecord } from '../store/game/game';
import { shocksOf, type Shock } from '../store/game/selectors';
import { decisionsOf, type Decision } from './choices';

/** An event of the turn, and the decision that it is the echo of; null for one that comes by itself. */
export interface ToldEvent {
  turnEvent: TurnEvent;
  because: Decision | null;
  /** Whether it reminds the player of what was promised. */
  isReminder: boolean;
}

export interface Telling {
  /** `act`: what was decided; else the event that outdoes it, or all there was. */
  headline: 'act' | TurnEvent | null;
  /** Everything else that happened, in the order in which it is told. */
  rest: readonly ToldEvent[];
}

/** How many times as much as the decision an event must do to be the headline in its place. */
export const LARGER_BY_FAR = 3;

export function tellingOf(game: Game, record: TurnRecord): Telling {
  const headline = headlineOf(game, record);
  const rest = record.turnEvents
    .filter((turnEvent) => turnEvent !== headline)
    .map((turnEvent) => ({
      turnEvent,
      because: originOf(game, record, turnEvent),
      isReminder: isReminder(game, turnEvent),
    }));
  return { headline, rest: RANKS.flatMap((isOfRank) => rest.filter((told) => isOfRank(told))) };
}

/** Each event is of one rank. */
const RANKS: readonly ((told: ToldEvent) => boolean)[] = [
  ({ isReminder }) => isReminder,
  ({ because, isReminder }) => because !== null && !isReminder,
  ({ turnEvent, because, isReminder }) => because === null && !isReminder && turnEvent.kind === 'event',
  ({ turnEvent }) => turnEvent.kind !== 'event',
];

function headlineOf(game: Game, record: TurnRecord): Telling['headline'] {
  const [worst] = shocksOf(game, record);
  const event =
    worst && record.turnEvents.find((happened) => happened.kind === 'event' && happened.event === worst.event);
  if (record.doctrine === null) return event ?? treatyNews(record) ?? null;
  const own = record.causes.filter(({ kind, since }) => kind === 'decision' && since === record.turn);
  return event !== undefined && isLarger(worst!, own) ? event : 'act';
}

const isLarger = ({ damage }: Shock, own: readonly Cause[]): boolean =>
  damage > LARGER_BY_FAR * own.reduce((sum, { amount }) => sum + Math.abs(amount), 0);

const treatyNews = ({ turnEvents }: TurnRecord): TurnEvent | undefined =>
  turnEvents.find(({ kind }) => kind === 'entry-into-force' || kind === 'lapse');

/** The decision that an echo comes from: the choice that its condition names, as it was made. */
function originOf(game: Game, { turn }: TurnRecord, turnEvent: TurnEvent): Decision | null {
  if (turnEvent.kind !== 'event') return null;
  const { echo } = game.scenario.rules.events.find(({ id }) => id === turnEvent.event)!;
  return echo ? (choicesMade(game, turn, echo.after)[0] ?? null) : null;
}

/** Whether an event happens because of what was promised. */
export function isReminder({ scenario }: Game, turnEvent: TurnEvent): boolean {
  if (turnEvent.kind !== 'event') return false;
  const { when } = scenario.rules.events.find(({ id }) => id === turnEvent.event)!;
  return when !== null && partsOf(when).some((part) => 'promised' in part);
}

/** The decisions up to a turn that a condition asks for, in the order in which they were made. */
export function choicesMade(game: Game, turn: number, condition: Condition): Decision[] {
  const named = partsOf(condition).flatMap((part) => ('chose' in part ? [part] : []));
  return decisionsOf(game).filter(
    (made) =>
      made.turn <= turn && named.some(({ chose, doctrine }) => chose === made.dossier && doctrine === made.doctrine),
  );
}

/** The gauges, indices and stances that a condition reads. */
export const cellsIn = (condition: Condition): string[] => comparisonsIn(condition).map(({ cell }) => cell);

/** What a condition asks of gauges, indices and stances. */
export const comparisonsIn = (condition: Condition) =>
  partsOf(condition).flatMap((part) => ('cell' in part ? [part] : []));

/** What a condition asks for, one thing at a time; what must not be is left out. */
function partsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return 'not' in condition ? [] : [condition];
}
