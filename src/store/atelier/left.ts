/** What a page that is closed has no time to write into the database: held by the storage, which answers at once. */
import { parsed, type Storage } from '../storage';
import type { Draft, Drafts, Keeping } from './drafts';

/** Before the id of a draft. */
const LEFT = 'bouclier.draft.';

export function leftDrafts(storage: Storage, drafts: Drafts, copyOf: (draft: Draft) => Draft) {
  /** Names of those that are being kept. */
  const inHand = new Set<string>();

  /** Where another page has written since, as a copy. */
  async function keep(left: Draft): Promise<Keeping['is']> {
    const { is } = await drafts.keep(left);
    if (is !== 'elsewhere') return is;
    return (await drafts.read(left.id))?.text === left.text ? 'kept' : (await drafts.keep(copyOf(left))).is;
  }

  return {
    hold: (draft: Draft): void => void storage.write(LEFT + draft.id, JSON.stringify(draft)),
    release: (id: string): void => storage.remove(LEFT + id),
    /** Keeps what other pages had held as they were closed. What the database does not take stays here, for the next time. */
    recover: async (open: string | undefined): Promise<void> => {
      for (const name of storage.names().filter((one) => one.startsWith(LEFT) && one !== LEFT + open)) {
        if (inHand.has(name)) continue;
        inHand.add(name);
        const left = parsed(storage.read(name));
        if (!isDraft(left) || (await keep(left)) === 'kept') storage.remove(name);
        inHand.delete(name);
      }
    },
  };
}

/** The storage is anybody's: what is no draft is thrown away. */
function isDraft(value: object | null): value is Draft {
  const { id, name, title, text, changed, revision, versions } = (value ?? {}) as Record<string, unknown>;
  return (
    [id, name, title, text].every((each) => typeof each === 'string') &&
    [changed, revision].every((each) => typeof each === 'number') &&
    Array.isArray(versions)
  );
}
