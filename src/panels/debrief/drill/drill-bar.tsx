import { debriefOf, triedIn } from '../../../store/analyses/debrief';
import type { Game } from '../../../store/game/game';
import type { AppContext } from '../../../store/create-app';
import { useStore } from '../../hooks/use-store';
import { useWords, useLocale } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import { drillView } from './view-model';
import { Button } from '../../ui/button';

interface DrillBarProps {
  app: Pick<AppContext, 'game' | 'debrief'>;
  /** A drill in progress. */
  game: Game;
}

/** What the drill asks, whether the answer was right, and the ways out. */
export function DrillBar({ app, game }: DrillBarProps) {
  const words = useWords(debriefWords).drill;
  const { actions } = app.game;
  const { turn, kind } = game.drill!;
  const isAnswered = triedIn(game) !== null || game.turns.length > turn;
  const judgement = useStore(debriefOf(app), ({ report }) => report?.judgement ?? null);
  const { status, why } = drillView(game, judgement, useLocale());
  return (
    <aside class="drill-bar row on-ink" aria-label={words.name}>
      <p>
        <b class="kicker">{words.name}</b>{' '}
        <span role="status">
          <b>{status}</b> {why}
        </span>
      </p>
      <p class="drill-actions wrap">
        {isAnswered && (
          <>
            <Button onClick={() => void actions.replayFrom(turn, kind)}>{words.again}</Button>
            <Button onClick={actions.playOnAsBefore}>{words.asBefore}</Button>
          </>
        )}
        <Button onClick={actions.endDrill}>{words.back}</Button>
      </p>
    </aside>
  );
}
