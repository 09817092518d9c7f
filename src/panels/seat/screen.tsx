import './seat.css';
import { useEffect, useState } from 'preact/hooks';
import { cleanCode, CODE_LENGTH } from '../../class';
import { roomOf } from '../../store/room/room';
import { roomWords } from '../../words/class';
import { LANGUAGE_INFO, LANGUAGES } from '../../words';
import { promiseWords, sessionWords } from '../../words/session';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { InWorld, useLanguage, useWords } from '../hooks/use-words';
import { refusedIn } from '../room/refused';
import { useRoom } from '../room/use-room';
import { Button } from '../ui/button';
import { Seat } from './seat';
import { WayIn } from './way-in';

/** Loaded before this is first shown. */
export const words = [roomWords, promiseWords, sessionWords];

/** A pupil's phone in the room of a class. */
export default function SeatScreen({ app }: PageProps) {
  const room = useRoom(app);
  if (room === null) return <Join app={app} />;
  return (
    <InWorld value={room.scenario}>
      <Seat room={room} />
    </InWorld>
  );
}

/** The way in: the code that the link brings, or that is typed. */
function Join({ app }: PageProps) {
  const words = useWords(roomWords);
  const language = useLanguage();
  const store = roomOf(app);
  const { isOpening, problem, hasLeft } = useStore(store, (state) => state);
  const [typed, type] = useState(app.roomAsked ?? '');
  const code = cleanCode(typed);
  // The link brought the code: nothing is left to be said.
  useEffect(() => {
    if (app.roomAsked === null) return;
    if (hasLeft) app.setAddress();
    else void store.actions.join(app.roomAsked);
  }, [app, store]);
  return (
    <WayIn
      app={app}
      of="seat"
      title={words.seat.join}
      lead={words.seat.joinLead}
      label={words.seat.code}
      code={typed}
      onCode={type}
      enter={words.seat.enter}
      isReady={!isOpening && code.length === CODE_LENGTH}
      onEnter={() => void store.actions.join(code)}
      problem={problem === null ? null : refusedIn(words.refused, problem)}
    >
      {LANGUAGES.filter((other) => other !== language).map((other) => (
        <Button key={other} lang={other} onClick={() => app.settings.actions.prefer({ language: other })}>
          {LANGUAGE_INFO[other].name}
        </Button>
      ))}
    </WayIn>
  );
}
