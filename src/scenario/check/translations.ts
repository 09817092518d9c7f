/** Signs that two languages of a text disagree: one was never translated, or was changed alone since. */
import { LANGUAGE_INFO, LANGUAGES, type Language } from '../../words/languages';
import { LITTLE_WORDS } from '../authoring';

/** The language of a text of at least this many words can be recognised. */
const ENOUGH_WORDS = 6;
/** Little words of another language, none of its own, that show a text in the wrong language. */
const ENOUGH_LITTLE_WORDS = 3;

/** Whether a text that should be in this language reads as one in another. */
export function isInOtherLanguage(text: string, language: Language): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH_WORDS || words.some((word) => LITTLE_WORDS.get(language)?.has(word))) return false;
  return [...LITTLE_WORDS.values()].some(
    (little) => words.filter((word) => little.has(word)).length >= ENOUGH_LITTLE_WORDS,
  );
}

/** A text in one of its languages. */
export interface Translation {
  language: Language;
  text: string;
}

/**
 * Numbers of two figures or more that stand in one of two languages only, when each has some: a change that was made on
 * one side. null where the two agree. Small numbers are often spelled out, and hours are counted otherwise.
 */
export function numbersApart(one: Translation, other: Translation): readonly [string[], string[]] | null {
  const [inOne, inOther] = [numbersIn(one), numbersIn(other)];
  const ofOne = [...inOne].filter(([value]) => !inOther.has(value)).map(([, written]) => written);
  const ofOther = [...inOther].filter(([value]) => !inOne.has(value)).map(([, written]) => written);
  return ofOne.length > 0 && ofOther.length > 0 ? [ofOne, ofOther] : null;
}

/** How a language writes numbers. Authors type any space where it has a narrow one between thousands. */
const NUMBERS = new Map(
  LANGUAGES.map((language) => {
    const parts = new Intl.NumberFormat(LANGUAGE_INFO[language].locale).formatToParts(12_345.6);
    const signOf = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)!.value;
    const decimal = signOf('decimal');
    const group = /\s/.test(signOf('group')) ? '[\u0020\u00A0\u202F]' : `\\${signOf('group')}`;
    const fraction = `(?:\\${decimal}\\d+)?`;
    const written = new RegExp(`\\d{1,3}(?:${group}\\d{3})+${fraction}|\\d+${fraction}`, 'g');
    return [language, { written, group: new RegExp(group, 'g'), decimal }];
  }),
);

/** The numbers of a text, by their value, as they are written in it. */
function numbersIn({ language, text }: Translation): Map<string, string> {
  const { written, group, decimal } = NUMBERS.get(language)!;
  const numbers = new Map<string, string>();
  for (const [number] of text.matchAll(written)) {
    const value = number.replaceAll(group, '').replace(decimal, '.');
    if (value.replace(/\D/g, '').length >= 2) numbers.set(value, number);
  }
  return numbers;
}

/** How many times longer than its translation a text must be for one of them to be reported as stale. */
const LENGTHS_APART = 2.5;
const LONG_TEXT = 15;

/** Whether one of two texts, in words, has become far longer than the other. */
export const areLengthsApart = (one: number, other: number): boolean =>
  Math.max(one, other) >= LONG_TEXT && Math.max(one, other) >= LENGTHS_APART * Math.min(one, other);
