/** The interface's words with those of the sessions, which no game begins with. */
import { type Language, type LaterWords, laterWordsOf, type Words, wordsOf } from '../../words';
import { useLanguage } from '../hooks/use-words';

export interface TableWords extends Words {
  session: LaterWords['session'];
}

const made = new Map<Language, TableWords>();

/** Always the same object for a language. */
export function tableWords(language: Language): TableWords {
  const known = made.get(language) ?? { ...wordsOf(language), session: laterWordsOf(language).session };
  made.set(language, known);
  return known;
}

export const useTableWords = (): TableWords => tableWords(useLanguage());
