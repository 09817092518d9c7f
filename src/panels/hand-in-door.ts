/** Handing in arrives at the end of a game. */
import { later } from './later';

export const HandInDoor = later(async () => (await import('./hand-in')).HandIn);
