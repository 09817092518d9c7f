import type { GameDialogProps } from '../current-screen';
import { forecastWords } from '../../words/forecast';
import { reviewWords } from '../../words/review';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DoctrineMark } from '../ui/icon';
import { usePoints } from './use-points';
import { journalView, promisedView } from './view-model';

/** Loaded before this is first shown. */
export const words = [reviewWords, forecastWords];

/** The game so far: what was promised, then the turns, the last first. */
export default function JournalDialog({ app, game }: GameDialogProps<'journal'>) {
  const locale = useLocale();
  const { words } = locale;
  const { journal: said } = useWords(reviewWords);
  const { looked } = useWords(forecastWords).looks;
  const promised = promisedView(game, locale);
  const turns = journalView(game, locale);
  const hasPoints = usePoints(app, game).length > 0;
  return (
    <Dialog title={said.title} onClose={app.navigation.actions.closeDialog} class="journal">
      {turns.length === 0 && <p>{said.empty}</p>}
      {promised !== null && (
        <p class="journal-decision">
          {words.questions.promise}
          {words.colon}
          <b>{promised}</b>
        </p>
      )}
      {hasPoints && (
        <p class="journal-origin">
          <Button onClick={() => app.navigation.actions.openDialog({ name: 'origin' })}>{said.origin.title}</Button>
        </p>
      )}
      <ol class="journal-turns" reversed>
        {turns.map(({ turn, date, dossier, hasLooked, decision, move, headlines }) => (
          <li key={turn}>
            <h3>{date}</h3>
            <div>
              {dossier === null ? <p>{said.noDossier}</p> : <p class="journal-dossier">{dossier}</p>}
              {decision !== null && (
                <p class="journal-decision">
                  <DoctrineMark doctrine={decision.doctrine} named />
                  <b>{decision.label}</b>
                </p>
              )}
              {hasLooked && <p>{looked}</p>}
              {move !== null && (
                <p class="journal-decision">
                  {words.questions.session}
                  {words.colon}
                  <b>{move}</b>
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
