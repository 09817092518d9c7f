/** Handing in arrives at the end of a game. */
import { lazy, withLaterWords } from '../lazy';

export const HandInDoor = lazy(withLaterWords(async () => (await import('./screen')).HandIn));
