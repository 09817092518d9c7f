import { useState } from 'preact/hooks';
import type { AppContext } from '../../store/create-app';
import { roomWords } from '../../words/class';
import { useWords } from '../hooks/use-words';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Door } from './door';
import { LockButton, toggleLock } from './teacher/lock-button';
import { useRoomKeys } from './use-room-keys';
import type { RoomOnScreen } from './use-room';

/** The code of the room, for who comes late, which opens large; nothing where no phone takes part. */
export function DoorCode({ app, room }: { app: AppContext; room: RoomOnScreen }) {
  const words = useWords(roomWords).lobby;
  const { setup, isLocked } = room.projection;
  const [isLarge, enlarge] = useState(false);
  useRoomKeys(app, setup.hands ? {} : { l: () => toggleLock(room), r: () => enlarge(true) });
  if (setup.hands) return null;
  return (
    <>
      <button type="button" class="room-door-code" aria-keyshortcuts="R" onClick={() => enlarge(true)}>
        {isLocked ? (
          <>
            <Icon name="cadenas" /> {words.locked}
          </>
        ) : (
          <>
            {words.room} <b>{setup.code}</b>
          </>
        )}
      </button>
      {isLarge && (
        <Dialog title={isLocked ? words.locked : words.take} class="room-large" onClose={() => enlarge(false)}>
          {!isLocked && <Door code={setup.code} />}
          <p>
            <LockButton room={room} />
          </p>
        </Dialog>
      )}
    </>
  );
}
