import './story.css';
import type { IconName } from '../../drawings';
import type { Pose } from '../../scenario/playable';
import { peopleWords } from '../../words/ending';
import { useWords } from '../hooks/use-words';
import { DoctrineMark, Icon } from '../ui/icon';
import { closed } from '../ui/sentences';
import type { ReviewView } from './view-model';

/** How a life stands, as a sign. */
const SIGNS: Readonly<Record<Pose, IconName>> = {
  'on-file': 'croix',
  'out-of-work': 'croix',
  'on-the-way': 'fleche',
  healed: 'coche',
  free: 'coche',
};

/** The life that takes the cry: how things stood, what you decided, how they stand now. */
export function Story({ story }: { story: NonNullable<ReviewView['story']> }) {
  const words = useWords(peopleWords);
  const { before, decision } = story;
  return (
    <ol class="story" aria-label={words.story.name}>
      <li>
        <h2>
          <Icon name={before.turn === 0 ? 'homme' : SIGNS[before.pose]} />
          {before.date}
        </h2>
        <p>{before.text}</p>
      </li>
      {decision !== null && (
        <li>
          <h2>
            <DoctrineMark doctrine={decision.doctrine} named />
            {decision.date === null ? words.story.chose : words.story.choseThen(decision.date)}
          </h2>
          <p>
            <b>{closed(decision.label)}</b> {decision.text}
          </p>
        </li>
      )}
      <li>
        <h2>
          <Icon name={SIGNS[story.pose]} />
          {story.date}
        </h2>
        <p>{story.text}</p>
      </li>
    </ol>
  );
}
