import './room.css';
import { useMemo } from 'preact/hooks';
import { codeOf } from '../../store/saved-games/codes';
import { answerName, questionName } from '../../view-models/choices';
import type { Game } from '../../store/game/game';
import type { Locale } from '../../view-models/locale';
import type { ClosedSeen } from '../../class';
import { roomWords } from '../../words/class';
import type { GameScreenProps } from '../current-screen';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { CopyField } from '../ui/fields/copy-field';
import { Changes, Forecasts, Instructions } from './debrief';
import { LeaveRoom } from './leave';
import { useRoom } from './use-room';

/** Loaded before this is first shown. */
export const words = [roomWords];

/** The closest votes that are told. */
const MOST = 3;

/** Under the end of a class's game: what would have been, where it parted, what was secret, and the way to the debrief of the game. */
export default function SharedEnd({ app, game }: GameScreenProps) {
  const locale = useLocale();
  const words = useWords(roomWords);
  const room = useRoom(app);
  const history = room?.projection.history ?? NONE;
  const parted = useMemo(() => partings(game, history, locale), [game, history, locale]);
  if (room === null) return null;
  const { debrief } = room.projection;
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
        <Button class="button-sun" onClick={() => void app.launch.actions.open(code)}>
          {words.end.open}
        </Button>
        <LeaveRoom room={room} />
      </p>
    </section>
  );
}

const NONE: readonly ClosedSeen[] = [];

interface PartingView {
  title: string;
  first: string;
  second: string;
}

/** The votes that were closest, the closest first: what is told of each are its two strongest answers with their votes. */
function partings(game: Game, history: readonly ClosedSeen[], locale: Locale): PartingView[] {
  const { scenario } = game;
  return history
    .flatMap((closed) => {
      if (closed.kind !== 'vote') return [];
      const { question, counts } = closed;
      const [first, second] = Object.entries(counts).sort(([, a], [, b]) => b! - a!);
      if (first === undefined || second === undefined || second[1] === 0) return [];
      const said = ([answer, votes]: [string, number | undefined]): string =>
        `${answerName(scenario, question, answer as never, locale)} (${votes ?? 0})`;
      const gap = (first[1]! - second[1]!) / (first[1]! + second[1]!);
      return [{ title: questionName(scenario, question, locale), first: said(first), second: said(second), gap }];
    })
    .sort((a, b) => a.gap - b.gap)
    .slice(0, MOST);
}
