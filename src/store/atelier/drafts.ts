/** Worlds being written, kept by the browser at each change, with earlier versions. Never rejects. */

/** What is known of a draft without its text. */
export interface DraftEntry {
  id: string;
  /** Of the file that it would be downloaded as. */
  name: string;
  title: string;
  /** Milliseconds since 1970. */
  changed: number;
  /** Whether this very text has been downloaded. */
  isDownloaded: boolean;
}

export interface Draft extends DraftEntry {
  text: string;
  /** Grows with each writing: another tab has written when it is not the one that was read. */
  revision: number;
  /** From the last to the first. */
  versions: readonly { at: number; text: string }[];
}

/**
 * `elsewhere`: another tab has written this draft since; nothing was written here. `full`, `refused`: the browser keeps
 * nothing more, or nothing at all.
 */
export type Keeping = { is: 'kept'; draft: Draft } | { is: 'elsewhere' | 'full' | 'refused' };

export interface Drafts {
  /** From the one that was changed last. */
  list: () => Promise<readonly DraftEntry[]>;
  /** null where there is none. */
  read: (id: string) => Promise<Draft | null>;
  /** Writes a draft over the one of its revision. */
  keep: (draft: Draft) => Promise<Keeping>;
  remove: (id: string) => Promise<void>;
}

const MOST_VERSIONS = 12;
/** Milliseconds between two versions. */
const VERSION_EVERY = 5 * 60_000;

/** The draft with the text that it had among its versions, where the last one is not of just now. */
export function withVersion(before: Draft | null, next: Draft): Draft {
  if (before === null || before.text === next.text) return { ...next, versions: before?.versions ?? [] };
  const last = before.versions[0]?.at ?? -Infinity;
  const versions =
    before.changed - last < VERSION_EVERY
      ? before.versions
      : [{ at: before.changed, text: before.text }, ...before.versions];
  return { ...next, versions: versions.slice(0, MOST_VERSIONS) };
}

const STORE = 'drafts';

/** In the browser's database; `open` gives null where there is none. */
export function browserDrafts(open: () => IDBFactory | undefined): Drafts {
  const database = (): Promise<IDBDatabase> =>
    new Promise((done, fail) => {
      const asked = open()?.open('bouclier.atelier', 1);
      if (asked === undefined) return fail(new Error('no database'));
      asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(STORE, { keyPath: 'id' }));
      asked.addEventListener('success', () => done(asked.result));
      asked.addEventListener('error', () => fail(asked.error ?? new Error('no database')));
      asked.addEventListener('blocked', () => fail(new Error('blocked')));
      return undefined;
    });
  /** One transaction; what `use` asks of the store has been written when it resolves. */
  async function within<T>(
    mode: IDBTransactionMode,
    use: (store: IDBObjectStore, give: (value: T) => void) => void,
  ): Promise<T> {
    const base = await database();
    try {
      return await new Promise<T>((done, fail) => {
        let given: { value: T } | null = null;
        const transaction = base.transaction(STORE, mode);
        transaction.addEventListener('complete', () =>
          given === null ? fail(new Error('nothing')) : done(given.value),
        );
        transaction.addEventListener('abort', () => fail(transaction.error ?? new Error('aborted')));
        use(transaction.objectStore(STORE), (value) => (given = { value }));
      });
    } finally {
      base.close();
    }
  }
  const entryOf = ({ id, name, title, changed, isDownloaded }: Draft): DraftEntry => ({
    id,
    name,
    title,
    changed,
    isDownloaded,
  });

  return {
    list: () =>
      within<readonly DraftEntry[]>('readonly', (store, give) => {
        const asked = store.getAll() as IDBRequest<Draft[]>;
        asked.addEventListener('success', () => give(asked.result.map(entryOf).sort((a, b) => b.changed - a.changed)));
      }).catch(() => []),
    read: (id) =>
      within<Draft | null>('readonly', (store, give) => {
        const asked = store.get(id) as IDBRequest<Draft | undefined>;
        asked.addEventListener('success', () => give(asked.result ?? null));
      }).catch(() => null),
    keep: (draft) =>
      within<Keeping>('readwrite', (store, give) => {
        const asked = store.get(draft.id) as IDBRequest<Draft | undefined>;
        asked.addEventListener('success', () => {
          const known = asked.result ?? null;
          if (known !== null && known.revision !== draft.revision) return give({ is: 'elsewhere' });
          const next = withVersion(known, { ...draft, revision: draft.revision + 1 });
          store.put(next);
          return give({ is: 'kept', draft: next });
        });
      }).catch((error: unknown): Keeping => ({
        is: error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused',
      })),
    remove: (id) =>
      within<undefined>('readwrite', (store, give) => {
        store.delete(id);
        give(undefined);
      }).catch(() => undefined),
  };
}
