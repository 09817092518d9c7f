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
  type Move,
  type State,
  type TreatyStatus,
  type TurnEvent,
} from '../../engine';
import { equilibrium, levers, type Equilibrium, type Lever } from '../../engine/analysis';
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

/** The parties to the treaty, heaviest first. */
export function partiesNow(game: Game): Party[] {
  const { actors, treaty } = game.scenario.rules;
  if (treaty === null) return [];
  const { signed } = treatyNow(game);
  const total = actors.reduce((sum, actor) => sum + actor.weight, 0);
  return actors
    .filter((actor) => actor.weight > 0)
    .map((actor): Party => {
      const hasSigned = signed.includes(actor.id);
      const threshold = hasSigned ? treaty.exit : treaty.sign;
      const settled = equilibrium(game.model, now(game), actor.id);
      const isAbove = settled.stance >= threshold * UNIT;
      return {
        actor: actor.id,
        weight: (100 * actor.weight) / total,
        stance: valueOf(game, stanceOf(actor.id)),
        hasSigned,
        moved: movedBy(game, actor.id),
        equilibrium: settled,
        status: hasSigned ? (isAbove ? 'stays' : 'leaving') : isAbove ? 'signing' : 'waits',
        levers: levers(game.model, now(game), actor.id, threshold, isAbove ? -1 : 1),
      };
    })
    .sort((a, b) => b.weight - a.weight);
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
}

/** The vote after a move, at a session that waits for one. */
export function foreseen({ model, seed, states }: Game, move: Move): Foreseen {
  const state = states.at(-1)!.slice();
  const ledger = new Ledger(model);
  step(model, state, placeOf(model, state, move), seed, ledger);
  const vote = sessionIn(ledger.turnEvents)!;
  return {
    state,
    treaty: treatyStatus(model, state),
    signedWeight: vote.signedWeight,
    parties: vote.parties,
    hasQuorum: vote.quorumsInARow > 0,
  };
}

const sessionIn = (turnEvents: readonly TurnEvent[]): Extract<TurnEvent, { kind: 'session' }> | null =>
  turnEvents.find((turnEvent): turnEvent is Extract<TurnEvent, { kind: 'session' }> => turnEvent.kind === 'session') ??
  null;
