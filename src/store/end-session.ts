/** The end of a session on a machine that others use next: nothing of the game stays on it. */
import type { Storage } from './storage';

/** Everything that the game keeps is called so. */
const OURS = /^bouclier/;

/** Clears what the game has kept in these places, and nothing else of the site. */
export function clearKept(places: readonly Storage[]): void {
  for (const place of places) for (const name of place.names()) if (OURS.test(name)) place.remove(name);
}
