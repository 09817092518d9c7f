/** Where an entry or an item stands whole, with its own lines, and how it is taken away. */
import type { Path, TreeNode } from '../yaml/tree';
import {
  afterLine,
  dashOf,
  type EditedDocument,
  endOf,
  endOfEntry,
  endOfLine,
  isInFlow,
  parentOf,
  type Span,
  startOfLine,
} from './document';
import type { Splice } from './splice';

/** From its key or its dash to its last word; null where there is none. */
export function wholeOf({ text, root }: EditedDocument, path: Path): Span | null {
  const parent = parentOf(root, path);
  const step = path.at(-1);
  if (parent?.kind === 'map') {
    const entry = parent.entries.get(String(step));
    return entry === undefined ? null : { start: entry.key.start, end: endOfEntry(text, entry) };
  }
  const item = parent?.kind === 'list' ? parent.items[Number(step)] : undefined;
  if (item === undefined || parent === null) return null;
  return { start: isInFlow(text, parent) ? item.span.start : dashOf(text, item), end: endOf(text, item) };
}

/** The splice that takes it away; null where there is nothing. */
export function removalOf(document: EditedDocument, path: Path, isFlow: boolean): Splice | null {
  const { text } = document;
  const parent = parentOf(document.root, path);
  const whole = wholeOf(document, path);
  if (whole === null || parent === null || parent.kind === 'scalar') return null;
  const siblings = spansOf(text, parent, isFlow);
  const index = parent.kind === 'map' ? [...parent.entries.keys()].indexOf(String(path.at(-1))) : Number(path.at(-1));
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (isFlow) {
    const own = siblings[index]!;
    if (after !== undefined) return { from: own.start, to: after.start, insert: '' };
    return { from: before?.end ?? own.start, to: own.end, insert: '' };
  }
  // What is left of a table without entries is an empty one, and no null.
  if (before === undefined && after === undefined)
    return { from: whole.start, to: whole.end, insert: parent.kind === 'list' ? '[]' : '{}' };
  const isOnOwnLine = text.slice(startOfLine(text, whole.start), whole.start).trim() === '';
  // The first key after a dash: the next one comes up to it.
  if (!isOnOwnLine) return after === undefined ? null : { from: whole.start, to: after.start, insert: '' };
  return linesRemoved(text, whole);
}

function spansOf(text: string, parent: TreeNode, isFlow: boolean): Span[] {
  if (parent.kind === 'map')
    return [...parent.entries.values()].map((entry) => ({ start: entry.key.start, end: endOfEntry(text, entry) }));
  if (parent.kind !== 'list') return [];
  return parent.items.map((item) => ({ start: isFlow ? item.span.start : dashOf(text, item), end: endOf(text, item) }));
}

/** Whole lines, with the comment that ends them; of two blank lines that would then meet, one goes too. */
function linesRemoved(text: string, { start, end }: Span): Splice {
  let from = startOfLine(text, start);
  const to = afterLine(text, endOfLine(text, end));
  const isBlank = (at: number) => text.slice(at, endOfLine(text, at)).trim() === '';
  if (from > 0 && isBlank(startOfLine(text, from - 1)) && (to >= text.length || isBlank(to)))
    from = startOfLine(text, from - 1);
  // The last line of a file may have no break: the one before it goes with it.
  if (to >= text.length && !text.endsWith('\n') && from > 0) from = endOfLine(text, startOfLine(text, from - 1));
  return { from, to, insert: '' };
}
