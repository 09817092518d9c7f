import type { MomentView } from '../../view-models/lives';
import { useWords } from '../hooks/use-words';
import { Person } from './person';

type Told = Omit<MomentView, 'pose' | 'id'>;

/** What became of somebody, by name: an item of a list. */
export function Moment({ moment: { name, face, text } }: { moment: Told }) {
  const { colon } = useWords();
  return (
    <li class="line">
      <Person face={face} size={44} />
      <span>
        <b>{name}</b>
        {colon}
        {text}
      </span>
    </li>
  );
}

/** What became of people: items of a list. */
export function Moments({ moments }: { moments: readonly (Told & { id: string })[] }) {
  return (
    <>
      {moments.map((moment, place) => (
        <Moment key={`${moment.id} ${place}`} moment={moment} />
      ))}
    </>
  );
}
