import type { AppContext } from '../../store/create-app';
import { RoomDoor } from '../ui/room-door';
import { useLazy } from '../hooks/use-lazy';
import { useWords } from '../hooks/use-words';

interface GamesDoorProps {
  app: AppContext;
  onSettings: () => void;
}

/** One's own games, which load when somebody looks at them. */
export function GamesDoor({ app, onSettings }: GamesDoorProps) {
  const words = useWords();
  const loaded = useLazy(() => import('./screen'));
  if (loaded !== null && loaded !== 'failed') return <loaded.GamesScreen app={app} onSettings={onSettings} />;
  return (
    <RoomDoor name={words.title.games} hasFailed={loaded === 'failed'} onBack={app.navigation.actions.goToCatalogue} />
  );
}
