/**
 * The course of a game: how each step, from the first dossier to the end of the epilogue, gives the next game. Nothing here
 * is published, and no game is changed.
 */
import {
  axes,
  compile,
  DOCTRINES,
  FREE_DOCTRINE,
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
  type Doctrine,
  type State,
} from '../../engine';
import type { Game, NewGame, Phase, Prediction, StoppedReplay, TurnRecord } from './game';
import { playedTurns } from './selectors';

/** A game before its first turn. */
export function fresh({ scenario, seed, assumptions = {}, mode = 'game' }: NewGame): Game {
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
export function opened(game: Game): Game {
  return openDossier(game.model, lastState(game)) === null ? played(game, null) : { ...game, phase: 'dossier' };
}

/** Plays the decisions, then goes on until the turn and phase where the player was, at the latest to the next dossier. */
export function replayed(
  from: Game,
  decisions: readonly Doctrine[],
  turn: number,
  phase: Phase,
): Game | 'no-dossier' | 'closed' {
  let game = from;
  for (const doctrine of decisions) {
    const decided = decide(at(game, Infinity, 'dossier'), doctrine);
    if (typeof decided === 'string') return decided;
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
export function replayedAsFar(
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
    const decided = isSame ? decide(again, doctrine!) : 'no-dossier';
    if (typeof decided === 'string') {
      stopped = { dossier: dossier!, doctrine: doctrine!, reason: decided === 'closed' ? 'closed' : 'other-dossier' };
      break;
    }
    again = decided;
  }
  const isWhole = stopped === null && decisions === game.decisions.length;
  again = isWhole ? at(again, playedTurns(game), game.phase) : at(again, Infinity, 'dossier');
  return { game: { ...again, predictions: stillTrue(predictions, again) }, stopped };
}

/** A sandbox in front of the dossier that was decided last. */
export function undone(game: Game): Game | 'not-a-sandbox' | 'nothing-to-undo' {
  if (game.mode !== 'sandbox') return 'not-a-sandbox';
  if (game.decisions.length === 0) return 'nothing-to-undo';
  const { game: before } = replayedAsFar(game, game.assumptions, game.decisions.length - 1);
  return { ...before, predictions: before.predictions.filter(({ turn }) => turn <= before.turns.length) };
}

/** A finished game in front of the dossier of a turn, as a drill; refused where that turn had none. */
export function before(game: Game, turn: number): Game | 'no-dossier' {
  const { scenario, seed, assumptions, turns } = game;
  if (!turns[turn - 1]?.doctrine) return 'no-dossier';
  const decisions = turns.slice(0, turn - 1).flatMap(({ doctrine }) => doctrine ?? []);
  const start = opened(fresh({ scenario, seed, assumptions, mode: 'drill' }));
  const again = replayed(start, decisions, Infinity, 'dossier');
  return typeof again === 'string' ? 'no-dossier' : { ...again, drill: { of: game, turn } };
}

/** Plays a game to its end: each dossier is answered as the other game did, if that is open here. */
export function asBefore(from: Game, other: Game): Game {
  let game = from;
  while (game.phase !== 'ended') {
    game = at(game, Infinity, 'dossier');
    if (game.phase !== 'dossier') continue;
    const dossier = openDossier(game.model, lastState(game))!.id;
    const known = other.turns.find((record) => record.dossier === dossier)?.doctrine;
    const wishes = [known ?? FREE_DOCTRINE, FREE_DOCTRINE, ...DOCTRINES];
    const open = options(game.model, lastState(game)).filter(({ closed }) => closed === null);
    const wish = wishes.find((doctrine) => open.some((option) => option.doctrine === doctrine));
    game = played(game, wish ?? null);
  }
  return game;
}

/** The predictions of turns that were played, or that is about to be. */
export function stillTrue(predictions: readonly Prediction[], game: Game): Prediction[] {
  const last = game.phase === 'dossier' ? game.turns.length + 1 : game.turns.length;
  return predictions.filter(({ turn, gauge }) => turn <= last && isForeseeable(game, gauge));
}

/** The game with the gauge foretold for the turn of the open dossier; null takes it back. */
export function predict(game: Game, gauge: string | null): Game | 'no-dossier' | 'unknown-gauge' {
  if (game.phase !== 'dossier') return 'no-dossier';
  if (gauge !== null && !isForeseeable(game, gauge)) return 'unknown-gauge';
  const turn = game.turns.length + 1;
  const earlier = game.predictions.filter((prediction) => prediction.turn !== turn);
  return { ...game, predictions: gauge === null ? earlier : [...earlier, { turn, gauge }] };
}

/** Resources are what the player spends: nobody is asked to foresee them. */
export const isForeseeable = ({ scenario }: Game, gauge: string): boolean =>
  scenario.rules.gauges.some(({ id }) => id === gauge) && scenario.texts.gauges[gauge]?.resource === false;

/** The turn played with this option of the open dossier. */
export function decide(game: Game, doctrine: Doctrine): Game | 'no-dossier' | 'closed' {
  if (game.phase !== 'dossier') return 'no-dossier';
  const status = options(game.model, lastState(game)).find((option) => option.doctrine === doctrine);
  if (status === undefined) return 'no-dossier';
  return status.closed === null ? played(game, doctrine) : 'closed';
}

/** From a review to the COP session that closed its turn; without one, or after it, to the next dossier or the end. */
export function next(game: Game): Game {
  if (game.phase === 'review' && game.turns.at(-1)!.turnEvents.some(({ kind }) => kind === 'session')) {
    return { ...game, phase: 'session' };
  }
  return isOver(game) ? ended(game) : opened(game);
}

/** Whether nothing is left to decide: the last turn is played, or an early ending struck. The end may still be to come. */
export function isOver({ model, states }: Game): boolean {
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
  const { causes, turnEvents, coming } = ledger;
  const record: TurnRecord = { turn: state[TURN]!, dossier, doctrine, causes, turnEvents };
  return { states: [...game.states, state], turns: [...game.turns, record], coming };
}

const lastState = (game: Game): State => game.states.at(-1)!;
