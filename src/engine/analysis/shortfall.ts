import type { CompiledCondition } from '../condition';
import type { Model } from '../model';
import type { State } from '../state';
import { FULL } from '../vocabulary';

/**
 * How far a condition is from holding in a state (or from not holding, where that is wanted), in thousandths and roughly: 0
 * when it holds or can't be measured, as whether an event has happened or something was chosen. A count (`turn`, `in_force`) that is off by one is
 * as far as a whole scale.
 */
export function shortfall(model: Model, state: State, condition: CompiledCondition | null, isWanted = true): number {
  if (condition === null) return 0;
  switch (condition.kind) {
    case 'every':
    case 'some': {
      const parts = condition.parts.map((part) => shortfall(model, state, part, isWanted));
      const areAllNeeded = (condition.kind === 'every') === isWanted;
      return areAllNeeded ? parts.reduce((sum, part) => sum + part, 0) : Math.min(...parts);
    }
    case 'not':
      return shortfall(model, state, condition.part, !isWanted);
    case 'happened':
    case 'recalls':
      return 0;
    case 'compare': {
      const { cell, is, reference } = condition;
      const isCount = cell === model.turnCell || cell === model.inForceCell;
      const above = (state[cell]! - state[reference]!) * (isCount ? FULL : 1);
      if (is === '=') return isWanted ? Math.abs(above) : 0;
      const isBelowWanted = (is === '<' || is === '<=') === isWanted;
      return Math.max(0, isBelowWanted ? above : -above);
    }
  }
}
