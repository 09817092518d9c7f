/** The words of a session, in both languages; they arrive with the first one. */
import type { Language } from './language';
import { sessionEn } from './session-en';
import { sessionFr, type SessionWords } from './session-fr';

export type { SessionWords } from './session-fr';

export const SESSION_WORDS: Readonly<Record<Language, SessionWords>> = { fr: sessionFr, en: sessionEn };
