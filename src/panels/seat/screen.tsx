import './seat.css';
import { useEffect, useId, useState } from 'preact/hooks';
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
import { ScreenHeading } from '../ui/screen-heading';
import { Seat } from './seat';

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
  const field = useId();
  const code = cleanCode(typed);
  const join = () => void store.actions.join(code);
  // The link brought the code: nothing is left to be said.
  useEffect(() => {
    if (app.roomAsked === null) return;
    if (hasLeft) app.clearAddress();
    else void store.actions.join(app.roomAsked);
  }, [app, store]);
  return (
    <section class="seat seat-join" aria-labelledby="seat-title">
      <ScreenHeading of="seat" class="cry" id="seat-title">
        {words.seat.join}
      </ScreenHeading>
      <p>{words.seat.joinLead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          join();
        }}
      >
        <label for={field}>{words.seat.code}</label>
        <input
          id={field}
          class="num"
          value={typed}
          maxLength={CODE_LENGTH + 3}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={problem === null ? undefined : `${field}-problem`}
          onInput={({ currentTarget }) => type(currentTarget.value.toUpperCase())}
        />
        <button type="submit" class="button-sun" disabled={isOpening || code.length !== CODE_LENGTH}>
          {words.seat.enter}
        </button>
      </form>
      <p id={`${field}-problem`} class="seat-problem strong hide-empty" role="alert">
        {problem !== null && refusedIn(words.refused, problem)}
      </p>
      <p class="row">
        {LANGUAGES.filter((other) => other !== language).map((other) => (
          <Button key={other} lang={other} onClick={() => app.settings.actions.prefer({ language: other })}>
            {LANGUAGE_INFO[other].name}
          </Button>
        ))}
      </p>
    </section>
  );
}
