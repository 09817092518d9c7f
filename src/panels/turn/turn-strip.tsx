import { DoctrineMark } from '../ui/icon';
import { Icon } from '../ui/icon';
import { useWords } from '../hooks/use-words';
import type { Doctrine } from '../../engine';

/** One mark of the turn strip: what was decided, `null` for a quiet turn. */
export interface TurnStripView {
  decisions: readonly (Doctrine | null)[];
  turns: number;
  turn: number;
}

/** A printer's control strip: one mark a turn, the shape of what was decided, then the turn being played. */
export function TurnStrip({ decisions, turns, turn }: TurnStripView) {
  const words = useWords();
  const marks = Array.from({ length: turns }, (_, i) => {
    const decision = decisions[i];
    if (i + 1 === turn && decision === undefined) {
      return (
        <span key={i} class="turn-now num">
          {turn}
        </span>
      );
    }
    if (decision === undefined) return <Icon key={i} name="plus" class="turn-to-come" />;
    if (decision === null) return <Icon key={i} name="moins" class="turn-to-come" />;
    return <DoctrineMark key={i} doctrine={decision} />;
  });
  return (
    <div class="turn-strip" role="img" aria-label={words.time.turnOf(Math.min(turn, turns), turns)}>
      {marks}
    </div>
  );
}
