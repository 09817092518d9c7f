/** What the list of one's own games shows of each. */
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { PlayableScenario } from '../../scenario/playable';
import { isFinished, isOf } from '../../store/saved-games/saves';
import type { SavedGame } from '../../store/saved-games/saved-game';
import { gamesWords } from '../../words/games';
import { LANGUAGE_INFO } from '../../words';
import type { Locale } from '../../view-models/locale';

export type KeptView = ReturnType<typeof keptView>;

interface SavedGamesParts {
  catalogue: readonly CatalogueEntry[];
  own: PlayableScenario | null;
}

export function keptViews(games: readonly SavedGame[], parts: SavedGamesParts, locale: Locale) {
  const viewsOf = (saves: readonly SavedGame[]) => saves.map((save) => keptView(save, parts, locale));
  return {
    going: viewsOf(games.filter((save) => !isFinished(save))),
    past: viewsOf(games.filter(isFinished)),
  };
}

export function keptView(save: SavedGame, { catalogue, own }: SavedGamesParts, { say, words, language }: Locale) {
  const here = gamesWords(language);
  const { scenario, outcome, turn, updated } = save;
  const known = [...(own === null ? [] : [own]), ...catalogue].filter(({ id }) => id === scenario.id);
  const entry = catalogue.find(({ id }) => id === scenario.id);
  const turns = entry?.turns ?? (own?.id === scenario.id ? own.rules.turns : null);
  const title = say(scenario.title);
  const going = turns === null ? words.time.turn(turn + 1) : words.time.turnOf(Math.min(turn + 1, turns), turns);
  const state = outcome === null ? going : say(outcome.title);
  const moment = here.played(momentOf(updated, language));
  return {
    id: save.id,
    title,
    /** The turn, or the ending. */
    state,
    axes: outcome?.axes ?? null,
    code: save.code,
    /** A finished game of the catalogue, under no constraint: another can be played beside it. */
    canBeside: outcome !== null && entry !== undefined && isOf(save, entry) && scenario.under === undefined,
    moment,
    /** What it is called where only its name is heard. */
    name: `${title}, ${state}, ${moment}`,
    /** Why it can't be taken up; null when it can. */
    stuck: stuckBecause(save, known),
    /** Games with the same one can be compared. */
    scenario: `${scenario.id}.${scenario.version}.${scenario.under ?? ''}`,
  };
}

function stuckBecause(
  save: SavedGame,
  known: readonly { id: string; version: number }[],
): 'other-version' | 'other-scenario' | null {
  if (known.some((candidate) => isOf(save, candidate))) return null;
  return known.length > 0 ? 'other-version' : 'other-scenario';
}

/** `12 mars à 14:05`. */
const momentOf = (moment: number, language: Locale['language']): string =>
  new Intl.DateTimeFormat(LANGUAGE_INFO[language].locale, {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));
