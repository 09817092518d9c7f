/** What the messages of a scenario's problems are made of, in every language. */

import type { Language } from './languages';
import type { AboutKey, Expected } from './schema';

interface Name {
  name: string;
}
interface Words {
  words: string;
}
interface Known {
  /** The name that was most likely meant; null when none is near. */
  near: string | null;
  known: readonly string[];
}
/** What was written, and what should be. */
interface Mended extends Words {
  mended: string;
}
interface Most {
  most: number;
}
interface Wrong extends Words {
  expected: Expected;
}
/** In how many games, and why where one comparison decides. */
export interface Unreached {
  games: number;
  because: Because | null;
}
export type Wanted = 'start' | 'value' | 'comparison' | 'link';

/** The problems that the checker finds, and what each needs to be told: null for those that say the same every time. */
export interface ProblemDetails {
  // The text cannot be read as keys and values.
  'too-long': Most;
  'too-deep': Most;
  'too-many-values': Most;
  'empty-file': null;
  'not-utf8': null;
  'garbled-accents': Words;
  'several-documents': null;
  'not-a-map': null;
  tab: null;
  'hard-space': null;
  /** `curly`: the other quotes that the author put around it, which protect nothing. */
  'colon-in-text': { curly: { open: string; close: string } | null };
  'quote-in-text': { quote: string };
  'open-quote': { quote: string; curly: string | null };
  'open-bracket': { open: string; close: string };
  'stray-bracket': { letter: string };
  'stray-comma': null;
  semicolon: null;
  'missing-comma': null;
  'bracket-in-text': { open: string };
  /** `below`: lines that hang on it, and move with it. */
  'bad-indent': { found: number; wanted: readonly number[]; below: number };
  'dash-or-not': { line: number };
  'text-without-sign': Name;
  'text-not-indented': null;
  'missing-colon': { word: string };
  'missing-space': { sign: string; key: string | null };
  'missing-dash': null;
  'fancy-dash': { dash: string };
  'list-on-key-line': null;
  'block-sign': { letter: string };
  'reserved-character': { letter: string };
  backslash: null;
  alias: Name;
  anchor: Name;
  tag: { word: string };
  'bad-key': null;
  'forbidden-key': Name;
  /** `line`: where it was written first. */
  'duplicate-key': Name & { line: number };
  unreadable: { detail: string };
  'lost-text': null;
  // A key or a value that the format does not know.
  'unknown-key': Name & Known & { place: string };
  'comma-in-text': Words;
  'missing-key': Name & { place: string; about: AboutKey | null };
  'missing-doctrine': Name & { dossier: string };
  'empty-value': Name & { expected: Expected };
  'value-lost': Name;
  'wrong-value': Wrong;
  'quotes-wanted': Words;
  'list-wanted': Name & { only: string | null };
  'map-wanted': Name & { expected: Expected };
  misplaced: Name & { block: string; home: string };
  'out-of-range': Wrong;
  'not-whole': Words;
  'unknown-word': Known & { word: string };
  'decimal-comma': Mended;
  'minus-sign': Mended;
  'space-in-number': Mended;
  'percent-wanted': Mended;
  'percent-unwanted': Mended;
  'quoted-number': Mended;
  'date-wanted': Mended;
  'bad-id': Name & { meant: string };
  'too-many-items': Most & { place: string };
  'too-few-items': { least: number; place: string };
  // Inside a condition.
  'condition-sign': { written: string; right: string };
  'condition-number': { written: string; right: string };
  'condition-unknown-name': Name & Known;
  'condition-unknown-event': Name & Known;
  'condition-happened': Name;
  'condition-comparison': Name;
  'condition-chain': { middle: string };
  'condition-two-numbers': null;
  'condition-in-force': null;
  'condition-parenthesis': null;
  'condition-stray-parenthesis': null;
  'condition-incomplete': { after: string; wanted: Wanted };
  'condition-unexpected': Name & { word: string; wanted: Wanted };
  'condition-too-long': Most;
  'condition-too-deep': Most;
  'condition-always': Name;
  'condition-exact': Name & { value: string };
  // A name that nothing declares, or that stands for two things.
  /** `lines`: every line that uses it, where they are told at once; none where this use is told alone. */
  'unknown-name': Name & Known & { family: Family; lines: readonly number[] };
  'misspelt-name': Name & { used: string; times: number };
  'renamed-name': Name & { used: string; lines: readonly number[] };
  'computed-value': Name;
  'stance-wanted': Name & { stance: string };
  'reserved-id': Name;
  /** `line`: where it is taken. */
  'duplicate-id': Name & { line: number };
  'similar-ids': Name & { other: string };
  'listed-twice': Name;
  'no-form': null;
  'same-form': { form: string; other: string };
  // The words are right, but something refers to nothing, contradicts itself or is unfair.
  'one-of-two': { one: string; other: string };
  'region-elsewhere': Name & { ground: 'world' | 'town'; regions: readonly string[] };
  'index-of-index': Name;
  'own-reference': Name;
  'leave-above-sign': { leave: number; sign: number };
  'too-few-parties': { parties: number; needed: number };
  'too-few-clauses': { clauses: number; needed: number };
  'no-such-turn': Name & { first: string; last: string; count: number };
  'draw-too-many': { draw: number; drawn: number };
  'cost-not-a-resource': Name;
  'clause-outside-cop': { doctrine: string };
  'clause-never-proposed': Name;
  'event-when': Name;
  'useless-key': Name;
  'no-fallback': Name;
  'early-fallback': Name;
  'ending-hides-next': Name;
  'no-free-option': Name;
  'axes-share-a-gauge': Name;
  'instrument-in-axis': Name;
  'no-fact': Name;
  'between-reversed': { least: string; most: string };
  'expects-nothing': null;
  'never-used': Name;
  // A text: a language that is missing or stale, words too many or too hard.
  'one-language': { languages: readonly Language[] };
  'languages-unwritten': { languages: readonly Language[] };
  'missing-language': Name & { language: Language };
  'extra-language': { language: Language };
  'same-in-both-languages': null;
  'hidden-character': null;
  'curly-quotes': null;
  'text-too-long': Most & { words: number };
  'label-too-long': Most & { length: number };
  'wrong-language': { language: Language };
  'stale-number': Record<'one' | 'other', { language: Language; numbers: readonly string[] }>;
  'stale-length': Record<'one' | 'other', { language: Language; words: number }>;
  'to-fill-in': Words;
  'markup-in-text': Words;
  'long-sentence': Most & { words: number };
  'hard-to-read': Most & { lix: number };
  // What none of the games that robots played reached.
  'turn-without-dossier': { turns: number; empty: readonly string[] };
  /** `high` in thousandths of a point. */
  'never-affordable': { games: number; doctrine: string; gauge: string; cost: number; high: number };
  'option-never-open': Unreached & { doctrine: string };
  'dossier-never-open': Unreached & Name & { hasCondition: boolean };
  'event-never-happens': Unreached & Name;
  'ending-never-reached': Unreached & Name;
}

export type ProblemCode = keyof ProblemDetails;

/** What is wrong, then how to mend it where that can be said. */
export type Message = readonly [message: string, fix?: string];
/** What a language says of each problem. */
export type Messages = { readonly [Code in ProblemCode]: (details: ProblemDetails[Code]) => Message };

/** Words of a file, between grave accents. */
export const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** A table with a text for each language: `fr: "…", en: "…"`. */
export const textTable = (languages: readonly string[]): string =>
  languages.map((language) => `${language}: "…"`).join(', ');

/** The kinds of names that a file declares in one place and uses in another. */
export type Family = 'gauge' | 'cell' | 'actor' | 'clause' | 'fact' | 'assumption' | 'ending' | 'term';

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
