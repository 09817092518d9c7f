/** The interface's words with those of the sessions, which no game begins with. */
import { type Language, type LaterWords, laterWordsOf, type Words, wordsOf } from '../../words';
import { memo } from '../../view-models/memo';
import { useLanguage } from '../hooks/use-words';

export interface TableWords extends Words {
  session: LaterWords['session'];
}

/** Always the same object for a language. */
export const tableWords = memo(
  (language: Language): TableWords => ({ ...wordsOf(language), session: laterWordsOf(language).session }),
  Infinity,
);

export const useTableWords = (): TableWords => tableWords(useLanguage());
