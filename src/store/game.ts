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

/**
 * A sandbox may be undone and its assumptions changed as one goes; a drill takes up a finished game from one of its turns.
 * Neither is kept or handed in.
 */
export const MODES = ['game', 'sandbox', 'drill'] as const;
export type Mode = (typeof MODES)[number];

/** What the player foretold of a turn before deciding: the gauge that would move most, resources apart. */
export interface Prediction {
  turn: number;
  gauge: string;
}

export interface Game {
  scenario: PlayableScenario;
  model: Model;
  mode: Mode;
  seed: number;
  assumptions: AssumptionSet;
  decisions: readonly Doctrine[];
  /** At most one a turn, in the order of the turns; the last may be of the turn whose dossier is open. */
  predictions: readonly Prediction[];
  /** `states[t]` is the world after t turns; `states[0]` the one that the player finds. */
  states: readonly State[];
  /** `turns[t - 1]` is what happened in turn t. */
  turns: readonly TurnRecord[];
  /** Effects set in motion and not yet due. */
  coming: readonly Cause[];
  phase: Phase;
  /** Once the game is over. */
  outcome: Outcome | null;
  /** What a drill takes up again; null in every other mode. */
  drill: Drill | null;
}

/** A finished game, taken up again just before one of its decisions. */
export interface Drill {
  of: Game;
  turn: number;
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
  /** Absent: `game`. */
  mode?: Mode;
}

export type DecideResult = { ok: true } | { ok: false; reason: 'no-dossier' | 'closed' };

export type PredictResult = { ok: true } | { ok: false; reason: 'no-dossier' | 'unknown-gauge' };

export type UndoResult = { ok: true } | { ok: false; reason: 'not-a-sandbox' | 'nothing-to-undo' };

/** `stopped`: the first decision that the rules no longer allow; it and those after it are dropped. */
export type AssumeResult = { ok: true; stopped: StoppedReplay | null } | { ok: false; reason: 'not-a-sandbox' };

/** Why a game could not be replayed to its end under other assumptions. */
export interface StoppedReplay {
  /** The decision that could not be made again. */
  dossier: string;
  doctrine: Doctrine;
  /** `closed`: the option is not open; `other-dossier`: another dossier, or none, comes in its place. */
  reason: 'closed' | 'other-dossier';
}

export type DrillResult = { ok: true } | { ok: false; reason: 'not-over' | 'no-dossier' };

export interface GameActions {
  newGame: (choice: NewGame) => void;
  /** Plays the turn with this option of the open dossier. Refused, without any change, when it is not open. */
  decide: (doctrine: Doctrine) => DecideResult;
  /** Foretells which gauge will move most in the turn of the open dossier; null takes it back. */
  predict: (gauge: string | null) => PredictResult;
  /** From a review to the COP session, the next dossier or the end. */
  goOn: () => void;
  /** Puts a game back as it was, from its decisions; refused when the rules do not allow them. */
  resume: (
    choice: NewGame & {
      decisions: readonly Doctrine[];
      turn: number;
      phase: Phase;
      predictions?: readonly Prediction[];
    },
  ) => DecideResult;
  /** In a sandbox: back in front of the dossier that was decided last. */
  undo: () => UndoResult;
  /** In a sandbox: the same decisions under other levels (those not named are `mid`), as far as the rules allow them. */
  assume: (assumptions: AssumptionSet) => AssumeResult;
  /** Takes up a finished game (or the one that a drill is about) in front of the dossier of one of its turns. */
  replayFrom: (turn: number) => DrillResult;
  /** In a drill: plays on to the end as the first time, wherever the rules allow it. */
  playOnAsBefore: () => void;
  /** Ends a drill: back to the finished game. */
  endDrill: () => void;
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
    predict: (gauge) => {
      const game = current();
      const predicted = game === null ? 'no-dossier' : predict(game, gauge);
      if (typeof predicted === 'string') return { ok: false, reason: predicted };
      publish(predicted);
      return { ok: true };
    },
    goOn: () => {
      const game = current();
      if (game !== null && game.phase !== 'dossier' && game.phase !== 'ended') publish(next(game));
    },
    resume: ({ decisions, turn, phase, predictions = [], ...choice }) => {
      const game = replayed(opened(fresh(choice)), decisions, turn, phase);
      if (typeof game === 'string') return { ok: false, reason: game };
      publish({ ...game, predictions: stillTrue(predictions, game) });
      return { ok: true };
    },
    undo: () => {
      const game = current();
      if (game?.mode !== 'sandbox') return { ok: false, reason: 'not-a-sandbox' };
      if (game.decisions.length === 0) return { ok: false, reason: 'nothing-to-undo' };
      const { game: before } = replayedAsFar(game, game.assumptions, game.decisions.length - 1);
      publish({ ...before, predictions: before.predictions.filter(({ turn }) => turn <= before.turns.length) });
      return { ok: true };
    },
    assume: (assumptions) => {
      const game = current();
      if (game?.mode !== 'sandbox') return { ok: false, reason: 'not-a-sandbox' };
      const { game: otherwise, stopped } = replayedAsFar(game, assumptions, game.decisions.length);
      publish(otherwise);
      return { ok: true, stopped };
    },
    replayFrom: (turn) => {
      const game = current();
      const finished = game?.drill?.of ?? game;
      if (finished?.phase !== 'ended') return { ok: false, reason: 'not-over' };
      const again = before(finished, turn);
      if (again === null) return { ok: false, reason: 'no-dossier' };
      publish(again);
      return { ok: true };
    },
    playOnAsBefore: () => {
      const game = current();
      if (game !== null && game.drill !== null) publish(asBefore(game, game.drill.of));
    },
    endDrill: () => {
      const finished = current()?.drill?.of;
      if (finished !== undefined) publish(finished);
    },
    leave: () => publish(null),
  };
  return Object.assign(store, { actions });
}

