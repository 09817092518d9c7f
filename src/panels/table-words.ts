/** The interface's words with those of the sessions, which no game begins with. */
import { type Language, type Words, wordsOf } from '../words';
import { SESSION_WORDS, type SessionWords } from '../words/session';
import { useLanguage } from './use-words';

export interface TableWords extends Words {
  session: SessionWords;
}

const made = new Map<Language, TableWords>();

/** Always the same object for a language. */
export function tableWords(language: Language): TableWords {
  const known = made.get(language) ?? { ...wordsOf(language), session: SESSION_WORDS[language] };
  made.set(language, known);
  return known;
}

export const useTableWords = (): TableWords => tableWords(useLanguage());
