/** Events: dated ones, and shocks whose probability the state of the world sets. */
import { holds } from './condition';
import { gainOn } from './couplings';
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
    // Most events are turned away by the cap on their probability, before the world is looked at.
    const drawn = draw(luck, event.hash);
    if (drawn >= event.cap) continue;
    const last = state[eventMemory + i]!;
    if (last !== 0 && turn - last < event.cooldown) continue;
    if (event.at !== 0) {
      if (event.at !== turn) continue;
    } else {
      const { hazards } = event;
      let probability = event.base;
      for (let j = 0; j < hazards.length; j++) probability += gainOn(state, hazards[j]!);
      if (drawn >= probability * 4294967296) continue;
    }
    if (!holds(event.when, state)) continue;
    if (last === 0) state[firstStrikes + i] = turn;
    state[eventMemory + i] = turn;
    ledger?.happen({ turn, kind: 'event', event: event.id });
    cast(model, state, turn, event.effects, event.passes, 'event', event.id, ledger);
  }
}
