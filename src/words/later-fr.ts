/** The texts of the screens that no game begins with, in French. */
import { debriefFr, type DebriefWords } from './debrief-fr';
import { sessionFr, type SessionWords } from './session-fr';

export interface LaterWords {
  debrief: DebriefWords;
  session: SessionWords;
}

export const laterFr: LaterWords = { debrief: debriefFr, session: sessionFr };
