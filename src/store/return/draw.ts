/** The draw of the day: the date is the seed, so that everybody meets the same luck on the same day. */
import { idHash, scenarioHash, type Doctrine } from '../../engine';
import { decodeGame } from '../../engine/analysis';
import type { SavedGame } from '../saved-games/saved-game';

/** A calendar day of UTC, `2026-12-01`: two devices agree on it, whatever the zones of their clocks. */
export type Day = string;

const DAY = 86_400_000;

/** @param moment milliseconds since 1970 */
export const dayAt = (moment: number): Day => new Date(moment).toISOString().slice(0, 10);

export const dayBefore = (day: Day): Day => dayAt(Date.parse(day) - DAY);

/** A day and the six before it: whose draw is still spoken of. */
export const lastDays = (day: Day): Day[] => Array.from({ length: 7 }, (_, i) => dayAt(Date.parse(day) - i * DAY));

/** The seed of a day: below 2^20, so that its codes stay short. */
export const seedOfDay = (day: Day): number => idHash(`draw of ${day}`) >>> 12;

/** What was played here of a day's draw. */
export interface Draw {
  day: Day;
  seed: number;
  /** The try that counts: the first that was begun. null before it. */
  counted: SavedGame | null;
  /** How often it was played since, for practice. */
  practised: number;
}

/** The draw of a day in a world, as the kept games tell it: a try is a game from that seed, with nothing assumed otherwise. */
export function drawOf(day: Day, { id, version }: { id: string; version: number }, games: readonly SavedGame[]): Draw {
  const seed = seedOfDay(day);
  const isTry = ({ code }: SavedGame): boolean => {
    const decoded = decodeGame(code);
    if (!decoded.ok) return false;
    const { game } = decoded;
    const isOfWorld = game.scenario === scenarioHash(id) && game.version === version;
    return isOfWorld && game.seed === seed && !game.delegated && game.levels.every((level) => level === 'mid');
  };
  const tries = games.filter(isTry).sort((a, b) => a.started - b.started);
  return { day, seed, counted: tries[0] ?? null, practised: Math.max(0, tries.length - 1) };
}

/** The answers to dossiers that a code holds, in order: its row of shapes. None where it is no code. */
export function decisionsIn(code: string): readonly Doctrine[] {
  const decoded = decodeGame(code);
  return decoded.ok ? decoded.game.decisions : [];
}
