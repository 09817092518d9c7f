/** The words of the parties of a delegated game: what their delegations say of their signature, until the vote. */
import type { Model } from '../model';
import type { State } from '../state';

/** The last word of a party counts. */
export function giveWord({ signWords, holdWords }: Model, state: State, actor: number, signs: boolean): void {
  const bit = 1 << actor;
  state[signWords] = signs ? state[signWords]! | bit : state[signWords]! & ~bit;
  state[holdWords] = signs ? state[holdWords]! & ~bit : state[holdWords]! | bit;
}

/** Whether a party's word is to sign; null where it has none: its position decides. */
export function wordOf({ isDelegated, signWords, holdWords }: Model, state: State, actor: number): boolean | null {
  if (!isDelegated) return null;
  if ((state[signWords]! >> actor) & 1) return true;
  return (state[holdWords]! >> actor) & 1 ? false : null;
}

/** A word is given for one vote. */
export function forgetWords({ isDelegated, signWords, holdWords }: Model, state: State): void {
  if (!isDelegated) return;
  state[signWords] = 0;
  state[holdWords] = 0;
}
