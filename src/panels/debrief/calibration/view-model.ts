import type { Game } from '../../../store/game/game';
import { foreseeable, resolvedPredictions } from '../../../store/game/predictions';
import { dateLine } from '../../../view-models/dates';
import type { Locale } from '../../../view-models/locale';
import { debriefWords } from '../../../words/debrief';
import { cellName } from '../../../scenario/cell-names';

/** Once is chance: what happened at least twice is named. */
const OFTEN = 2;
const SENTENCES = 3;

/** What was predicted and what came; null when nothing was predicted. */
export function calibrationView(game: Game, locale: Locale) {
  const predictions = resolvedPredictions(game);
  if (predictions.length === 0) return null;
  const words = debriefWords(locale.language).calibration;
  const right = predictions.filter(({ isRight }) => isRight).length;
  const name = (gauge: string) => cellName(game.scenario, gauge, locale);
  const byChance = predictions.length / Math.max(1, foreseeable(game).length);
  return {
    title: words.title(right, predictions.length),
    /** One a prediction. */
    hits: predictions.map(({ turn, isRight }) => ({ turn, isRight, date: dateLine(game.scenario, turn, locale) })),
    sentences: [
      ...neverSeen(game).map(({ gauge, times }) => words.unseen(name(gauge), times)),
      ...overrated(game).map(({ gauge, times }) => words.overrated(name(gauge), times)),
      ...wellSeen(game).map(({ gauge }) => words.seen(name(gauge))),
    ]
      .slice(0, SENTENCES)
      .concat(predictions.length >= 4 ? words.chance(locale.numbers.tenths(byChance * 1000)) : []),
  };
}

/** Gauges that moved most several times, when a prediction was made, and were never predicted. */
export function neverSeen(game: Game): { gauge: string; times: number }[] {
  const predictions = resolvedPredictions(game);
  const predicted = new Set(predictions.map(({ gauge }) => gauge));
  return often(predictions.filter(({ moved }) => !predicted.has(moved)).map(({ moved }) => moved));
}

/** Gauges that were predicted several times, and never moved most. */
function overrated(game: Game): { gauge: string; times: number }[] {
  const predictions = resolvedPredictions(game);
  const moved = new Set(predictions.map((prediction) => prediction.moved));
  return often(predictions.filter(({ gauge }) => !moved.has(gauge)).map(({ gauge }) => gauge));
}

function wellSeen(game: Game): { gauge: string; times: number }[] {
  return often(resolvedPredictions(game).flatMap(({ gauge, isRight }) => (isRight ? [gauge] : [])));
}

/** Those that come up often enough to be named, the most frequent first. */
function often(gauges: readonly string[]): { gauge: string; times: number }[] {
  const times = new Map<string, number>();
  for (const gauge of gauges) times.set(gauge, (times.get(gauge) ?? 0) + 1);
  return [...times]
    .map(([gauge, count]) => ({ gauge, times: count }))
    .filter((entry) => entry.times >= OFTEN)
    .sort((a, b) => b.times - a.times);
}
