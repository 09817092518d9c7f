import { type DebriefWords, debriefWords } from '../../words/debrief';
import { useLanguage } from '../use-words';

export const useDebriefWords = (): DebriefWords => debriefWords(useLanguage());
