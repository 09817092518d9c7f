/** Worlds being written, kept by the browser at each change, with earlier versions. Never rejects. */
import { DATABASES, transact } from '../saved-games/durable';

/** What is known of a draft without its text. */
export interface DraftEntry {
  id: string;
  /** Of the file that it would be downloaded as. */
  name: string;
  title: string;
  /** Milliseconds since 1970; absent where an earlier version of the page has kept it. */
  begun?: number;
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
  /** From the one that was changed last; those of one title are named apart. */
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

/** Of several drafts with one title, all but the first that was begun have their number after it. */
export function namedApart(entries: readonly DraftEntry[]): DraftEntry[] {
  const titleOf = ({ title, name }: DraftEntry) => (title === '' ? name : title);
  const inOrder = entries.toSorted((a, b) => (a.begun ?? 0) - (b.begun ?? 0) || (a.id < b.id ? -1 : 1));
  return entries.map((entry) => {
    const title = titleOf(entry);
    const rank = inOrder.filter((other) => titleOf(other) === title).indexOf(entry);
    return rank === 0 ? entry : { ...entry, title: `${title} (${rank + 1})` };
  });
}

const STORE = 'drafts';

/** In the browser's database; `open` gives null where there is none. */
export function browserDrafts(open: () => IDBFactory | undefined): Drafts {
  const within = <T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => { result: T }): Promise<T> =>
    transact(open, { name: DATABASES.drafts, store: STORE }, mode, use);
  const entryOf = ({ id, name, title, begun, changed, isDownloaded }: Draft): DraftEntry => ({
    id,
    name,
    title,
    begun,
    changed,
    isDownloaded,
  });

  return {
    list: () =>
      within('readonly', (store) => store.getAll() as IDBRequest<Draft[]>).then(
        (drafts) => namedApart(drafts.map(entryOf)).sort((a, b) => b.changed - a.changed),
        () => [],
      ),
    read: (id) =>
      within('readonly', (store) => store.get(id) as IDBRequest<Draft | undefined>).then(
        (draft) => draft ?? null,
        () => null,
      ),
    keep: (draft) =>
      within('readwrite', (store) => {
        const kept: { result: Keeping } = { result: { is: 'elsewhere' } };
        const asked = store.get(draft.id) as IDBRequest<Draft | undefined>;
        asked.addEventListener('success', () => {
          const known = asked.result ?? null;
          if (known !== null && known.revision !== draft.revision) return;
          const next = withVersion(known, { ...draft, revision: draft.revision + 1 });
          store.put(next);
          kept.result = { is: 'kept', draft: next };
        });
        return kept;
      }).catch((error: unknown): Keeping => ({
        is: error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused',
      })),
    remove: (id) => within('readwrite', (store) => store.delete(id)).catch(() => undefined),
  };
}
