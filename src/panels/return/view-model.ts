/** What is new on the title to those who come back. */
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { Game } from '../../store/game/game';
import { dayBefore, decisionsIn, drawOf, lastDays, seedOfDay, type Day } from '../../store/return/draw';
import { levelsOf } from '../../store/return/ghost';
import { isFinished } from '../../store/saved-games/saves';
import type { SavedGame } from '../../store/saved-games/saved-game';
import type { Locale } from '../../view-models/locale';
import type { Words } from '../../words';
import { returnWords } from '../../words/games';

/** The long game first: the others lead to it. */
export const longestFirst = (catalogue: readonly CatalogueEntry[]): CatalogueEntry[] =>
  [...catalogue].sort((a, b) => b.turns - a.turns);

/** The draw is of the long game. */
const longest = (catalogue: readonly CatalogueEntry[]): CatalogueEntry | undefined => longestFirst(catalogue)[0];

/** The day's draw, and what was played of yesterday's; null where there is no world. */
export function drawView(
  catalogue: readonly CatalogueEntry[],
  games: readonly SavedGame[],
  day: Day,
  { words, language, say }: Locale,
) {
  const world = longest(catalogue);
  if (world === undefined) return null;
  const here = returnWords(language).draw;
  const { counted, seed } = drawOf(day, world, games);
  const yesterday = drawOf(dayBefore(day), world, games).counted;
  return {
    world: world.id,
    seed,
    about: here.today(day, say(world.title), world.turns),
    /** The try that counts, begun or over. */
    counted: counted && triedView(counted),
    /** How far it is; null before it is begun. */
    going: counted && here.going(turnOf(counted, world.turns, words)),
    /** null where yesterday's was not played to its end. */
    yesterday: yesterday !== null && isFinished(yesterday) ? triedView(yesterday) : null,
  };
}

const turnOf = ({ turn }: SavedGame, turns: number, { time }: Words): string =>
  time.turnOf(Math.min(turn + 1, turns), turns).toLowerCase();

const triedView = (save: SavedGame) => ({
  save: save.id,
  code: save.code,
  isOver: isFinished(save),
  decisions: decisionsIn(save.code),
  axes: save.outcome?.axes ?? null,
});

/** The day whose draw a game is of, of the last few; null for any other game. */
export function drawDayOf(
  { scenario, seed, assumptions }: Game,
  catalogue: readonly CatalogueEntry[],
  today: Day,
): Day | null {
  const world = longest(catalogue);
  const isOfWorld = world?.id === scenario.id && world.version === scenario.version;
  if (!isOfWorld || Object.keys(levelsOf(assumptions)).length > 0) return null;
  return lastDays(today).find((day) => seedOfDay(day) === seed) ?? null;
}

/** Whether a game that is over is the try that counts of a day's draw, in a sentence; null where it is of none. */
export function drawSaid(
  catalogue: readonly CatalogueEntry[],
  games: readonly SavedGame[],
  today: Day,
  game: Game,
  save: string | null,
  { language }: Locale,
): string | null {
  const day = drawDayOf(game, catalogue, today);
  if (day === null) return null;
  const { counted } = drawOf(day, game.scenario, games);
  const words = returnWords(language).draw;
  return counted === null || counted.id === save ? words.counts : words.practised;
}
