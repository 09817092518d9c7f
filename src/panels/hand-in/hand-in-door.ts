/** Handing in arrives at the end of a game. */
import { later, withLaterWords } from '../lazy';

export const HandInDoor = later(withLaterWords(async () => (await import('./screen')).HandIn));
