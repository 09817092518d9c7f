import { type Language, inEachLanguage } from '../../src/words/languages';

/** A text, or what else comes in each language: in English where it differs, as in French in every other language. */
export const spoken = <Value>(french: Value, english = french): Record<Language, Value> =>
  inEachLanguage((language) => (language === 'en' ? english : french));
