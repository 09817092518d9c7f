import type { ShelfEntry } from '../scenario/shelf';
import type { Loaded } from '../store/launch';
import type { Reading } from './reading';
import type { ShelfView } from './views';

/** The games of the shelf: the longest is the headline, then from the shortest, as one learns. */
export function shelfViews(
  shelf: readonly ShelfEntry[],
  saveOf: (entry: ShelfEntry) => Loaded | null,
  reading: Reading,
): ShelfView[] {
  const byLength = [...shelf].sort((a, b) => a.turns - b.turns);
  const headline = byLength.pop();
  return (headline === undefined ? [] : [headline, ...byLength]).map((entry) =>
    shelfView(entry, saveOf(entry), reading),
  );
}

/** A scenario, with its game in progress where there is one. */
function shelfView(entry: ShelfEntry, save: Loaded | null, { say, words }: Reading): ShelfView {
  const going = save !== null && save.ok ? save.save : null;
  return {
    id: entry.id,
    title: say(entry.title),
    summary: say(entry.summary),
    turns: entry.turns,
    hasReport: entry.hasReport ?? false,
    picture: entry.picture ?? null,
    saved:
      going === null
        ? null
        : { save: going.id, turn: words.time.turnOf(Math.min(going.turn + 1, entry.turns), entry.turns) },
  };
}
