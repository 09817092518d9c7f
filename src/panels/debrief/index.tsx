/** The debrief's door. Everything behind it loads when a game ends, not before. */
import '../ui/twin.css';
import './curve/curve.css';
import './turning-points/turning-points.css';
import './judges/judges.css';
import './branches/branches.css';
import './debrief.css';

export { Branches } from './branches/branches';
export { DebriefPage } from './screen';
export { DrillBar } from './drill/drill-bar';
