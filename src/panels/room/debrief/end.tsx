import '../room.css';
import { useMemo } from 'preact/hooks';
import { codeOf } from '../../../store/saved-games/codes';
import { roomWords } from '../../../words/class';
import type { GameScreenProps } from '../../current-screen';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/fields/copy-field';
import { PrintedOnly } from '../../hand-in/printed-only';
import { Changes, Deals, Forecasts, Instructions, Partings } from './debrief';
import { cryOf, partings } from './debrief-view-model';
import { DebriefPaper } from './paper';
import { LeaveRoom } from '../teacher/leave';
import { useRoom } from '../use-room';

/** Loaded before this is first shown. */
export const words = [roomWords];

/** Under the end of a class's game: what would have been, where it parted, what was secret, and the way to the debrief of the game. */
export default function SharedEnd({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const words = useWords(roomWords);
  const room = useRoom(app);
  const debrief = room?.projection.debrief ?? null;
  const parted = useMemo(
    () => (debrief === null ? [] : partings(debrief, game.scenario, locale)),
    [debrief, game.scenario, locale],
  );
  if (room === null) return null;
  const code = codeOf(game);
  return (
    <section class="shared-end stack" aria-label={words.end.debrief}>
      {debrief !== null && <h2 class="cry">{cryOf(debrief, room.scenario, locale)}</h2>}
      <div class="shared-debrief">
        <div class="shared-told">
          {debrief !== null && <Changes app={app} debrief={debrief} scenario={room.scenario} />}
          {debrief !== null && <Deals debrief={debrief} scenario={room.scenario} />}
          <Partings parted={parted} />
          {debrief !== null && <Forecasts debrief={debrief} />}
        </div>
        {debrief !== null && <Instructions debrief={debrief} scenario={room.scenario} />}
      </div>
      <CopyField label={words.end.code} value={code} copy={words.end.copy} copied={words.end.copied} />
      <p class="row">
        {/* That of a COP cannot be played alone. */}
        {!game.model.isDelegated && (
          <Button class="button-sun" onClick={() => void app.launch.actions.open(code)}>
            {words.end.open}
          </Button>
        )}
        {debrief !== null && (
          <Button icon="imprimer" onClick={() => globalThis.print()}>
            {words.end.print}
          </Button>
        )}
        <LeaveRoom room={room} />
      </p>
      {debrief !== null && (
        <PrintedOnly>
          <DebriefPaper debrief={debrief} scenario={room.scenario} code={code} locale={locale} />
        </PrintedOnly>
      )}
    </section>
  );
}
