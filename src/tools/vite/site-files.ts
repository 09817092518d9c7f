/** The files of a folder and of its subfolders, as a site names them, and what tells one content from another. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface SiteFile {
  path: string;
  /** From the folder, with `/` on every machine. */
  name: string;
}

/** In the order of their names. */
export const filesUnder = (folder: string): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') }));

/** The start of a SHA-256 in hexadecimal: against accidents, not against whoever can change the site. */
export const digestOf = (content: string | Uint8Array, letters: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, letters);
