/** What an author most likely meant by the keys of a table: misspelt ones, and what flow style cuts in two, items under the wrong one. */
import type { Report } from '../problem';
import { nearest } from '../nearest';
import { keyMeant } from './synonyms';
import { headOf, type Entry, type MapNode, type ScalarNode, type TreeNode } from '../yaml/tree';

/** A place in the file as the author would name it: `dossiers › cameras › options`. */
export type Place = readonly string[];
export const placeName = (place: Place): string => place.join(' › ');

interface Table {
  place: Place;
  /** Takes other keys than those it knows. */
  isOpen: boolean;
  /** Holds a text in several languages. */
  isText: boolean;
}

/** Keys that the items of one block only have. */
const HOMES = [
  ['options', 'dossiers'],
  ['chance', 'events'],
  ['family', 'endings'],
  ['gain', 'couplings'],
  ['moments', 'lives'],
] as const;

/** Blocks that belong to another one, where authors look for them at the first level. */
const INSIDE: Readonly<Record<string, string>> = { clauses: 'treaty', levers: 'treaty' };

/** Whether an item was written under another block than its own, as a key that only that block's items have shows; reports it. */
export const isMisplaced = (item: TreeNode, [block = '', ...inside]: Place, report: Report): boolean => {
  if (item.kind !== 'map' || inside.length > 0 || !HOMES.some(([, home]) => home === block)) return false;
  const [name, home] = HOMES.find(([key]) => item.entries.has(key)) ?? [];
  if (name === undefined || home === undefined || home === block) return false;
  report.add('misplaced', headOf(item), { name, block, home });
  return true;
};

/** Reports the keys that a table does not have; misspelt ones get their right name, the others are dropped. */
export const renameUnknownKeys = (
  node: MapNode,
  known: readonly string[],
  { isOpen, isText, place }: Table,
  report: Report,
): void => {
  const absent = new Set(known.filter((name) => !node.entries.has(name)));
  for (const [name, entry] of node.entries) {
    if (report.isFull) return;
    if (known.includes(name)) continue;
    const meant = keyMeant(name, known) ?? (isOpen ? null : nearest(name, known));
    if (isOpen && !meant) continue;
    const isNull = entry.value.kind === 'scalar' && entry.value.value === null;
    const glued = /^["']?([a-z_]+)["']?:(\S.*)$/i.exec(name);
    if (glued && isNull && node.isFlow) {
      const colon = entry.key.start + name.indexOf(':');
      report.add('missing-space', { start: colon, end: colon + 1 }, { sign: ':', key: glued[1] ?? '' });
      node.entries.set(glued[1] ?? '', {
        key: entry.key,
        value: { ...(entry.value as ScalarNode), value: (glued[2] ?? '').replace(/^["']|["']$/g, '') },
      });
    } else if (place.length === 0 && Object.hasOwn(INSIDE, name)) {
      report.add('belongs-inside', entry.key, { name, home: INSIDE[name]! });
    } else if (isText && node.isFlow && isNull) {
      report.add('comma-in-text', entry.key, { words: name });
    } else {
      report.add('unknown-key', entry.key, {
        name,
        near: meant,
        known: known.slice(0, 24),
        place: placeName(place),
      });
      if (meant && absent.has(meant)) node.entries.set(meant, entry);
    }
    node.entries.delete(name);
  }
};

/** Repairs `{ by: 0,5% }`, which reads as `by: 0` and a key `5%`: the comma of a decimal number. */
export const joinSplitNumbers = (node: MapNode, report: Report): void => {
  let before: Entry | null = null;
  for (const [name, entry] of node.entries) {
    const isAlone = entry.value.kind === 'scalar' && entry.value.value === null;
    const figure = before?.value;
    if (isAlone && /^\d+\s*%?$/.test(name) && figure?.kind === 'scalar' && typeof figure.value === 'number') {
      const start = figure.span.start;
      const words = report.source.text.slice(start, entry.key.end);
      const repaired = words.replace(/\s*,\s*/, '.').replace(/\s/g, '');
      report.add('decimal-comma', { start, end: entry.key.end }, { words, mended: repaired });
      figure.value = repaired.endsWith('%') ? repaired : Number(repaired);
      node.entries.delete(name);
    } else before = entry;
  }
};
