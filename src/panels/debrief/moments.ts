import { debriefWords, type DebriefWords } from '../../words/debrief';
import type { Locale } from '../../view-models/locale';

/** What the debrief says, in the reader's language. */
export const debriefWordsOf = ({ language }: Locale): DebriefWords => debriefWords(language);
