/** A pupil's phone in the room. */
import type fr from '../../fr/room/seat';
import { counted, plural } from '../grammar';

export default {
  join: 'Join the class',
  joinLead: 'Type the four letters on the board. No account, no name.',
  code: 'Code of the room',
  enter: 'Enter',
  yours: 'Your seat',
  place: (n: number) => `Seat ${n}`,
  keep: 'It is given, and stays yours. Keep this page open and watch the board.',
  answers: 'Your answer',
  mine: 'My vote',
  forecast: 'My forecast',
  forecastAsk: 'Which gauge will move most?',
  cast: 'Your vote is in.',
  sending: 'Your vote is on its way…',
  awaited: (n: number): string =>
    n === 0
      ? 'Everybody has voted.'
      : plural(n, { one: 'One classmate is still to vote.', other: `${n} classmates are still to vote.` }),
  change: 'You can still change: touch another answer.',
  choose: 'Touch your answer.',
  away: 'We no longer wait for you: vote, and you are back.',
  give: 'Cast this vote',
  class: (n: number) => counted(n, { one: 'pupil in the room', other: 'pupils in the room' }),
  team: (n: number) => counted(n, { one: 'seat taken in your delegation', other: 'seats taken in your delegation' }),
  defence: 'A tie',
  defenceLead: 'Defend your answer aloud. Then we vote again.',
  late: 'Good that you are here',
  lateLead: 'This vote is under way. You come in at the next question.',
  board: 'Watch the board',
  boardLead: 'What the class decided is played there.',
  played: (label: string) => `The class: ${label}`,
  end: 'It is over',
  endLead: 'The debrief is on the board.',
  ownEnd: 'With your ballots alone, the game would have ended like this:',
  lost: 'Finding you again',
  lostLead: 'The network dropped. Your vote is kept here: it will leave by itself.',
  next: (seconds: number) =>
    plural(seconds, { one: 'Next try in one second.', other: `Next try in ${seconds} seconds.` }),
  trying: 'Trying…',
  retry: 'Try now',
  alone: 'The computer of the board is off: the game goes on. Vote as before.',
  again: 'Enter again',
  leave: 'Give my seat back',
} satisfies typeof fr;
