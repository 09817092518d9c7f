import type { AppContext } from '../../store/create-app';
import { RoomDoor } from '../ui/room-door';
import { useLazy } from '../hooks/use-lazy';
import { useWords } from '../hooks/use-words';

interface WorkshopDoorProps {
  app: AppContext;
  onSettings: () => void;
}

/** The workshop, which loads when somebody comes in: players of the shelf never wait for it. */
export function WorkshopDoor({ app, onSettings }: WorkshopDoorProps) {
  const words = useWords();
  const loaded = useLazy(() => import('./screen'));
  if (loaded !== null && loaded !== 'failed') return <loaded.WorkshopScreen app={app} onSettings={onSettings} />;
  return (
    <RoomDoor
      name={words.workshop.name}
      hasFailed={loaded === 'failed'}
      onBack={app.navigation.actions.goToCatalogue}
    />
  );
}
