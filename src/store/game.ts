/**
 * The game in progress. One door for decisions, whoever knocks: `decide`. Every change is published once, as a new object;
 * nothing that was published changes afterwards.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  axes,
  compile,
  DOCTRINES,
  EARLY_ENDING,
  ending,
  Ledger,
  NO_CHOICE,
  openDossier,
  options,
  start,
  step,
  TURN,
  type AssumptionSet,
  type Axes,
  type Cause,
  type Doctrine,
  type Happening,
  type Model,
  type State,
} from '../engine';
import type { PlayableScenario } from '../scenario/playable';

/** What the player is looking at: a dossier to answer, what a turn did, the COP session that closed it, or the end. */
export const PHASES = ['dossier', 'review', 'session', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

/** One turn that was played (those of the epilogue follow the others once the game is over). */
export interface TurnRecord {
  turn: number;
  /** null on a turn that had none, and in the epilogue. */
  dossier: string | null;
  doctrine: Doctrine | null;
  causes: readonly Cause[];
  happenings: readonly Happening[];
}

export interface Game {
  scenario: PlayableScenario;
  model: Model;
  seed: number;
  assumptions: AssumptionSet;
  decisions: readonly Doctrine[];
  /** `states[t]` is the world after t turns; `states[0]` the one that the player finds. */
  states: readonly State[];
  /** `turns[t - 1]` is what happened in turn t. */
  turns: readonly TurnRecord[];
  /** Effects set in motion and not yet due. */
  coming: readonly Cause[];
  phase: Phase;
  /** Once the game is over. */
  outcome: Outcome | null;
}

export interface Outcome {
  ending: string;
  axes: Axes;
  /** Whether an early ending cut the game short. */
  isEarly: boolean;
  /** Turns played before the model coasted to the end of its epilogue. */
  playedTurns: number;
}

export interface GameStore {
  /** null on the title screen. */
  game: Game | null;
}

export interface NewGame {
  scenario: PlayableScenario;
  /** 0..2^32 - 1. */
  seed: number;
  assumptions?: AssumptionSet;
}

export type DecideResult = { ok: true } | { ok: false; reason: 'no-dossier' | 'closed' };

export interface GameActions {
  newGame: (choice: NewGame) => void;
  /** Plays the turn with this option of the open dossier. Refused, without any change, when it is not open. */
  decide: (doctrine: Doctrine) => DecideResult;
  /** From a review to the COP session, the next dossier or the end. */
  goOn: () => void;
  /** Puts a game back as it was, from its decisions; refused when the rules do not allow them. */
  resume: (choice: NewGame & { decisions: readonly Doctrine[]; turn: number; phase: Phase }) => DecideResult;
  /** Back to the title; the save stays. */
  leave: () => void;
}

export type GameStoreApi = StoreApi<GameStore> & { actions: GameActions };

/** A store with no game in it. */
export function createGameStore(): GameStoreApi {
  const store = createStore<GameStore>(() => ({ game: null }));
  const publish = (game: Game | null) => store.setState({ game });
  const current = () => store.getState().game;

  const actions: GameActions = {
    newGame: (choice) => publish(opened(fresh(choice))),
    decide: (doctrine) => {
      const game = current();
      const decided = game === null ? null : decide(game, doctrine);
      if (decided === null) return { ok: false, reason: 'no-dossier' };
      if (decided === 'closed') return { ok: false, reason: 'closed' };
      publish(decided);
      return { ok: true };
    },
    goOn: () => {
      const game = current();
      if (game !== null && game.phase !== 'dossier' && game.phase !== 'ended') publish(next(game));
    },
    resume: ({ decisions, turn, phase, ...choice }) => {
      const game = replayed(opened(fresh(choice)), decisions, turn, phase);
      if (typeof game === 'string') return { ok: false, reason: game };
      publish(game);
      return { ok: true };
    },
    leave: () => publish(null),
  };
  return Object.assign(store, { actions });
}

function fresh({ scenario, seed, assumptions = {} }: NewGame): Game {
  const model = compile(scenario.rules, assumptions);
  return {
    scenario,
    model,
    seed,
    assumptions,
    decisions: [],
    states: [start(model, new Float64Array(model.size), seed)],
    turns: [],
    coming: [],
    phase: 'dossier',
    outcome: null,
  };
}

/** The game at its next dossier; a turn without one is played on and reviewed. */
function opened(game: Game): Game {
  return openDossier(game.model, lastState(game)) === null ? played(game, null) : { ...game, phase: 'dossier' };
}

/** Plays the decisions, then goes on until the turn and phase where the player was, at the latest to the next dossier. */
function replayed(
  from: Game,
  decisions: readonly Doctrine[],
  turn: number,
  phase: Phase,
): Game | 'no-dossier' | 'closed' {
  let game = from;
  for (const doctrine of decisions) {
    while (game.phase === 'review' || game.phase === 'session') game = next(game);
    const decided = decide(game, doctrine);
    if (decided === null) return 'no-dossier';
    if (decided === 'closed') return 'closed';
    game = decided;
  }
  const isThere = () => game.turns.length === turn && game.phase === phase;
  while (!isThere() && (game.phase === 'review' || game.phase === 'session')) game = next(game);
  return game;
}

/** null when no dossier is open. */
function decide(game: Game, doctrine: Doctrine): Game | 'closed' | null {
  if (game.phase !== 'dossier') return null;
  const status = options(game.model, lastState(game)).find((option) => option.doctrine === doctrine);
  if (status === undefined) return null;
  return status.closed === null ? played(game, doctrine) : 'closed';
}

function next(game: Game): Game {
  if (game.phase === 'review' && game.turns.at(-1)!.happenings.some(({ kind }) => kind === 'session')) {
    return { ...game, phase: 'session' };
  }
  return isOver(game) ? ended(game) : opened(game);
}

function isOver({ model, states }: Game): boolean {
  const state = states.at(-1)!;
  return state[TURN]! >= model.turns || state[EARLY_ENDING]! >= 0;
}

function played(game: Game, doctrine: Doctrine | null): Game {
  const state = lastState(game);
  const dossier = openDossier(game.model, state)?.id ?? null;
  const record = playTurn(game, state, dossier, doctrine);
  const decisions = doctrine === null ? game.decisions : [...game.decisions, doctrine];
  return { ...game, ...record, decisions, phase: 'review' };
}

/** Lets the model coast to the end of the epilogue, and reads the outcome. */
function ended(game: Game): Game {
  let coasting = game;
  const isEarly = lastState(game)[EARLY_ENDING]! >= 0;
  while (lastState(coasting)[TURN]! < game.model.horizon) {
    coasting = { ...coasting, ...playTurn(coasting, lastState(coasting), null, null) };
  }
  const state = lastState(coasting);
  const outcome = {
    ending: ending(game.model, state),
    axes: axes(game.model, state),
    isEarly,
    playedTurns: game.turns.length,
  };
  return { ...coasting, phase: 'ended', outcome };
}

function playTurn(
  game: Game,
  from: State,
  dossier: string | null,
  doctrine: Doctrine | null,
): Pick<Game, 'states' | 'turns' | 'coming'> {
  const state = from.slice();
  const ledger = new Ledger(game.model, game.coming);
  step(game.model, state, doctrine === null ? NO_CHOICE : DOCTRINES.indexOf(doctrine), game.seed, ledger);
  const { causes, happenings, coming } = ledger;
  const record: TurnRecord = { turn: state[TURN]!, dossier, doctrine, causes, happenings };
  return { states: [...game.states, state], turns: [...game.turns, record], coming };
}

const lastState = (game: Game): State => game.states.at(-1)!;
