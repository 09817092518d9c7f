/** What is said where assumptions and worldviews are chosen. It loads with that choice. */
import type { Language } from './language';

const fr = {
  levels: { low: 'faible', mid: 'moyenne', high: 'forte' },
};

export type AssumptionWords = typeof fr;

const en: AssumptionWords = {
  levels: { low: 'low', mid: 'middle', high: 'high' },
};

const ALL: Readonly<Record<Language, AssumptionWords>> = { fr, en };

export const assumptionWords = (language: Language): AssumptionWords => ALL[language];
