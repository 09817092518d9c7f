import type { CatalogueEntry } from '../../scenario/catalogue';
import type { Loaded } from '../../store/launch/launch';
import type { Locale } from '../../view-models/locale';
import { asLearnt, FIRST_LESSON } from '../catalogue/view-model';

/** The games of the catalogue: the longest is the headline, then the first lesson, then from the shortest, as one learns. */
export function catalogueCards(
  catalogue: readonly CatalogueEntry[],
  saveOf: (entry: CatalogueEntry) => Loaded | null,
  locale: Locale,
): CatalogueCardView[] {
  const others = asLearnt(catalogue);
  const headline = others.pop();
  return (headline === undefined ? [] : [headline, ...others]).map((entry) =>
    catalogueCard(entry, saveOf(entry), locale),
  );
}

export type CatalogueCardView = ReturnType<typeof catalogueCard>;

/** A scenario of the catalogue, with its game in progress where there is one. */
function catalogueCard(entry: CatalogueEntry, save: Loaded | null, { say, words }: Locale) {
  const going = save !== null && save.ok ? save.save : null;
  return {
    id: entry.id,
    title: say(entry.title),
    turns: entry.turns,
    isFirstLesson: entry.id === FIRST_LESSON,
    hasReport: entry.hasReport ?? false,
    /** The name of the drawing on its card; null for none. */
    picture: entry.picture ?? null,
    /** The game in progress that was played last: its save, and the turn at which it stands. */
    saved:
      going === null
        ? null
        : { save: going.id, turn: words.time.turnOf(Math.min(going.turn + 1, entry.turns), entry.turns) },
  };
}
