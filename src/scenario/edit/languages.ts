/** The languages of a world's texts, all at once. */
import { isLanguage, type Language } from '../../words/languages';
import type { Path, TreeNode } from '../yaml/tree';
import { type EditedDocument, itemsOf, nodeAt, readDocument } from './document';
import { addItem, isFlowAt } from './edits';
import { removalOf } from './remove';
import { spliced } from './splice';

/** Takes a language out of every text that has another one, and out of those that the world names. */
export function withoutLanguage(document: EditedDocument, language: Language): EditedDocument {
  const paths: Path[] = [];
  const walk = (node: TreeNode | null, path: Path): void => {
    if (node?.kind === 'list') for (const [place, item] of node.items.entries()) walk(item, [...path, place]);
    if (node?.kind !== 'map') return;
    const keys = [...node.entries.keys()];
    if (keys.length > 1 && keys.every(isLanguage)) {
      if (node.entries.has(language)) paths.push([...path, language]);
    } else for (const [key, { value }] of node.entries) walk(value, [...path, key]);
  };
  walk(document.root, []);
  const named = itemsOf(nodeAt(document.root, ['languages']));
  const place = named.findIndex((item) => item.kind === 'scalar' && item.value === language);
  if (place !== -1 && named.length > 1) paths.push(['languages', place]);
  const splices = paths.flatMap((path) => removalOf(document, path, isFlowAt(document, path)) ?? []);
  return readDocument(spliced(document.text, splices));
}

/** Names a language among those of the world. */
export const withLanguage = (document: EditedDocument, language: Language): EditedDocument =>
  addItem(document, ['languages'], language) ?? document;
