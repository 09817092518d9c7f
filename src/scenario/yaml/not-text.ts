/** What is no text file, whatever it is called: told by its first letters. */

import type { Document } from '../../words/problem-parts';

const SIGNATURES: readonly (readonly [kind: Document, start: RegExp])[] = [
  // A zip (Word, LibreOffice), and what Word wrote before 2007, whose first bytes are no UTF-8.
  // oxlint-disable-next-line no-control-regex -- a file's first bytes
  ['word', /^PK\u0003\u0004|^\uFFFD+\u0011\uFFFD+\u001A\uFFFD|^ÐÏ\u0011à/],
  ['pdf', /^%PDF-/],
  ['rich-text', /^\{\\rtf/],
  ['web-page', /^\s*<(?:!doctype|html|\?xml)\b/i],
];

/** The kind of document that a text is the inside of; null for none. */
export const documentOf = (text: string): Document | null =>
  SIGNATURES.find(([, start]) => start.test(text))?.[0] ?? null;
