import type { ShelfEntry } from '../scenario/shelf';
import type { Loaded } from '../store/saves';
import type { Reading } from './reading';
import type { ShelfView } from './views';

/** A scenario of the shelf, with its saved game where there is one that can be played on. */
export function shelfView(entry: ShelfEntry, save: Loaded | null, { say, words }: Reading): ShelfView {
  return {
    id: entry.id,
    title: say(entry.title),
    summary: say(entry.summary),
    turns: entry.turns,
    saved: save !== null && save.ok ? words.time.turnOf(Math.min(save.save.turn + 1, entry.turns), entry.turns) : null,
  };
}
