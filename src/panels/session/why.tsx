import { useState } from 'preact/hooks';
import type { Game } from '../../store/game/game';
import { sessionWords } from '../../words/session';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import Agreement from './agreement';

/** "Why?": the agreement from inside. */
export function WhyButton({ game }: { game: Game }) {
  const { vote: words } = useWords(sessionWords);
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button class="why-button" aria-haspopup="dialog" onClick={() => open(true)}>
        {words.why}
      </Button>
      {isOpen && (
        <Dialog title={words.whyTitle} onClose={() => open(false)} class="treaty-why">
          <Agreement game={game} />
        </Dialog>
      )}
    </>
  );
}
