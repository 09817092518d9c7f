/** Effects: what decisions and events do to gauges, at once or later. */
import type { Ledger } from './ledger';
import { HEADER, round, type CompiledEffect, type Line, type Model, type State } from './model';

/**
 * Sets effects in motion: parts due now join the sums of the turn, the rest goes to the agenda. `shield` is the line
 * that gives the share of the damage that passes (1: all); benefits and stances always pass whole.
 */
export function cast(
  model: Model,
  state: State,
  turn: number,
  effects: readonly CompiledEffect[],
  shield: Line,
  kind: 'decision' | 'event',
  cause: string,
  ledger: Ledger | null,
): void {
  const { sums, gauges, agenda, horizon } = model;
  const passes = shield.a + shield.b * state[shield.cell]!;
  for (let i = 0; i < effects.length; i++) {
    const { gauge, add, harm, parts, line } = effects[i]!;
    const whole = add * (line.a + line.b * state[line.cell]!);
    let before = 0;
    for (let j = 0; j < parts.length; j++) {
      const part = parts[j]!;
      const upTo = round(whole * part.upTo);
      const amount = upTo - before;
      before = upTo;
      const kept = passes !== 1 && amount * harm > 0 ? round(amount * passes) : amount;
      const due = turn + part.after;
      if (part.after === 0) sums[gauge]! += kept;
      else if (due <= horizon) state[agenda + due * gauges + gauge]! += kept;
      else continue;
      if (ledger !== null) {
        if (part.after === 0) {
          ledger.add(turn, gauge, amount, kind, cause);
          ledger.add(turn, gauge, kept - amount, 'shield', cause);
        } else {
          ledger.addLater(due, gauge, amount, kind, cause, turn);
          ledger.addLater(due, gauge, kept - amount, 'shield', cause, turn);
        }
      }
    }
  }
}

/** Starts the sums of a turn: where each gauge stands, plus the effects decided earlier that fall due now. */
export function fallDue(model: Model, state: State, turn: number, ledger: Ledger | null): void {
  const { sums, gauges } = model;
  const row = model.agenda + turn * gauges;
  for (let gauge = 0; gauge < gauges; gauge++) sums[gauge] = state[HEADER + gauge]! + state[row + gauge]!;
  ledger?.fallDue(turn);
}
