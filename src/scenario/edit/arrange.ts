/** Moves and copies whole entries and items, with the comment lines that stand right above them. */
import type { Path } from '../yaml/tree';
import {
  columnOf,
  type EditedDocument,
  endOfLine,
  isInFlow,
  lineBreakOf,
  nodeAt,
  parentOf,
  type Span,
  startOfLine,
} from './document';
import { applied, isApart } from './edits';
import { wholeOf } from './remove';

/** Exchanges an entry or an item with the one after it (`by` 1) or before it (-1). */
export function moveValue(document: EditedDocument, path: Path, by: 1 | -1): EditedDocument | null {
  const { text, root } = document;
  const parent = parentOf(root, path);
  if (parent === null || parent.kind === 'scalar' || isInFlow(text, parent)) return null;
  const keys = parent.kind === 'map' ? [...parent.entries.keys()] : parent.items.map((_, index) => index);
  const step = parent.kind === 'map' ? String(path.at(-1)) : Number(path.at(-1));
  const other = keys[keys.indexOf(step as never) + by];
  if (other === undefined) return null;
  const around = path.slice(0, -1);
  const spans = [step, other].map((key) => withComments(document, wholeOf(document, [...around, key])!));
  const [first, second] = spans.sort((a, b) => a.start - b.start) as [Span, Span];
  return applied(document, [
    { from: first.start, to: first.end, insert: text.slice(second.start, second.end) },
    { from: second.start, to: second.end, insert: text.slice(first.start, first.end) },
  ]);
}

/** Its lines, from the first comment right above it to the end of its last line. */
function withComments({ text }: EditedDocument, { start, end }: Span): Span {
  const column = columnOf(text, start);
  let from = start;
  for (let line = startOfLine(text, start); line > 0;) {
    const above = startOfLine(text, line - 1);
    const words = text.slice(above, endOfLine(text, above));
    if (!words.startsWith(`${' '.repeat(column)}#`)) break;
    from = above + column;
    line = above;
  }
  return { start: from, end: endOfLine(text, end) };
}

/** Writes a copy after an entry or an item, under another id. */
export function copyValue(document: EditedDocument, path: Path, id: string): EditedDocument | null {
  const { text, root } = document;
  const parent = parentOf(root, path);
  const whole = wholeOf(document, path);
  if (parent === null || parent.kind === 'scalar' || whole === null || isInFlow(text, parent)) return null;
  const end = endOfLine(text, whole.end);
  const own = idOf(document, path);
  if (own === null) return null;
  const copy = text.slice(whole.start, own.start) + id + text.slice(own.end, end);
  const lineBreak = lineBreakOf(text);
  const siblings = parent.kind === 'list' ? parent.items : [...parent.entries.values()].map(({ value }) => value);
  const apart = isApart(text, siblings) ? lineBreak : '';
  const margin = ' '.repeat(columnOf(text, whole.start));
  return applied(document, [{ from: end, to: end, insert: lineBreak + apart + margin + copy }]);
}

/** Where the id of a thing is written: its key in a table, its `id` in a list. */
export function idOf({ root }: EditedDocument, path: Path): Span | null {
  const parent = parentOf(root, path);
  if (parent?.kind === 'map') return parent.entries.get(String(path.at(-1)))?.key ?? null;
  return nodeAt(root, [...path, 'id'])?.span ?? null;
}

/** Writes another key in the place of one; what it holds stays. */
export function renameKey(document: EditedDocument, path: Path, key: string): EditedDocument | null {
  const parent = parentOf(document.root, path);
  const span = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1)))?.key : undefined;
  return span === undefined ? null : applied(document, [{ from: span.start, to: span.end, insert: key }]);
}
