import { roomWords } from '../../../words/class';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import type { RoomOnScreen } from '../use-room';

/** Closes the door of the room, or opens it. */
export const toggleLock = ({ projection, send }: RoomOnScreen): void =>
  send({ do: projection.isLocked ? 'unlock' : 'lock' });

export function LockButton({ room }: { room: RoomOnScreen }) {
  const words = useWords(roomWords).lobby;
  return (
    <Button icon="cadenas" aria-keyshortcuts="L" onClick={() => toggleLock(room)}>
      {room.projection.isLocked ? words.unlock : words.lock}
    </Button>
  );
}
