import type { ShelfEntry } from '../../scenario/catalogue';
import type { Loaded } from '../../store/launch';
import type { Reading } from '../../view-models/locale';
import type { ShelfView } from '../../view-models/views';

/** Made to be played first: it keeps its place and its mark, however short a scenario stands beside it. */
const FIRST_LESSON = 'premiers-pas';

/** The games of the shelf: the longest is the headline, then the first lesson, then from the shortest, as one learns. */
export function shelfViews(
  shelf: readonly ShelfEntry[],
  saveOf: (entry: ShelfEntry) => Loaded | null,
  reading: Reading,
): ShelfView[] {
  const asLearnt = [...shelf].sort((a, b) => rankOf(a) - rankOf(b));
  const headline = asLearnt.pop();
  return (headline === undefined ? [] : [headline, ...asLearnt]).map((entry) =>
    shelfView(entry, saveOf(entry), reading),
  );
}

const rankOf = ({ id, turns }: ShelfEntry): number => (id === FIRST_LESSON ? 0 : turns);

/** A scenario, with its game in progress where there is one. */
function shelfView(entry: ShelfEntry, save: Loaded | null, { say, words }: Reading): ShelfView {
  const going = save !== null && save.ok ? save.save : null;
  return {
    id: entry.id,
    title: say(entry.title),
    summary: say(entry.summary),
    turns: entry.turns,
    isFirstLesson: entry.id === FIRST_LESSON,
    hasReport: entry.hasReport ?? false,
    picture: entry.picture ?? null,
    saved:
      going === null
        ? null
        : { save: going.id, turn: words.time.turnOf(Math.min(going.turn + 1, entry.turns), entry.turns) },
  };
}
