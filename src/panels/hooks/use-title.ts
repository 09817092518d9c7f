import { useLayoutEffect } from 'preact/hooks';
import { useWords } from './use-words';

/** The page is called after a room while one is in it. */
export function useTitle(room: string): void {
  const { game } = useWords();
  useLayoutEffect(() => {
    document.title = game.title(room);
    return () => {
      document.title = game.name;
    };
  }, [game, room]);
}
