import { compare } from './condition';
import { read, type Model } from './model';
import { round, SIGNED, type State } from './state';
import { DOCTRINES, isCount, UNIT, type Condition } from './vocabulary';

/**
 * Whether a condition holds in a state, as the rules read it. For conditions that are no rules and were not compiled: those of
 * texts, lives and promises, which are read between turns or at a session: every event of the state has struck. Throws on a
 * name that the scenario doesn't have.
 */
export function meets(model: Model, state: State, condition: Condition | null): boolean {
  if (condition === null) return true;
  const { scenario } = model;
  if ('all' in condition) return condition.all.every((part) => meets(model, state, part));
  if ('any' in condition) return condition.any.some((part) => meets(model, state, part));
  if ('not' in condition) return !meets(model, state, condition.not);
  if ('happened' in condition) {
    return state[model.firstStrikes + placeIn(scenario.events, condition.happened)]! > 0;
  }
  if ('chose' in condition) {
    const chosen = state[model.dossierMemory + placeIn(scenario.dossiers, condition.chose)]!;
    return chosen === DOCTRINES.indexOf(condition.doctrine) + 1;
  }
  if ('promised' in condition) {
    return state[model.promiseCell] === placeIn(scenario.promises ?? [], condition.promised) + 1;
  }
  if ('granted' in condition) {
    return state[model.leverMemory + placeIn(scenario.treaty?.levers ?? [], condition.granted)] === 1;
  }
  if ('signed' in condition) return ((state[SIGNED]! >> placeIn(scenario.actors, condition.signed)) & 1) === 1;
  const { cell, is, to } = condition;
  const reference = typeof to === 'string' ? read(model, state, to) : isCount(cell) ? to : round(to * UNIT);
  return compare(read(model, state, cell), is, reference);
}

function placeIn(things: readonly { id: string }[], id: string): number {
  const place = things.findIndex((thing) => thing.id === id);
  if (place < 0) throw new Error(`the scenario has no ${id}`);
  return place;
}
