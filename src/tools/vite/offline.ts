/**
 * The service worker of the built site: everything is fetched once, then the game plays with the server gone. A new version
 * waits until the page asks for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { digestOf, filesUnder } from './site-files';

/** Files of the site that are no part of the game. */
const NOT_CACHED = /\.schema\.\w+\.json$|^assets\/(instructions|alone)-|^worlds\//;

/** Letters of a digest: a file is known again by them. */
const DIGEST = 16;

export function offline(publicFolder: string): Plugin {
  return {
    name: 'bouclier-offline',
    apply: 'build',
    enforce: 'post',
    // Once the files are written: styles and preloads are put into the scripts after the bundle was made.
    writeBundle({ dir }, bundle) {
      const files: Record<string, string> = {};
      const add = (name: string) => {
        if (name.endsWith('.map') || NOT_CACHED.test(name)) return;
        files[name === 'index.html' ? './' : name] = digestOf(readFileSync(join(dir!, name)), DIGEST);
      };
      Object.keys(bundle).sort().forEach(add);
      filesUnder(publicFolder).forEach(({ name }) => add(name));
      writeFileSync(join(dir!, 'sw.js'), worker(digestOf(JSON.stringify(files), DIGEST), files));
    },
  };
}

/** The worker's own text: it runs alone, so it is written out here. `files`: the digest of each file, by its name. */
export const worker = (
  version: string,
  files: Readonly<Record<string, string>>,
): string => `// Two copies of the game on one host keep out of each other's way.
const OURS = 'bouclier ' + self.registration.scope + ' ';
const CACHE = OURS + '${version}';
const FILES = ${JSON.stringify(files)};
// Hosts say 'Vary: Origin' of files that never do.
const SAME = { ignoreVary: true };
const HOME = new URL('./', self.location.href).href;

const digest = async (response) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer())))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, ${DIGEST});

// A proxy's page and a body that was cut short come with a 200 too: what is kept is the very file.
const isRight = async (file, response) => response.ok && (await digest(response.clone())) === FILES[file];

// A file that is named by its content is never fetched twice: not after the page, nor after an earlier version.
const keep = async (cache, file) => {
  const isNamedByContent = file.startsWith('assets/');
  const known = isNamedByContent ? await caches.match(file, SAME) : undefined;
  if (known !== undefined && (await isRight(file, known))) return cache.put(file, known);
  // What the browser still has may be the answer of a host that had not got the file yet.
  for (const from of isNamedByContent ? ['force-cache', 'reload'] : ['reload']) {
    const response = await fetch(new Request(file, { cache: from })).catch(() => undefined);
    if (response !== undefined && (await isRight(file, response))) return cache.put(file, response);
  }
  throw new Error(file);
};

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE)
      .then((cache) => Promise.all(Object.keys(FILES).map((file) => keep(cache, file))))
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

/** From the host, and kept where it belongs to this version: the browser may have lost its store, whole or in part. */
const refill = async (request, file) => {
  const response = await fetch(request);
  if (FILES[file] === undefined) return response;
  const copy = response.clone();
  isRight(file, copy)
    .then(async (right) => right && (await caches.open(CACHE)).put(file, copy))
    .catch(() => undefined);
  return response;
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(HOME)) return;
  // A class server's: no file of the site is there, and its streams last.
  if (request.url.startsWith(HOME + 'class/')) return;
  const { origin, pathname } = new URL(request.url);
  const isHome = [HOME, HOME + 'index.html'].includes(origin + pathname);
  const file = isHome ? './' : (origin + pathname).slice(HOME.length);
  event.respondWith(answer(isHome ? HOME : request).then((known) => known ?? refill(request, file)));
});
`;
