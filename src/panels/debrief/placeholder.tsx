import type { GameScreenProps } from '../current-screen';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';

/** Shown until the debrief has loaded; nothing during a drill, where only its bar is missing. */
export function DebriefPlaceholder({ game, retry }: GameScreenProps & { retry: (() => void) | null }) {
  const { ending, problems } = useWords();
  if (game.phase !== 'ended') return null;
  return (
    <div class="debrief-loading" id={game.drill === null ? 'debrief' : undefined} tabIndex={-1}>
      <p role="status">{retry === null ? ending.debriefLoading : problems.partNotLoaded}</p>
      {retry !== null && <Button onClick={retry}>{problems.retry}</Button>}
    </div>
  );
}
