/** What the list of one's own games shows of each. */
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { PlayableScenario } from '../../scenario/playable';
import { isFinished, isOf, type SavedGame } from '../../store/saved-games/saves';
import { keptWords } from '../../words/kept';
import type { Locale } from '../../view-models/locale';
import type { Axes } from '../../engine';

export interface KeptView {
  id: string;
  title: string;
  /** The turn, or the ending. */
  state: string;
  axes: Axes | null;
  moment: string;
  /** What it is called where only its name is heard. */
  name: string;
  /** Why it can't be taken up; null when it can. */
  stuck: 'other-version' | 'other-scenario' | null;
  /** Games with the same one can be compared. */
  scenario: string;
}

export interface SavedGamesParts {
  catalogue: readonly CatalogueEntry[];
  own: PlayableScenario | null;
}

export function keptViews(
  games: readonly SavedGame[],
  parts: SavedGamesParts,
  locale: Locale,
): { going: KeptView[]; past: KeptView[] } {
  const views = games.map((save) => ({ save, view: keptView(save, parts, locale) }));
  return {
    going: views.filter(({ save }) => !isFinished(save)).map(({ view }) => view),
    past: views.filter(({ save }) => isFinished(save)).map(({ view }) => view),
  };
}

export function keptView(
  save: SavedGame,
  { catalogue, own }: SavedGamesParts,
  { say, words, language }: Locale,
): KeptView {
  const here = keptWords(language);
  const { scenario, outcome, turn, updated } = save;
  const known = [own, ...catalogue].filter((candidate) => candidate !== null && candidate.id === scenario.id);
  const entry = catalogue.find(({ id }) => id === scenario.id);
  const turns = entry?.turns ?? (own?.id === scenario.id ? own.rules.turns : null);
  const title = say(scenario.title);
  const going = turns === null ? words.time.turn(turn + 1) : words.time.turnOf(Math.min(turn + 1, turns), turns);
  const state = outcome === null ? going : say(outcome.title);
  const moment = here.played(momentOf(updated, language));
  return {
    id: save.id,
    title,
    state,
    axes: outcome?.axes ?? null,
    moment,
    name: `${title}, ${state}, ${moment}`,
    stuck: known.some((candidate) => isOf(save, candidate!))
      ? null
      : known.length > 0
        ? 'other-version'
        : 'other-scenario',
    scenario: `${scenario.id}.${scenario.version}`,
  };
}

/** `12 mars à 14:05`. */
const momentOf = (moment: number, language: Locale['language']): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));
