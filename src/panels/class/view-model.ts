/** What the picture of a class shows: counts of games, by line of the list of codes. */
import { DOCTRINES, type Doctrine, type Axes } from '../../engine';
import type { ClassGame, ClassGroup, Judging } from '../../store/class/classroom';
import { isContested, turningPointsOf } from '../debrief/turning-points/view-model';
import type { Locale } from '../../view-models/locale';
import { classStartsView, type ClassStartsView } from './starts-view-model';

export interface ClassView {
  title: string;
  games: number;
  starts: ClassStartsView;
  dossiers: readonly ClassDossierView[];
  endings: readonly ClassEndingView[];
  members: readonly ClassMemberView[];
}

export interface ClassDossierView {
  id: string;
  title: string;
  /** Games that met it. */
  asked: number;
  answers: readonly { doctrine: Doctrine; label: string; games: number }[];
  isParted: boolean;
  /** Among the few on which the class parted most. */
  isMostParted: boolean;
}

export interface ClassEndingView {
  id: string;
  title: string;
  games: number;
}

export interface ClassMemberView {
  key: string;
  line: number;
  code: string;
  hash: string;
  ending: string;
  axes: Axes;
  doctrines: readonly Doctrine[];
  sameAs: number | null;
  /** It did not start as most games did. */
  isOdd: boolean;
}

/** A dossier parts a class when at least so many games met it, and its first answer has no more than this share. */
const LEAST_ASKED = 4;
const PARTED = 0.6;
const MOST_PARTED = 3;

export function classView(group: ClassGroup, locale: Locale): ClassView {
  const { scenario, games } = group;
  const { say } = locale;
  const { texts } = scenario;
  const starts = classStartsView(group, locale);
  const oddLines = starts.mix?.odd.flatMap(({ lines }) => lines) ?? [];
  return {
    title: say(scenario.title),
    games: games.length,
    starts,
    dossiers: dossiersOf(games).map(({ id, counts, asked, isParted, isMostParted }) => ({
      id,
      title: say(texts.dossiers[id]!.title),
      asked,
      isParted,
      isMostParted,
      answers: DOCTRINES.map((doctrine) => ({
        doctrine,
        label: say(texts.dossiers[id]!.options[doctrine].label),
        games: counts[doctrine],
      })),
    })),
    endings: scenario.rules.endings
      .map(({ id }) => ({
        id,
        title: say(texts.endings[id]!.title),
        games: games.filter(({ outcome }) => outcome.ending === id).length,
      }))
      .filter((ending) => ending.games > 0)
      .sort((a, b) => b.games - a.games),
    members: games.map(({ line, code, hash, outcome, decisions, sameAs }, i) => ({
      key: `${line} ${i}`,
      line,
      code,
      hash,
      ending: say(texts.endings[outcome.ending]!.title),
      axes: outcome.axes,
      doctrines: decisions,
      sameAs,
      isOdd: oddLines.includes(line),
    })),
  };
}

interface DossierCount {
  id: string;
  counts: Record<Doctrine, number>;
  asked: number;
  isParted: boolean;
  isMostParted: boolean;
}

const noAnswers = () => Object.fromEntries(DOCTRINES.map((doctrine) => [doctrine, 0])) as Record<Doctrine, number>;

/** The dossiers that were met, in the order in which the games met them on average. */
function dossiersOf(games: readonly ClassGame[]): DossierCount[] {
  const met = new Map<string, { counts: Record<Doctrine, number>; turns: number; asked: number }>();
  for (const { turn, dossier, doctrine } of games.flatMap(({ answers }) => answers)) {
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

export interface ClassTurningPointsView {
  /** Games without any, of those that were judged so far. */
  without: number;
  /** The dossiers that were turning points of several games, those of most games first. */
  points: readonly ClassTurningPointView[];
  /** Dossiers that were one in a single game. */
  single: number;
}

export interface ClassTurningPointView {
  id: string;
  title: string;
  games: number;
  /** Of those, so many that some worldview finds right. */
  contested: number;
  /** What was chosen in those games. */
  choices: readonly { doctrine: Doctrine; label: string; games: number }[];
  lines: readonly number[];
}

/** A turning point is common from so many games on. */
const COMMON = 2;

/** The turning points that each game's own debrief shows, counted by dossier. */
export function classTurningPoints(
  { scenario }: ClassGroup,
  { judgements }: Judging,
  { say }: Locale,
): ClassTurningPointsView {
  const shown = [...judgements].map(([{ line }, judgement]) => ({ line, points: turningPointsOf(judgement) }));
  const all = shown.flatMap(({ line, points }) => points.map((point) => ({ line, point })));
  const ids = [...new Set(all.map(({ point }) => point.dossier))];
  const points = ids
    .map((id): ClassTurningPointView => {
      const text = scenario.texts.dossiers[id]!;
      const own = all.filter(({ point }) => point.dossier === id);
      return {
        id,
        title: say(text.title),
        games: own.length,
        contested: own.filter(({ point }) => isContested(point)).length,
        choices: DOCTRINES.map((doctrine) => ({
          doctrine,
          label: say(text.options[doctrine].label),
          games: own.filter(({ point }) => point.chosen === doctrine).length,
        })).filter(({ games }) => games > 0),
        lines: own.map(({ line }) => line),
      };
    })
    .sort((a, b) => b.games - a.games || a.id.localeCompare(b.id));
  return {
    without: shown.filter((game) => game.points.length === 0).length,
    points: points.filter(({ games }) => games >= COMMON),
    single: points.filter(({ games }) => games < COMMON).length,
  };
}
