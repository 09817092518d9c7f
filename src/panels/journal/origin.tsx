import './origin.css';
import type { GameDialogProps } from '../current-screen';
import { reviewWords } from '../../words/review';
import { useLocale, useWords } from '../hooks/use-words';
import { Dialog } from '../ui/dialog';
import { DoctrineMark } from '../ui/icon';
import { pointViews } from './origin-view-model';
import { usePoints } from './use-points';

/** Loaded before this is first shown. */
export const words = [reviewWords];

/** The ideas that the game grew out of: each with its other side, and the dossiers where it is played, as they were answered here. */
export default function OriginDialog({ app, game }: GameDialogProps<'origin'>) {
  const locale = useLocale();
  const said = useWords(reviewWords).journal.origin;
  const points = pointViews(game, usePoints(app, game), locale);
  return (
    <Dialog title={said.title} onClose={app.navigation.actions.closeDialog} class="origin">
      <p>{said.lead}</p>
      <ol class="origin-points">
        {points.map(({ text, other, played }) => (
          <li key={text}>
            <h3>{text}</h3>
            <p>
              <b>
                {said.other}
                {locale.words.colon}
              </b>
              {other}
            </p>
            <p>
              <b>{said.played}</b>
            </p>
            <ul>
              {played.map(({ dossier, title, decision }) => (
                <li key={dossier}>
                  <b>{title}</b>{' '}
                  {decision === null ? (
                    <span class="note">{said.notMet}</span>
                  ) : (
                    <p class="journal-decision">
                      <DoctrineMark doctrine={decision.doctrine} named />
                      {said.decided(decision.date, decision.label)}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
