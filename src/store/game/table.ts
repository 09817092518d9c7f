/** The table of the COP: the parties, and the sessions that were held. Amounts in thousandths of a point. */
import {
  answers,
  Ledger,
  placeOf,
  stanceOf,
  step,
  treatyStatus,
  UNIT,
  type AnswerStatus,
  type Cause,
  type Move,
  type State,
  type TreatyStatus,
  type TurnEvent,
} from '../../engine';
import { equilibrium, levers, type Equilibrium, type Lever } from '../../engine/analysis';
import type { PlayableScenario } from '../../scenario/playable';
import type { Game } from './game';
import { lastTurn, now, playedTurns, treatyNow, valueOf } from './selectors';

/**
 * What a party does and is about to do: `waits` and would not sign as things go, or will (`signing`); has signed and
 * `stays`, or will leave (`leaving`).
 */
export type PartyStatus = 'waits' | 'signing' | 'stays' | 'leaving';

/** A party to the treaty at the table. */
export interface Party {
  actor: string;
  /** Percent of the parties' weight. */
  weight: number;
  stance: number;
  hasSigned: boolean;
  /** What the last session changed of it; null: nothing. */
  moved: 'signature' | 'exit' | null;
  /** Where its stance goes while the world stays as it is. */
  equilibrium: Equilibrium;
  status: PartyStatus;
  /** What, alone, would change what it is about to do; what is enough first. */
  levers: readonly Lever[];
}

/** Who may sign, heaviest first, with the weight of each in percent of them all; nobody where there is no treaty. */
export function seatedParties({ rules }: Pick<PlayableScenario, 'rules'>): { actor: string; weight: number }[] {
  if (rules.treaty === null) return [];
  const total = rules.actors.reduce((sum, { weight }) => sum + weight, 0);
  return rules.actors
    .filter(({ weight }) => weight > 0)
    .map(({ id, weight }) => ({ actor: id, weight: (100 * weight) / total }))
    .sort((a, b) => b.weight - a.weight);
}

/** The parties to the treaty, heaviest first. */
export function partiesNow(game: Game): Party[] {
  const { treaty } = game.scenario.rules;
  const { signed } = treatyNow(game);
  return seatedParties(game.scenario).map(({ actor, weight }): Party => {
    const hasSigned = signed.includes(actor);
    const threshold = hasSigned ? treaty!.exit : treaty!.sign;
    const settled = equilibrium(game.model, now(game), actor);
    const isAbove = settled.stance >= threshold * UNIT;
    return {
      actor,
      weight,
      stance: valueOf(game, stanceOf(actor)),
      hasSigned,
      moved: movedBy(game, actor),
      equilibrium: settled,
      status: hasSigned ? (isAbove ? 'stays' : 'leaving') : isAbove ? 'signing' : 'waits',
      levers: levers(game.model, now(game), actor, threshold, isAbove ? -1 : 1),
    };
  });
}

function movedBy(game: Game, actor: string): Party['moved'] {
  for (const turnEvent of lastTurn(game)?.turnEvents ?? []) {
    const isMove = turnEvent.kind === 'signature' || turnEvent.kind === 'exit';
    if (isMove && turnEvent.actor === actor) return turnEvent.kind;
  }
  return null;
}

/** The COP session that closed the last turn; null when there was none. */
export function sessionNow(game: Game): Extract<TurnEvent, { kind: 'session' }> | null {
  return sessionIn(lastTurn(game)?.turnEvents ?? []);
}

/** How many COP sessions were held so far. */
export function sessionsHeld(game: Game): number {
  return game.turns
    .slice(0, playedTurns(game))
    .flatMap(({ turnEvents }) => turnEvents)
    .filter(({ kind }) => kind === 'session').length;
}

/** Sessions that are still to be held, with the one that waits for its move. */
export const sessionsLeft = (game: Game): number =>
  Math.floor(game.scenario.rules.turns / game.scenario.rules.treaty!.every) - sessionsHeld(game);

/** The moves of the session that waits for one, each with what closes it; none when none does. */
export const movesNow = (game: Game): AnswerStatus[] => (game.phase === 'table' ? answers(game.model, now(game)) : []);

/** What a move would lead to. Nothing of it is left to luck. */
export interface Foreseen {
  /** The world once the vote has been held. */
  state: State;
  treaty: TreatyStatus;
  /** The share of the weight that signs (percent), and how many parties. */
  signedWeight: number;
  parties: number;
  hasQuorum: boolean;
  /** What the move costs at once, and what it sets in motion for later. */
  price: readonly Cause[];
}

/** The vote after a move, at a session that waits for one. */
export function foreseen({ model, seed, states }: Game, move: Move): Foreseen {
  const state = states.at(-1)!.slice();
  const ledger = new Ledger(model);
  step(model, state, placeOf(model, state, move), seed, ledger);
  // Delegations go on after a move: their vote is held by none.
  if (model.isDelegated && move !== 'none') step(model, state, placeOf(model, state, 'none'), seed, ledger);
  const vote = sessionIn(ledger.turnEvents)!;
  return {
    state,
    treaty: treatyStatus(model, state),
    signedWeight: vote.signedWeight,
    parties: vote.parties,
    hasQuorum: vote.quorumsInARow > 0,
    price: [...ledger.causes.filter(isPrice), ...ledger.coming],
  };
}

/** Of all that a lever does at once, what is not a stance: what it costs. */
const isPrice = ({ kind, gauge }: Cause): boolean => kind === 'lever' && !gauge.startsWith('stance.');

const sessionIn = (turnEvents: readonly TurnEvent[]): Extract<TurnEvent, { kind: 'session' }> | null =>
  turnEvents.find((turnEvent): turnEvent is Extract<TurnEvent, { kind: 'session' }> => turnEvent.kind === 'session') ??
  null;
