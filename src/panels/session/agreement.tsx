import './agreement.css';
import { useMemo, useState } from 'preact/hooks';
import type { Game } from '../../store/game/game';
import { reviewWords } from '../../words/review';
import { sessionWords } from '../../words/session';
import { useLocale } from '../hooks/use-words';
import { PartyReasons } from './party-reasons';
import { Steps } from './steps';
import { TreatyMatrix } from './treaty-matrix';
import { treatyView } from './treaty-view-model';

/** Loaded before this is first shown. */
export const words = [reviewWords, sessionWords];

/** What it takes for the agreement to act and how far it has come, what each clause does to each party, and what would move each. */
export default function Agreement({ game }: { game: Game }) {
  const locale = useLocale();
  const treaty = useMemo(() => treatyView(game, locale), [game, locale]);
  const { parties, sign, exit } = treaty;
  const [asked, ask] = useState(() => (parties.find(({ hasSigned }) => !hasSigned) ?? parties[0]!).id);
  return (
    <div class="agreement stack">
      <Steps treaty={treaty} />
      <TreatyMatrix clauses={treaty.clauses} parties={parties} sign={sign} exit={exit} />
      <PartyReasons parties={parties} asked={asked} onAsk={ask} sign={sign} exit={exit} />
    </div>
  );
}
