/** Events: dated ones, and shocks whose probability the state of the world sets. */
import { holds } from './condition';
import { gainOn } from './couplings';
import { cast } from './effects';
import type { Ledger } from './ledger';
import { draw, turnLuck } from './luck';
import type { Model } from './model';
import type { CompiledEvent } from './rules';
import type { State } from './state';

/** Strikes with the events of this turn. Probability is read on the photograph; the damage is what the shield lets pass. */
export function strike(model: Model, state: State, turn: number, seed: number, ledger: Ledger | null): void {
  const { events, firstStrikes, eventMemory } = model;
  const luck = turnLuck(seed, turn);
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (event.at === 0 ? !isDrawn(event, state, draw(luck, event.hash)) : event.at !== turn) continue;
    const last = state[eventMemory + i]!;
    if (last !== 0 && turn - last < event.cooldown) continue;
    if (!holds(event.when, state)) continue;
    if (last === 0) state[firstStrikes + i] = turn;
    state[eventMemory + i] = turn;
    ledger?.record({ turn, kind: 'event', event: event.id });
    cast(model, state, turn, event.effects, event.passes, 'event', event.id, ledger);
  }
}

/** Whether a draw strikes: below the cap, and below the odds, which are base + gain x distance of each hazard on its side. */
const isDrawn = ({ base, hazards, cap }: CompiledEvent, state: State, drawn: number): boolean => {
  // Most draws are beyond the cap: the odds are then not even looked at.
  if (drawn >= cap) return false;
  let odds = base;
  for (let j = 0; j < hazards.length; j++) odds += gainOn(state, hazards[j]!);
  return drawn < odds;
};
