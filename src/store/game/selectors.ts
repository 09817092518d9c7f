/** What the views ask of a game. Amounts in thousandths of a point. */
import {
  openDossier,
  options,
  read,
  treatyStatus,
  type Answer,
  type Cause,
  type CellId,
  type TurnEvent,
  type OptionStatus,
  type State,
  type TreatyStatus,
} from '../../engine';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game, TurnRecord } from './game';

/** Turns played, epilogue not counted. */
export function playedTurns(game: Game): number {
  return game.outcome?.playedTurns ?? game.turns.length;
}

/** The promise that was made, as an answer; null where none was. */
export const promiseMade = ({ answers }: Pick<Game, 'answers'>): Answer | null =>
  answers.find((answer) => answer.startsWith('promise/')) ?? null;

/** The prediction for the turn whose dossier is open; null when there is none. */
export function openPrediction(game: Game): string | null {
  const last = game.predictions.at(-1);
  return game.phase === 'dossier' && last?.turn === game.turns.length + 1 ? last.gauge : null;
}

/** The turn on screen: the one whose dossier is open, or the one that was just played. */
export function turnOnScreen(game: Game): number {
  return game.phase === 'dossier' ? game.turns.length + 1 : playedTurns(game);
}

/** The world on screen; at the end, as it was when the last played turn closed. */
export function now(game: Game): State {
  return game.states[playedTurns(game)]!;
}

/** The last turn that was played, or null before the first. */
export function lastTurn(game: Game): TurnRecord | null {
  return game.turns[playedTurns(game) - 1] ?? null;
}

/** A cell now. */
export function valueOf(game: Game, cell: CellId): number {
  return read(game.model, now(game), cell);
}

/** A cell from the first state to now, one number a turn. */
export function seriesOf(game: Game, cell: CellId): number[] {
  return game.states.slice(0, playedTurns(game) + 1).map((state) => read(game.model, state, cell));
}

/** How much a cell moved in the last played turn; 0 before the first. */
export function changeOf(game: Game, cell: CellId): number {
  const series = seriesOf(game, cell);
  return series.length < 2 ? 0 : series.at(-1)! - series.at(-2)!;
}

/** The id of the dossier on screen: open, or just answered. */
export function dossierOnScreen(game: Game): string | null {
  return game.phase === 'dossier'
    ? (openDossier(game.model, now(game))?.id ?? null)
    : (lastTurn(game)?.dossier ?? null);
}

/** The options of the open dossier; none when no dossier is open. */
export function optionsNow(game: Game): OptionStatus[] {
  return game.phase === 'dossier' ? options(game.model, now(game)) : [];
}

/** Whether something of this kind happened in a turn. */
export const happened = ({ turnEvents }: TurnRecord, kind: TurnEvent['kind']): boolean =>
  turnEvents.some((turnEvent) => turnEvent.kind === kind);

/** What an event of a turn did, and what the shield took of it. */
export interface Shock {
  event: string;
  /** Sum of the damage before the shield and of what it took, in thousandths, over all gauges and turns to come. */
  damage: number;
  absorbed: number;
}

/** The events of a turn, from the most damaging. */
export function shocksOf(game: Game, record: TurnRecord): Shock[] {
  const events = record.turnEvents.filter(
    (turnEvent): turnEvent is Extract<TurnEvent, { kind: 'event' }> => turnEvent.kind === 'event',
  );
  return events.map(({ event }) => shockOf(game, record.turn, event)).sort((a, b) => b.damage - a.damage);
}

function shockOf(game: Game, turn: number, event: string): Shock {
  const later = [...game.turns.slice(turn - 1).flatMap(({ causes }) => causes), ...game.coming];
  const own = later.filter((cause) => cause.since === turn && cause.cause === event);
  let damage = 0;
  let absorbed = 0;
  for (const cause of own) {
    if (cause.kind === 'event') damage += Math.max(0, harmOf(game.scenario, cause));
    if (cause.kind === 'shield') absorbed += Math.abs(cause.amount);
  }
  // A bound may have cut the damage after the shield took its part.
  return { event, damage, absorbed: Math.min(absorbed, damage) };
}

/** How far a change goes the wrong way for people; 0 where neither way is better than the other. */
export function harmOf({ rules }: PlayableScenario, { gauge, amount }: Cause): number {
  const good = rules.gauges.find(({ id }) => id === gauge)?.good;
  return good === undefined ? 0 : good === 'low' ? amount : -amount;
}

/** Where the treaty stands now. */
export function treatyNow(game: Game): TreatyStatus {
  return treatyStatus(game.model, now(game));
}
