/**
 * The checker's thread as a script of the site's own: its YAML reader, its schema and its checks are the files that the atelier
 * has too, fetched once for both. Vite gives a thread a build of its own, with copies of all that it needs.
 *
 * The files of the first load run the page, so a thread must not ask for them: what a folder of the scenario's room imports
 * from outside it (the rules, the languages) is copied once, into a file that the thread and the atelier share.
 */
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const slashes = (path: string): string => path.replaceAll('\\', '/');

/** The mark of a module that is the copy of another. */
const COPY = '?copy';
const STARTS = /new URL\('([^']+)', import\.meta\.url\)/;

/**
 * @param starter the module that starts the thread
 * @param room the folder whose folders the thread runs
 */
export function sharedThread(starter: string, room: string): Plugin {
  [starter, room] = [slashes(starter), slashes(room)];
  const source = dirname(room);
  const isInside = (id: string) => id.startsWith(`${room}/`) && id.slice(room.length + 1).includes('/');
  /** Vite and Rolldown have helpers of their own, whose names begin with a zero. */
  const isOutside = (id: string) => id.startsWith('\0') || (id.startsWith(`${source}/`) && !isInside(id));
  return {
    name: 'bouclier-shared-thread',
    apply: 'build',
    // Before Vite looks for threads.
    enforce: 'pre',
    transform(code, id) {
      if (id !== starter) return null;
      const [address, script] = STARTS.exec(code) ?? [];
      if (address === undefined) throw new Error(`${starter} starts no thread.`);
      const thread = this.emitFile({ type: 'chunk', id: resolve(dirname(id), script!) });
      return { code: code.replace(address, `import.meta.ROLLUP_FILE_URL_${thread}`), map: null };
    },
    async resolveId(wanted, importer, options) {
      if (importer === undefined || options.kind === 'dynamic-import') return null;
      if (!isInside(importer) && !importer.endsWith(COPY)) return null;
      const found = await this.resolve(wanted, importer, { ...options, skipSelf: true });
      return found !== null && isOutside(found.id) && !found.id.endsWith(COPY) ? found.id + COPY : found;
    },
    async load(id) {
      if (!id.startsWith('\0') || !id.endsWith(COPY)) return null;
      return (await this.load({ id: id.slice(0, -COPY.length) })).code;
    },
  };
}
