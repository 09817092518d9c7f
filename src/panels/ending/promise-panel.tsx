import { stampSheet } from '../../drawings/endings/sheet';
import type { PromiseView } from '../../view-models/promise';
import { endingWords } from '../../words/ending';
import { useWords } from '../hooks/use-words';
import { Drawing } from '../ui/drawing';

/** What was promised, in quotes, what it was about at the end, and the stamp that says whether it was kept. */
export function PromisePanel({ promise }: { promise: PromiseView & { reached: string } }) {
  const { label, isKept, reached } = promise;
  const words = useWords(endingWords).promise;
  const { dossier, colon } = useWords();
  const verdict = isKept ? 'kept' : 'broken';
  const { shapes, width, height } = stampSheet(words.stamps[verdict], isKept);
  return (
    <section class="promise-panel" aria-label={words[verdict]}>
      <p class="kicker">{words.yours}</p>
      <p class="display">{dossier.says(label)}</p>
      {reached !== '' && (
        <p class="promise-reached strong">
          {words.reached}
          {colon}
          {reached}
        </p>
      )}
      <Drawing class="promise-verdict" shapes={shapes} width={width} height={height} label={words[verdict]} />
    </section>
  );
}
