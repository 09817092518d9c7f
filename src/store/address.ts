/** What the page's address asks for: `?scenario=sommet-de-paris&seed=7&lang=en&assume=contagion:high,course:low`. */
import { LEVELS, type Level } from '../engine';
import { LANGUAGES, type Language } from '../scenario/playable';

export interface Address {
  scenario: string | null;
  seed: number | null;
  language: Language | null;
  /** Levels as asked; what the scenario doesn't know is left out when it is opened. */
  assumptions: Readonly<Record<string, Level>>;
}

/** Reads an address; what makes no sense is left out. */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const seed = asked.get('seed');
  const language = asked.get('lang');
  return {
    scenario: asked.get('scenario'),
    seed: seed !== null && /^\d{1,10}$/.test(seed) && Number(seed) < 2 ** 32 ? Number(seed) : null,
    language: LANGUAGES.find((known) => known === language) ?? null,
    assumptions: Object.fromEntries((asked.get('assume') ?? '').split(',').flatMap(assumption)),
  };
}

function assumption(text: string): [string, Level][] {
  const [id, wanted] = text.split(':');
  const level = LEVELS.find((known) => known === wanted);
  return id && level !== undefined ? [[id, level]] : [];
}
