import type { Storage } from '../../src/store/storage';

/** A storage in memory, like the browser's. */
export function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => (kept.set(key, text), null),
    remove: (key) => void kept.delete(key),
    names: () => [...kept.keys()],
  };
}
