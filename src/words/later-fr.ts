/** The texts of the screens that no game begins with, in French. */
import { debriefFr, type DebriefWords } from './debrief-fr';
import { handInFr, type HandInWords } from './hand-in-fr';
import { posterFr, type PosterWords } from './poster-fr';
import { sessionFr, type SessionWords } from './session-fr';

export interface LaterWords {
  debrief: DebriefWords;
  handIn: HandInWords;
  poster: PosterWords;
  session: SessionWords;
}

export const laterFr: LaterWords = { debrief: debriefFr, handIn: handInFr, poster: posterFr, session: sessionFr };
