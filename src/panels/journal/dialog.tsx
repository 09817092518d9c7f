import { Dialog } from '../ui/dialog';
import { DoctrineMark } from '../ui/icon';
import { useWords } from '../hooks/use-words';
import type { JournalTurnView } from './view-model';

interface JournalDialogProps {
  turns: readonly JournalTurnView[];
  onClose: () => void;
}

/** The game so far, the last turn first. */
export function JournalDialog({ turns, onClose }: JournalDialogProps) {
  const words = useWords();
  return (
    <Dialog title={words.journal.title} onClose={onClose} class="journal">
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
