import { useState } from 'preact/hooks';
import type { GameScreenProps } from '../current-screen';
import { useForeign, useWords } from '../hooks/use-words';
import { ExplainedText } from '../ui/explained-text';
import { Facts } from '../ui/facts/facts';
import { ScreenHeading } from '../ui/screen-heading';
import { Button } from '../ui/button';
import type { DossierView } from './view-model';

/** The heading that names the dossier. */
const TITLE = 'dossier-title';

interface DossierProps extends Pick<GameScreenProps, 'app'> {
  dossier: DossierView;
  announcement: string;
}

/** A dossier: its title as a cry, what is read before deciding, what is asked, and behind one button the rest and the facts. */
export function Dossier({ app, dossier, announcement }: DossierProps) {
  const words = useWords();
  const [isWhole, showWhole] = useState(false);
  const { number, title, lead, rest, question, text, facts, forced } = dossier;
  const isShort = rest.length === 0;
  return (
    <section class="dossier" aria-labelledby={TITLE}>
      <ScreenHeading of={`dossier ${number}`} announcement={announcement} id={TITLE} lang={useForeign()}>
        <span>{title}</span>
      </ScreenHeading>
      <div class="dossier-panel on-ink">
        <ExplainedText class="dossier-about" pieces={isWhole ? [...lead, ...rest] : lead} isReadNext={isWhole} />
        {question.length > 0 && <ExplainedText class="dossier-about strong" pieces={question} />}
        {!isShort && !isWhole && (
          <Button class="read-all button-plain" icon="plus" aria-expanded={false} onClick={() => showWhole(true)}>
            {words.dossier.readAll}
          </Button>
        )}
        {(isShort || isWhole) && <Facts app={app} names={facts} read={text} />}
        {forced !== null && <p class="forced strong">{words.dossier.forced}</p>}
      </div>
    </section>
  );
}
