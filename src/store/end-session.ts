/** The end of a session on a machine that others use next: nothing of the game stays on it. */
import { DATABASES } from './saved-games/durable';
import type { Storage } from './storage';

/** Everything that the game keeps is called so. */
const OURS = /^bouclier/;

/** Clears what the game has kept in these places, and nothing else of the site. */
export function clearKept(places: readonly Storage[]): void {
  for (const place of places) for (const name of place.names()) if (OURS.test(name)) place.remove(name);
}

/** Clears the browser's databases of the game; resolves too where there are none, or where they can't be cleared. */
export async function clearDatabases(open: () => IDBFactory | undefined): Promise<void> {
  for (const name of Object.values(DATABASES))
    await new Promise<void>((done, fail) => {
      const asked = open()?.deleteDatabase(name);
      if (asked === undefined) return done();
      for (const end of ['success', 'blocked']) asked.addEventListener(end, () => done());
      asked.addEventListener('error', fail);
      return undefined;
    }).catch(() => undefined);
}
