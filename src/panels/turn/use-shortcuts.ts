import type { AppContext } from '../../store/create-app';
import { canUndo, choose, decide } from './actions';
import { actsOnEnter, doctrineOfKey, isLetter, isModified, isUndo, writesText } from './keys';
import { useStore } from '../hooks/use-store';
import { useKey } from './use-key';

/**
 * The doctrines' digits hold an option up, then choose it; Enter chooses the one that is held up, or goes on, where no button
 * has the focus; J opens the journal; M turns sound on and off, beside the games too; Control or Command and Z take a
 * decision back. Not while a dialog is open, nor where the settings say so.
 */
export function useShortcuts(app: AppContext): void {
  const { game: games, settings, navigation } = app;
  const isOn = useStore(settings, ({ shortcuts }) => shortcuts);
  const isCovered = useStore(navigation, ({ dialog }) => dialog !== null);
  useKey(isOn && !isCovered, (event) => {
    if (writesText(event.target)) return false;
    if (isLetter(event, 'm')) {
      settings.actions.prefer({ sound: !settings.getState().sound });
      return true;
    }
    const { game, selected } = games.getState();
    if (game === null) return false;
    if (isUndo(event) && canUndo(game)) {
      games.actions.undo();
      return true;
    }
    const doctrine = doctrineOfKey(event);
    if (doctrine !== null) {
      // Nobody decides by a key what the open facts have pushed out of sight.
      if (document.querySelector('.facts-button[aria-expanded=true]') === null) choose(app, doctrine);
    } else if (event.key === 'Enter' && !event.repeat && !isModified(event) && !actsOnEnter(event.target)) {
      if (selected !== null) decide(app, selected);
      else games.actions.goOn();
    } else if (isLetter(event, 'j')) navigation.actions.openDialog({ name: 'journal' });
    return false;
  });
}
