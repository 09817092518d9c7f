import { useMemo } from 'preact/hooks';
import type { Answer } from '../../engine';
import type { VoteSeen } from '../../class';
import { roomWords } from '../../words/class';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Clock } from './clock';
import { Controls } from './teacher/controls';
import { DoorCode } from './door-code';
import { moreTime } from './more-time';
import { PauseButton } from './teacher/pause-button';
import { Answers, QuestionHead } from './question';
import { questionView } from './question-view-model';
import { RemoteButton } from './teacher/remote-button';
import { useSecondsLeft } from './use-clock';
import { useDigitKeys } from './use-room-keys';
import type { Counting } from '../../store/room/counting';
import type { RoomOnScreen } from './use-room';

interface VoteProps extends GameScreenProps {
  room: RoomOnScreen;
  stage: VoteSeen;
}

/** An open vote: by raised hands the teacher counts on the screen itself, by phones ballots pile up unread. */
export function Vote({ app, room, game, stage }: VoteProps) {
  const locale = useLocale();
  const words = useWords(roomWords);
  const isDefence = stage.kind === 'defence';
  const question = useMemo(
    () =>
      questionView(
        game,
        stage.question,
        { votable: stage.answers, isSecond: isDefence || stage.isSecond, isProjected: true },
        locale,
      ),
    [game, stage.question, stage.answers, isDefence, stage.isSecond, locale],
  );
  const counting = useStore(room.store, (state) => state.counting);
  const hands: Counting['hands'] = counting?.vote === stage.vote ? counting.hands : {};
  const handsFor = (answer: Answer): number => hands[answer] ?? 0;
  const total = Object.values(hands).reduce<number>((sum, some = 0) => sum + some, 0);
  const count = (answer: Answer, more: number) => room.store.actions.count(stage.vote, answer, more);
  const { hands: isByHands } = room.projection.setup;
  const close = () =>
    room.send(isDefence || !isByHands ? { do: 'close' } : { do: 'hands', vote: stage.vote, counts: hands });
  const more = moreTime(stage);
  const giveTime = () => room.send({ do: 'more', seconds: more });
  const isLate = useSecondsLeft(room.projection.clock, room.ahead) === 0;
  const isNothingCounted = !isDefence && isByHands && total === 0;
  useDigitKeys(app, isByHands && !isDefence, (place) => {
    const answer = question.answers[place];
    if (answer === undefined || answer.closed !== null) return false;
    count(answer.answer, 1);
    return true;
  });
  return (
    <div class="ballot">
      <QuestionHead question={question} game={game} />
      <Answers question={question}>
        {({ answer, label, closed }) =>
          closed === null &&
          isByHands &&
          !isDefence && (
            <div class="hands" role="group" aria-label={words.vote.count(label)}>
              <Button icon="moins" aria-label={words.vote.fewer(label)} onClick={() => count(answer, -1)} />
              <output class="num">{handsFor(answer)}</output>
              <Button icon="plus" aria-label={words.vote.more(label)} onClick={() => count(answer, 1)} />
            </div>
          )
        }
      </Answers>
      <footer class="ballot-foot on-ink ring-inside">
        <Clock clock={room.projection.clock} ahead={room.ahead} />
        <div class="ballot-say">
          <p class="display">
            {isDefence ? words.defence.cry : isByHands ? words.vote[isLate ? 'late' : 'hands'] : words.vote.phones}
          </p>
          {!isDefence && !isByHands && <Ballots given={stage.given} all={stage.given + stage.awaited} />}
          <p>
            {isDefence
              ? words.defence.lead
              : stage.isSecond
                ? words.vote.second
                : isByHands
                  ? words.vote.total(total)
                  : words.vote.ballots(stage.given, stage.given + stage.awaited)}
          </p>
        </div>
        <DoorCode app={app} room={room} />
        <Controls
          app={app}
          room={room}
          class="ballot-actions"
          keys={{ ' ': isNothingCounted ? undefined : close, '+': giveTime }}
        >
          <RemoteButton room={room} isSmall />
          <Button aria-keyshortcuts="+" onClick={giveTime}>
            {words.clock.more(more)}
          </Button>
          <PauseButton room={room} />
          <Button class="button-sun" aria-keyshortcuts="Space" disabled={isNothingCounted} onClick={close}>
            {isDefence ? words.defence.close : words.vote.close}
            <Icon name="fleche" />
          </Button>
        </Controls>
      </footer>
    </div>
  );
}

/** Sealed ballots: how many there are, and nothing of what they say. */
function Ballots({ given, all }: { given: number; all: number }) {
  return (
    <p class="ballots" aria-hidden="true">
      {Array.from({ length: all }, (_, i) => (
        <span key={i} class={i < given ? 'is-given' : ''} />
      ))}
    </p>
  );
}
