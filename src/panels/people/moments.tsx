import type { MomentView } from '../../view-models/lives';
import { useWords } from '../hooks/use-words';
import { Person } from './person';

/** What became of people, by name: items of a list. */
export function Moments({ moments }: { moments: readonly Omit<MomentView, 'pose'>[] }) {
  const { colon } = useWords();
  return (
    <>
      {moments.map(({ id, name, face, text }, place) => (
        <li key={`${id} ${place}`} class="line">
          <Person face={face} size={44} />
          <span>
            <b>{name}</b>
            {colon}
            {text}
          </span>
        </li>
      ))}
    </>
  );
}
