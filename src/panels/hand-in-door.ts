/** Handing in arrives at the end of a game. */
import { later, withLaterWords } from './later';

export const HandInDoor = later(withLaterWords(async () => (await import('./hand-in')).HandIn));
