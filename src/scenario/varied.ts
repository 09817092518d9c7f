/** Texts that depend on what has been done, read on a state of the game. */
import { meets, type Model, type State } from '../engine';
import type { Text, Varied } from './playable';

/**
 * The text of the first condition that holds in a state; the usual one where none does. Never a copy: the texts of another
 * language are added in place once it is chosen, see `addTexts`.
 */
export const textOn = (model: Model, state: State, text: Varied): Text =>
  text.variants?.find(({ when }) => meets(model, state, when))?.text ?? text;

/** Whether a part of the texts has any that depends on what has been done. */
export const isVaried = (part: unknown): boolean =>
  typeof part === 'object' && part !== null && ('variants' in part || Object.values(part).some(isVaried));

/** The same part of the texts, each of them as it reads on a state. */
export function readOn<T>(model: Model, state: State, part: T): T {
  if (!isVaried(part)) return part;
  if ('variants' in (part as object)) return textOn(model, state, part as unknown as Varied) as T;
  return Object.fromEntries(
    Object.entries(part as object).map(([key, value]) => [key, readOn(model, state, value)]),
  ) as T;
}
