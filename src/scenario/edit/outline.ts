/** The things of a text without the text's own tree: small enough to come from another thread while one writes. */
import { inEachLanguage, type Language, LANGUAGES } from '../../words/languages';
import { type EditedDocument, readDocument } from './document';
import { type Thing, thingsOf, thingsOfKind } from './things';

export type Outline = Readonly<Record<Language, readonly Thing[]>>;

/** null for a text that cannot be read. */
export function outlineOf(text: string): Outline | null {
  const document = readDocument(text);
  return document.root === null ? null : inEachLanguage((language) => thingsOf(document, language));
}

/** A text as it was read last: in this thread, or as an outline in another one. */
interface Written {
  document: EditedDocument | null;
  outline: Outline | null;
}

/** What a world is called, in the first language that its author writes; `otherwise` while it can't be read. */
export function titleOf({ document, outline }: Written, otherwise: string): string {
  const [language] = LANGUAGES;
  const [world] = outline?.[language!] ?? (document === null ? [] : thingsOfKind(document, 'world', language!));
  return world?.name || otherwise;
}
