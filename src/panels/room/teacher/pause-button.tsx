import { roomWords } from '../../../words/class';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import type { RoomOnScreen } from '../use-room';

/** Stops the clock of the room, and lets it run again. */
export function PauseButton({ room }: { room: RoomOnScreen }) {
  const words = useWords(roomWords).clock;
  const { clock } = room.projection;
  if (clock === null) return null;
  const isPaused = 'left' in clock;
  return (
    <Button onClick={() => room.send({ do: isPaused ? 'resume' : 'pause' })}>
      {isPaused ? words.resume : words.pause}
    </Button>
  );
}
