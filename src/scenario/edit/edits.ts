/**
 * Edits of a document: each is a splice of exactly the letters of what it changes, so that comments, order, blank lines and
 * quotes of the author stay. null: nothing to change, or nothing that can be changed without the author.
 */
import type { Path, Scalar, TreeNode } from '../yaml/tree';
import {
  columnOf,
  dashOf,
  type EditedDocument,
  endOf,
  endOfEntry,
  endOfLine,
  isEmpty,
  isInFlow,
  lineBreakOf,
  nodeAt,
  parentOf,
  readDocument,
} from './document';
import { removalOf } from './remove';
import { spliced, type Splice } from './splice';
import { writtenScalar } from './write-scalar';
import { type NewValue, writtenAfterKey, writtenInFlow, writtenItem } from './write-value';

/** Puts a value in the place of another, or writes its key. `order`: the keys of its table, as the format lists them. */
export function setValue(
  document: EditedDocument,
  path: Path,
  value: NewValue,
  order: readonly string[] = [],
): EditedDocument | null {
  const node = nodeAt(document.root, path);
  if (node === null) return addKey(document, path, value, order);
  const isValue = value === null || typeof value !== 'object';
  if (node.kind === 'scalar' && !isEmpty(node) && isValue)
    return node.value === value ? null : applied(document, [scalarSplice(document, path, node, value)]);
  return applied(document, [replacement(document, path, node, value)]);
}

/** Whether what a path leads to is written between braces or brackets. */
export function isFlowAt({ text, root }: EditedDocument, path: Path): boolean {
  return path.some((_, depth) => {
    const around = nodeAt(root, path.slice(0, depth));
    return around !== null && isInFlow(text, around);
  });
}

/** The column of the key or of the dash that a path ends with. */
function columnAt({ text, root }: EditedDocument, path: Path): number {
  const parent = parentOf(root, path);
  const step = path.at(-1);
  if (parent?.kind === 'map') return columnOf(text, parent.entries.get(String(step))?.key.start ?? 0);
  if (parent?.kind === 'list') return columnOf(text, dashOf(text, parent.items[Number(step)]!));
  return 0;
}

/** The splice that writes a value in the place of another, in its style. */
export function scalarSplice(document: EditedDocument, path: Path, node: TreeNode, value: Scalar): Splice {
  const { text } = document;
  const from = node.span.start;
  const to = endOf(text, node);
  const written = text.slice(from, to);
  const [, ...lines] = written.split('\n');
  const first = lines.find((line) => line.trim() !== '');
  const indent = first === undefined ? columnAt(document, path) + 2 : /^ */.exec(first)![0].length;
  const place = { written, indent, isFlow: isFlowAt(document, path), lineBreak: lineBreakOf(text) };
  return { from, to, insert: writtenScalar(value, place) };
}

/** The whole value after a key or a dash, replaced. */
function replacement(document: EditedDocument, path: Path, node: TreeNode, value: NewValue): Splice {
  const { text, root } = document;
  const parent = parentOf(root, path);
  const to = endOf(text, node);
  if (isFlowAt(document, path)) {
    const from = isEmpty(node) ? to : node.span.start;
    return { from, to, insert: `${isEmpty(node) ? ' ' : ''}${writtenInFlow(value)}` };
  }
  const column = columnAt(document, path);
  const lineBreak = lineBreakOf(text);
  if (parent?.kind === 'map') {
    const { key } = parent.entries.get(String(path.at(-1)))!;
    const from = text.indexOf(':', key.end) + 1;
    return { from, to: Math.max(from, to), insert: writtenAfterKey(value, column, lineBreak) };
  }
  return { from: node.span.start, to, insert: writtenItem(value, column + 2, lineBreak) };
}

