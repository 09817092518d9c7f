/**
 * What a game has brought into play so far. A screen that showed every number at once would be read by nobody: a gauge is shown
 * once an answer that was on screen moves or needs it or the promise names it, a means once one spends or needs it, both once they have moved by a
 * whole point.
 */
import { read, type CellId, type Condition } from '../../engine';
import { dossierOnScreen, playedTurns, promiseMade, treatyNow, turnOnScreen } from '../../store/game/selectors';
import type { Game } from '../../store/game/game';
import { headCells, pointsOf } from '../../view-models/gauges';
import { memo } from '../../view-models/memo';

/** The treaty's reach, once a clause was on screen. */
const COVERAGE = 'coverage';

export const revealed = memo((game: Game): ReadonlySet<CellId> => {
  const { rules } = game.scenario;
  const means = new Set(headCells(game.scenario));
  const seen = new Set([...game.turns.map(({ dossier }) => dossier), dossierOnScreen(game)]);
  const shown = new Set<CellId>();
  for (const { id, options } of rules.dossiers) {
    if (!seen.has(id)) continue;
    for (const { cost, requires, effects, clause } of options) {
      for (const { gauge } of cost) shown.add(gauge);
      for (const { on } of effects) if (!means.has(on)) shown.add(on);
      for (const cell of cellsIn(requires)) shown.add(cell);
      if (clause !== null) shown.add(COVERAGE);
    }
  }
  // What one has promised to reach is watched from the start.
  const promised = rules.promises?.find(({ id }) => promiseMade(game) === `promise/${id}`);
  for (const cell of cellsIn(promised?.kept ?? null)) shown.add(cell);
  if (treatyNow(game).draft.length > 0) shown.add(COVERAGE);
  const states = game.states.slice(0, playedTurns(game) + 1);
  for (const { id } of rules.gauges) {
    const [start, ...later] = states.map((state) => pointsOf(game.scenario, id, read(game.model, state, id)));
    if (later.some((points) => points !== start)) shown.add(id);
  }
  return shown;
}, 4);

function cellsIn(condition: Condition | null): CellId[] {
  if (condition === null) return [];
  if ('all' in condition) return condition.all.flatMap(cellsIn);
  if ('any' in condition) return condition.any.flatMap(cellsIn);
  if ('not' in condition) return cellsIn(condition.not);
  if (!('cell' in condition)) return [];
  return typeof condition.to === 'number' ? [condition.cell] : [condition.cell, condition.to];
}

/** In how many turns a COP session is held, 0 at the end of this one; null while none is to come. */
export function turnsToSession(game: Game): number | null {
  const { treaty, turns } = game.scenario.rules;
  if (treaty === null || treatyNow(game).draft.length < treaty.minClauses) return null;
  const left = (treaty.every - (turnOnScreen(game) % treaty.every)) % treaty.every;
  return turnOnScreen(game) + left > turns ? null : left;
}
