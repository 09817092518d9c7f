/** What a page that is closed has no time to write into the database: held by the storage, which answers at once. */
import { parsed, type Storage } from '../storage';
import type { Draft, Drafts } from './drafts';

/** Before the id of a draft. */
const LEFT = 'bouclier.draft.';

export function leftDrafts(storage: Storage, drafts: Drafts, copyOf: (draft: Draft) => Draft) {
  return {
    hold: (draft: Draft): void => void storage.write(LEFT + draft.id, JSON.stringify(draft)),
    release: (id: string): void => storage.remove(LEFT + id),
    /** Keeps what other pages had held as they were closed; where one of them has written since, as a copy. */
    recover: async (open: string | undefined): Promise<void> => {
      for (const name of storage.names().filter((one) => one.startsWith(LEFT) && one !== LEFT + open)) {
        const left = parsed(storage.read(name)) as Draft | null;
        storage.remove(name);
        if (left === null || (await drafts.keep(left)).is !== 'elsewhere') continue;
        if ((await drafts.read(left.id))?.text !== left.text) await drafts.keep(copyOf(left));
      }
    },
  };
}
