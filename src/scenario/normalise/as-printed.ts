/** A text of a file as it is printed: in every language of the interface, with the spaces that hold a line together. */
import { inEachLanguage, type Language } from '../../words/languages';
import type { Text } from '../playable';
import type { FileText } from '../schema/schema';

/** Where the file is not written in a language, the first of its own. */
export function asPrinted(text: FileText, languages: readonly Language[]): Text {
  const [first = 'fr'] = languages;
  const written: Partial<Record<Language, string>> = typeof text === 'string' ? inEachLanguage(() => text) : text;
  return inEachLanguage((language) => {
    const own = languages.includes(language) && written[language] !== undefined ? language : first;
    return spaced(written[own] ?? Object.values(written)[0] ?? '', own);
  });
}

/**
 * French sets a space before high punctuation and inside guillemets, which no line may break at: U+00A0, and the narrow U+202F
 * before `;`, `!` and `?` (Lexique des règles typographiques en usage à l'Imprimerie nationale). A plain one, as keyboards
 * type it, is replaced.
 */
const spaced = (text: string, language: Language): string =>
  language === 'fr' ? text.replace(/ (?=[;!?])/g, '\u202f').replace(/ (?=[:»%])|(?<=«) /g, '\u00a0') : text;
