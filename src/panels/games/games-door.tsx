import type { House } from '../app-context';
import { RoomDoor } from '../ui/room-door';
import { useLazy } from '../hooks/use-lazy';
import { useWords } from '../hooks/use-words';

interface GamesDoorProps {
  house: House;
  onSettings: () => void;
}

/** One's own games, which load when somebody looks at them. */
export function GamesDoor({ house, onSettings }: GamesDoorProps) {
  const words = useWords();
  const loaded = useLazy(() => import('./screen'));
  if (loaded !== null && loaded !== 'failed') return <loaded.GamesScreen house={house} onSettings={onSettings} />;
  return <RoomDoor name={words.title.games} hasFailed={loaded === 'failed'} onBack={house.session.actions.leaveRoom} />;
}
