import './prediction.css';
import type { Game } from '../../store/game/game';
import { assumptionWords } from '../../words/assumptions';
import type { AppContext } from '../../store/create-app';
import { Button } from '../ui/button';
import { useWords } from '../hooks/use-words';

interface SandboxBarProps {
  app: Pick<AppContext, 'game' | 'navigation'>;
  game: Game;
}

/** In a sandbox, at the head of the sheet: the last decision taken back, the assumptions changed. */
export default function SandboxBar({ app, game }: SandboxBarProps) {
  const words = useWords(assumptionWords).sandbox;
  const canUndo = game.answers.length > 0;
  return (
    <div class="sandbox" role="group" aria-label={words.name}>
      <Button
        icon="retour"
        class="bet"
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onClick={() => canUndo && app.game.actions.undo()}
      >
        {words.undo}
      </Button>
      <Button icon="balance" class="bet" onClick={() => app.navigation.actions.openDialog({ name: 'assumptions' })}>
        {words.change}
      </Button>
    </div>
  );
}
