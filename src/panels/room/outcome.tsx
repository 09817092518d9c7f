import { useMemo } from 'preact/hooks';
import type { ClosedSeen } from '../../class';
import { figure } from '../../drawings/figures';
import { roomWords } from '../../words/class';
import type { GameScreenProps } from '../current-screen';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Drawing } from '../ui/drawing';
import { Icon } from '../ui/icon';
import { Controls } from './teacher/controls';
import { Answers, QuestionHead } from './question';
import { questionView } from './question-view-model';
import type { RoomOnScreen } from './use-room';

interface OutcomeProps extends GameScreenProps {
  room: RoomOnScreen;
  closed: Extract<ClosedSeen, { kind: 'vote' }>;
}

/** How a class voted: hands turned over, and the answer that is played. */
export function Outcome({ app, room, game, closed }: OutcomeProps) {
  const locale = useLocale();
  const words = useWords(roomWords).result;
  const { question: asked, counts, answer: chosen, decided } = closed;
  const question = useMemo(
    () => questionView(game, asked, { votable: [], isSecond: false, isProjected: true }, locale),
    [game, asked, locale],
  );
  const label = question.answers.find(({ answer }) => answer === chosen)!.label;
  return (
    <div class="ballot is-open">
      <QuestionHead question={question} game={game} />
      <Answers question={question} isMarked={({ answer }) => answer === chosen}>
        {({ answer }) => {
          const votes = counts[answer] ?? 0;
          return (
            <div class="ballot-votes">
              <Figures votes={votes} isChosen={answer === chosen} />
              <p>
                <b class="num">{votes}</b> <span class="visually-hidden">{words.votes(votes)}</span>
              </p>
            </div>
          );
        }}
      </Answers>
      <footer class="ballot-foot on-ink ring-inside">
        <div class="ballot-say" role="status">
          <p class="display">{words.chosen(label)}</p>
          <p>{words.decided[decided]}</p>
        </div>
        <Controls app={app} room={room} class="ballot-actions" keys={{ ' ': room.store.actions.reveal }}>
          <Button icon="retour" onClick={() => void room.store.actions.undo()}>
            {words.undo}
          </Button>
          <Button class="button-sun" aria-keyshortcuts="Space" onClick={room.store.actions.reveal}>
            {asked.kind === 'promise' ? words.first : words.see}
            <Icon name="fleche" />
          </Button>
        </Controls>
      </footer>
    </div>
  );
}

const [STEP, HEIGHT, ROW] = [15, 40, 12];

/** A vote is a figure; those of the answer that is played raise their arms. */
function Figures({ votes, isChosen }: { votes: number; isChosen: boolean }) {
  const rows = Math.ceil(votes / ROW);
  if (rows === 0) return null;
  const shapes = Array.from({ length: votes }, (_, i) =>
    figure(
      isChosen ? 'arms-raised' : 'standing',
      (i % ROW) * STEP,
      Math.floor(i / ROW) * HEIGHT,
      STEP - 2,
      HEIGHT - 4,
      'ink',
    ),
  );
  return <Drawing shapes={shapes} width={Math.min(votes, ROW) * STEP} height={rows * HEIGHT} class="ballot-figures" />;
}
