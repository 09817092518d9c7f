import type { Axes as AxisValues } from '../../engine';
import { endingWords } from '../../words/ending';
import { useLocale } from '../hooks/use-words';
import type { EndingView } from './view-model';

/** What the score is made of, for who asks: its two halves, then where the axes stood when the player left and at the end. */
export function Score({ ending: { afterYou } }: { ending: EndingView }) {
  const { language, words: common, numbers } = useLocale();
  const words = endingWords(language);
  if (afterYou === null) return null;
  const { moments, halves, later } = afterYou;
  const [left, end] = [moments[0]!, moments.at(-1)!];
  const line = (when: string, axes: AxisValues) => (
    <li>
      {when}
      {common.colon}
      {common.axes.both(numbers.points(axes.emancipation), numbers.points(axes.tyranny))}
    </li>
  );
  return (
    <details class="poster-score">
      <summary>
        <b>{words.score.span}.</b> {words.score.name}
      </summary>
      <p>{words.score.rule}</p>
      <ul>
        {line(words.score.lived, halves.lived)}
        {line(words.score.legacy, halves.legacy)}
      </ul>
      <p>{words.score.ends}</p>
      <ul>
        {line(words.after.leaving, left.axes)}
        {line(later, end.axes)}
      </ul>
    </details>
  );
}
