/** The texts of the screens that no game begins with, in English. */
import { debriefEn } from './debrief-en';
import type { LaterWords } from './later-fr';
import { sessionEn } from './session-en';

export const laterEn: LaterWords = { debrief: debriefEn, session: sessionEn };
