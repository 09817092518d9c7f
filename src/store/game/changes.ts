/** What moved in a turn, and why. */
import { read, type Cause } from '../../engine';
import type { Game, TurnRecord } from './game';

/**
 * The causes of a gauge's change in a turn, one entry a cause (parts of one effect that fall together are added), from the
 * largest to the smallest. They sum exactly to the change.
 */
export function causesOf(record: TurnRecord, gauge: string): Cause[] {
  const merged = new Map<string, Cause>();
  for (const cause of record.causes) {
    if (cause.gauge !== gauge) continue;
    const key = `${cause.kind} ${cause.cause} ${cause.since}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? cause : { ...known, amount: known.amount + cause.amount });
  }
  return [...merged.values()]
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** The gauges from the one that moved most in a turn to the one that moved least; those that stood still are left out. */
export function movedMost(game: Game, record: TurnRecord): { gauge: string; change: number }[] {
  const [before, after] = [game.states[record.turn - 1]!, game.states[record.turn]!];
  return game.model.gaugeIds
    .map((gauge) => ({ gauge, change: read(game.model, after, gauge) - read(game.model, before, gauge) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
