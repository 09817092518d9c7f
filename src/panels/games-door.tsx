import type { House } from './house';
import { RoomDoor } from './room-door';
import { useLazy } from './use-lazy';
import { useWords } from './use-words';

interface GamesDoorProps {
  house: House;
  onSettings: () => void;
}

/** One's own games, which load when somebody looks at them. */
export function GamesDoor({ house, onSettings }: GamesDoorProps) {
  const words = useWords();
  const loaded = useLazy(() => import('./games'));
  if (loaded !== null && loaded !== 'failed') return <loaded.GamesScreen house={house} onSettings={onSettings} />;
  return <RoomDoor name={words.title.games} hasFailed={loaded === 'failed'} onBack={house.session.actions.leaveRoom} />;
}
