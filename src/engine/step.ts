/** A turn, as a table of contents. */
import { bargain } from './actors';
import { couple } from './couplings';
import { holds } from './condition';
import { drawAgenda, openNextDossier } from './dossiers';
import { cast } from './effects';
import { integrate } from './gauges';
import type { Ledger } from './ledger';
import { rowOf, type Model } from './model';
import { ALWAYS_ONE, type CompiledOption } from './rules';
import {
  EARLY_ENDING,
  LEGACY_EMANCIPATION,
  LEGACY_TYRANNY,
  LIVED_EMANCIPATION,
  LIVED_TYRANNY,
  OPEN_DOSSIER,
  TURN,
  type State,
} from './state';
import { firstState, photograph } from './photograph';
import { strike } from './shocks';
import { actInForce, holdSession, isSession, propose } from './treaty';

/** No decision: a turn without a dossier, or of the epilogue. */
export const NO_CHOICE = -1;

/**
 * The state of a new game, its first dossier open. An array of the model's size may be given to be filled. The seed is
 * needed where the scenario draws its agenda, and changes nothing elsewhere.
 */
export function start(model: Model, state: State = new Float64Array(model.size), seed?: number): State {
  firstState(model, state);
  state[EARLY_ENDING] = -1;
  drawAgenda(model, state, seed);
  openNextDossier(model, state);
  return state;
}

/**
 * Plays one turn, in place. `choice` is the place of the chosen doctrine in `DOCTRINES`, or `NO_CHOICE`; an option that is
 * not open is a caller's error that is not checked here (see `options`). With a ledger, causes and turn events are written
 * down; the states are the same with or without. Throws a RangeError once the epilogue is over.
 */
export function step(model: Model, state: State, choice: number, seed: number, ledger: Ledger | null = null): void {
  // A whole number, and known as one: places in the agenda are counted from it.
  const turn = (state[TURN]! + 1) | 0;
  if (turn > model.horizon) throw new RangeError('the game is over: no turn is left to play');
  const isEpilogue = turn > model.turns;
  const option = chosen(model, state, choice);

  ledger?.fallDue(turn);
  if (option !== null) decide(model, state, turn, option, ledger);
  if (!isEpilogue) strike(model, state, turn, seed, ledger);
  couple(model, state, turn, ledger);
  bargain(model, state, turn, ledger);
  actInForce(model, state, turn, ledger);
  if (option !== null) propose(model, state, turn, option.clause, ledger);
  integrate(model, state, turn, ledger);
  state[TURN] = turn;
  if (isSession(model, state, turn)) holdSession(model, state, turn, ledger);
  photograph(model, state);
  if (isEpilogue) addToScore(model, state, LEGACY_EMANCIPATION, LEGACY_TYRANNY);
  else {
    addToScore(model, state, LIVED_EMANCIPATION, LIVED_TYRANNY);
    endEarly(model, state, turn, ledger);
  }
  openNextDossier(model, state);
}

/** Plays on to the end of the epilogue without any decision. */
export function finish(model: Model, state: State, seed: number, ledger: Ledger | null = null): void {
  while (state[TURN]! < model.horizon) step(model, state, NO_CHOICE, seed, ledger);
}

/** The option chosen in the open dossier, which is then treated; null when there is none. */
function chosen(model: Model, state: State, choice: number): CompiledOption | null {
  const dossier = state[OPEN_DOSSIER]!;
  if (dossier < 0 || choice < 0) return null;
  state[model.dossierMemory + dossier] = choice + 1;
  return model.dossiers[dossier]!.options[choice]!;
}

function decide(model: Model, state: State, turn: number, option: CompiledOption, ledger: Ledger | null): void {
  const row = rowOf(model, turn);
  for (let j = 0; j < option.costs.length; j++) {
    const { gauge, amount } = option.costs[j]!;
    state[row + gauge]! -= amount;
    ledger?.add(turn, gauge, -amount, 'cost', option.causeId);
  }
  cast(model, state, turn, option.effects, ALWAYS_ONE, 'decision', option.causeId, ledger);
}

function addToScore(model: Model, state: State, emancipation: number, tyranny: number): void {
  state[emancipation]! += state[model.emancipationCell]!;
  state[tyranny]! += state[model.tyrannyCell]!;
}

/** The first early ending whose condition holds strikes, once. */
function endEarly(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  if (state[EARLY_ENDING]! >= 0) return;
  const { endings, earlyEndings } = model;
  for (let i = 0; i < earlyEndings.length; i++) {
    const ending = endings[earlyEndings[i]!]!;
    if (!holds(ending.when, state)) continue;
    state[EARLY_ENDING] = earlyEndings[i]!;
    ledger?.record({ turn, kind: 'early-ending', ending: ending.id });
    return;
  }
}
