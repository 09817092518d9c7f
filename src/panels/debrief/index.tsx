import '../ui/table.css';
import '../ui/progress.css';
import '../ui/plot/plot.css';
import './curve/curve.css';
import './turning-points/turning-points.css';
import './judges/judges.css';
import './branches/branches.css';
import './debrief.css';
import { reviewWords } from '../../words/review';
import { debriefWords } from '../../words/debrief';
import { endingWords } from '../../words/ending';
import { whyWords } from '../../words/why';
import type { GameScreenProps } from '../current-screen';
import { Branches } from './branches/branches';
import { DrillBar } from './drill/drill-bar';
import { DebriefScreen } from './screen';

/** Loaded before this is first shown. */
export const words = [reviewWords, debriefWords, endingWords, whyWords];

/** What the analysis says of a game that is over, of a turn of it that is played again, and of what became of that. */
export default function Debrief({ app, game }: GameScreenProps) {
  if (game.phase !== 'ended') return <DrillBar app={app} game={game} />;
  return game.drill === null ? <DebriefScreen app={app} game={game} /> : <Branches app={app} game={game} />;
}
