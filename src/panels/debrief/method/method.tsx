import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import type { PanelProps } from '../panel';

/** How the analysis works, what it cannot know, and the known weaknesses of the model: behind a button. */
export function Method({ view: { method } }: PanelProps) {
  const words = useWords(debriefWords).method;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p class="debrief-method">
        <Button onClick={() => setOpen(true)}>{words.open}</Button>
      </p>
      {isOpen && (
        <Dialog title={words.title} onClose={() => setOpen(false)} class="method">
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
      )}
    </>
  );
}
