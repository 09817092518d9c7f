/** The texts of the screens that no game begins with, in English. */
import { debriefEn } from './debrief-en';
import { handInEn } from './hand-in-en';
import type { LaterWords } from './later-fr';
import { posterEn } from './poster-en';
import { sessionEn } from './session-en';

export const laterEn: LaterWords = { debrief: debriefEn, handIn: handInEn, poster: posterEn, session: sessionEn };
