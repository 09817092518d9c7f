/** The photograph: what is derived from the gauges, taken once a turn; every rule of the next turn reads it. */
import type { Model } from './model';
import type { CompiledIndex, CompiledTerm } from './rules';
import { HEADER, IN_FORCE, round, TURN, type State } from './state';
import { coverage } from './treaty/treaty';
import { FULL, UNIT } from './vocabulary';

/** Derives coverage, the number of the coming turn, and the indices, from the gauges and the treaty as they stand. */
export function photograph(model: Model, state: State): void {
  state[model.coverageCell] = coverage(model, state);
  state[model.turnCell] = state[TURN]! + 1;
  state[model.inForceCell] = state[IN_FORCE]!;
  for (let i = 0; i < model.indices.length; i++) state[model.indexCells + i] = indexValue(model.indices[i]!, state);
}

/** (1 - bend) x weighted mean + bend x extreme term, in thousandths. */
export function indexValue(index: CompiledIndex, state: State): number {
  const { totalWeight, bend, toward } = index;
  let sum = 0;
  let extreme = toward > 0 ? 0 : FULL;
  for (let term = index.firstTerm; term !== null; term = term.next) {
    const value = termOn(state, term);
    sum += term.weight * value;
    // The higher or the lower of the two, without a branch that the processor would have to guess.
    extreme = (value + extreme + toward * Math.abs(value - extreme)) / 2;
  }
  return round((((UNIT - bend) * sum) / totalWeight + bend * extreme) / UNIT);
}

/** A term of an index as it stands. */
export const termOn = (state: State, term: CompiledTerm): number => term.base + term.sign * state[term.cell]!;

/** A new game's state, before its first dossier is opened. */
export function firstState(model: Model, state: State): void {
  state.fill(0);
  state.set(model.gaugeStarts, HEADER);
  state.set(model.constants, model.constantCells);
  photograph(model, state);
}
