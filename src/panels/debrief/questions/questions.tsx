import { Icon } from '../../ui/icon';
import { PageLink } from '../../ui/page-link';
import { useWords } from '../../hooks/use-words';
import type { PanelProps } from '../panel';
import { debriefWords } from '../../../words/debrief';

/** Questions for a discussion, and the way to what is handed in. */
export function Questions({ view: { questions } }: PanelProps) {
  const words = useWords(debriefWords).questions;
  const { ending } = useWords();
  return (
    <section class="debrief-questions" aria-labelledby="questions">
      <h3 id="questions">{words.title}</h3>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <p class="debrief-hand-in">
        <PageLink class="button" to="hand-in">
          {ending.handIn} <Icon name="bas" />
        </PageLink>
      </p>
    </section>
  );
}
