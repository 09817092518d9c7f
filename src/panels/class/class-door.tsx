import type { House } from '../app-context';
import { RoomDoor } from '../ui/room-door';
import { useLazy } from '../hooks/use-lazy';
import { useWords } from '../hooks/use-words';

interface ClassDoorProps {
  house: House;
  onSettings: () => void;
}

/** The picture of a class, which loads when a teacher comes in. */
export function ClassDoor({ house, onSettings }: ClassDoorProps) {
  const words = useWords();
  const loaded = useLazy(() => Promise.all([import('./screen'), house.classroom()]));
  if (loaded !== null && loaded !== 'failed') {
    const [{ ClassScreen }, classroom] = loaded;
    return <ClassScreen house={house} classroom={classroom} onSettings={onSettings} />;
  }
  return <RoomDoor name={words.title.class} hasFailed={loaded === 'failed'} onBack={house.session.actions.leaveRoom} />;
}
