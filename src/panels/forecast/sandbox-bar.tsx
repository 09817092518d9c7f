import type { Game } from '../../store/game/game';
import { assumptionWords } from '../../words/assumptions';
import type { AppContext } from '../../store/create-app';
import { Button } from '../ui/button';
import { useWords } from '../hooks/use-words';

interface SandboxBarProps {
  app: Pick<AppContext, 'game' | 'navigation'>;
  game: Game;
}

/** In a sandbox, in the place of the prediction: the last decision taken back, the assumptions changed. */
export function SandboxBar({ app, game }: SandboxBarProps) {
  const words = useWords(assumptionWords).sandbox;
  const canUndo = game.answers.length > 0;
  return (
    <div class="prediction sandbox row" role="group" aria-label={words.name}>
      <p class="prediction-name">
        {words.name}
        <span>{words.help}</span>
      </p>
      <ul class="prediction-bets wrap">
        <li>
          <Button
            icon="retour"
            class="bet"
            aria-disabled={!canUndo}
            aria-keyshortcuts="Control+Z"
            onClick={() => canUndo && app.game.actions.undo()}
          >
            {words.undo}
          </Button>
        </li>
        <li>
          <Button icon="balance" class="bet" onClick={() => app.navigation.actions.openDialog({ name: 'assumptions' })}>
            {words.change}
          </Button>
        </li>
      </ul>
    </div>
  );
}
