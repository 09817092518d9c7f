/** The debrief of a class, under the end of its game. */
import type fr from '../../fr/room/end';
import { counted } from '../grammar';

export default {
  debrief: 'The debrief of the class',
  cry: {
    vote: (question, close) =>
      `It all hung on one vote${close === null ? '' : `, ${close.first}\u00a0to\u00a0${close.second}`}: ${question}`,
    signature: (party) => `It all hung on one signature: ${party}`,
    refusal: (party) => `It all hung on one refusal: ${party}`,
    deal: (move) => `It all hung on one deal: ${move}`,
    nothing: 'Nothing would have changed the end.',
  },
  print: 'Print the debrief',
  deals: 'The deals',
  secret: { interest: 'Interest', redLine: 'Red line', ask: 'Private ask' },
  partedTeam: (party: string, round: number) => `${party}, round ${round}`,
  whatIf: 'What if\u2026',
  oneChange: 'One decision changes, all the rest is the same.',
  instead: (question: string, answer: string) => `${question} → ${answer}`,
  word: {
    sign: (party: string) => `${party}: sign`,
    hold: (party: string) => `${party}: do not sign`,
  },
  without: (move: string) => `Without the deal: ${move}`,
  played: 'What you played',
  replayed: 'What would have happened',
  signed: (quorum: number) => `Votes that sign, session by session. It takes ${quorum}.`,
  mandate: (left: string) => `Mandate kept: ${left} out of 100.`,
  right: (n: number) => counted(n, { one: 'forecast right', other: 'forecasts right' }),
  ofForecasts: (n: number) => `of ${n}: they named the gauge that moved most.`,
  opened: 'The instructions, opened',
  quote: (text: string) => `“${text}”`,
  words: { kept: 'word kept', broken: 'word broken' },
  lines: { held: 'Red line respected.', crossed: 'Red line crossed.' },
  parted: 'Where you parted',
  close: (first: string, second: string) => `${first} against ${second}`,
  unanimous: 'You were never tied, nor nearly.',
  open: 'Open the debrief of the game',
  code: 'The code of this game',
  copy: 'Copy',
  copied: 'Copied.',
} satisfies typeof fr;
