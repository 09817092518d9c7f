/**
 * How hard a text is to read, by Björnsson's LIX: mean length of a sentence in words, plus the percentage of words of more
 * than six letters. The same measure serves both languages (a French text scores about five more than its English
 * translation). Under 30 easy, 40 ordinary, 50 a serious newspaper, 60 an official report.
 *
 * Source: C. H. Björnsson, "Readability of Newspapers in 11 Languages", Reading Research Quarterly 18 (4), 1983, p. 480-497.
 */

/** A word too long for comfort has more letters than this. */
const SHORT_WORD = 6;

export interface Sentence {
  /** Where it begins in the text. */
  start: number;
  end: number;
  words: number;
}

/** The sentences of a text: they end at `.`, `!`, `?` or `…` before a capital letter, a figure or an opening quote. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const words = wordsIn(text.slice(start, end)).length;
    if (words > 0) found.push({ start, end, words });
  };
  for (const stop of text.matchAll(/[.!?…]+[\s»”"]*\s+(?=[\p{Lu}\d«“"—–])/gu)) {
    add(stop.index + stop[0].trimEnd().length);
    start = stop.index + stop[0].length;
  }
  add(text.length);
  return found;
}

/** LIX of a text, about 15 to 80; 0 for a text without words. */
export function lix(text: string): number {
  const words = wordsIn(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => lettersOf(word) > SHORT_WORD).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}

/** `l’école` is two words; `vis-à-vis` is one. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

const lettersOf = (word: string): number => word.replaceAll('-', '').length;
