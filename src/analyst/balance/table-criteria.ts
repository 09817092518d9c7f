/** What makes negotiated sessions worth their while, as thresholds on the figures of a balance report. */
import { UNIT, type Scenario } from '../../engine';
import { judged, type Judged } from './judged';
import type { MoveRow, TableReport } from './table-report';

/** Thousandths that the best move is worth more than the median one. */
const BEST_OVER_MEDIAN = UNIT;
const MOST_BEST = 0.5;
const LEAST_WAITING = 0.1;
const LEAST_WON = 0.25;
const LEAST_ENTERED = 0.2;
const MOST_ENTERED = 0.7;
/** Fewer sessions say nothing. */
const ENOUGH_SESSIONS = 30;

/** Every criterion of a table, in the order in which a report shows it. */
export function ofTable(table: TableReport, scenario: Scenario): Judged[] {
  const { sessions, lead, moves, parties, signaturesWon, entered, ended } = table;
  const isEnough = sessions >= ENOUGH_SESSIONS;
  const [waiting, ...others] = moves;
  const tried = others.filter(({ states }) => states >= ENOUGH_SESSIONS);
  const crushing = tried.filter(({ best }) => best! > MOST_BEST).map(({ move }) => move);
  const most = tried.length === 0 ? null : Math.max(...tried.map(({ best }) => best!));
  const waits = isEnough ? waiting!.best : null;
  const idle = isEnough ? idleMoves(others, scenario) : [];
  const notWon = parties.filter(({ won }) => won === 0).map(({ id }) => `party/${id}`);
  return [
    judged('moves-matter', 'points', isEnough ? lead : null, 'at least', BEST_OVER_MEDIAN),
    judged('moves-do-not-crush', 'share', most, 'at most', MOST_BEST, crushing),
    judged('waiting-serves', 'share', waits, 'at least', LEAST_WAITING),
    judged('waiting-does-not-crush', 'share', waits, 'at most', MOST_BEST),
    judged('moves-win', 'share', signaturesWon, 'at least', LEAST_WON),
    judged('parties-won', 'count', parties.length - notWon.length, 'at least', parties.length, notWon),
    judged('treaty-enters', 'share', entered, 'at least', LEAST_ENTERED),
    judged('treaty-resists', 'share', entered, 'at most', MOST_ENTERED),
    judged('treaty-falls', 'share', ended, 'more than', 0),
    judged('moves-serve', 'count', isEnough ? others.length - idle.length : null, 'at least', others.length, idle),
  ];
}

/** Levers and rewordings that are the best move nowhere, and pressures that nobody used. */
function idleMoves(moves: readonly MoveRow[], { treaty }: Scenario): string[] {
  const pressures = new Set(treaty!.levers!.filter(({ kind }) => kind === 'pressure').map(({ id }) => `lever/${id}`));
  return moves
    .filter(({ move, best, used }) => best === null || best === 0 || (pressures.has(move) && used === 0))
    .map(({ move }) => move);
}
