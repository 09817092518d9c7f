import type { Game } from '../../store/game/game';
import { axesNow } from '../../view-models/stage';
import { cellName } from '../../scenario/cell-names';
import { seriesOf } from '../../store/game/selectors';
import type { Locale } from '../../view-models/locale';
import { reviewWords } from '../../words/review';
import { toPoints } from '../../words/numbers';
import { axesIn, closed } from '../ui/sentences';
import type { ReviewView } from './view-model';

/**
 * What was decided, what speaks to the player, where both axes are and what moved them, how much else there is. All of it is on
 * the page, under the heading that takes the focus: it is not said twice.
 */
export function announcementOf(game: Game, { turn, decided, headlines, pieces }: ReviewView, locale: Locale): string {
  const words = reviewWords(locale.language);
  const others = pieces.length - headlines.filter(({ isReminder }) => isReminder).length;
  return [
    ...(decided === null ? [] : [closed(words.decided(decided.label))]),
    ...headlines.flatMap(({ title, text, isReminder }) => (isReminder ? [`${title} ${text ?? ''}`] : [])),
    axesIn(axesNow(game), locale),
    ...movesIn(game, turn, locale),
    ...(others === 0 ? [] : [words.newsBelow(others)]),
  ].join(' ');
}

/** How each axis has moved, in whole points as they are shown, and the gauge that moved it most; nothing of one that stood. */
function movesIn(game: Game, turn: number, locale: Locale): string[] {
  const { words, numbers } = locale;
  const { axes, indices } = game.scenario.rules;
  const changeOf = (cell: string): number => {
    const series = seriesOf(game, cell);
    return series[turn]! - series[turn - 1]!;
  };
  return (['emancipation', 'tyranny'] as const).flatMap((axis) => {
    const series = seriesOf(game, axes[axis]);
    const change = toPoints(series[turn]!) - toPoints(series[turn - 1]!);
    if (change === 0) return [];
    const terms = indices.find(({ id }) => id === axes[axis])?.terms ?? [];
    const pushes = terms
      .map(({ of, weight, inverse }) => ({ of, push: changeOf(of) * weight * (inverse ? -1 : 1) * Math.sign(change) }))
      .filter(({ push }) => push > 0)
      .sort((a, b) => b.push - a.push);
    const most = pushes[0] === undefined ? null : cellName(game.scenario, pushes[0].of, locale);
    const by = numbers.whole(Math.abs(change));
    return [reviewWords(locale.language).moved[change > 0 ? 'up' : 'down'](words.axes[axis], by, most)];
  });
}
