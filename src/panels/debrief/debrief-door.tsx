import type { Game } from '../../store/game/game';
import type * as Debrief from './index';
import type { AppContext } from '../../store/create-app';
import { lazyPart, useArrival, withLaterWords } from '../lazy';
import { useWords } from '../hooks/use-words';

/** Kept once it is there: a drill that comes back to the debrief finds it at once. */
const debrief = lazyPart<typeof Debrief>(withLaterWords(() => import('./index')));

interface DebriefDoorProps {
  app: AppContext;
  game: Game;
  /** The debrief itself, the bar over a drill, or the two branches at its end. */
  part: 'page' | 'drill' | 'branches';
}

/** The debrief, which loads when a game has ended: players in the middle of a game never wait for it. */
export function DebriefDoor({ app, game, part }: DebriefDoorProps) {
  const words = useWords();
  const arrival = useArrival(debrief);
  const parts = debrief.now();
  if (parts === null) {
    return part === 'drill' ? null : (
      <div class="debrief-door" id={part === 'page' ? 'debrief' : undefined} tabIndex={-1}>
        <p role="status">{arrival.is === 'failed' ? words.ending.debriefLost : words.ending.debriefLoading}</p>
        {arrival.is === 'failed' && (
          <button type="button" onClick={arrival.retry}>
            {words.ending.debriefRetry}
          </button>
        )}
      </div>
    );
  }
  switch (part) {
    case 'page':
      return <parts.DebriefPage app={app} game={game} />;
    case 'drill':
      return <parts.DrillBar app={app} game={game} />;
    case 'branches':
      return <parts.Branches app={app} game={game} />;
  }
}
