/** Automatic players. A strategy sees what a player sees, and gives one of the open answers of the open question. */
import {
  answerAt,
  DOCTRINES,
  FREE_DOCTRINE,
  finish,
  hash32,
  idHash,
  isInSession,
  isPromising,
  NO_CHOICE,
  openAnswers,
  read,
  step,
  TURN,
  type Doctrine,
  type Ledger,
  type Model,
  type Move,
  type State,
} from '../engine';
import { makeNoMove, winSignatures } from './table';

/**
 * `open` holds the places of the answers that may be given, at least one; the strategy gives one of them. It keeps nothing
 * from one call to the next but scratch, and never reads the luck of the game (`seed` only feeds its own).
 */
export type Strategy = (model: Model, state: State, open: readonly number[], seed: number) => number;

/** What identifies a strategy; its label is made where it is shown. */
export type StrategyName =
  /** Doctrines in turn, over and over; a pure doctrine when there is one. */
  | { readonly kind: 'cycle'; readonly doctrines: readonly Doctrine[] }
  /** A doctrine for each turn, and some moves, fixed in advance. */
  | { readonly kind: 'plan'; readonly doctrines: readonly Doctrine[] }
  /** What was played in the game that is looked at. */
  | { readonly kind: 'own'; readonly doctrines: readonly Doctrine[] }
  | { readonly kind: 'random' | 'greedy' | 'planner' | 'worst' }
  /** Plays to reach one ending. */
  | { readonly kind: 'seeker'; readonly ending: string };

/** A strategy under its name. */
export interface Player {
  readonly name: StrategyName;
  readonly strategy: Strategy;
  /** It makes no move at sessions. */
  readonly isWatching?: true;
}

/** A short stable key of a name: `cop`, `public+cop`, `planner`, `seeker:fall`. */
export function strategyKey(name: StrategyName): string {
  if (name.kind === 'cycle') return name.doctrines.join('+');
  if (name.kind === 'seeker') return `seeker:${name.ending}`;
  return name.kind;
}

/**
 * Follows a list of doctrines, one a turn, from its start again when it ends. When the doctrine is closed: the next of the
 * list that is open, or the one that costs nothing.
 */
function following(doctrines: readonly Doctrine[], otherwise: 'next' | 'free'): Strategy {
  const turns = doctrines.length;
  const order = Int8Array.from(
    doctrines.flatMap((_, t) => {
      const wanted =
        otherwise === 'free' ? [doctrines[t]!, FREE_DOCTRINE] : doctrines.map((__, j) => doctrines[(t + j) % turns]!);
      return [...new Set([...wanted, FREE_DOCTRINE, ...DOCTRINES])].map((doctrine) => DOCTRINES.indexOf(doctrine));
    }),
  );
  return (_model, state, open) => {
    const row = (state[TURN]! % turns) * DOCTRINES.length;
    for (let j = 0; j < DOCTRINES.length; j++) if (open.includes(order[row + j]!)) return order[row + j]!;
    return open[0]!;
  };
}

/** A strategy of every question, from one for each kind. What is promised counts for nothing: each robot has its own word. */
function answering(dossiers: Strategy, table: Strategy, word: number): Strategy {
  return (model, state, open, seed) => {
    if (isInSession(model, state)) return table(model, state, open, seed);
    if (isPromising(model, state)) return promised(open, seed, word);
    return dossiers(model, state, open, seed);
  };
}

const promised = (open: readonly number[], seed: number, word: number): number =>
  open[hash32(seed, word, Purpose.Promise) % open.length]!;

/** Always the same doctrine, or several in turn by the number of the turn. Wins signatures at the table. */
export function cycle(...doctrines: readonly Doctrine[]): Player {
  const name = { kind: 'cycle', doctrines } as const;
  return { name, strategy: answering(following(doctrines, 'next'), winSignatures, idHash(strategyKey(name))) };
}

/** The same, but makes no move at any session. */
function watching(...doctrines: readonly Doctrine[]): Player {
  const name = { kind: 'cycle', doctrines } as const;
  const strategy = answering(following(doctrines, 'next'), makeNoMove, idHash(strategyKey(name)));
  return { name, strategy, isWatching: true };
}

/** A move for each turn in which a session may be held; null, or none: whatever wins signatures. */
export type PlannedMoves = readonly (Move | null)[];

/**
 * A doctrine for each turn of the game, and some moves, fixed in advance; laissez-faire where a doctrine can't be afforded,
 * no move where one is closed.
 */
