/**
 * The order in which a turn is told: what was decided first, then what comes back of earlier decisions, then the news, then
 * what the treaty did. The decision is the headline unless something larger by far struck.
 */
import type { Cause, Condition, Doctrine, TurnEvent } from '../engine';
import type { Game, TurnRecord } from '../store/game/game';
import { shocksOf, type Shock } from '../store/game/selectors';
import type { Decision } from './choices';

/** An event of the turn, and the decision that it is the echo of; null for one that comes by itself. */
export interface ToldEvent {
  turnEvent: TurnEvent;
  because: Decision | null;
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
    .map((turnEvent) => ({ turnEvent, because: originOf(game, record, turnEvent) }));
  return { headline, rest: RANKS.flatMap((isOfRank) => rest.filter((told) => isOfRank(told))) };
}

const RANKS: readonly ((told: ToldEvent) => boolean)[] = [
  ({ because }) => because !== null,
  ({ turnEvent, because }) => because === null && turnEvent.kind === 'event',
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
function originOf({ scenario, turns }: Game, { turn }: TurnRecord, turnEvent: TurnEvent): Decision | null {
  if (turnEvent.kind !== 'event') return null;
  const { echo } = scenario.rules.events.find(({ id }) => id === turnEvent.event)!;
  if (!echo) return null;
  const named = choicesIn(echo.after);
  const made = turns.find(
    ({ dossier, doctrine, turn: at }) =>
      at <= turn && named.some((choice) => choice.dossier === dossier && choice.doctrine === doctrine),
  );
  return made === undefined ? null : { turn: made.turn, dossier: made.dossier!, doctrine: made.doctrine! };
}

/** The choices that a condition asks for. */
function choicesIn(condition: Condition): { dossier: string; doctrine: Doctrine }[] {
  if ('all' in condition) return condition.all.flatMap(choicesIn);
  if ('any' in condition) return condition.any.flatMap(choicesIn);
  return 'chose' in condition ? [{ dossier: condition.chose, doctrine: condition.doctrine }] : [];
}
