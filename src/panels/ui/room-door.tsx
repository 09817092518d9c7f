import { ScreenHeading } from './screen-heading';
import { useWords } from '../hooks/use-words';

interface RoomDoorProps {
  name: string;
  hasFailed: boolean;
  onBack: () => void;
}

/** In front of a room that loads when somebody comes in. */
export function RoomDoor({ name, hasFailed, onBack }: RoomDoorProps) {
  const words = useWords();
  return (
    <div class="workshop-door">
      <ScreenHeading of={`door ${name}`}>{name}</ScreenHeading>
      <p role="status">{hasFailed ? words.problems.partNotLoaded : words.title.loading}</p>
      <button type="button" onClick={onBack}>
        {words.ending.menu}
      </button>
    </div>
  );
}
