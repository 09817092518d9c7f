import { Dialog } from '../ui/dialog';
import { debriefWords } from '../../words/debrief';
import { useWords } from '../hooks/use-words';
import type { MethodView } from './view-model';

interface MethodProps {
  /** What was played for this very game; null until it is known. */
  method: MethodView | null;
  onClose: () => void;
}

/** How the analysis works, what it cannot know, and the known weaknesses of the model. */
export function Method({ method, onClose }: MethodProps) {
  const words = useWords(debriefWords).method;
  return (
    <Dialog title={words.title} onClose={onClose} class="method">
      {words.sections.map(({ title, texts }) => (
        <section key={title}>
          <h3>{title}</h3>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      {method !== null && (
        <section>
          <h3>{words.waysTitle}</h3>
          <ul class="method-ways">
            {method.ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
          <p>{method.figures}</p>
        </section>
      )}
    </Dialog>
  );
}
