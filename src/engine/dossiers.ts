/** The agenda of dossiers: which one is open, and which of its options may be chosen. */
import { holds, type CompiledCondition } from './condition';
import { hash32 } from './luck';
import type { Model } from './model';
import type { CompiledCost, CompiledDossier, CompiledOption } from './rules';
import { EARLY_ENDING, HEADER, OPEN_DOSSIER, TURN, type State } from './state';
import type { ClosedOption, OptionStatus } from './chronicle';
import { DOCTRINES, type Condition } from './vocabulary';

/** In the memory of a dossier that only some games have: not in this one. */
const LEFT_OUT = -1;
/** Where they are shuffled: the first that was drawn, and so on down. */
const FIRST_DRAWN = -2;

/**
 * Draws a game's agenda: of the dossiers that only some games have, those whose draws for this seed are the lowest stay.
 * Throws in a scenario that draws, when no seed is given.
 */
export function drawAgenda(model: Model, state: State, seed: number | undefined): void {
  const { draw, shuffle } = model.scenario;
  if (draw === undefined || draw === null) return;
  if (seed === undefined) throw new Error('this scenario draws its agenda: a game starts from a seed');
  for (let d = 0; d < model.dossiers.length; d++) {
    if (!model.dossiers[d]!.isDrawn) continue;
    const rank = rankInDraw(model, d, seed);
    if (rank >= draw) state[model.dossierMemory + d] = LEFT_OUT;
    else if (shuffle) state[model.dossierMemory + d] = FIRST_DRAWN - rank;
  }
}

/** Whether a dossier, by its place, is on the agenda and not treated yet. */
export function isWaiting(model: Model, state: State, place: number): boolean {
  const memory = state[model.dossierMemory + place]!;
  return memory === 0 || memory <= FIRST_DRAWN;
}

/** How many of the drawn dossiers come before this one. */
function rankInDraw({ dossiers }: Model, place: number, seed: number): number {
  const own = dossiers[place]!;
  const ownDraw = hash32(seed, 0, own.hash);
  let rank = 0;
  for (let d = 0; d < dossiers.length; d++) {
    const other = dossiers[d]!;
    if (!other.isDrawn) continue;
    const otherDraw = hash32(seed, 0, other.hash);
    if (otherDraw < ownDraw || (otherDraw === ownDraw && other.id < own.id)) rank += 1;
  }
  return rank;
}

/**
 * Opens a dossier that is due, untreated, and whose condition holds: the first of the file or, where the draw is shuffled, the
 * first of those of every game, so that a drawn one never takes their turn, or else the first drawn. None after an ending.
 */
export function openNextDossier(model: Model, state: State): void {
  state[OPEN_DOSSIER] = -1;
  if (state[TURN]! >= model.turns || state[EARLY_ENDING]! >= 0) return;
  const turn = state[TURN]! + 1;
  let first = -Infinity;
  for (let d = 0; d < model.dossiers.length; d++) {
    const dossier = model.dossiers[d]!;
    if (!isWaiting(model, state, d) || dossier.from > turn || !holds(dossier.when, state)) continue;
    const memory = state[model.dossierMemory + d]!;
    if (memory === 0) {
      state[OPEN_DOSSIER] = d;
      return;
    }
    if (memory > first) {
      first = memory;
      state[OPEN_DOSSIER] = d;
    }
  }
}

/** The dossier to be answered this turn, or null for a turn that is simply played on. */
export function openDossier(model: Model, state: State): CompiledDossier | null {
  const place = state[OPEN_DOSSIER]!;
  return place < 0 ? null : model.dossiers[place]!;
}

/** The options that may be chosen now, as places in `DOCTRINES`: one of eight lists, so that asking allocates nothing. */
export function openOptions(model: Model, state: State): readonly number[] {
  const options = openDossier(model, state)?.options;
  if (options === undefined) return OPEN_LISTS[0]!;
  let set = 0;
  for (let i = 0; i < options.length; i++) if (isOpen(options[i]!, state)) set |= 1 << i;
  return OPEN_LISTS[set]!;
}

const OPEN_LISTS: readonly (readonly number[])[] = Array.from({ length: 1 << DOCTRINES.length }, (_, set) =>
  DOCTRINES.map((_doctrine, place) => place).filter((place) => (set >> place) & 1),
);

/** Every option of the open dossier, each with what closes it, if anything; none on a turn without a dossier. */
export function options(model: Model, state: State): OptionStatus[] {
  const dossier = openDossier(model, state);
  if (dossier === null) return [];
  const rules = model.scenario.dossiers[state[OPEN_DOSSIER]!]!;
  return dossier.options.map((option, i) => ({
    doctrine: option.doctrine,
    closed: whyClosed(model, state, option.costs, option.requires, rules.options[i]!.requires),
  }));
}

/**
 * What closes an answer: a cost that can't be paid, or a condition, compiled and as written. null: nothing.
 */
export function whyClosed(
  model: Model,
  state: State,
  costs: readonly CompiledCost[],
  condition: CompiledCondition | null,
  written: Condition | null,
): ClosedOption | null {
  const cost = firstUnaffordable(costs, state);
  if (cost !== null) {
    const missing = cost.amount - state[HEADER + cost.gauge]!;
    return { reason: 'cost', gauge: model.gaugeIds[cost.gauge]!, missing };
  }
  return written === null || holds(condition, state) ? null : { reason: 'requires', condition: written };
}

function isOpen({ costs, requires }: CompiledOption, state: State): boolean {
  return firstUnaffordable(costs, state) === null && holds(requires, state);
}

/** The first cost that can't be paid, or null. */
export function firstUnaffordable(costs: readonly CompiledCost[], state: State): CompiledCost | null {
  for (let j = 0; j < costs.length; j++) {
    const cost = costs[j]!;
    if (state[HEADER + cost.gauge]! < cost.amount) return cost;
  }
  return null;
}
