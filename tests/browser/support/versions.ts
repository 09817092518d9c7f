/** Two versions of the built site, told apart by every part of them that comes into a page. */
import { createHash } from 'node:crypto';
import { worker } from '../../../src/tools/vite/offline';
import { digestOf } from '../../../src/tools/vite/site-files';

export type SiteFiles = Readonly<Record<string, Uint8Array>>;

/** `assets/name-hash.js`: a file that is named by its content. */
const NAMED = /([\w.-]+-)([\w-]{7})(\.(?:js|css|html|woff2|svg|png|webp|avif|json|txt|yaml))/g;
const INSIDE = /<(script|style)>([^]*?)<\/\1>/g;

/**
 * The site as another version of it would be: each script says which version it is of to whoever asks `versionsSeen`, and
 * what is named by its content has another name, everywhere that it is asked for.
 * @param version one letter
 */
export function versionOf(site: SiteFiles, version: string): SiteFiles {
  const known = new Set(Object.keys(site).map((name) => name.split('/').at(-1)!));
  const renamed = (text: string): string =>
    text.replace(NAMED, (whole, name: string, hash: string, kind: string) =>
      known.has(whole) ? name + version + hash.slice(1) + kind : whole,
    );
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(site)) {
    if (!/\.(js|css|html|json|webmanifest)$/.test(name)) {
      files[renamed(name)] = bytes;
      continue;
    }
    let text = renamed(new TextDecoder().decode(bytes));
    if (/^assets\/.*\.js$/.test(name)) text += `\n(globalThis.versionsSeen ??= new Set()).add('${version}');\n`;
    if (name === 'index.html') text = vouchedFor(new TextDecoder().decode(bytes), text);
    files[renamed(name)] = new TextEncoder().encode(text);
  }
  const list = /^const FILES = (.*);$/m.exec(new TextDecoder().decode(site['sw.js']))![1]!;
  const digests = Object.keys(JSON.parse(list) as object).map((name): [string, string] => {
    const file = renamed(name);
    return [file, digestOf(files[file === './' ? 'index.html' : file]!, 16)];
  });
  files['sw.js'] = new TextEncoder().encode(worker(version, Object.fromEntries(digests)));
  return files;
}

/** The page's policy names the hash of each script and style that stands in it. */
function vouchedFor(before: string, after: string): string {
  const insideOf = (page: string) =>
    [...page.matchAll(INSIDE)].map(([, , text]) => createHash('sha256').update(text!).digest('base64'));
  const now = insideOf(after);
  return insideOf(before).reduce((page, hash, i) => page.replace(`sha256-${hash}`, `sha256-${now[i]}`), after);
}
