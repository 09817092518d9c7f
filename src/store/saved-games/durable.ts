/**
 * Saves in the browser's database. What is written to its storage may wait for a minute before it is on the disk, and is gone
 * when the browser is killed or the power fails; a transaction of the database that is said to be done is on the disk.
 */
import type { Storage } from '../storage';
import { readCopy, readSave, readSaves, writeCopy, type Copy } from './saves';

/** The last copy of a save. */
export interface SaveRow {
  id: string;
  serial: number;
  /** Sealed, as in the storage. */
  text: string;
}

export interface SaveTable {
  /** All that is there, whatever it is. */
  all: () => Promise<readonly unknown[]>;
  /** Writes copies over older ones of their saves; resolves once they are on the disk. */
  put: (rows: readonly SaveRow[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

/** The names of all databases of the game: each has one store. */
export const DATABASES = { saves: 'bouclier.games', drafts: 'bouclier.atelier' } as const;

export interface Place {
  /** Of the database. */
  name: string;
  /** Of the store in it: its objects have an `id`. */
  store: string;
}

/**
 * One transaction: what `use` asks of the store is on the disk when the result of what it gives comes. Rejects where the
 * database is refused or full.
 */
export async function transact<T>(
  open: () => IDBFactory | undefined,
  { name, store }: Place,
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => { result: T },
): Promise<T> {
  const base = await new Promise<IDBDatabase>((done, fail) => {
    const asked = open()!.open(name, 1);
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(store, { keyPath: 'id' }));
    asked.addEventListener('success', () => done(asked.result));
    asked.addEventListener('error', fail);
  });
  try {
    return await new Promise<T>((done, fail) => {
      const transaction = base.transaction(store, mode, { durability: 'strict' });
      const used = use(transaction.objectStore(store));
      transaction.addEventListener('complete', () => done(used.result));
      transaction.addEventListener('abort', () => fail(transaction.error));
    });
  } finally {
    base.close();
  }
}

export function browserTable(open: () => IDBFactory | undefined): SaveTable {
  const within = <T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => { result: T }): Promise<T> =>
    transact(open, { name: DATABASES.saves, store: 'copies' }, mode, use);
  return {
    all: () => within('readonly', (store) => store.getAll() as IDBRequest<unknown[]>),
    put: (rows) =>
      within('readwrite', (store) => {
        for (const row of rows) {
          const asked = store.get(row.id) as IDBRequest<Partial<SaveRow> | undefined>;
          // Another tab may have been faster.
          asked.addEventListener('success', () => {
            const there = readCopy(asked.result?.text, row.id);
            if ((there?.serial ?? 0) <= row.serial) store.put(row);
          });
        }
        return { result: undefined };
      }),
    remove: (id) => within('readwrite', (store) => store.delete(id)),
  };
}

/** What the rows of a database say that the storage does not. */
export interface Recovered {
  /** Saves that are further there and that the storage does not take. */
  beside: Copy[];
  /** What can't be read there, by the ids of saves that can't be read here either. */
  unreadable: Map<string, string[]>;
  /** What is further here. */
  missing: SaveRow[];
}

/** Takes the furthest copy of each save into the storage. */
export function recover(storage: Storage, rows: readonly unknown[]): Recovered {
  const recovered: Recovered = { beside: [], unreadable: new Map(), missing: [] };
  const there = new Map<string, number>();
  for (const row of rows) {
    const { id, text } = (row ?? {}) as Partial<SaveRow>;
    if (typeof id !== 'string') continue;
    const copy = readCopy(text, id);
    const here = readSave(storage, id)?.serial ?? 0;
    if (copy !== null) {
      there.set(id, copy.serial);
      if (copy.serial > here && writeCopy(storage, id, text!) !== null) recovered.beside.push(copy);
    } else if (here === 0) recovered.unreadable.set(id, [text ?? JSON.stringify(row)]);
  }
  for (const { id } of readSaves(storage).games) {
    const { serial, text } = readSave(storage, id)!;
    if (serial > (there.get(id) ?? 0)) recovered.missing.push({ id, serial, text });
  }
  return recovered;
}
