import type { Doctrine } from '../../engine';
import type { AppContext } from '../../store/create-app';
import { canUndo, choose, decide } from './actions';
import { actsOnEnter, doctrineOfKey, isLetter, isModified, isUndo, writesText } from './keys';
import { useStore } from '../hooks/use-store';
import { useKey } from './use-key';

/** What lies over the answers or pushes them out of sight: nobody decides by a key what is not seen. */
const READING = 'dialog[open], :is(.facts-button, .word)[aria-expanded=true]';

const SOUND = '[aria-keyshortcuts=M]';

/**
 * The doctrines' digits hold an option up, then choose it; Enter chooses the one that is held up, or goes on, where no button
 * has the focus; J opens the journal; M turns sound on and off, where there is a switch for it; Control or Command and Z take a
 * decision back. Not while a dialog is open, nor where the settings say so.
 */
export function useShortcuts(app: AppContext): void {
  const { game: games, settings, navigation } = app;
  const isOn = useStore(settings, ({ shortcuts }) => shortcuts);
  const isCovered = useStore(navigation, ({ dialog }) => dialog !== null);
  useKey(isOn && !isCovered, (event) => {
    if (writesText(event.target)) return false;
    if (isLetter(event, 'm') && document.querySelector(SOUND) !== null) {
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
    const isReading = document.querySelector(READING) !== null;
    // In the game of a class a digit counts a hand.
    if (doctrine !== null && game.mode !== 'class') {
      if (!isReading) chooseFrom(event.target, app, doctrine);
    } else if (event.key === 'Enter' && !event.repeat && !isModified(event) && !actsOnEnter(event.target)) {
      if (isReading) return false;
      if (selected !== null) decide(app, selected);
      else return goOn();
    } else if (isLetter(event, 'j')) navigation.actions.openDialog({ name: 'journal' });
    return false;
  });
}

/** By the way on that the screen shows; one that votes is led to, and pressed there: nobody votes from elsewhere on the page. */
function goOn(): boolean {
  const next = document.querySelector<HTMLElement>('.next');
  if (next?.matches('.table-vote')) next.focus();
  else next?.click();
  return next !== null;
}

/**
 * A digit holds up, then decides; where a control has the focus it only holds up, and takes the focus to the answer, where
 * Enter decides: nobody decides from elsewhere on the page.
 */
function chooseFrom(target: EventTarget | null, app: AppContext, doctrine: Doctrine): void {
  if (!actsOnEnter(target)) return choose(app, doctrine);
  app.game.actions.select(doctrine);
  // On a phone the answer comes in sight with the next frame; until then no other button hears Enter.
  (target as HTMLElement).blur();
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.option.${doctrine} .choose`)?.focus());
}
