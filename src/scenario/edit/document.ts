/** A scenario's text with the place of everything in it: what forms read, and where their edits go. */
import { parseFile } from '../yaml/parse';
import type { Entry, ListNode, MapNode, Path, Span, TreeNode } from '../yaml/tree';
import { nodeAt } from '../yaml/tree';

export type { Entry, ListNode, MapNode, Path, Scalar, ScalarNode, Span, TreeNode } from '../yaml/tree';
export { nodeAt } from '../yaml/tree';

export interface EditedDocument {
  text: string;
  /** null when the text cannot be read, or not without reading around a fault: it is then mended as text. */
  root: MapNode | null;
}

/** Reads a text; a byte order mark is no part of it. */
export function readDocument(given: string): EditedDocument {
  const text = withoutMark(given);
  const { report, root } = parseFile(text, '');
  return { text, root: report.hasErrors ? null : root };
}

export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** Nothing is written: `key:` and no more. */
export const isEmpty = (node: TreeNode): boolean =>
  node.kind === 'scalar' && node.value === null && node.span.start === node.span.end;

/** What holds the last step of a path; null where the document does not go that far. */
export const parentOf = (root: TreeNode | null, path: Path): TreeNode | null => nodeAt(root, path.slice(0, -1));

export const isInFlow = (text: string, node: TreeNode): boolean =>
  node.kind === 'map' ? node.isFlow : node.kind === 'list' ? text[node.span.start] === '[' : false;

/** Where the words of a node end: without the line breaks that follow a block text, or the comment after it. */
export function endOf(text: string, node: TreeNode): number {
  const { start, end } = node.span;
  if (node.kind === 'scalar') return node.style === 'block' ? start + text.slice(start, end).trimEnd().length : end;
  if (isInFlow(text, node)) return end;
  if (node.kind === 'list') {
    const last = node.items.at(-1);
    return last === undefined ? end : endOf(text, last);
  }
  const last = [...node.entries.values()].at(-1);
  return last === undefined ? end : endOfEntry(text, last);
}

export const endOfEntry = (text: string, { key, value }: Entry): number =>
  isEmpty(value) ? Math.max(value.span.end, text.indexOf(':', key.end) + 1) : endOf(text, value);

export const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** The end of a line's words, its line break excluded. */
export function endOfLine(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  const end = next === -1 ? text.length : next;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

/** Where the next line starts, or the text ends. */
export const afterLine = (text: string, at: number): number => {
  const next = text.indexOf('\n', at);
  return next === -1 ? text.length : next + 1;
};

export const columnOf = (text: string, at: number): number => at - startOfLine(text, at);

export const lineBreakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The dash of an item of a list that is written line by line. */
export const dashOf = (text: string, item: TreeNode): number => text.lastIndexOf('-', item.span.start - 1);

export function entriesOf(node: TreeNode | null): [string, Entry][] {
  return node?.kind === 'map' ? [...node.entries] : [];
}
export const itemsOf = (node: TreeNode | null): readonly TreeNode[] => (node as ListNode | null)?.items ?? [];

/** The path of the smallest value or key around a place of the text. */
export function pathAt(node: TreeNode | null, at: number): Path {
  const isIn = ({ start, end }: Span) => start <= at && at <= end;
  if (node?.kind === 'map')
    for (const [key, { key: span, value }] of node.entries)
      if (isIn(span) || isIn(value.span)) return [key, ...(isIn(span) ? [] : pathAt(value, at))];
  if (node?.kind === 'list')
    for (const [index, item] of node.items.entries()) if (isIn(item.span)) return [index, ...pathAt(item, at)];
  return [];
}
