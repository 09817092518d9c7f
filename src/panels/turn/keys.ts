import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { DOCTRINES, type Doctrine } from '../../engine';

/**
 * The digit that a key stands for: the one that it writes or, on keyboards whose first row writes letters, that of its
 * place. null for any other key, and while a modifier is held.
 */
export function digitOfKey(event: KeyboardEvent): string | null {
  if (isModified(event) || event.repeat) return null;
  if (/^\d$/.test(event.key)) return event.key;
  return (event.shiftKey ? null : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]) ?? null;
}

/** The doctrine whose option a key chooses. */
export function doctrineOfKey(event: KeyboardEvent): Doctrine | null {
  const digit = digitOfKey(event);
  return DOCTRINES.find((doctrine) => DOCTRINE_LOOKS[doctrine].key === digit) ?? null;
}

/** A letter that stands for something, pressed once. */
export const isLetter = (event: KeyboardEvent, letter: string): boolean =>
  event.key.toLowerCase() === letter && !isModified(event) && !event.repeat;

export const isModified = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.metaKey;

/** Control and Z, or Command and Z. */
export const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'z';

/** Whether the element that has the focus uses keys for itself, so that shortcuts must leave them to it. */
export function writesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio]), select, textarea, [contenteditable]') !== null
  );
}

/** Whether Enter already does something on the element that has the focus. */
export function actsOnEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, input, select, textarea') !== null;
}
