import './fates.css';
import { peopleWords } from '../../words/ending';
import type { LifeView } from '../../view-models/lives';
import { useWords } from '../hooks/use-words';
import DrawnPerson from './drawn-person';

/** What became of the people whom a game followed. */
export default function Fates({ lives }: { lives: readonly LifeView[] }) {
  const words = useWords(peopleWords);
  return (
    <section class="fates" aria-labelledby="fates-title">
      <h2 id="fates-title">{words.fates}</h2>
      <ul>
        {lives.map(({ id, name, who, face, pose, text }) => (
          <li key={id}>
            <DrawnPerson face={face} pose={pose} size={160} />
            <h3>{name}</h3>
            <p class="fate-pose">{words.poses[pose]}</p>
            <p>{text ?? who}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
