import { type LaterWords, laterWordsOf } from '../../words';
import { useLanguage } from '../hooks/use-words';

export type DebriefWords = LaterWords['debrief'];

/** What the debrief says, in the page's language. */
export const useDebriefWords = (): DebriefWords => laterWordsOf(useLanguage()).debrief;
