import { useLayoutEffect, useState } from 'preact/hooks';
import type { Game } from '../store/game';
import type * as Debrief from './debrief';
import type { House } from './house';
import { useWords } from './use-words';

type Parts = typeof Debrief;

/** Kept once it is there: a drill that comes back to the debrief finds it at once. */
let loaded: Parts | null = null;

interface DebriefDoorProps {
  house: House;
  game: Game;
  /** The debrief itself, the bar over a drill, or the two branches at its end. */
  part: 'page' | 'drill' | 'branches';
}

/** The debrief, which loads when a game has ended: players in the middle of a game never wait for it. */
export function DebriefDoor({ house, game, part }: DebriefDoorProps) {
  const words = useWords();
  const [parts, setParts] = useState<Parts | 'failed' | null>(loaded);
  const [attempt, tryAgain] = useState(0);
  useLayoutEffect(() => {
    if (loaded !== null) return;
    let isHere = true;
    import('./debrief').then(
      (module) => {
        loaded = module;
        if (isHere) setParts(module);
      },
      () => isHere && setParts('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [attempt]);
  if (parts === null || parts === 'failed') {
    return part === 'drill' ? null : (
      <div class="debrief-door" id={part === 'page' ? 'debrief' : undefined} tabIndex={-1}>
        <p role="status">{parts === null ? words.ending.debriefLoading : words.ending.debriefLost}</p>
        {parts === 'failed' && (
          <button type="button" onClick={() => (setParts(null), tryAgain(attempt + 1))}>
            {words.ending.debriefRetry}
          </button>
        )}
      </div>
    );
  }
  switch (part) {
    case 'page':
      return <parts.DebriefPage house={house} game={game} />;
    case 'drill':
      return <parts.DrillBar house={house} game={game} />;
    case 'branches':
      return <parts.Branches house={house} game={game} />;
  }
}
