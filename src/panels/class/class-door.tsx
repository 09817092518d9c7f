import type { AppContext } from '../../store/create-app';
import { RoomDoor } from '../ui/room-door';
import { useLazy } from '../hooks/use-lazy';
import { useWords } from '../hooks/use-words';

interface ClassDoorProps {
  app: AppContext;
  onSettings: () => void;
}

/** The picture of a class, which loads when a teacher comes in. */
export function ClassDoor({ app, onSettings }: ClassDoorProps) {
  const words = useWords();
  const loaded = useLazy(() => Promise.all([import('./screen'), app.classroom()]));
  if (loaded !== null && loaded !== 'failed') {
    const [{ ClassScreen }, classroom] = loaded;
    return <ClassScreen app={app} classroom={classroom} onSettings={onSettings} />;
  }
  return (
    <RoomDoor name={words.title.class} hasFailed={loaded === 'failed'} onBack={app.navigation.actions.goToCatalogue} />
  );
}
