import { endingWords } from '../../words/ending';
import { useLocale } from '../hooks/use-words';
import type { EndingView } from './view-model';

/** Where the two axes stood when the player left, and at the end, and how the score counts both. */
export function Score({ ending: { afterYou } }: { ending: EndingView }) {
  const { language, numbers } = useLocale();
  const words = endingWords(language);
  if (afterYou === null) return null;
  const { moments, later } = afterYou;
  const [left, end] = [moments[0]!, moments.at(-1)!];
  const line = (when: string, { axes }: typeof left) =>
    words.after.line(when, numbers.points(axes.emancipation), numbers.points(axes.tyranny));
  return (
    <p class="poster-score">
      <b>{line(words.after.leaving, left)}</b> <b>{line(later, end)}</b> <span>{words.score}</span>
    </p>
  );
}
