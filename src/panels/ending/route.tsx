import { endingWords } from '../../words/ending';
import { useWords } from '../hooks/use-words';
import { DoctrineMark } from '../ui/icon';
import type { RouteStep } from './view-model';

/** The decisions of a game as the shapes of their doctrines, in order. */
export function Route({ route }: { route: readonly RouteStep[] }) {
  const words = useWords(endingWords);
  return (
    <ol class="route wrap" aria-label={words.route}>
      {route.map(({ doctrine, date }) => (
        <li key={date}>
          <span class="visually-hidden">{date} </span>
          <DoctrineMark doctrine={doctrine} named />
        </li>
      ))}
    </ol>
  );
}
