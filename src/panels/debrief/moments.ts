import { type LaterWords, laterWordsOf } from '../../words';
import type { Locale } from '../../view-models/locale';

/** What the debrief says, in the reader's language. */
export const debriefWordsOf = ({ language }: Locale): LaterWords['debrief'] => laterWordsOf(language).debrief;
