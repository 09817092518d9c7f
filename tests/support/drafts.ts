/** Worlds that the atelier keeps, without a browser's database. */
import { namedApart, withVersion, type Draft, type Drafts } from '../../src/store/atelier/drafts';

/** As the browser's, in a table. */
export function memoryDrafts(kept = new Map<string, Draft>()): Drafts & { kept: Map<string, Draft> } {
  return {
    kept,
    list: () => Promise.resolve(namedApart([...kept.values()]).sort((a, b) => b.changed - a.changed)),
    read: (id) => Promise.resolve(kept.get(id) ?? null),
    keep: (draft) => {
      const known = kept.get(draft.id) ?? null;
      if (known !== null && known.revision !== draft.revision) return Promise.resolve({ is: 'elsewhere' });
      const next = withVersion(known, { ...draft, revision: draft.revision + 1 });
      kept.set(draft.id, next);
      return Promise.resolve({ is: 'kept', draft: next });
    },
    remove: (id) => Promise.resolve(void kept.delete(id)),
  };
}

export const draftOf = (id: string, text: string, title: string): Draft => ({
  id,
  name: `${id}.yaml`,
  title,
  begun: 1000,
  changed: 1000,
  isDownloaded: false,
  text,
  revision: 1,
  versions: [],
});
