/** The photograph: what is derived from the gauges, taken once a turn; every rule of the next turn reads it. */
import { HEADER, IN_FORCE, round, TURN, type CompiledIndex, type Model, type State } from './model';
import { coverage } from './treaty';
import { FULL, UNIT } from './vocabulary';

export function photograph(model: Model, state: State): void {
  state[model.coverageCell] = coverage(model, state);
  state[model.turnCell] = state[TURN]! + 1;
  state[model.inForceCell] = state[IN_FORCE]!;
  for (let i = 0; i < model.indices.length; i++) state[model.indexCells + i] = indexValue(model.indices[i]!, state);
}

/** (1 - bend) x weighted mean + bend x extreme term, in thousandths. */
export function indexValue(index: CompiledIndex, state: State): number {
  const { cells, weights, inverse, totalWeight, bend, towardStrongest } = index;
  let sum = 0;
  let extreme = towardStrongest ? -1 : FULL + 1;
  for (let j = 0; j < cells.length; j++) {
    const value = inverse[j] === 1 ? FULL - state[cells[j]!]! : state[cells[j]!]!;
    sum += weights[j]! * value;
    if (towardStrongest ? value > extreme : value < extreme) extreme = value;
  }
  return round((((UNIT - bend) * sum) / totalWeight + bend * extreme) / UNIT);
}

/** A new game's state, before its first dossier is opened. */
export function firstState(model: Model, state: State): void {
  state.fill(0);
  state.set(model.gaugeStarts, HEADER);
  state.set(model.constants, model.constantCells);
  photograph(model, state);
}
