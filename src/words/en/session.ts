/** A session: who signs an agreement, why, and what becomes of it. */
import type fr from '../fr/session';
import { counted, inWords, plural } from './grammar';

/** A whole number that is written already. */
const votes = (weight: string): string => `${weight} ${weight === '1' ? 'vote' : 'votes'}`;

/** At the start of a sentence. */
const capital = (n: number): string => {
  const words = inWords(n);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export default {
  name: { world: 'COP', other: 'Session' },
  number: (n) => `no.\u00a0${n}`,
  kicker: (date, where) => `${date} — ${where}`,
  unitedNations: 'United Nations',
  steps: {
    name: 'From a clause to an agreement',
    done: 'Done',
    missing: 'Not yet',
    clauses: (n, needed) => `${counted(n, { one: 'clause', other: 'clauses' })} in the draft, ${needed} are needed.`,
    parties: (n, needed) => `${counted(n, { one: 'actor signs', other: 'actors sign' })}, ${needed} are needed.`,
    weight: (weight, quorum) => `${weight}% of the weight, ${quorum} is needed.`,
    quorums: (row, needed) =>
      plural(needed, { one: 'A quorum at this session.', other: `Quorums in a row: ${row} of ${needed}.` }),
    inForce: 'The agreement is in force: it acts.',
    notInForce: 'The agreement in force.',
  },
  covers: (share, weight, kept) =>
    `The reach of the agreement is ${share}%: ${weight}% of the weight has signed, and ${kept}% of commitments are kept.`,
  wouldCover: (share, weight, kept) =>
    `In force, its reach would be ${share}%: ${weight}% of the weight signs, and ${kept}% of commitments would be kept.`,
  keptBy: (monitor) => `The higher the gauge “${monitor}”, the better they are kept.`,
  hemicycle: (signed, rest, quorum) =>
    `A hemicycle of a hundred seats: ${signed} sign, ${rest} do not. The quorum is ${quorum}.`,
  weight: (quorum) => `% of the weight (quorum: ${quorum})`,
  headline: {
    none: 'Nobody signs.',
    some: (n) => plural(n, { one: 'One actor signs.', other: `${capital(n)} actors sign.` }),
    rest: (n) => plural(n, { one: 'One looks on.', other: `${capital(n)} look on.` }),
    all: 'They all sign.',
  },
  matrix: 'The clauses and the actors',
  matrixHelp: 'What each clause adds to, or takes from, the stance of each actor, in points.',
  clauseColumn: 'Clause of the draft',
  weightOf: (weight) => `weight ${weight}`,
  soft: 'soft: half the effect',
  clubOnly: 'club: for signatories only',
  stance: 'Stance',
  stanceHelp: (sign, exit) => `signs at ${sign}, leaves below ${exit}`,
  heading: 'Heading for',
  headingHelp: 'if nothing changes',
  signature: 'Signature',
  signed: 'Signs',
  waits: 'Waits',
  justSigned: 'Has just signed',
  justLeft: 'Has just left',
  party: {
    pick: 'Which actor?',
    stays: (stance, heading) => `Signed, with no wish to leave. Stance ${stance}, heading for ${heading}.`,
    leaving: (stance, heading, exit) =>
      `Signed, for now. Stance ${stance}, heading for ${heading}: leaves below ${exit}.`,
    signing: (stance, heading, sign) => `Waiting. Stance ${stance}, heading for ${heading}: signs at ${sign}.`,
    waits: (stance, heading, missing) =>
      `Waiting. Stance ${stance}, heading for ${heading}: as things go, it will be ${missing} short of signing.`,
    pulls: 'What attracts, what holds back',
    start: 'Stance at the start',
    end: 'Where the stance is heading',
    bound: 'Limit of the scale, 0 or 100',
    levers: {
      waits: 'What would help them sign',
      signing: 'What would keep them from signing',
      stays: 'What would push them to leave',
      leaving: 'What would help them stay',
    },
    lever: {
      clause: (label) => `Clause: ${label}`,
      signs: (actor) => `Signature: ${actor}`,
      leaves: (actor) => `Exit: ${actor}`,
      level: (label, from, to) => `${label}: from ${from} to ${to}`,
    },
    enough: 'is enough',
    noneIsEnough: 'No single change would be enough.',
    noLever: 'Nothing that can still change.',
  },
  quorum: 'Quorum',
  wanted: 'still needed',
  stampSession: (n) => `session ${n}`,
  verdict: {
    noQuorum: 'There is no quorum.',
    quorum: (row, needed) => `Quorum ${row} of ${needed}: it takes ${needed} in a row to ratify.`,
    entered: (needed) =>
      plural(needed, {
        one: 'There is a quorum: the agreement enters into force.',
        other: `${capital(needed)} quorums in a row: the agreement enters into force.`,
      }),
    inForce: 'The agreement stays in force.',
    lapsed: 'The agreement is no longer in force: the quorum is lost.',
  },
  nextSession: (turns) => `Next session in ${counted(turns, { one: 'turn', other: 'turns' })}.`,
  lastSession: 'That was the last session.',
  go: 'Continue',
  /** The table, before the vote. */
  table: {
    cry: {
      votes: (missing) => `${votes(missing)} short`,
      parties: (n) => `${counted(n, { one: 'signature', other: 'signatures' })} short`,
      quorum: 'The quorum holds',
    },
    question: 'One move only before the vote. Which one?',
    parties: 'Around the table',
    votes,
    status: { signed: 'has signed', signs: 'would sign', waits: 'waits', leaves: 'would leave' },
    stance: (stance, sign) => `${stance}: signs from ${sign}`,
    missing: (stance, missing) => `${stance}: ${missing} short of signing`,
    moved: (before, after) => `${before}, then ${after}`,
    stays: (stance, exit) => `${stance}: has signed, leaves under ${exit}`,
    kinds: { concession: 'What they ask of us', pressure: 'What we can impose' },
    noLever: 'Asks for nothing.',
    clauses: 'Or change a clause',
    clausesHelp: 'Soft: half the effect. The refusal falls by half too, but turn after turn.',
    soften: 'soften, at once',
    harden: 'make firm, at once',
    none: 'No move',
    noneHelp: 'Vote as things stand.',
    yourMove: 'Your move',
    stanceAfter: (actor, before, after) => `${actor}: ${before}, then ${after}.`,
    wins: (actor) => `${actor} signs.`,
    loses: (actor) => `${actor} signs no more.`,
    enough: (n, needed) =>
      n === 0
        ? `No actor signs, ${needed} are needed.`
        : `${plural(n, { one: 'One actor signs', other: `${n} actors sign` })}, ${needed} are needed.`,
    weight: (before, after) => (before === after ? `${votes(after)}.` : `${votes(before)}, then ${after}.`),
    quorum: { reached: 'Quorum reached.', missed: 'No quorum.' },
    price: 'What it costs',
    nothing: 'Nothing to pay.',
    vote: 'Put it to the vote',
    heard: (weight, verdict) => `${votes(weight)}. ${verdict}`,
  },
} satisfies typeof fr;
