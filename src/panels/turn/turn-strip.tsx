import type { Game } from '../../store/game/game';
import { turnOnScreen } from '../../store/game/selectors';
import { useWords } from '../hooks/use-words';
import { DoctrineMark, Icon } from '../ui/icon';

/** A printer's control strip: one mark a turn, the shape of what was decided, then the turn being played. */
export function TurnStrip({ game }: { game: Game }) {
  const { time } = useWords();
  const { turns } = game.scenario.rules;
  const turn = turnOnScreen(game);
  const marks = Array.from({ length: turns }, (_, i) => {
    const decision = game.turns[i]?.doctrine;
    if (i + 1 === turn && decision === undefined) {
      return <Icon key={i} name="carre" class="turn-now" />;
    }
    if (decision === undefined) return <Icon key={i} name="plus" class="turn-to-come" />;
    // A turn without a dossier.
    if (decision === null) return <Icon key={i} name="moins" class="turn-to-come" />;
    return <DoctrineMark key={i} doctrine={decision} />;
  });
  return (
    <>
      <div class="turn-strip row" role="img" aria-label={time.turnOf(Math.min(turn, turns), turns)}>
        {marks}
      </div>
      {/* The same on a phone, in a few letters. */}
      <p class="turn-count" aria-hidden="true">
        {Math.min(turn, turns)}/{turns}
      </p>
    </>
  );
}
