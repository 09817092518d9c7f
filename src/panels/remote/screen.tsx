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
import { refusedWithKey } from '../room/refused';
import { useRoom } from '../room/use-room';
import { WayIn } from '../seat/way-in';
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
  return (
    <WayIn
      app={app}
      of="remote"
      title={words.remote.resume}
      lead={isOpening ? words.remote.looking : words.remote.resumeLead}
      label={words.remote.code}
      code={code}
      onCode={typeCode}
      more={
        <>
          <label for={field}>{words.remote.key}</label>
          <textarea
            id={field}
            class="remote-key"
            value={letters}
            rows={3}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={problem === null ? undefined : 'remote-problem'}
            onInput={({ currentTarget }) => typeKey(currentTarget.value)}
          />
        </>
      }
      enter={words.remote.take}
      isReady={!isOpening && room.length === CODE_LENGTH && key !== null}
      onEnter={() => key !== null && void store.actions.direct(room, key)}
      problem={problem === null ? null : refusedWithKey(words, problem)}
    />
  );
}