/** Writes a key that is not there, after those that the format lists before it. */
function addKey(
  document: EditedDocument,
  path: Path,
  value: NewValue,
  order: readonly string[],
): EditedDocument | null {
  const { text } = document;
  const parent = parentOf(document.root, path);
  const key = String(path.at(-1));
  if (parent === null) return null;
  const isNothing = isEmpty(parent) || (parent.kind === 'map' && parent.entries.size === 0);
  if (isNothing) return setValue(document, path.slice(0, -1), { [key]: value });
  if (parent.kind !== 'map') return null;
  const entries = [...parent.entries];
  const rank = order.indexOf(key);
  const before = entries.findLast(([name]) => rank === -1 || order.indexOf(name) < rank);
  if (isFlowAt(document, [...path.slice(0, -1), ''])) {
    const written = `${key}: ${writtenInFlow(value)}`;
    const at = before === undefined ? entries[0]![1].key.start : endOfEntry(text, before[1]);
    return applied(document, [{ from: at, to: at, insert: before === undefined ? `${written}, ` : `, ${written}` }]);
  }
  const lineBreak = lineBreakOf(text);
  const column = columnOf(text, entries[0]![1].key.start);
  const written = `${key}:${writtenAfterKey(value, column, lineBreak)}`;
  const margin = lineBreak + ' '.repeat(column);
  if (before === undefined) {
    const at = entries[0]![1].key.start;
    return applied(document, [{ from: at, to: at, insert: written + margin }]);
  }
  const at = endOfLine(text, endOfEntry(text, before[1]));
  // The great parts of a file stand apart.
  const isPart = path.length === 1 && written.includes(lineBreak);
  return applied(document, [{ from: at, to: at, insert: (isPart ? lineBreak : '') + margin + written }]);
}

/** Writes an item of a list, at a place among the others; `path` is the list's. */
export function addItem(
  document: EditedDocument,
  path: Path,
  value: NewValue,
  order: readonly string[] = [],
  place = Infinity,
): EditedDocument | null {
  const { text } = document;
  const list = nodeAt(document.root, path);
  if (list === null || isEmpty(list) || (list.kind === 'list' && list.items.length === 0))
    return setValue(document, path, [value], order);
  if (list.kind !== 'list') return null;
  const before = list.items[Math.min(place, list.items.length) - 1];
  if (isFlowAt(document, [...path, 0])) {
    const at = before === undefined ? list.items[0]!.span.start : endOf(text, before);
    const insert = before === undefined ? `${writtenInFlow(value)}, ` : `, ${writtenInFlow(value)}`;
    return applied(document, [{ from: at, to: at, insert }]);
  }
  const lineBreak = lineBreakOf(text);
  const column = columnOf(text, dashOf(text, list.items[0]!));
  const written = `- ${writtenItem(value, column + 2, lineBreak)}`;
  if (before === undefined) {
    const at = dashOf(text, list.items[0]!);
    return applied(document, [{ from: at, to: at, insert: written + lineBreak + ' '.repeat(column) }]);
  }
  const at = endOfLine(text, endOf(text, before));
  const apart = isApart(text, list.items) ? lineBreak : '';
  return applied(document, [{ from: at, to: at, insert: apart + lineBreak + ' '.repeat(column) + written }]);
}

/** Whether the items of a list have blank lines between them. */
export const isApart = (text: string, items: readonly TreeNode[]): boolean =>
  items.length > 1 && /\n[ \t]*\r?\n/.test(text.slice(endOf(text, items[0]!), items[1]!.span.start));

/** Takes an entry or an item away. */
export function removeValue(document: EditedDocument, path: Path): EditedDocument | null {
  const splice = removalOf(document, path, isFlowAt(document, path));
  return splice === null ? null : applied(document, [splice]);
}

/** The document after some splices; null when it could then no longer be read: such a change is the author's to make. */
export function applied(document: EditedDocument, splices: readonly Splice[]): EditedDocument | null {
  const text = spliced(document.text, splices);
  if (text === document.text) return null;
  const next = readDocument(text);
  return next.root === null ? null : next;
}
