/**
 * The service worker of the built site: everything is fetched once, then the game plays with the server gone. A new version
 * waits until the page asks for it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { filesUnder } from './site-files';

/** Files of the site that are no part of the game. */
const NOT_CACHED = /\.schema\.\w+\.json$/;

export function offline(publicFolder: string): Plugin {
  return {
    name: 'bouclier-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      const files = ['./'];
      for (const [name, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (name.endsWith('.map') || NOT_CACHED.test(name)) continue;
        files.push(name);
        hash.update(name).update(output.type === 'chunk' ? output.code : output.source);
      }
      for (const { path, name } of filesUnder(publicFolder)) {
        if (NOT_CACHED.test(name)) continue;
        files.push(name);
        hash.update(name).update(readFileSync(path));
      }
      const version = hash.digest('hex').slice(0, 16);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: worker(
          version,
          files.filter((name) => name !== 'index.html'),
        ),
      });
    },
  };
}

/** The worker's own text: it runs alone, so it is written out here. */
export const worker = (
  version: string,
  files: readonly string[],
): string => `// Two copies of the game on one host keep out of each other's way.
const OURS = 'bouclier ' + self.registration.scope + ' ';
const CACHE = OURS + '${version}';
const FILES = ${JSON.stringify(files)};
// Hosts say 'Vary: Origin' of files that never do.
const SAME = { ignoreVary: true };
const HOME = new URL('./', self.location.href).href;

// A file that is named by its content is never fetched twice: not after the page, nor after an earlier version.
const keep = async (cache, file) => {
  if (!file.startsWith('assets/')) return cache.add(new Request(file, { cache: 'reload' }));
  const known = await caches.match(file, SAME);
  if (known !== undefined) return cache.put(file, known);
  // What the browser still has may be the answer of a host that had not got the file yet.
  const add = (from) => cache.add(new Request(file, { cache: from }));
  return add('force-cache').catch(() => add('reload'));
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE)
      .then((cache) => Promise.all(FILES.map((file) => keep(cache, file))))
      // Half a version must not pass for the one before.
      .catch((error) => caches.delete(CACHE).then(() => { throw error; })),
  );
});

self.addEventListener('activate', (event) => {
  // The version before stays: a page that was opened with it may still ask for its parts.
  event.waitUntil(
    caches.keys()
      .then((names) => names.filter((name) => name.startsWith(OURS) && name !== CACHE).slice(0, -1))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

/** From this version, or else from the one before; nothing when the browser lost its store. */
const answer = (wanted) =>
  caches.open(CACHE)
    .then((cache) => cache.match(wanted, SAME))
    .then((known) => known ?? caches.match(wanted, SAME))
    .catch(() => undefined);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return;
  const { origin, pathname } = new URL(request.url);
  const isHome = [HOME, HOME + 'index.html'].includes(origin + pathname);
  event.respondWith(answer(isHome ? HOME : request).then((known) => known ?? fetch(request)));
});
`;
