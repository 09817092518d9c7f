import './why.css';
import { useMemo, useState } from 'preact/hooks';
import type { Game } from '../../store/game/game';
import { sessionWords } from '../../words/session';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PartyReasons } from './party-reasons';
import { Steps } from './steps';
import { TreatyMatrix } from './treaty-matrix';
import { treatyView } from './treaty-view-model';

/** "Why?": how far the agreement has come, what each clause does to each party, and what would move each of them. */
export function WhyButton({ game }: { game: Game }) {
  const { vote: words } = useWords(sessionWords);
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button class="why-button" aria-haspopup="dialog" onClick={() => open(true)}>
        {words.why}
      </Button>
      {isOpen && <Why game={game} onClose={() => open(false)} />}
    </>
  );
}

function Why({ game, onClose }: { game: Game; onClose: () => void }) {
  const locale = useLocale();
  const { vote: words } = useWords(sessionWords);
  const treaty = useMemo(() => treatyView(game, locale), [game, locale]);
  const { parties, sign, exit } = treaty;
  const [asked, ask] = useState(() => (parties.find(({ hasSigned }) => !hasSigned) ?? parties[0]!).id);
  return (
    <Dialog title={words.whyTitle} onClose={onClose} class="treaty-why">
      <TreatyMatrix clauses={treaty.clauses} parties={parties} sign={sign} exit={exit} />
      <PartyReasons parties={parties} asked={asked} onAsk={ask} sign={sign} exit={exit} />
      <Steps treaty={treaty} />
    </Dialog>
  );
}
