/** Where the browser keeps texts, by name, for this site alone. */

/** A place to keep texts by name. Never throws. */
export interface Storage {
  read: (key: string) => string | null;
  /** What went wrong, or null. */
  write: (key: string, text: string) => StorageProblem | null;
  remove: (key: string) => void;
  /** The names of everything that is kept. */
  names: () => readonly string[];
}

export type StorageProblem = 'full' | 'forbidden';

/** The browser's storage, or one that keeps nothing where it is refused (private mode, a school's settings). */
export function browserStorage(local: () => globalThis.Storage): Storage {
  const tried = <T>(use: (storage: globalThis.Storage) => T, otherwise: (error: unknown) => T): T => {
    try {
      return use(local());
    } catch (error) {
      return otherwise(error);
    }
  };
  const nothing = () => null;
  return {
    read: (key) => tried((storage) => storage.getItem(key), nothing),
    write: (key, text) => tried((storage) => (storage.setItem(key, text), null), problemOf),
    remove: (key) => void tried((storage) => (storage.removeItem(key), null), nothing),
    names: () =>
      tried((storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? ''), nothing) ?? [],
  };
}

const problemOf = (error: unknown): StorageProblem =>
  error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name)
    ? 'full'
    : 'forbidden';

/** The object that a text holds as JSON; null for anything else, and for no text. */
export function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
