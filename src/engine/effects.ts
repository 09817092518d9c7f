/** Effects: what decisions and events do to gauges, at once or later. */
import { lineOn } from './couplings';
import type { Ledger } from './ledger';
import type { Model } from './model';
import type { CompiledEffect, Line } from './rules';
import { round, type State } from './state';

/**
 * Sets effects in motion: each part joins the agenda's row of the turn in which it falls due. `shield` is the line that gives
 * the share of the damage that passes (1: all); benefits and stances always pass whole.
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
  const { gauges, agenda, horizon } = model;
  const passes = lineOn(state, shield);
  for (let i = 0; i < effects.length; i++) {
    const { gauge, add, harm, parts, line } = effects[i]!;
    const whole = line === null ? add : add * lineOn(state, line);
    for (let j = 0; j < parts.length; j++) {
      const part = parts[j]!;
      const amount = line === null ? part.amount : part.of(whole);
      const kept = passes !== 1 && amount * harm > 0 ? round(amount * passes) : amount;
      const due = turn + part.after;
      if (due > horizon) continue;
      state[agenda + due * gauges + gauge]! += kept;
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
