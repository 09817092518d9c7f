import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { DOCTRINES, type Doctrine } from '../../engine';

/**
 * The doctrine whose option a key chooses: by the digit that it writes or, on keyboards whose first row writes letters, by
 * its place. null for any other key, and while a modifier is held.
 */
export function doctrineOfKey(event: KeyboardEvent): Doctrine | null {
  if (isModified(event) || event.repeat) return null;
  const ofDigit = (digit: string | undefined) => DOCTRINES.find((doctrine) => DOCTRINE_LOOKS[doctrine].key === digit);
  const place = event.shiftKey ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return ofDigit(event.key) ?? ofDigit(place) ?? null;
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
