/** A finished game as somebody else judges it. */
import type { Axes } from '../chronicle';
import type { Model } from '../model';
import { indexValue } from '../photograph';
import { endingPlace, score, withAxes } from '../score';
import type { State } from '../state';
import type { CellId } from '../vocabulary';

/**
 * A finished game as a worldview judges it: the same states, with other weights on the terms of the two axes (by cell; the
 * terms it does not name keep theirs), and the ending read again. `states[t]` is the state after t turns, epilogue
 * included. Throws a RangeError where the weights of an axis do not come to more than 0.
 */
export function rejudge(
  model: Model,
  states: readonly State[],
  weights: Readonly<Record<CellId, number>>,
): { axes: Axes; ending: string } {
  const again = (axis: string, cell: number): number => {
    const terms = model.scenario.indices.find(({ id }) => id === axis)!.terms;
    const index = model.indices[cell - model.indexCells]!.weighted(
      terms.map(({ of, weight }) => weights[of] ?? weight),
    );
    let lived = 0;
    let legacy = 0;
    for (let turn = 1; turn <= model.turns; turn++) lived += indexValue(index, states[turn]!);
    for (let turn = model.turns + 1; turn <= model.horizon; turn++) legacy += indexValue(index, states[turn]!);
    return score(model, lived, legacy);
  };
  const judged = {
    emancipation: again(model.scenario.axes.emancipation, model.emancipationCell),
    tyranny: again(model.scenario.axes.tyranny, model.tyrannyCell),
  };
  const final = withAxes(model, states[model.horizon]!.slice(), judged);
  return { axes: judged, ending: model.endings[endingPlace(model, final)]!.id };
}
