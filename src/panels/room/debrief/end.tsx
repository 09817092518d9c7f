import '../room.css';
import { codeOf } from '../../../store/saved-games/codes';
import { roomWords } from '../../../words/class';
import type { GameScreenProps } from '../../current-screen';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/fields/copy-field';
import { PrintedOnly } from '../../hand-in/printed-only';
import { Changes, Deals, Forecasts, Instructions, Partings } from './debrief';
import { cryOf } from './debrief-view-model';
import { DebriefPaper } from './paper';
import { LeaveRoom } from '../teacher/leave';
import { useRoom } from '../use-room';

/** Loaded before this is first shown. */
export const words = [roomWords];

/** Under the end of a class's game: what would have been, where it parted, what was secret, and the way to the debrief of the game. */
export default function SharedEnd({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const words = useWords(roomWords).end;
  const room = useRoom(app);
  if (room === null) return null;
  const { scenario } = room;
  // A server that is out of reach has not told it yet: the game is at its end here.
  const { debrief } = room.projection;
  const code = codeOf(game);
  return (
    <section class="shared-end stack" aria-label={words.debrief}>
      {debrief !== null && (
        <>
          <h2 class="cry">{cryOf(debrief, scenario, locale)}</h2>
          <div class="shared-debrief">
            <div class="shared-told">
              <Changes app={app} debrief={debrief} scenario={scenario} />
              <Deals debrief={debrief} scenario={scenario} />
              <Partings debrief={debrief} scenario={scenario} />
              <Forecasts debrief={debrief} />
            </div>
            <Instructions debrief={debrief} scenario={scenario} />
          </div>
          <PrintedOnly>
            <DebriefPaper debrief={debrief} scenario={scenario} code={code} locale={locale} />
          </PrintedOnly>
        </>
      )}
      <CopyField label={words.code} value={code} copy={words.copy} copied={words.copied} />
      <p class="row">
        {/* That of a COP cannot be played alone. */}
        {!game.model.isDelegated && (
          <Button class="button-sun" onClick={() => void app.launch.actions.open(code)}>
            {words.open}
          </Button>
        )}
        {debrief !== null && (
          <Button icon="imprimer" onClick={() => globalThis.print()}>
            {words.print}
          </Button>
        )}
        <LeaveRoom room={room} />
      </p>
    </section>
  );
}
