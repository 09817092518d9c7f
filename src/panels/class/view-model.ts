/** What the picture of a class shows: counts of games, by line of the list of codes. */
import { DOCTRINES, type Doctrine } from '../../engine';
import type { ClassGame, ClassGroup, Judging } from '../../store/class/classroom';
import { isContested, turningPointsOf } from '../debrief/turning-points/view-model';
import { choiceView, dossierTitle } from '../../view-models/choices';
import type { Locale } from '../../view-models/locale';
import { endingTitle } from '../../view-models/outcome';
import { classStartsView } from './starts-view-model';

export type ClassView = ReturnType<typeof classView>;
export type ClassDossierView = ClassView['dossiers'][number];
export type ClassEndingView = ClassView['endings'][number];
export type ClassMemberView = ClassView['members'][number];

/** A dossier parts a class when at least so many games met it, and its first answer has no more than this share. */
const LEAST_ASKED = 4;
const PARTED = 0.6;
const MOST_PARTED = 3;

export function classView(group: ClassGroup, locale: Locale) {
  const { scenario, games: pasted } = group;
  // A game that was handed in twice is counted once.
  const games = pasted.filter(({ sameAs }) => sameAs === null);
  const starts = classStartsView({ scenario, games }, locale);
  const oddLines = starts.mix?.odd.flatMap(({ lines }) => lines) ?? [];
  return {
    title: locale.say(scenario.title),
    games: games.length,
    /** Lines that are counted with an earlier one. */
    twice: pasted.length - games.length,
    starts,
    dossiers: dossiersOf(games).map(({ counts, ...dossier }) => ({
      ...dossier,
      title: dossierTitle(scenario, dossier.id, locale),
      answers: DOCTRINES.map((doctrine) => ({
        ...choiceView(scenario, dossier.id, doctrine, locale),
        games: counts[doctrine],
      })),
    })),
    endings: scenario.rules.endings
      .map(({ id }) => ({
        id,
        title: endingTitle(scenario, id, locale),
        games: games.filter(({ outcome }) => outcome.ending === id).length,
      }))
      .filter((ending) => ending.games > 0)
      .sort((a, b) => b.games - a.games),
    members: pasted.map(({ line, name, code, hash, outcome, choices, sameAs }, i) => ({
      key: `${line} ${i}`,
      line,
      /** Of the group, as it stood beside the code; empty for none. */
      name,
      code,
      hash,
      ending: endingTitle(scenario, outcome.ending, locale),
      axes: outcome.axes,
      doctrines: choices.map(({ doctrine }) => doctrine),
      sameAs,
      /** It did not start as most games did. */
      isOdd: oddLines.includes(line),
    })),
  };
}

interface DossierCount {
  id: string;
  counts: Record<Doctrine, number>;
  /** Games that met it. */
  asked: number;
  isParted: boolean;
  /** Among the few on which the class parted most. */
  isMostParted: boolean;
}

const noAnswers = () => Object.fromEntries(DOCTRINES.map((doctrine) => [doctrine, 0])) as Record<Doctrine, number>;

/** The dossiers that were met, in the order in which the games met them on average. */
function dossiersOf(games: readonly ClassGame[]): DossierCount[] {
  const met = new Map<string, { counts: Record<Doctrine, number>; turns: number; asked: number }>();
  for (const { turn, dossier, doctrine } of games.flatMap(({ choices }) => choices)) {
    const known = met.get(dossier) ?? { counts: noAnswers(), turns: 0, asked: 0 };
    known.counts[doctrine] += 1;
    met.set(dossier, { ...known, turns: known.turns + turn, asked: known.asked + 1 });
  }
  const all = [...met].map(([id, { counts, turns, asked }]) => ({ id, counts, asked, turn: turns / asked }));
  const first = ({ counts, asked }: (typeof all)[number]): number => Math.max(...Object.values(counts)) / asked;
  const parted = all
    .filter((dossier) => dossier.asked >= LEAST_ASKED && first(dossier) <= PARTED)
    .sort((a, b) => first(a) - first(b) || b.asked - a.asked)
    .map(({ id }) => id);
  return all
    .sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1))
    .map(({ id, counts, asked }) => ({
      id,
      counts,
      asked,
      isParted: parted.includes(id),
      isMostParted: parted.slice(0, MOST_PARTED).includes(id),
    }));
}

/** A turning point is common from so many games on. */
const COMMON = 2;

/** The turning points at dossiers that each game's own debrief shows, counted by dossier. */
export function classTurningPoints({ scenario }: ClassGroup, { judgements }: Judging, locale: Locale) {
  const shown = [...judgements].map(([{ line }, judgement]) =>
    turningPointsOf(judgement).flatMap((point) =>
      point.question.kind === 'dossier' ? [{ line, point, dossier: point.question.dossier }] : [],
    ),
  );
  const all = shown.flat();
  const ids = [...new Set(all.map(({ dossier }) => dossier))];
  const points = ids
    .map((id) => {
      const own = all.filter(({ dossier }) => dossier === id);
      return {
        id,
        title: dossierTitle(scenario, id, locale),
        games: own.length,
        /** Of those, so many that some worldview finds right. */
        contested: own.filter(({ point }) => isContested(point)).length,
        /** What was chosen in those games. */
        choices: DOCTRINES.map((doctrine) => ({
          ...choiceView(scenario, id, doctrine, locale),
          games: own.filter(({ point }) => point.chosen === doctrine).length,
        })).filter(({ games }) => games > 0),
        lines: own.map(({ line }) => line),
      };
    })
    .sort((a, b) => b.games - a.games || a.id.localeCompare(b.id));
  return {
    /** Games without any, of those that were judged so far. */
    without: shown.filter((points) => points.length === 0).length,
    /** The dossiers that were turning points of several games, those of most games first. */
    points: points.filter(({ games }) => games >= COMMON),
    /** Dossiers that were one in a single game. */
    single: points.filter(({ games }) => games < COMMON).length,
  };
}