export function plan(doctrines: readonly Doctrine[], moves: PlannedMoves = []): Player {
  return { name: { kind: 'plan', doctrines }, strategy: planned(doctrines, moves) };
}

/** A plan that is what somebody played. */
export function own(doctrines: readonly Doctrine[], moves: PlannedMoves): Player {
  return { name: { kind: 'own', doctrines }, strategy: planned(doctrines, moves) };
}

function planned(doctrines: readonly Doctrine[], moves: PlannedMoves): Strategy {
  const table: Strategy = (model, state, open) => {
    const wanted = moves[state[TURN]!] ?? null;
    if (wanted === null) return winSignatures(model, state, open);
    return open.find((place) => answerAt(model, state, place) === wanted) ?? 0;
  };
  return answering(following(doctrines, 'free'), table, idHash(doctrines.join()));
}

/** Any open answer, evenly; another `salt` makes other choices in the same game. */
export function random(salt = 1): Player {
  return {
    name: { kind: 'random' },
    strategy: answering(
      (_model, state, open, seed) => open[hash32(seed, state[TURN]! + 1, salt) % open.length]!,
      (_model, state, open, seed) => open[hash32(seed ^ Purpose.Table, state[TURN]! + 1, salt) % open.length]!,
      salt,
    ),
  };
}

/** Looks one answer ahead: the one after which emancipation - tyranny stands highest, under luck that is not the game's. */
export function greedy(): Player {
  const scratch = new Scratch();
  const strategy: Strategy = (model, state, open, seed) => {
    const ahead = scratch.of(model);
    const { emancipation, tyranny } = model.scenario.axes;
    const fresh = freshSeed(Purpose.Greedy, seed, state[TURN]!, 0);
    let best = open[0]!;
    let highest = -Infinity;
    for (const answer of open) {
      ahead.set(state);
      step(model, ahead, answer, fresh);
      const gap = read(model, ahead, emancipation) - read(model, ahead, tyranny);
      if (gap > highest) {
        highest = gap;
        best = answer;
      }
    }
    return best;
  };
  return { name: { kind: 'greedy' }, strategy: answering(strategy, strategy, 0) };
}

/** The three pure doctrines, in the order in which they are always shown. */
export const PURE: readonly Player[] = DOCTRINES.map((doctrine) => cycle(doctrine));

/** Doctrines in turn. Half of them leave sessions to the others, so that both manners are among the ways of playing on. */
export const MIXES: readonly Player[] = [
  cycle('public', 'cop'),
  watching('public', 'public', 'cop'),
  cycle('cop', 'cop', 'public'),
  watching('public', 'laissez_faire'),
  cycle('cop', 'laissez_faire'),
  watching('public', 'cop', 'laissez_faire'),
];

/** The ways of playing on that options are judged by. Whoever shows a judgement names them. */
export const WAYS: readonly Player[] = [...PURE, ...MIXES];

/** Gives the answer of a strategy to the open question and plays on to the next; a turn without one is simply played on. */
export function playStep(
  model: Model,
  state: State,
  strategy: Strategy,
  seed: number,
  ledger: Ledger | null = null,
): void {
  const open = openAnswers(model, state);
  step(model, state, open.length === 0 ? NO_CHOICE : strategy(model, state, open, seed), seed, ledger);
}

/** Plays in place to the end of the epilogue. */
export function playOn(model: Model, state: State, strategy: Strategy, seed: number): void {
  while (state[TURN]! < model.turns) playStep(model, state, strategy, seed);
  finish(model, state, seed);
}

/** A state to think in, made once for each size of model. */
export class Scratch {
  private state: State = new Float64Array(0);
  of(model: Model): State {
    if (this.state.length !== model.size) this.state = new Float64Array(model.size);
    return this.state;
  }
}

/** What fresh luck is wanted for: each purpose has its own, and none is a game's. */
export const Purpose = {
  Greedy: 0x67,
  Planner: 0x70,
  Futures: 0x66,
  Judge: 0x6a,
  Climb: 0x63,
  Balance: 0x62,
  Promise: 0x77,
  Table: 0x74,
  Problem: 0x71,
} as const;

/** Luck that no game has: the nth seed for a purpose, a game (0 where none matters) and a turn. */
export function freshSeed(purpose: number, game: number, turn: number, n: number): number {
  return hash32(hash32(game, purpose, 0x0f12e54), turn, n);
}
