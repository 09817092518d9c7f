/** Events: dated ones, and shocks whose probability the state of the world sets. */
import { holds } from './condition';
import { distanceOn } from './couplings';
import { cast } from './effects';
import type { Ledger } from './ledger';
import { draw, turnLuck } from './luck';
import type { Model, State } from './model';

/** Strikes with the events of this turn. Probability is read on the photograph; the damage is what the shield lets pass. */
export function strike(model: Model, state: State, turn: number, seed: number, ledger: Ledger | null): void {
  const { events, firstStrikes, eventMemory } = model;
  const luck = turnLuck(seed, turn);
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    const last = state[eventMemory + i]!;
    if (last !== 0 && turn - last < event.cooldown) continue;
    if (event.at !== 0 ? event.at !== turn : !isDrawn(model, i, state, luck)) continue;
    if (!holds(event.when, state)) continue;
    if (last === 0) state[firstStrikes + i] = turn;
    state[eventMemory + i] = turn;
    ledger?.happen({ turn, kind: 'event', event: event.id });
    cast(model, state, turn, event.effects, event.passes, 'event', event.id, ledger);
  }
}

/** Whether the draw is under the probability: base + gain x distance of each hazard on its side, at most the cap. */
function isDrawn({ events, odds }: Model, place: number, state: State, luck: number): boolean {
  const { hash, hazards } = events[place]!;
  const drawn = draw(luck, hash);
  // Most events are turned away by their cap, before any arithmetic.
  if (drawn >= odds[2 * place + 1]!) return false;
  let probability = odds[2 * place]!;
  for (let j = 0; j < hazards.length; j++) probability += hazards[j]!.gain * distanceOn(state, hazards[j]!);
  return drawn < probability * 4294967296;
}
