import '../room.css';
import { useMemo } from 'preact/hooks';
import type { Debrief } from '../../../class';
import type { Answer } from '../../../engine';
import type { PlayableScenario } from '../../../scenario/playable';
import { codeOf } from '../../../store/saved-games/codes';
import { answerName, questionName } from '../../../view-models/choices';
import type { Locale } from '../../../view-models/locale';
import { roomWords } from '../../../words/class';
import type { GameScreenProps } from '../../current-screen';
import { useLocale, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/fields/copy-field';
import { Changes, Forecasts, Instructions } from './debrief';
import { LeaveRoom } from '../teacher/leave';
import { useRoom } from '../use-room';

/** Loaded before this is first shown. */
export const words = [roomWords];

/** The closest votes that are told. */
const MOST = 3;

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
      <div class="shared-debrief">
        <div class="shared-told">
          {debrief !== null && <Changes debrief={debrief} scenario={room.scenario} />}
          <section aria-labelledby="parted">
            <h2 id="parted">{words.end.parted}</h2>
            {parted.length === 0 ? (
              <p>{words.end.unanimous}</p>
            ) : (
              <ul class="stack">
                {parted.map(({ title, first, second }) => (
                  <li key={title}>
                    <b>{title}</b>
                    <span>{words.end.close(first, second)}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
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
        <LeaveRoom room={room} />
      </p>
    </section>
  );
}

interface PartingView {
  title: string;
  first: string;
  second: string;
}

/** The most divided votes: what is told of each are its two strongest answers with their votes. */
function partings({ parted }: Debrief, scenario: PlayableScenario, locale: Locale): PartingView[] {
  return parted
    .flatMap((one) => {
      if (one.kind !== 'vote') return [];
      const { question, counts } = one;
      const [first, second] = Object.entries(counts)
        .sort(([, a = 0], [, b = 0]) => b - a)
        .map(([answer, votes]) => `${answerName(scenario, question, answer as Answer, locale)} (${votes})`);
      return first === undefined || second === undefined
        ? []
        : [{ title: questionName(scenario, question, locale), first, second }];
    })
    .slice(0, MOST);
}
