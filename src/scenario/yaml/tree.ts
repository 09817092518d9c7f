/** A file as a tree whose every key and value has its position. Tables are `Map`s: no key of a file can reach a prototype. */

/** Offsets in the text, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

export type TreeNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  kind: 'map';
  span: Span;
  /** Written `{ … }`. */
  isFlow: boolean;
  entries: Map<string, Entry>;
}

export interface Entry {
  key: Span;
  value: TreeNode;
}

export interface ListNode {
  kind: 'list';
  span: Span;
  items: TreeNode[];
}

export type Scalar = string | number | boolean | null;

export interface ScalarNode {
  kind: 'scalar';
  span: Span;
  value: Scalar;
  style: 'plain' | 'quoted' | 'block';
  /** A comment follows on the same line: where it starts. */
  comment: number | null;
}

export type Path = readonly (string | number)[];

/** A text with the lines and columns of its offsets, both counted from 1. */
export class SourceText {
  readonly #lineStarts: number[] = [0];

  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  startOfLine(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  /** The end of the line's words, its line break excluded. */
  endOfLine(line: number): number {
    const next = this.#lineStarts[line];
    const end = next === undefined ? this.text.length : next - 1;
    return this.text[end - 1] === '\r' && end > this.startOfLine(line) ? end - 1 : end;
  }

  lineText(line: number): string {
    return this.text.slice(this.startOfLine(line), this.endOfLine(line));
  }
}

/** The node at a path, or null when the file does not go that far. */
export const nodeAt = (root: TreeNode | null, path: Path): TreeNode | null => {
  let node: TreeNode | null = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value ?? null;
    else if (node?.kind === 'list') node = node.items[Number(step)] ?? null;
    else return null;
  }
  return node;
};

/** Where the last step of a path is written: its key, or the item itself; the nearest key above when it is absent. */
export const keySpanAt = (root: TreeNode, path: Path): Span => {
  let node: TreeNode = root;
  let span: Span = { start: root.span.start, end: root.span.start };
  for (const step of path) {
    if (node.kind === 'map') {
      const entry = node.entries.get(String(step));
      if (!entry) return span;
      span = entry.key;
      node = entry.value;
    } else if (node.kind === 'list') {
      const item: TreeNode | undefined = node.items[Number(step)];
      if (!item) return span;
      span = headOf(item);
      node = item;
    } else return span;
  }
  return span;
};

/** The first words of a node: a whole scalar, the first key of a map, the first item of a list. */
export const headOf = (node: TreeNode): Span => {
  if (node.kind === 'map') {
    for (const entry of node.entries.values()) return entry.key;
  }
  if (node.kind === 'list' && node.items[0]) return headOf(node.items[0]);
  return node.span;
};
