/** The table of a session, before its vote. */
import type fr from '../fr/table';
import { counted, plural } from './grammar';

export default {
  cry: {
    votes: (missing) => `${missing} votes short`,
    parties: (n) => `${counted(n, { one: 'signature', other: 'signatures' })} short`,
    quorum: 'The quorum holds',
  },
  question: 'One move only before the vote. Which one?',
  parties: 'Around the table',
  votes: (weight) => `${weight} votes`,
  status: { signed: 'has signed', signs: 'would sign', waits: 'waits', leaves: 'would leave' },
  stance: (stance, sign) => `${stance}: signs from ${sign}`,
  missing: (stance, missing) => `${stance}: ${missing} short of signing`,
  kinds: { concession: 'What they ask of us', pressure: 'What we can impose' },
  noLever: 'Asks for nothing.',
  clauses: 'Or change a clause',
  clausesHelp: 'Soft: half the effect, half the refusal.',
  soften: 'soften',
  harden: 'make firm',
  none: 'No move',
  noneHelp: 'Vote as things stand.',
  yourMove: 'Your move',
  stanceAfter: (actor, before, after) => `${actor}: ${before}, then ${after}.`,
  wins: (actor) => `${actor} signs.`,
  loses: (actor) => `${actor} signs no more.`,
  enough: (n, needed) => `${plural(n, { one: 'One party signs', other: `${n} parties sign` })}, ${needed} are needed.`,
  weight: (before, after) => (before === after ? `${after} votes.` : `${before} votes, then ${after}.`),
  quorum: { reached: 'Quorum reached.', missed: 'No quorum.' },
  price: 'What it costs',
  nothing: 'Nothing to pay.',
  vote: 'Put it to the vote',
  heard: (weight, verdict) => `${weight} votes. ${verdict}`,
} satisfies typeof fr;
