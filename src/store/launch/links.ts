/** A game in a link: `https://…/#partie=B1-…` (or `#game=`) opens it. What follows `#` is never sent to a server. */
import { LANGUAGE_INFO, LANGUAGES } from '../../scenario/playable';

const NAMES = LANGUAGES.map((language) => LANGUAGE_INFO[language].link);
const IN_LINK = new RegExp(`#(?:${NAMES.join('|')})=([^\\s&]*)`, 'i');

/** The code in a link or in its fragment, as it stands there; null when there is none. */
export function codeInLink(text: string): string | null {
  const found = IN_LINK.exec(text)?.[1];
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** The teacher's key of a room of this class server, `#k=KMRV.…`. `class-room/teacher-key` reads it. */
export const TEACHER_MARK = '#k=';

/** The letters of a whole world in a link or in its fragment, `#w=…`; null when there are none. `give/world-link` reads them. */
export const worldInLink = (text: string): string | null => /#w=([\w-]+)/.exec(text)?.[1] ?? null;
