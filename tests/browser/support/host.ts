/**
 * A host of static files as nginx and Apache are from Debian, in what a browser sees of them: `ETag` and `Last-Modified` of a
 * file's date and size, 304 where the browser still has it, no word on how long it may be kept unless one is given.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteFiles } from './versions';

/** What both say of a file; nginx knows no manifests. */
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};

export interface Host {
  address: string;
  /** Unpacks files over what is there, as of a date. */
  put: (files: SiteFiles, date: Date) => void;
  /** Takes everything away first. */
  replace: (files: SiteFiles, date: Date) => void;
  /** From now on nobody is answered. */
  close: () => Promise<void>;
}

/** @param cacheControl what is said of every file */
export async function startHost(cacheControl?: string): Promise<Host> {
  let there = new Map<string, { bytes: Uint8Array; date: Date }>();
  const put = (files: SiteFiles, date: Date) => {
    for (const [name, bytes] of Object.entries(files)) there.set(name, { bytes, date });
  };
  const server = createServer(answer);
  function answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    const name = path || 'index.html';
    const file = there.get(name);
    if (file === undefined) return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not found');
    const seconds = Math.floor(file.date.getTime() / 1000);
    const tag = `"${seconds.toString(16)}-${file.bytes.length.toString(16)}"`;
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', new Date(seconds * 1000).toUTCString());
    if (cacheControl !== undefined) response.setHeader('Cache-Control', cacheControl);
    const since = Date.parse(headers['if-modified-since'] ?? '');
    const asked = headers['if-none-match'];
    if (asked === undefined ? since >= seconds * 1000 : asked === tag) return void response.writeHead(304).end();
    const kind = KINDS[extname(name)] ?? 'application/octet-stream';
    response.setHeader('Content-Type', kind);
    // Others are small, or packed already.
    if (!kind.startsWith('text') || !headers['accept-encoding']?.includes('gzip')) return void response.end(file.bytes);
    response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Vary', 'Accept-Encoding');
    response.end(gzipSync(file.bytes, { level: 1 }));
  }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    put,
    replace: (files, date) => {
      there = new Map();
      put(files, date);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
