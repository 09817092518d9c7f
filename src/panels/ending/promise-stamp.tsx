import { endingWords } from '../../words/ending';
import type { PromiseView } from '../../view-models/promise';
import { useWords } from '../hooks/use-words';

/** What was promised, stamped kept or broken. */
export function PromiseStamp({ promise: { label, isKept } }: { promise: PromiseView }) {
  const words = useWords(endingWords).promise;
  return (
    <p class={`promise-stamp ${isKept ? 'is-kept' : 'is-broken'}`}>
      <b>{isKept ? words.kept : words.broken}</b> {label}
    </p>
  );
}
