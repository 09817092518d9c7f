/** Technical words in texts: where they occur, and which of them a scenario uses. */
import { isLanguage, type Language, type Term } from './playable';

/** A piece of a text: plain words, or a word that is explained. */
export type Piece = string | { word: string; term: Term };

/** A form of a word, and where it starts in the list. */
export interface Form {
  words: string;
  start: number;
}

/** `algorithm, algorithms`: the forms of a word, as a file writes them. */
export const formsIn = (written: string): Form[] =>
  [...written.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)].map(({ 0: words, index }) => ({ words, start: index }));

export const formsOf = (written: string): string[] => formsIn(written).map(({ words }) => words);

/**
 * The text in pieces, with the first place of each term marked that is not in `known` yet; those found are added to it, so
 * that a card explains a word once. Whole words only, whatever their capitals; of two terms at a place, the longer one.
 */
export function explained(text: string, terms: readonly Term[], language: Language, known: Set<Term>): Piece[] {
  const { byForm, pattern } = finderOf(terms, language);
  if (byForm.size === 0) return [text];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byForm.get(formKey(match[0]));
    // The `i` flag also matches characters that `toLowerCase` tells apart.
    if (term === undefined || known.has(term) || LETTER_AT_END.test(text.slice(0, match.index))) continue;
    known.add(term);
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ word: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** The terms of which a form stands in one of the texts inside `holders`, in one of these languages. */
export function termsUsed(terms: readonly Term[], holders: readonly unknown[], languages: readonly Language[]): Term[] {
  const used = new Set<Term>();
  const visit = (value: unknown, language: Language | null): void => {
    if (typeof value === 'string') {
      if (language !== null) explained(value, terms, language, used);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (!isLanguage(key)) visit(part, language);
        else if (languages.includes(key)) visit(part, key);
      }
    }
  };
  visit(holders, null);
  return terms.filter((term) => used.has(term));
}

/** The same for all ways to write a form: capitals and kinds of spaces do not count. */
export const formKey = (form: string): string => form.toLowerCase().replaceAll(SPACES, ' ');
const SPACES = /[\s\u00A0\u202F]+/g;

const LETTER_AT_END = /[\p{L}\p{N}]$/u;

interface Finder {
  byForm: ReadonlyMap<string, Term>;
  pattern: RegExp;
}

/** Made once for a list of terms: every text of a file is searched. */
const finders = new WeakMap<readonly Term[], Map<Language, Finder>>();

function finderOf(terms: readonly Term[], language: Language): Finder {
  const known = finders.get(terms) ?? new Map<Language, Finder>();
  finders.set(terms, known);
  const there = known.get(language);
  if (there) return there;
  const byForm = new Map(terms.flatMap((term) => term.forms[language].map((form) => [formKey(form), term] as const)));
  const finder = { byForm, pattern: patternOf(byForm.keys()) };
  known.set(language, finder);
  return finder;
}

/** The forms, the longest first, where no letter or digit follows. */
function patternOf(forms: Iterable<string>): RegExp {
  const alternatives = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`[\s\u00A0\u202F]+`),
    );
  return new RegExp(String.raw`(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
