import './advocate.css';
import type { Doctrine } from '../../engine';
import type { AdvocateView } from '../../view-models/voices';
import { useWords } from '../hooks/use-words';
import DrawnPerson from './drawn-person';

export interface AdvocateProps {
  advocate: AdvocateView;
  doctrine: Doctrine;
}

/** Who speaks for an option: their face, their line, their name. */
export default function Advocate({ advocate, doctrine }: AdvocateProps) {
  const words = useWords();
  const { face, line, name, role } = advocate;
  return (
    <figure class="advocate is-there on-doctrine">
      <DrawnPerson face={face} size={72} ground={doctrine} />
      <blockquote class="display">{words.dossier.says(line)}</blockquote>
      <figcaption>
        {name}, {role}
      </figcaption>
    </figure>
  );
}
