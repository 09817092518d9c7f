import '../seat/seat.css';
import './remote.css';
import { useId, useState } from 'preact/hooks';
import { cleanCode, CODE_LENGTH } from '../../class';
import { typedKey } from '../../store/class-room/teacher-key';
import { roomOf } from '../../store/room/room';
import { roomWords } from '../../words/class';
import { promiseWords, sessionWords } from '../../words/session';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-words';
import { refusedIn } from '../room/refused';
import { useRoom } from '../room/use-room';
import { Button } from '../ui/button';
import { ScreenHeading } from '../ui/screen-heading';
import { Remote } from './remote';

/** Loaded before this is first shown. */
export const words = [roomWords, promiseWords, sessionWords];

/** The teacher's remote, on a phone or any other device that has the key. */
export default function RemoteScreen({ app }: PageProps) {
  const room = useRoom(app);
  return room === null ? <TakeUp app={app} /> : <Remote app={app} room={room} />;
}

/** The way in without a link: the code of the room and the key, as they stand on the teacher's sheet. */
function TakeUp({ app }: PageProps) {
  const words = useWords(roomWords);
  const store = roomOf(app);
  const { isOpening, problem } = useStore(store, (state) => state);
  const [code, typeCode] = useState('');
  const [letters, typeKey] = useState('');
  const field = useId();
  const [room, key] = [cleanCode(code), typedKey(letters)];
  const why =
    problem === null ? '' : problem === 'unknown-key' ? words.remote.unknownKey : refusedIn(words.refused, problem);
  return (
    <section class="seat seat-join" aria-labelledby="remote-title">
      <ScreenHeading of="remote" class="cry" id="remote-title">
        {words.remote.resume}
      </ScreenHeading>
      <p>{isOpening ? words.remote.looking : words.remote.resumeLead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (key !== null) void store.actions.direct(room, key);
        }}
      >
        <label for={`${field}-code`}>{words.remote.code}</label>
        <input
          id={`${field}-code`}
          class="num"
          value={code}
          maxLength={CODE_LENGTH + 3}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          onInput={({ currentTarget }) => typeCode(currentTarget.value.toUpperCase())}
        />
        <label for={`${field}-key`}>{words.remote.key}</label>
        <textarea
          id={`${field}-key`}
          class="remote-key"
          value={letters}
          rows={3}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={why === '' ? undefined : `${field}-problem`}
          onInput={({ currentTarget }) => typeKey(currentTarget.value)}
        />
        <button type="submit" class="button-sun" disabled={isOpening || room.length !== CODE_LENGTH || key === null}>
          {words.remote.take}
        </button>
      </form>
      <p id={`${field}-problem`} class="seat-problem strong hide-empty" role="alert">
        {why}
      </p>
      <p>
        <Button icon="retour" onClick={app.navigation.actions.goToCatalogue}>
          {words.leave}
        </Button>
      </p>
    </section>
  );
}
