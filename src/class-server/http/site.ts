/** The built site from memory: the very files of the build, but for a page that says that there is a class server. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The game asks for it in its own page: where it stands, *Jouer ensemble* is shown, and no request is made to find out. */
const markOf = (address: string | undefined): string =>
  `<meta name="class-server" content="class/"${address === undefined ? '' : ` data-address="${address}"`} />`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What is compressed already. */
const PACKED = new Set(['.png', '.woff2']);

export interface SiteFile {
  body: Buffer;
  type: string;
  /** Named by its content: never asked for again. */
  isForGood: boolean;
  /** For those who take it so; null for what would not get smaller. */
  compressed: () => Buffer | null;
}

/** The files of a built site by their paths, the page also by the path of its folder. */
export function readSite(folder: string, address?: string): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    files.set(name, siteFile(name, readFileSync(path)));
  }
  const page = files.get('index.html');
  if (page === undefined) return files;
  const marked = Buffer.from(page.body.toString().replace('</head>', `  ${markOf(address)}\n  </head>`));
  for (const name of ['', 'index.html']) files.set(name, siteFile('index.html', marked));
  const worker = files.get('sw.js');
  if (worker !== undefined) {
    // The service worker keeps a page only if it is the very one of the build.
    const text = worker.body.toString().replace(`"./":"${digest(page.body)}"`, `"./":"${digest(marked)}"`);
    files.set('sw.js', siteFile('sw.js', Buffer.from(text)));
  }
  return files;
}

function siteFile(name: string, body: Buffer): SiteFile {
  const ending = extname(name);
  let compressed: Buffer | undefined;
  return {
    body,
    type: TYPES[ending] ?? 'application/octet-stream',
    isForGood: name.startsWith('assets/'),
    compressed() {
      if (PACKED.has(ending)) return null;
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
      return (compressed ??= brotliCompressSync(body, quality));
    },
  };
}

/** As the service worker has it (src/tools/vite/offline.ts). */
const digest = (body: Buffer): string => createHash('sha256').update(body).digest('hex').slice(0, 16);
