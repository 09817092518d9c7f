/** Events: dated ones, and shocks whose probability the state of the world sets. */
import { holds } from './condition';
import { distanceOn } from './couplings';
import { cast } from './effects';
import type { Ledger } from './ledger';
import { draw, turnLuck } from './luck';
import type { CompiledEvent, Model, State } from './model';

/** Strikes with the events of this turn. Probability is read on the photograph; the damage is what the shield lets pass. */
export function strike(model: Model, state: State, turn: number, seed: number, ledger: Ledger | null): void {
  const { events, firstStrikes, eventMemory } = model;
  const luck = turnLuck(seed, turn);
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    const last = state[eventMemory + i]!;
    if (last !== 0 && turn - last < event.cooldown) continue;
    if (event.at !== 0 ? event.at !== turn : !isDrawn(event, state, luck)) continue;
    if (event.when !== null && !holds(event.when, state)) continue;
    if (last === 0) state[firstStrikes + i] = turn;
    state[eventMemory + i] = turn;
    ledger?.happen({ turn, kind: 'event', event: event.id });
    const passes = event.passes.a + event.passes.b * state[event.passes.cell]!;
    cast(model, state, turn, event.effects, passes, 'event', event.id, ledger);
  }
}

function isDrawn(event: CompiledEvent, state: State, luck: number): boolean {
  const drawn = draw(luck, event.hash);
  // Most events are turned away by their cap, before any arithmetic.
  if (drawn >= event.cap) return false;
  return drawn < chance(event, state) * 4294967296;
}

/** The probability of a shock in this state, before its cap: base + gain x distance of each term on its side. */
export function chance({ base, hazards }: CompiledEvent, state: State): number {
  let probability = base;
  for (let j = 0; j < hazards.length; j++) {
    const hazard = hazards[j]!;
    probability += hazard.gain * distanceOn(state, hazard);
  }
  return probability;
}
