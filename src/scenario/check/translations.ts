/** Signs that the two languages of a text disagree: one was never translated, or was changed alone since. */
import type { Language } from '../playable';

/** The commonest little words, none of which is a word of the other language. */
const LITTLE_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du un une est et que qui dans pour pas ne au aux ce cette ces sur plus avec par se il elle ils elles nous vous leur leurs sont ont mais ou où sans son sa ses'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to is that for it with as are be this by from or an not they have which their what who when has was were will would his her its does do you we'.split(
      ' ',
    ),
  ),
};

/** The language of a text of at least this many words can be recognised. */
const ENOUGH_WORDS = 6;
/** Little words of the other language, none of its own, that show a text in the wrong language. */
const ENOUGH_LITTLE_WORDS = 3;

/** Whether a text that should be in this language reads as one in the other. */
export function isInOtherLanguage(text: string, language: Language): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS || words.some((word) => LITTLE_WORDS[language].has(word))) return false;
  const others = LITTLE_WORDS[language === 'fr' ? 'en' : 'fr'];
  return words.filter((word) => others.has(word)).length >= ENOUGH_LITTLE_WORDS;
}

/**
 * Numbers of two figures or more that stand in one language only, when each language has some: a change that was made on
 * one side. null where the two agree. Small numbers are often spelled out, and hours are counted otherwise.
 */
export function numbersApart(french: string, english: string): { fr: readonly string[]; en: readonly string[] } | null {
  const inFrench = numbersIn(french, 'fr');
  const inEnglish = numbersIn(english, 'en');
  const fr = [...inFrench].filter(([value]) => !inEnglish.has(value)).map(([, written]) => written);
  const en = [...inEnglish].filter(([value]) => !inFrench.has(value)).map(([, written]) => written);
  return fr.length > 0 && en.length > 0 ? { fr, en } : null;
}

const WRITTEN: Readonly<Record<Language, RegExp>> = {
  fr: /\d{1,3}(?:[\u0020\u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g,
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
};

/** The numbers of a text, by their value, as they are written in it. */
function numbersIn(text: string, language: Language): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [written] of text.matchAll(WRITTEN[language])) {
    const value =
      language === 'fr' ? written.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.') : written.replaceAll(',', '');
    if (value.replace(/\D/g, '').length >= 2) numbers.set(value, written);
  }
  return numbers;
}

/** How many times longer than its translation a text must be for one of them to be reported as stale. */
const LENGTHS_APART = 2.5;
const LONG_TEXT = 15;

/** Whether one of two texts, in words, has become far longer than the other. */
export const areLengthsApart = (one: number, other: number): boolean =>
  Math.max(one, other) >= LONG_TEXT && Math.max(one, other) >= LENGTHS_APART * Math.min(one, other);
