import { classWords } from '../../words/class';
import { useWords } from '../hooks/use-words';
import { Signs } from './signs';
import type { ClassEndingView } from './view-model';

/** Which ends the games came to: a figure a game. */
export function Endings({ endings }: { endings: readonly ClassEndingView[] }) {
  const words = useWords(classWords).endings;
  return (
    <section class="class-part stack" aria-labelledby="class-endings">
      <h3 id="class-endings">{words.name}</h3>
      <ul class="class-endings">
        {endings.map(({ id, title, games }) => (
          <li key={id}>
            <b class="display">{title}</b>
            <span>{words.games(games)}</span>
            <Signs signs={[{ icon: 'homme', count: games }]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
