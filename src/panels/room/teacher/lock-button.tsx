import { roomWords } from '../../../words/class';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import type { RoomOnScreen } from '../use-room';

/** Closes the door of the room, or opens it. */
export const toggleLock = ({ projection, send }: RoomOnScreen): void =>
  send({ do: projection.isLocked ? 'unlock' : 'lock' });

interface LockButtonProps {
  room: RoomOnScreen;
  /** The key that stands for it, where one does. */
  shortcut?: string;
}

export function LockButton({ room, shortcut }: LockButtonProps) {
  const words = useWords(roomWords).lobby;
  return (
    <Button icon="cadenas" aria-keyshortcuts={shortcut} onClick={() => toggleLock(room)}>
      {room.projection.isLocked ? words.unlock : words.lock}
    </Button>
  );
}
