/** The service worker keeps the whole site, the very files, and takes from the line only what is not on the machine. */
import { createHash, webcrypto } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { worker } from '../../src/tools/vite/offline';

const HOME = 'https://game.example/';
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const contentOf = (file: string) => `the words of ${file}`;

interface Asked {
  file: string;
  cache: string | undefined;
}

/** What the host, or what stands before it, answers; the right file unless it says otherwise. null: nothing comes. */
type Host = (file: string, cache: string | undefined) => string | null;

/** A service worker of these files, and a browser round it, where an earlier version had kept some texts. */
function browser(files: readonly string[], earlier: Readonly<Record<string, string>> = {}, host: Host = contentOf) {
  const asked: Asked[] = [];
  const kept = new Map<string, string>();
  const heard = new Map<string, (event: object) => void>();
  class Request {
    constructor(
      readonly url: string,
      readonly settings: { cache?: string } = {},
    ) {}
  }
  const nameOf = (from: string | Request) => (typeof from === 'string' ? from : from.url).replace(HOME, '') || './';
  const fetch = (request: Request): Promise<Response> => {
    asked.push({ file: nameOf(request), cache: request.settings.cache });
    const text = host(nameOf(request), request.settings.cache);
    return text === null ? Promise.reject(new TypeError('down')) : Promise.resolve(new Response(text));
  };
  const found = (text: string | undefined) => Promise.resolve(text === undefined ? undefined : new Response(text));
  const cache = {
    match: (wanted: string | Request) => found(kept.get(nameOf(wanted))),
    put: async (file: string, response: Response) => void kept.set(file, await response.text()),
  };
  runInNewContext(worker('two', Object.fromEntries(files.map((file) => [file, digest(contentOf(file))]))), {
    URL,
    Uint8Array,
    crypto: webcrypto,
    Request,
    fetch,
    self: {
      registration: { scope: HOME },
      location: { href: `${HOME}sw.js` },
      addEventListener: (name: string, hear: (event: object) => void) => heard.set(name, hear),
    },
    caches: {
      match: (wanted: string | Request) => found(earlier[nameOf(wanted)]),
      delete: () => Promise.resolve(kept.clear()),
      open: () => Promise.resolve(cache),
    },
  });
  return {
    asked,
    kept,
    install: async () => {
      let work = Promise.resolve();
      heard.get('install')!({ waitUntil: (installing: Promise<void>) => void (work = installing) });
      await work;
    },
    /** What the page gets for a file. */
    open: async (file: string) => {
      let answer: Promise<Response> = Promise.reject(new Error('not heard'));
      answer.catch(() => undefined);
      const request = Object.assign(new Request(HOME + file), { method: 'GET' });
      heard.get('fetch')!({ request, respondWith: (given: Promise<Response>) => void (answer = given) });
      const text = await (await answer).text();
      // What is kept of it is kept behind the page's back.
      await new Promise((done) => setTimeout(done, 20));
      return text;
    },
  };
}

test('a file named by its content comes from an earlier version, or from what the browser still has', async () => {
  const { install, asked, kept } = browser(['./', 'assets/game-1.js', 'assets/scene-1.js', 'icon.svg'], {
    'assets/scene-1.js': contentOf('assets/scene-1.js'),
  });
  await install();
  expect(asked).toEqual([
    { file: './', cache: 'reload' },
    { file: 'icon.svg', cache: 'reload' },
    { file: 'assets/game-1.js', cache: 'force-cache' },
  ]);
  expect(kept.size).toBe(4);
});

test('a file that the browser has wrong is asked of the host', async () => {
  const stale: Host = (file, cache) => (cache === 'force-cache' ? 'Not found' : contentOf(file));
  const { install, asked, kept } = browser(['assets/game-1.js'], {}, stale);
  await install();
  expect(asked.map(({ cache }) => cache)).toEqual(['force-cache', 'reload']);
  expect(kept.get('assets/game-1.js')).toBe(contentOf('assets/game-1.js'));
});

test('a copy that an earlier version has wrong is not handed on', async () => {
  const { install, kept } = browser(['assets/game-1.js'], { 'assets/game-1.js': '<!doctype html>' });
  await install();
  expect(kept.get('assets/game-1.js')).toBe(contentOf('assets/game-1.js'));
});

test.each<[string, Host]>([
  ['does not come', (file) => (file === 'assets/game-1.js' ? null : contentOf(file))],
  ['is the page of a proxy, under a right number', (file) => (file === './' ? 'Please log in' : contentOf(file))],
  ['is cut short', (file) => contentOf(file).slice(0, file === 'assets/game-1.js' ? 9 : undefined)],
])('of a version of which a file %s nothing is kept', async (_name, host) => {
  const { install, kept } = browser(['./', 'assets/game-1.js'], {}, host);
  await expect(install()).rejects.toThrow();
  expect(kept.size).toBe(0);
});

test('what the browser has lost is kept again when it is asked for', async () => {
  const { install, open, kept } = browser(['./', 'assets/game-1.js']);
  await install();
  kept.delete('assets/game-1.js');
  expect(await open('assets/game-1.js')).toBe(contentOf('assets/game-1.js'));
  expect(kept.has('assets/game-1.js')).toBe(true);
});

test('what is no file of this version, or not the right one, is passed on and not kept', async () => {
  const { open, kept } = browser(['./', 'assets/game-1.js'], {}, (file) => `a proxy’s word on ${file}`);
  expect(await open('assets/other.js')).toBe('a proxy’s word on assets/other.js');
  expect(await open('assets/game-1.js')).toBe('a proxy’s word on assets/game-1.js');
  expect(kept.size).toBe(0);
});

test('what is asked of a class server is left to it', async () => {
  const { open, asked } = browser(['a.png']);
  await expect(open('class/rooms/BCDF/log?after=0')).rejects.toThrow('not heard');
  expect(asked).toEqual([]);
});
