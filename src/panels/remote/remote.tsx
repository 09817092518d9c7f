import { useState } from 'preact/hooks';
import type { AppContext } from '../../store/create-app';
import { roomWords } from '../../words/class';
import { useLocale, useWords } from '../hooks/use-words';
import { Clock } from '../room/clock';
import { LostScreen } from '../room/lost';
import { moreTime } from '../room/more-time';
import { LockButton } from '../room/teacher/lock-button';
import { MovePupil } from '../room/teacher/move-pupil';
import { PauseButton } from '../room/teacher/pause-button';
import { refusedWithKey } from '../room/refused';
import { seatName } from '../room/seat-name';
import type { RoomOnScreen } from '../room/use-room';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { Delegations } from './delegations';
import { momentView } from './moment-view-model';

interface RemoteProps {
  app: AppContext;
  room: RoomOnScreen;
}

/** The teacher's remote: where the class is, who is awaited, and what moves it on. */
export function Remote({ app, room }: RemoteProps) {
  const locale = useLocale();
  const words = useWords(roomWords);
  const { projection, link, ahead, scenario, send, store } = room;
  const { setup, stage, clock, history, seats } = projection;
  if (link?.state === 'refused') {
    return (
      <section class="seat seat-sheet is-ink" aria-labelledby="remote-title">
        <ScreenHeading of="remote refused" class="cry" id="remote-title">
          {words.remote.name}
        </ScreenHeading>
        <p>{refusedWithKey(words, link.refused)}</p>
        <p>
          <Button onClick={store.actions.leave}>{words.remote.leave}</Button>
        </p>
      </section>
    );
  }
  const { title, lead, action, other } = momentView(projection, scenario, locale);
  const gone = (seats ?? []).filter(({ isInSight, isAway }) => !isInSight || isAway);
  const more = moreTime(stage);
  const showHere = () => {
    const { code, key } = store.actions.teacher()!;
    app.navigation.actions.goTo('room');
    void store.actions.direct(code, key, 'screen');
  };
  return (
    <section class="remote" aria-labelledby="remote-title">
      <header class="seat-head on-ink line">
        <b>{words.remote.room(setup.code)}</b>
        <Clock clock={clock} ahead={ahead} />
      </header>
      <div class="remote-now">
        <ScreenHeading of={`remote ${title}`} id="remote-title" announcement={`${title}. ${lead}`}>
          {title}
        </ScreenHeading>
        <p class="remote-lead" role="status">
          {lead}
        </p>
        {'round' in stage && <Delegations stage={stage} desks={projection.desks} scenario={scenario} />}
        {gone.length > 0 && (
          <p class="remote-away">
            {words.remote.away(gone.map((seat) => seatName(seat, scenario, locale)).join(', '))}
          </p>
        )}
      </div>
      {action !== null && (
        <Button class="button-sun remote-go" onClick={() => send(action.act)}>
          {action.label}
          <Icon name="fleche" />
        </Button>
      )}
      <div class="remote-grid">
        {other !== null && <Button onClick={() => send(other.act)}>{other.label}</Button>}
        {clock !== null && (
          <>
            <PauseButton room={room} />
            <Button onClick={() => send({ do: 'more', seconds: more })}>{words.clock.more(more)}</Button>
          </>
        )}
        {stage.kind !== 'ended' && (
          <>
            <LockButton room={room} />
            <MovePupil room={room} />
          </>
        )}
        {history.length > 0 && <Undo onUndo={() => send({ do: 'undo' })} />}
      </div>
      <p class="remote-out">
        <Button onClick={showHere}>{words.remote.screen}</Button>
        <Button onClick={store.actions.leave}>{words.remote.leave}</Button>
      </p>
      <LostScreen room={room} />
    </section>
  );
}

/** Takes the last round back, once one is sure. */
function Undo({ onUndo }: { onUndo: () => void }) {
  const words = useWords(roomWords).remote;
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <Button icon="annuler" onClick={() => ask(true)}>
        {words.undo}
      </Button>
    );
  return (
    <div class="remote-sure" role="alert">
      <p class="strong">{words.undoSure}</p>
      <p class="row">
        <Button
          onClick={() => {
            ask(false);
            onUndo();
          }}
        >
          {words.undoYes}
        </Button>
        <Button class="button-ink" onClick={() => ask(false)}>
          {words.undoNo}
        </Button>
      </p>
    </div>
  );
}
