/** What a balance report says of negotiated sessions. */
import { leverAt, movesOf, type Move, type Scenario } from '../../engine';
import { decimals, type Census, type Share } from './census';
import type { MoveBook } from './move-book';
import type { TableTally } from './table-tally';

/** The sessions of a scenario that declares levers. Shares are 0..1, amounts thousandths of a point. */
export interface TableReport {
  /** Sessions that were judged, and how much more the best move was worth there than the median one; null before any. */
  sessions: number;
  lead: number | null;
  moves: readonly MoveRow[];
  /** Parties with the signatures that a lever won in all games. */
  parties: readonly { id: string; won: number }[];
  /** Of the signatures of mixed play at the table, those that came right after a move toward them; null without any. */
  signaturesWon: number | null;
  /** Of the planner's games: the treaty entered into force. Of all games: it was left, or lapsed. */
  entered: number;
  ended: number;
}

/** How one move serves. */
export interface MoveRow {
  move: Move;
  /** Open, and made by the crowd, of the sessions it sat at; null without a session. */
  open: number | null;
  chosen: Share | null;
  /** Judged sessions at which it was open, and at which share of them it was the best move; null without any. */
  states: number;
  best: number | null;
  /** Of a lever: how often it was used in all games. */
  used: number | null;
}

export interface AtTable {
  scenario: Scenario;
  book: MoveBook;
  crowd: Census;
  /** Of every player; of those that mix doctrines and negotiate; of the planner. */
  tallies: readonly TableTally[];
  mixed: readonly TableTally[];
  planner: readonly TableTally[];
}

/** null where sessions are watched. */
export function tableReport({ scenario, book, crowd, tallies, mixed, planner }: AtTable): TableReport | null {
  const levers = scenario.treaty?.levers;
  if (levers === undefined) return null;
  const total = (among: readonly TableTally[], of: (tally: TableTally) => number) =>
    among.reduce((sum, tally) => sum + of(tally), 0);
  const share = (times: number, of: number) => (of === 0 ? 0 : decimals(times / of));
  const signatures = total(mixed, (tally) => tally.signatures);
  return {
    sessions: book.sessions,
    lead: book.lead === null ? null : Math.round(book.lead),
    moves: movesOf(scenario.treaty!).map((move, place): MoveRow => {
      const { open, best } = book.of(move);
      const lever = leverAt({ levers }, place);
      return {
        move,
        open: crowd.moveOpenings[place]!.share()?.share ?? null,
        chosen: crowd.moves[place]!.share(),
        states: open,
        best: open === 0 ? null : decimals(best / open),
        used: lever < 0 ? null : total(tallies, ({ used }) => used[lever]!),
      };
    }),
    parties: scenario.actors.flatMap(({ id, weight }, i) =>
      weight > 0 ? [{ id, won: total(tallies, ({ won }) => won[i]!) }] : [],
    ),
    signaturesWon: signatures === 0 ? null : decimals(total(mixed, (tally) => tally.signaturesWon) / signatures),
    entered: share(
      total(planner, (tally) => tally.entered),
      total(planner, (tally) => tally.games),
    ),
    ended: share(
      total(tallies, (tally) => tally.ended),
      total(tallies, (tally) => tally.games),
    ),
  };
}
