/** Events: dated ones, shocks whose probability the state of the world sets, and echoes of what was done. */
import { holds } from './condition';
import { gainOn } from './couplings';
import { cast } from './effects';
import type { Ledger } from './ledger';
import { draw, turnLuck } from './luck';
import type { Model } from './model';
import type { CompiledEvent } from './rules';
import { TURN, type State } from './state';

/** Strikes with the events of this turn. Probability is read on the photograph; the damage is what the shield lets pass. */
export function strike(model: Model, state: State, turn: number, seed: number, ledger: Ledger | null): void {
  const { events, firstStrikes, eventMemory } = model;
  const luck = turnLuck(seed, turn);
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (!isDue(model, event, i, state, turn, luck)) continue;
    const last = state[eventMemory + i]!;
    if (last !== 0 && turn - last < event.cooldown) continue;
    if (!holds(event.when, state)) continue;
    if (last === 0) state[firstStrikes + i] = turn;
    state[eventMemory + i] = turn;
    ledger?.record({ turn, kind: 'event', event: event.id });
    cast(model, state, turn, event.effects, event.passes, 'event', event.id, ledger);
  }
}

function isDue(model: Model, event: CompiledEvent, i: number, state: State, turn: number, luck: number): boolean {
  const { at, echo } = event;
  if (at !== 0) return at === turn;
  if (echo === null) return isDrawn(event, state, draw(luck, event.hash));
  const since = state[model.echoMemory + i]!;
  return since !== 0 && since + echo.in === turn;
}

/** Writes down, at the end of a turn, the echoes whose condition holds for the first time. */
export function rememberEchoes({ events, echoes, echoMemory }: Model, state: State, turn: number): void {
  for (let j = 0; j < echoes.length; j++) {
    const place = echoMemory + echoes[j]!;
    if (state[place] === 0 && holds(events[echoes[j]!]!.echo!.after, state)) state[place] = turn;
  }
}

/** Whether a draw strikes: below the cap, and below the odds. */
const isDrawn = (event: CompiledEvent, state: State, drawn: number): boolean =>
  // Most draws are beyond the cap: the odds are then not even looked at.
  drawn < event.cap && drawn < oddsOf(event, state);

/** How many of all draws strike, before the cap: base + gain x distance of each hazard on its side. */
function oddsOf({ base, hazards }: CompiledEvent, state: State): number {
  let odds = base;
  for (let j = 0; j < hazards.length; j++) odds += gainOn(state, hazards[j]!);
  return odds;
}

/** Whether an event that has not struck yet may do so in the coming turn: its date has come, or its odds are not zero. */
export function mayStrike(model: Model, state: State, place: number): boolean {
  const event = model.events[place]!;
  const { at, echo } = event;
  const turn = state[TURN]! + 1;
  const since = echo === null ? 0 : state[model.echoMemory + place]!;
  const isItsTurn =
    at !== 0 ? at === turn : echo !== null ? since !== 0 && since + echo.in === turn : isDrawn(event, state, 0);
  return isItsTurn && holds(event.when, state);
}
