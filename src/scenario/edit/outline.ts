/** The things of a text without the text's own tree: small enough to come from another thread while one writes. */
import { inEachLanguage, type Language } from '../../words/languages';
import { readDocument } from './document';
import { type Thing, thingsOf } from './things';

export type Outline = Readonly<Record<Language, readonly Thing[]>>;

/** null for a text that cannot be read. */
export function outlineOf(text: string): Outline | null {
  const document = readDocument(text);
  return document.root === null ? null : inEachLanguage((language) => thingsOf(document, language));
}
