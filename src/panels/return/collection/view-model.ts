/** What was met in each world, and what there still is to meet. */
import type { Axes, Condition } from '../../../engine';
import type { CatalogueEntry } from '../../../scenario/catalogue';
import { collectablesOf, type Collectables } from '../../../scenario/collectables';
import { describeCondition } from '../../../scenario/describe';
import type { PlayableScenario } from '../../../scenario/playable';
import type { Game } from '../../../store/game/game';
import { promiseMade } from '../../../store/game/selectors';
import { metIn, together, type Collection, type Thing } from '../../../store/return/collection';
import type { SavedGame } from '../../../store/saved-games/saved-game';
import { livesView } from '../../../view-models/lives';
import type { Locale } from '../../../view-models/locale';
import { promiseName } from '../../../view-models/names';
import { promiseView } from '../../../view-models/promise';
import { returnWords } from '../../../words/games';
import { longestFirst } from '../view-model';

/** What a finished game has met: its ending, the lives that it left well, its promise where it was kept. */
export function metByGame(game: Game, locale: Locale): Thing[] {
  const through = livesView(game, locale).filter(({ pose }) => pose === 'free' || pose === 'healed');
  const promise = promiseView(game, locale)?.isKept ? promiseMade(game) : null;
  return [
    `ending/${game.outcome!.ending}`,
    ...through.map(({ id }): Thing => `life/${id}`),
    ...(promise === null ? [] : [promise as Thing]),
  ];
}

/** What kept games say of themselves, without being played again: their endings. */
export const metBySaves = (games: readonly SavedGame[]): Collection =>
  games.reduce<Collection>(
    (met, { scenario, outcome }) =>
      outcome === null ? met : together(met, { [scenario.id]: [`ending/${outcome.ending}`] }),
    {},
  );

/** Where the axes stood when an ending was met last; null where no kept game tells. */
export const axesAt = (games: readonly SavedGame[], world: string, ending: string): Axes | null =>
  games.find(({ scenario, outcome }) => scenario.id === world && outcome?.ending === ending)?.outcome?.axes ?? null;

const MOST_POSTERS = 17;

/** The posters on the title: those of the long world, then of others as long as there is room for all of theirs. */
export function stripView(
  catalogue: readonly CatalogueEntry[],
  collectables: Readonly<Record<string, Collectables>>,
  collection: Collection,
  games: readonly SavedGame[],
  { say }: Locale,
) {
  const met = together(collection, metBySaves(games));
  const worlds = longestFirst(catalogue).flatMap(({ id, title }) => {
    const { endings = [] } = collectables[id] ?? {};
    const own = new Set(metIn(met, id));
    const posters = endings
      .map((ending) => ({ ...ending, isMet: own.has(`ending/${ending.id}`), axes: axesAt(games, id, ending.id) }))
      .sort((one, other) => Number(other.isMet) - Number(one.isMet));
    return posters.length === 0
      ? []
      : [{ id, title: say(title), posters, met: posters.filter(({ isMet }) => isMet).length }];
  });
  // A phone has room for one world and five posters: what was met comes first.
  worlds.sort((one, other) => Number(other.met > 0) - Number(one.met > 0));
  let room = MOST_POSTERS;
  const shown = worlds.filter(({ posters }) => {
    const fits = posters.length <= room;
    if (fits) room -= posters.length;
    return fits;
  });
  const sum = (of: (world: (typeof worlds)[number]) => number) => worlds.reduce((all, world) => all + of(world), 0);
  return { worlds: shown, met: sum((world) => world.met), all: sum(({ posters }) => posters.length) };
}

export type WorldView = ReturnType<typeof worldView>;

/** A world with all that can be met in it. */
export function worldView(
  scenario: PlayableScenario,
  collection: Collection,
  games: readonly SavedGame[],
  locale: Locale,
) {
  const words = returnWords(locale.language).collection;
  const { id, texts, lives = [], rules } = scenario;
  const met = new Set(metIn(collection, id));
  const collectables = collectablesOf(scenario);
  const endings = collectables.endings.map(({ id: ending, picture }) => {
    const isMet = met.has(`ending/${ending}`);
    return {
      id: ending,
      picture,
      isMet,
      axes: axesAt(games, id, ending),
      title: isMet ? locale.say(texts.endings[ending]!.title) : words.notMet,
      hint: isMet ? null : hintOf(scenario, ending, locale),
    };
  });
  return {
    id,
    title: locale.say(scenario.title),
    endings,
    lives: lives.map(({ id: life, name, who, face }) => ({
      id: life,
      name,
      who: locale.say(who),
      face,
      isThrough: met.has(`life/${life}`),
    })),
    promises: (rules.promises ?? []).map(({ id: promise }) => ({
      id: promise,
      label: promiseName(scenario, `promise/${promise}`, locale),
      isKept: met.has(`promise/${promise}`),
    })),
    /** An ending of it was met. */
    isBegun: endings.some(({ isMet }) => isMet),
  };
}

/** One part of what an ending takes: what is its own, and not how high the axes stand, where there is such a part. */
function hintOf(scenario: PlayableScenario, id: string, locale: Locale): string {
  const words = returnWords(locale.language).collection;
  const { when } = scenario.rules.endings.find((ending) => ending.id === id)!;
  if (when === null) return words.lastHint;
  return words.hint(describeCondition(scenario, partOf(scenario, when), locale.language));
}

function partOf(scenario: PlayableScenario, when: Condition): Condition {
  if ('any' in when) return partOf(scenario, when.any[0]!);
  if (!('all' in when)) return when;
  return partOf(scenario, when.all.find((one) => !isOfAxes(scenario, one)) ?? when.all[0]!);
}

const isOfAxes = ({ rules }: PlayableScenario, condition: Condition): boolean =>
  !('cell' in condition) || Object.values(rules.axes).includes(condition.cell);
