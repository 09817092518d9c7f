import { DOCTRINES, type Doctrine } from '../../engine';

/**
 * The option that a key stands for: 1, 2, 3 by the digit that it writes or, on keyboards whose first row writes
 * letters, by its place. null for any other key, and while a modifier is held.
 */
export function doctrineOfKey(event: KeyboardEvent): Doctrine | null {
  if (isModified(event) || event.repeat) return null;
  const written = /^[1-3]$/.exec(event.key)?.[0];
  const digit = written ?? (event.shiftKey ? undefined : /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1]);
  return digit === undefined ? null : DOCTRINES[Number(digit) - 1]!;
}

export const isModified = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.metaKey;

/** Control and Z, or Command and Z. */
export const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z';

/** Whether the element that has the focus uses keys for itself, so that shortcuts must leave them to it. */
export function writesText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;
}

/** Whether Enter already does something on the element that has the focus. */
export function actsOnEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, input, select, textarea') !== null;
}
