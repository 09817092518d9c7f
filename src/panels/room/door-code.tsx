import { roomWords } from '../../words/class';
import { useWords } from '../hooks/use-words';
import type { RoomOnScreen } from './use-room';

/** The code of the room, for who comes late; nothing where no phone takes part or the door is closed. */
export function DoorCode({ room: { projection } }: { room: RoomOnScreen }) {
  const words = useWords(roomWords).lobby;
  const { setup, isLocked } = projection;
  if (setup.hands || isLocked) return null;
  return (
    <p class="room-door-code">
      {words.room} <b>{setup.code}</b>
    </p>
  );
}
