import type { CatalogueEntry } from '../../scenario/catalogue';
import { isFinished, isOf } from '../../store/saved-games/saves';
import type { SavedGame } from '../../store/saved-games/saved-game';
import type { Locale } from '../../view-models/locale';

/** Made to be played first: it keeps its place and its mark, however short a scenario stands beside it. */
export const FIRST_LESSON = 'premiers-pas';

export const rankOf = ({ id, turns }: CatalogueEntry): number => (id === FIRST_LESSON ? 0 : turns);

/** What the title leads to: the first game, the long one, and the one in progress that was played last. */
export function titleView(catalogue: readonly CatalogueEntry[], games: readonly SavedGame[], { say, words }: Locale) {
  const asLearnt = [...catalogue].sort((a, b) => rankOf(a) - rankOf(b));
  const [first, long] = [asLearnt[0], asLearnt.at(-1)];
  const going = games.find((save) => !isFinished(save) && catalogue.some((entry) => isOf(save, entry)));
  const turns = going && catalogue.find(({ id }) => id === going.scenario.id)!.turns;
  const entryView = ({ id, title, turns: count }: CatalogueEntry) => ({
    id,
    title: say(title),
    turns: count,
    minutes: minutesOf(count),
  });
  return {
    first: first ? entryView(first) : null,
    /** null where it is the first one too. */
    long: long === undefined || long === first ? null : entryView(long),
    going:
      going === undefined
        ? null
        : {
            save: going,
            title: say(going.scenario.title),
            turn: words.time.turnOf(Math.min(going.turn + 1, turns!), turns!).toLowerCase(),
          },
  };
}

/** Measured with students: a minute and a quarter a turn. In whole fives. */
const minutesOf = (turns: number): number => Math.ceil((turns * 1.25) / 5) * 5;
