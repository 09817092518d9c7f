/** What the page's address asks for: `?scenario=sommet-de-paris&seed=7&lang=en&assume=contagion:high,course:low&mode=sandbox`. */
import { LEVELS, type Level } from '../../engine';
import { LANGUAGES, type Language } from '../../scenario/playable';
import type { Mode } from '../game/game';

export interface Address {
  scenario: string | null;
  seed: number | null;
  language: Language | null;
  /** Levels as asked; what the scenario doesn't know is left out when it is opened. */
  assumptions: Readonly<Record<string, Level>>;
  mode: StartMode;
}

/** How a game may start. */
export type StartMode = Exclude<Mode, 'drill' | 'class'>;

/** A whole number from 0 to 2^32 - 1; null for anything else. */
export function seedIn(text: string): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) < 2 ** 32 ? Number(text) : null;
}

/** Reads an address; what makes no sense is left out. */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search);
  const seed = asked.get('seed');
  const language = asked.get('lang');
  return {
    scenario: asked.get('scenario'),
    seed: seed === null ? null : seedIn(seed),
    language: LANGUAGES.find((known) => known === language) ?? null,
    assumptions: Object.fromEntries((asked.get('assume') ?? '').split(',').flatMap(assumption)),
    mode: asked.get('mode') === 'sandbox' ? 'sandbox' : 'game',
  };
}

/** The code of a room of this class server, `?room=KMRV`, as it was given; null for none. */
export const roomIn = (search: string): string | null => new URLSearchParams(search).get('room');

/** The address of the page itself, without what was asked of it: whole, for a path alone may begin like a foreign host. */
export const pageOf = (address: string): string => address.replace(/[?#].*$/s, '');

function assumption(text: string): [string, Level][] {
  const [id, wanted] = text.split(':');
  const level = LEVELS.find((known) => known === wanted);
  return id && level !== undefined ? [[id, level]] : [];
}
