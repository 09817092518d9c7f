/** What the messages of a scenario's problems are made of, in every language. */
import type { Expected } from './schema';

export interface Name {
  name: string;
}
export interface Words {
  words: string;
}
export interface Known {
  /** The name that was most likely meant; null when none is near. */
  near: string | null;
  known: readonly string[];
}
/** What was written, and what should be. */
export interface Mended extends Words {
  mended: string;
}
export interface Most {
  most: number;
}
export interface Wrong extends Words {
  expected: Expected;
}
/** In how many games, and why where one comparison decides. */
export interface Unreached {
  games: number;
  because: Because | null;
}
/** A price that nobody could pay, and the most that there was of the gauge, in thousandths of a point. */
export interface TooDear {
  games: number;
  gauge: string;
  cost: number;
  high: number;
}
/** What authors take for a text file. */
export type Document = 'word' | 'pdf' | 'rich-text' | 'web-page';
export type Wanted = 'start' | 'value' | 'comparison' | 'link';

/** The words with which a condition asks what has been done, and what they ask about. */
export type RecallWord = 'happened' | 'chose' | 'promised' | 'granted' | 'signed';
export type Recalled = 'event' | 'dossier' | 'doctrine' | 'promise' | 'lever' | 'party';

/** Words of a file, between grave accents. */
export const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** A table with a text for each language: `fr: "…", en: "…"`. */
export const textTable = (languages: readonly string[]): string =>
  languages.map((language) => `${language}: "…"`).join(', ');

/** The kinds of names that a file declares in one place and uses in another. */
export type Family =
  | 'gauge'
  | 'cell'
  | 'actor'
  | 'clause'
  | 'fact'
  | 'assumption'
  | 'ending'
  | 'term'
  | 'worldview'
  | 'life'
  | 'dossier';

/** Where a name of a family is declared; an ending, by its own id. */
export const BLOCKS: Readonly<Record<Family, string>> = {
  gauge: 'gauges:',
  cell: 'gauges:',
  term: 'mean_of:',
  actor: 'actors:',
  clause: 'clauses:',
  fact: 'facts:',
  assumption: 'assumptions:',
  ending: 'endings:',
  worldview: 'worldviews:',
  life: 'lives:',
  dossier: 'dossiers:',
};

/** Facts are many: those of the file come first, and a few are enough to see what a name looks like. */
const MOST_FACTS = 6;

/** The names of a family; `more` follows when some are left out. */
export const quotedNames = (names: readonly string[], family: Family, more: string): string => {
  const shown = family === 'fact' ? names.slice(0, MOST_FACTS) : names;
  return quoted(shown) + (shown.length < names.length ? more : '');
};

/** Known words are listed whole up to this many; a longer list, such as the names of drawings, is cut. */
const MOST_WORDS = 12;

export const quotedWords = (words: readonly string[], more: string): string =>
  quoted(words.slice(0, MOST_WORDS)) + (words.length > MOST_WORDS ? more : '');

const MOST_LINES = 8;

/** Line numbers, the first of them where they are many: `3, 5 and 9`, `3, 4, 5, 6, 7, 8, 9, 10 and 12 more`. */
export const lineNumbers = (lines: readonly number[], and: string, more: string): string => {
  const some = lines.slice(0, lines.length > MOST_LINES ? MOST_LINES : -1);
  const rest = lines.length - some.length;
  return `${some.join(', ')} ${and} ${rest > 1 ? `${rest} ${more}` : lines.at(-1)}`;
};

/** The comparison that held in no game: what was seen of a gauge, in thousandths of a point, and what is asked of it. */
export interface Because {
  cell: string;
  is: '<' | '<=' | '>' | '>=' | '=';
  to: number;
  range: { low: number; high: number };
}

/** Quotes of a word processor. */
export const CURLY = /[“”«»]/;

/** The start of a sentence that goes on in another one. */
export const asClause = (sentence: string): string => {
  const short = sentence.replace(/\.$/, '');
  return short.charAt(0).toLowerCase() + short.slice(1);
};
