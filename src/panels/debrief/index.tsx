/** The debrief's door. Everything behind it loads when a game ends, not before. */
import '../styles/twin.css';
import '../styles/curve.css';
import '../styles/turning-points.css';
import '../styles/judges.css';
import '../styles/branches.css';
import '../styles/debrief.css';

export { Branches } from './branches';
export { DebriefPage } from './debrief-page';
export { DrillBar } from './drill-bar';
