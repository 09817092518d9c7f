import type { AdvocateView } from '../../view-models/voices';
import { useWords } from '../hooks/use-words';
import { Person } from './person';

/** Pixels: a cut-out that stands on the foot of its band. */
const FACE = 104;

/**
 * Who speaks for an option: their face, their line, their name. The words wait for no drawing.
 * @param isOnTab face and line are seen on the tab above, and are only heard here
 */
export function Advocate({ advocate, isOnTab = false }: { advocate: AdvocateView; isOnTab?: boolean }) {
  const words = useWords();
  const { face, line, name, role } = advocate;
  return (
    <figure class="advocate">
      {!isOnTab && <Person face={face} size={FACE} ground="none" />}
      <blockquote class={isOnTab ? 'visually-hidden' : 'display'}>{words.dossier.says(line)}</blockquote>
      <figcaption>
        {name}
        <span class="visually-hidden">, {role}</span>
      </figcaption>
    </figure>
  );
}
