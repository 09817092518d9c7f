/** A sheet a delegation, and its roles to cut out. */
import type fr from '../../../fr/kit/sheets/roles';
import { counted } from '../../grammar';

export default {
  sheet: 'Delegation sheet',
  weight: (share, whole) => `Weight: ${share} ${whole}.`,
  whole: 'of all',
  rounds: 'Three rounds, one card a round.',
  one: 'One delegation, one sheet.',
  secret: 'For you alone',
  interest: 'Your interest',
  redLine: 'Red line',
  ask: 'Private ask',
  stance: 'At the start',
  more: (label) => `more of “${label}”`,
  less: (label) => `less of “${label}”`,
  wants: (what) => `What you want: ${what}.`,
  noClause: (clause) => `Do not sign a text that contains “${clause}”.`,
  fewClauses: (n) => `Do not sign a text of fewer than ${counted(n, { one: 'clause', other: 'clauses' })}.`,
  getClause: (clause, party) => `Get the clause “${clause}”. To be convinced: ${party}.`,
  leans: (points, sign) => `${points} out of 100 for the agreement. One signs from ${sign} on.`,
  fold: 'fold here, keep this top hidden',
  cut: 'Cut out. Each takes a role; at every round, pass it to the left.',
  cards: {
    pen: { name: 'The pen', text: 'You file the card of the delegation. Nobody else does.' },
    voice: { name: 'The voice', text: (party) => `You speak for: ${party}. One sentence, then you listen.` },
    ear: { name: 'The ear', text: 'You go to the others, and report what they want.' },
    memory: { name: 'The memory', text: 'You write down promises: who, to whom, for which round.' },
    sums: { name: 'The sums', text: (quorum) => `You add up the weights. What is missing to reach ${quorum}?` },
  },
  word: {
    name: 'Word given',
    to: 'We promise to',
    what: 'to',
    turn: 'Round',
    kept: 'kept',
    broken: 'broken',
  },
  foot: (n, all, party) => `Sheet ${n} of ${all}: ${party}`,
} satisfies typeof fr;
