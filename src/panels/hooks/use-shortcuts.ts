import { useLayoutEffect } from 'preact/hooks';
import type { Doctrine } from '../../engine';
import { actsOnEnter, doctrineOfKey, isModified, isUndo, writesText } from './keys';

interface Shortcuts {
  /** Turned off in the settings, or while a dialog is open. */
  isOn: boolean;
  onChoose: (doctrine: Doctrine) => void;
  onGoOn: () => void;
  /** null where nothing can be taken back. */
  onUndo: (() => void) | null;
}

/** The doctrines' digits choose an option; Enter goes on where no button has the focus; Control or Command and Z take a decision back. */
export function useShortcuts({ isOn, onChoose, onGoOn, onUndo }: Shortcuts): void {
  useLayoutEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || writesText(event.target)) return;
      if (onUndo !== null && isUndo(event)) {
        event.preventDefault();
        onUndo();
        return;
      }
      const doctrine = doctrineOfKey(event);
      if (doctrine !== null) {
        // Nobody decides by a key what the open facts have pushed out of sight.
        if (document.querySelector('.facts-button[aria-expanded=true]') === null) onChoose(doctrine);
      } else if (event.key === 'Enter' && !event.repeat && !isModified(event) && !actsOnEnter(event.target)) onGoOn();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn, onChoose, onGoOn, onUndo]);
}
