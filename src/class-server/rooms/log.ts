/** The log of a room as text: its opening, then entries of one or more actions that were accepted together. */
import { apply, newRoom, type Action, type ClassScenario, type Room, type RoomSetup } from '../../class';
import type { Model } from '../../engine';
import type { LogEntry } from '../stores/log-store';

/** The first entry. */
export interface Opening {
  setup: RoomSetup;
  /** The digest of the teacher's key: who reads a log can't act with it. */
  teacher: string;
}

export const openingText = (opening: Opening): string => JSON.stringify(opening);
export const entryText = (actions: readonly Action[]): string => JSON.stringify(actions);

/** A room, and the number of the last entry that made it so. */
export interface Logged {
  room: Room;
  n: number;
}

/** Only what this server has written is read here. */
export const readOpening = (text: string): Opening => JSON.parse(text) as Opening;

export const emptyRoom = (
  { setup }: Opening,
  { scenario, model }: { scenario: ClassScenario; model: Model },
): Logged => ({ room: newRoom(setup, scenario, model), n: 1 });

/** The room after more of its log. What it has already is left out; where an entry is missing it stops. */
export function readOn({ room, n }: Logged, entries: readonly LogEntry[]): Logged {
  for (const entry of entries) {
    if (entry.n <= n) continue;
    if (entry.n !== n + 1) break;
    for (const action of JSON.parse(entry.text) as Action[]) {
      const applied = apply(room, action);
      if (applied.ok) room = applied.room;
    }
    n = entry.n;
  }
  return { room, n };
}
