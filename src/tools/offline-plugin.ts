/**
 * The service worker of the built site: everything is fetched once, then the game plays with the server gone. A new version
 * waits until the page asks for it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** Files of `public/` that are no part of the game. */
const NOT_CACHED = /\.schema\.(fr|en)\.json$/;

export function offline(publicFolder: string): Plugin {
  return {
    name: 'bouclier-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      const files = ['./'];
      for (const [name, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (name.endsWith('.map')) continue;
        files.push(name);
        hash.update(name).update(output.type === 'chunk' ? output.code : output.source);
      }
      for (const file of filesOf(publicFolder)) {
        const name = relative(publicFolder, file).replaceAll('\\', '/');
        if (NOT_CACHED.test(name)) continue;
        files.push(name);
        hash.update(name).update(readFileSync(file));
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

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();

/** The worker's own text: it runs alone, so it is written out here. */
const worker = (version: string, files: readonly string[]): string => `const CACHE = 'bouclier-${version}';
const FILES = ${JSON.stringify(files)};
const HOME = new URL('./', self.location.href).href;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))));
});

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('bouclier-') && name !== CACHE;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return;
  const wanted = request.mode === 'navigate' ? HOME : request;
  event.respondWith(caches.open(CACHE).then((cache) => cache.match(wanted)).then((known) => known ?? fetch(request)));
});
`;
