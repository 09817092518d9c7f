/** A text of a file as it is printed: in every language of the interface, with the spaces that hold a line together. */
import { inEachLanguage, type Language, LANGUAGES } from '../../words/languages';
import { spaced } from '../../words/authoring';
import type { Text } from '../playable';
import type { FileText } from '../schema/schema';

/** Where the file is not written in a language, the first of its own. */
export function asPrinted(text: FileText, languages: readonly Language[]): Text {
  const first = languages[0] ?? LANGUAGES[0]!;
  const written: Partial<Record<Language, string>> = typeof text === 'string' ? inEachLanguage(() => text) : text;
  return inEachLanguage((language) => {
    const own = languages.includes(language) && written[language] !== undefined ? language : first;
    return spaced(written[own] ?? Object.values(written)[0] ?? '', own);
  });
}
