/** What the first game's thread begins with is one file: in several it costs more, and they would be asked for one after the other. */
import type { Rolldown } from 'vite';

/**
 * @param entry the module that a thread runs
 * @param name of the file for what it needs at once; what it imports on demand stays apart
 */
export function oneFileOf(entry: string, name: string): Rolldown.OutputOptions['codeSplitting'] {
  let needed: Set<string> | null = null;
  const collect = (id: string, info: Rolldown.GetModuleInfo, found = new Set<string>()): Set<string> => {
    if (found.has(id)) return found;
    found.add(id);
    for (const imported of info(id)?.importedIds ?? []) collect(imported, info, found);
    return found;
  };
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: name,
        name: (id, chunks) => {
          needed ??= collect(entry, (module) => chunks.getModuleInfo(module));
          return needed.has(id) ? name : null;
        },
      },
    ],
  };
}
