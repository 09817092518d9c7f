/** A turn, as a table of contents: its question, what it does, its session, its end. */
import { bargain } from './treaty/bargain';
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
import { isInSession, negotiate, opensSession } from './treaty/session';
import { rememberEchoes, strike } from './shocks';
import { actInForce, holdSession, isSession, propose } from './treaty/treaty';

/** No decision: a turn without a dossier, or of the epilogue. */
export const NO_CHOICE = -1;

/**
 * The state of a new game, its first question open. An array of the model's size may be given to be filled. The seed is
 * needed where the scenario draws its agenda, and changes nothing elsewhere.
 */
export function start(model: Model, state: State = new Float64Array(model.size), seed?: number): State {
  firstState(model, state);
  state[EARLY_ENDING] = -1;
  drawAgenda(model, state, seed);
  state[OPEN_DOSSIER] = -1;
  if (!isPromising(model, state)) openNextDossier(model, state);
  return state;
}

/**
 * Answers the open question and plays on to the next one, or to the end of the turn, in place. `answer` is a place among
 * the answers of that question (see `answers`), or `NO_CHOICE`; one that is not open is a caller's error that is not checked
 * here. With a ledger, causes and turn events are written down; the states are the same with or without. Throws a
 * RangeError once the epilogue is over.
 */
export function step(model: Model, state: State, answer: number, seed: number, ledger: Ledger | null = null): void {
  if (isPromising(model, state)) return promise(model, state, answer);
  // A whole number, and known as one: places in the agenda are counted from it.
  const turn = (state[TURN]! + 1) | 0;
  if (turn > model.horizon) throw new RangeError('the game is over: no turn is left to play');
  if (isInSession(model, state)) {
    negotiate(model, state, turn, answer, ledger);
    if (isInSession(model, state)) return;
    holdSession(model, state, turn, ledger);
  } else {
    act(model, state, turn, answer, seed, ledger);
    if (isSession(model, state, turn)) {
      if (opensSession(model, state)) return photograph(model, state);
      holdSession(model, state, turn, ledger);
    }
  }
  endTurn(model, state, turn, ledger);
}

/** Everything of a turn that comes before its COP session. */
function act(model: Model, state: State, turn: number, answer: number, seed: number, ledger: Ledger | null): void {
  const option = chosen(model, state, answer);
  state[OPEN_DOSSIER] = -1;
  ledger?.fallDue(turn);
  if (option !== null) decide(model, state, turn, option, ledger);
  if (turn <= model.turns) strike(model, state, turn, seed, ledger);
  couple(model, state, turn, ledger);
  bargain(model, state, turn, ledger);
  actInForce(model, state, turn, ledger);
  if (option !== null) propose(model, state, turn, option.clause, ledger);
  integrate(model, state, turn, ledger);
}

function endTurn(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  state[TURN] = turn;
  photograph(model, state);
  if (turn > model.turns) addToScore(model, state, LEGACY_EMANCIPATION, LEGACY_TYRANNY);
  else {
    addToScore(model, state, LIVED_EMANCIPATION, LIVED_TYRANNY);
    rememberEchoes(model, state, turn);
    endEarly(model, state, turn, ledger);
  }
  openNextDossier(model, state);
}

/** Whether the game waits for a promise: before its first turn, where the scenario has any. */
export const isPromising = (model: Model, state: State): boolean =>
  model.promises > 0 && state[model.promiseCell] === 0;

/** Makes a promise, by its place; less than 0 is none. The first dossier may depend on it. */
function promise(model: Model, state: State, place: number): void {
  state[model.promiseCell] = place < 0 ? NO_CHOICE : place + 1;
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
