/** Effects: what decisions and events do to gauges, at once or later. */
import { lineOn } from './couplings';
import type { Ledger } from './ledger';
import { rowOf, type Model } from './model';
import type { CompiledPart, Line } from './rules';
import { round, type State } from './state';

/**
 * Sets effects in motion: each of their parts joins the agenda's row of the turn in which it falls due. `shield` is the line
 * that gives the share of the damage that passes (1: all); benefits and stances always pass whole.
 */
export function cast(
  model: Model,
  state: State,
  turn: number,
  parts: readonly CompiledPart[],
  shield: Line,
  kind: 'decision' | 'event' | 'lever',
  cause: string,
  ledger: Ledger | null,
): void {
  const { gauges, horizon } = model;
  const row = rowOf(model, turn);
  const passes = lineOn(state, shield);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const { gauge, harm, after, line } = part;
    const due = turn + after;
    if (due > horizon) continue;
    let { amount } = part;
    if (line !== null) {
      // As `part.of(whole)`, written out: V8 might make an object of a share that it hands to a function.
      const whole = part.whole * lineOn(state, line);
      amount = round(whole * part.upTo) - round(whole * part.before);
    }
    const kept = passes !== 1 && amount * harm > 0 ? round(amount * passes) : amount;
    state[row + after * gauges + gauge]! += kept;
    if (ledger !== null) {
      ledger.addDue(due, gauge, amount, kind, cause, turn);
      ledger.addDue(due, gauge, kept - amount, 'shield', cause, turn);
    }
  }
}
