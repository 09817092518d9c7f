import type { GameDialogProps } from '../current-screen';
import { useLocale } from '../hooks/use-words';
import { Dialog } from '../ui/dialog';
import { DoctrineMark } from '../ui/icon';
import { journalView } from './view-model';

/** The game so far, the last turn first. */
export default function JournalDialog({ app, game }: GameDialogProps<'journal'>) {
  const locale = useLocale();
  const { words } = locale;
  const turns = journalView(game, locale);
  return (
    <Dialog title={words.journal.title} onClose={app.navigation.actions.closeDialog} class="journal">
      {turns.length === 0 && <p>{words.journal.empty}</p>}
      <ol class="journal-turns" reversed>
        {turns.map(({ turn, date, dossier, decision, headlines }) => (
          <li key={turn}>
            <h3>{date}</h3>
            <div>
              {dossier === null ? <p>{words.journal.noDossier}</p> : <p class="journal-dossier">{dossier}</p>}
              {decision !== null && (
                <p class="journal-decision">
                  <DoctrineMark doctrine={decision.doctrine} named />
                  <b>{decision.label}</b>
                </p>
              )}
              <ul>
                {headlines.map((headline, i) => (
                  <li key={i}>{headline}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
