import type { CatalogueEntry } from '../../scenario/catalogue';
import { isFinished, isOf } from '../../store/saved-games/saves';
import type { SavedGame } from '../../store/saved-games/saved-game';
import type { Locale } from '../../view-models/locale';

/** Made to be played first: it keeps its place and its mark, however short a scenario stands beside it. */
export const FIRST_LESSON = 'premiers-pas';

const rankOf = ({ id, turns }: CatalogueEntry): number => (id === FIRST_LESSON ? 0 : turns);

/** From the first lesson to the longest. */
export const asLearnt = (catalogue: readonly CatalogueEntry[]): CatalogueEntry[] =>
  [...catalogue].sort((a, b) => rankOf(a) - rankOf(b));

/**
 * What a player plays next: as one learns, the first world of which they have finished no game; null where there is none. Who
 * has finished any needs no first lesson: it comes last.
 */
export function nextWorld(catalogue: readonly CatalogueEntry[], games: readonly SavedGame[]): CatalogueEntry | null {
  const past = games.filter(isFinished);
  const open = asLearnt(catalogue).filter(({ id }) => past.every(({ scenario }) => scenario.id !== id));
  return open.find(({ id }) => past.length === 0 || id !== FIRST_LESSON) ?? open[0] ?? null;
}

/** What the title leads to: the game to play next, the long one, and the one in progress that was played last. */
export function titleView(catalogue: readonly CatalogueEntry[], games: readonly SavedGame[], locale: Locale) {
  const { say } = locale;
  const long = asLearnt(catalogue).at(-1);
  // Who has finished all is led to the long one, which is another each time.
  const first = nextWorld(catalogue, games) ?? long;
  const going = games.find((save) => !isFinished(save) && catalogue.some((entry) => isOf(save, entry)));
  return {
    first: first ? entryView(first, locale) : null,
    /** null where it is the first one too. */
    long: long === undefined || long === first ? null : entryView(long, locale),
    going:
      going === undefined
        ? null
        : {
            save: going,
            title: say(going.scenario.title),
            turn: turnOfSave(
              going,
              catalogue.find(({ id }) => id === going.scenario.id)!,
              locale,
            ),
          },
  };
}

/** The turn at which a game of a world stands, within a sentence. */
export const turnOfSave = ({ turn }: SavedGame, { turns }: CatalogueEntry, { words }: Locale): string =>
  words.time.turnOf(Math.min(turn + 1, turns), turns).toLowerCase();

/** A world as it is offered, with how long it takes. */
export const entryView = ({ id, title, turns }: CatalogueEntry, { say, words }: Locale) => ({
  id,
  title: say(title),
  turns,
  time: words.title.minutes(minutesOf(turns)),
});

/** Measured with students: a minute and a quarter a turn. In whole fives. */
const minutesOf = (turns: number): number => Math.ceil((turns * 1.25) / 5) * 5;
