/** Words that a form puts where an author has still to write. */
import type { Path, TreeNode } from '../yaml/tree';
import type { EditedDocument } from './document';

/** An address that is nobody's: what stands where a source is still to be named. */
export const NO_ADDRESS = 'https://example.org/';

/** The paths of the values that are one of these words, in the order of the file. */
export function unwrittenIn({ root }: EditedDocument, words: readonly string[]): Path[] {
  const marks = new Set([...words, NO_ADDRESS]);
  const found: Path[] = [];
  const walk = (node: TreeNode, path: Path): void => {
    if (node.kind === 'scalar') {
      if (typeof node.value === 'string' && marks.has(node.value.trim())) found.push(path);
    } else if (node.kind === 'list') for (const [place, item] of node.items.entries()) walk(item, [...path, place]);
    else for (const [key, { value }] of node.entries) walk(value, [...path, key]);
  };
  if (root !== null) walk(root, []);
  return found;
}
