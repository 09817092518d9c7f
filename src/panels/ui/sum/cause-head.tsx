import { useWords } from '../../hooks/use-words';
import { reviewWords } from '../../../words/review';

/** What the columns of a sum are, aloud. */
export function CauseHead() {
  const { causes } = useWords(reviewWords);
  return (
    <thead class="visually-hidden">
      <tr>
        <th scope="col">{causes.cause}</th>
        <th scope="col">{causes.amount}</th>
      </tr>
    </thead>
  );
}