function fresh({ scenario, seed, assumptions = {}, mode = 'game' }: NewGame): Game {
  const model = compile(scenario.rules, assumptions);
  return {
    scenario,
    model,
    mode,
    seed,
    assumptions,
    decisions: [],
    predictions: [],
    states: [start(model, new Float64Array(model.size), seed)],
    turns: [],
    coming: [],
    phase: 'dossier',
    outcome: null,
    drill: null,
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
  return at(game, turn, phase);
}

/** Goes on until the turn and phase, at the latest to the next dossier. */
function at(from: Game, turn: number, phase: Phase): Game {
  let game = from;
  const isThere = () => game.turns.length === turn && game.phase === phase;
  while (!isThere() && (game.phase === 'review' || game.phase === 'session')) game = next(game);
  return game;
}

/**
 * The first decisions of a game again, under these assumptions, each in front of its own dossier; when they are all made
 * again, the game stands where it stood (or in front of the next dossier, when there were more).
 */
function replayedAsFar(
  game: Game,
  assumptions: AssumptionSet,
  decisions: number,
): { game: Game; stopped: StoppedReplay | null } {
  const { scenario, seed, mode, predictions } = game;
  const answered = game.turns.filter(({ doctrine }) => doctrine !== null).slice(0, decisions);
  let again = opened(fresh({ scenario, seed, assumptions, mode }));
  let stopped: StoppedReplay | null = null;
  for (const { dossier, doctrine } of answered) {
    again = at(again, Infinity, 'dossier');
    const isSame = again.phase === 'dossier' && openDossier(again.model, lastState(again))?.id === dossier;
    const decided = isSame ? decide(again, doctrine!) : null;
    if (decided === null || decided === 'closed') {
      stopped = { dossier: dossier!, doctrine: doctrine!, reason: decided === null ? 'other-dossier' : 'closed' };
      break;
    }
    again = decided;
  }
  const isWhole = stopped === null && decisions === game.decisions.length;
  again = isWhole
    ? at(again, game.outcome?.playedTurns ?? game.turns.length, game.phase)
    : at(again, Infinity, 'dossier');
  return { game: { ...again, predictions: stillTrue(predictions, again) }, stopped };
}

/** A finished game in front of the dossier of a turn; null where that turn had none. */
function before(game: Game, turn: number): Game | null {
  const { scenario, seed, assumptions, turns } = game;
  if (turns[turn - 1]?.doctrine === null || turns[turn - 1] === undefined) return null;
  const decisions = turns.slice(0, turn - 1).flatMap(({ doctrine }) => doctrine ?? []);
  const start = opened(fresh({ scenario, seed, assumptions, mode: 'drill' }));
  const again = replayed(start, decisions, Infinity, 'dossier');
  return typeof again === 'string' ? null : { ...again, drill: { of: game, turn } };
}

/** Plays a game to its end: each dossier is answered as the other game did, if that is open here. */
function asBefore(from: Game, other: Game): Game {
  let game = from;
  while (game.phase !== 'ended') {
    game = at(game, Infinity, 'dossier');
    if (game.phase !== 'dossier') continue;
    const dossier = openDossier(game.model, lastState(game))!.id;
    const known = other.turns.find((record) => record.dossier === dossier)?.doctrine;
    const wishes = [known ?? 'laissez_faire', 'laissez_faire', ...DOCTRINES] as const;
    const open = options(game.model, lastState(game)).filter(({ closed }) => closed === null);
    const wish = wishes.find((doctrine) => open.some((option) => option.doctrine === doctrine));
    game = played(game, wish ?? null);
  }
  return game;
}

/** The predictions of turns that were played, or that is about to be. */
function stillTrue(predictions: readonly Prediction[], game: Game): Prediction[] {
  const last = game.phase === 'dossier' ? game.turns.length + 1 : game.turns.length;
  return predictions.filter(({ turn, gauge }) => turn <= last && isForeseeable(game, gauge));
}

function predict(game: Game, gauge: string | null): Game | 'no-dossier' | 'unknown-gauge' {
  if (game.phase !== 'dossier') return 'no-dossier';
  if (gauge !== null && !isForeseeable(game, gauge)) return 'unknown-gauge';
  const turn = game.turns.length + 1;
  const earlier = game.predictions.filter((prediction) => prediction.turn !== turn);
  return { ...game, predictions: gauge === null ? earlier : [...earlier, { turn, gauge }] };
}

/** Resources are what the player spends: nobody is asked to foresee them. */
export const isForeseeable = ({ scenario }: Game, gauge: string): boolean =>
  scenario.rules.gauges.some(({ id }) => id === gauge) && scenario.texts.gauges[gauge]?.resource === false;

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
