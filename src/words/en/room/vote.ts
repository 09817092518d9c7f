/** A vote on the screen of the room. */
import type fr from '../../fr/room/vote';
import { counted } from '../grammar';

export default {
  question: (n: number, all: number) => `Question ${n} of ${all}`,
  promise: 'Before we begin',
  session: 'Session of the COP',
  hands: 'Raise your hand.',
  late: 'Time is up: count the hands.',
  second: 'Second vote, between the answers that are tied.',
  count: (label: string) => `Hands raised for: ${label}`,
  fewer: (label: string) => `One hand fewer for: ${label}`,
  more: (label: string) => `One hand more for: ${label}`,
  total: (n: number) => counted(n, { one: 'hand', other: 'hands' }),
  free: 'Nothing to pay',
  costs: (amount: string, gauge: string, has: string) => `${gauge}: ${amount} of ${has}`,
  phones: 'Vote on your phone.',
  ballots: (given: number, all: number) => `${counted(given, { one: 'ballot', other: 'ballots' })} of ${all}.`,
  close: 'Close the vote',
  closedMoves: (n) => counted(n, { one: 'closed move', other: 'closed moves' }),
  draft: (clauses, named, quorum) =>
    `Put to the vote: a text of ${counted(clauses, { one: 'clause', other: 'clauses' })} (${named}${clauses > 3 ? '…' : ''}). It takes ${quorum} votes in a hundred.`,
} satisfies typeof fr;
