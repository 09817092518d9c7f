import { type LaterWords, laterWordsOf } from '../../words';
import { useLanguage } from '../use-words';

export type DebriefWords = LaterWords['debrief'];

export const useDebriefWords = (): DebriefWords => laterWordsOf(useLanguage()).debrief;
