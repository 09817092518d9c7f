/** What the debrief says, in both languages. It loads with the debrief, not with the game. */
import { debriefEn } from './debrief-en';
import { debriefFr, type DebriefWords } from './debrief-fr';
import type { Language } from './language';

export type { DebriefWords } from './debrief-fr';

const ALL: Readonly<Record<Language, DebriefWords>> = { fr: debriefFr, en: debriefEn };

export const debriefWords = (language: Language): DebriefWords => ALL[language];
