import type { House } from './house';
import { RoomDoor } from './room-door';
import { useLazy } from './use-lazy';
import { useWords } from './use-words';

interface ClassDoorProps {
  house: House;
  onSettings: () => void;
}

/** The picture of a class, which loads when a teacher comes in. */
export function ClassDoor({ house, onSettings }: ClassDoorProps) {
  const words = useWords();
  const loaded = useLazy(() => Promise.all([import('./class'), house.classroom()]));
  if (loaded !== null && loaded !== 'failed') {
    const [{ ClassScreen }, classroom] = loaded;
    return <ClassScreen house={house} classroom={classroom} onSettings={onSettings} />;
  }
  return <RoomDoor name={words.title.class} hasFailed={loaded === 'failed'} onBack={house.session.actions.leaveRoom} />;
}
