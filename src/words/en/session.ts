/** A session: who signs an agreement, why, and what becomes of it. */
import type fr from '../fr/session';
import { counted, inSentence, inWords, plural } from './grammar';

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
  steps: {
    name: 'From a clause to entry into force',
    done: 'Done',
    missing: 'Not yet',
    clauses: (n, needed) => `${counted(n, { one: 'clause', other: 'clauses' })} in the draft, ${needed} are needed.`,
    parties: (n, needed) => `${counted(n, { one: 'actor signs', other: 'actors sign' })}, ${needed} are needed.`,
    weight: (weight, quorum) => `${weight}% of the weight, ${quorum} is needed.`,
    quorums: (row, needed) =>
      plural(needed, { one: 'A quorum at this session.', other: `Quorums in a row: ${row} of ${needed}.` }),
    inForce: 'In force: the clauses act.',
    notInForce: 'Entry into force.',
  },
  /** When sessions are held. */
  sessions: (turns: number) =>
    plural(turns, {
      one: 'A session each turn, as soon as the draft has enough clauses.',
      other: `A session every ${inWords(turns)} turns, as soon as the draft has enough clauses.`,
    }),
  covers: (share, weight, kept) =>
    `Its reach is ${share}%: ${weight}% of the weight has signed, and ${kept}% of commitments are kept.`,
  wouldCover: (share, weight, kept) =>
    `In force, its reach would be ${share}%: ${weight}% of the weight signs, and ${kept}% of commitments would be kept.`,
  keptBy: (monitor) => `The higher the gauge “${monitor}”, the better they are kept.`,
  vote: {
    cry: { quorum: 'Quorum!', none: 'No quorum' },
    outOf: 'votes out of a hundred,',
    parties: (signed, of) =>
      signed === 0
        ? `no actor out of ${inWords(of)}`
        : `${plural(signed, { one: 'one actor', other: `${inWords(signed)} actors` })} out of ${inWords(of)}`,
    needed: (n) => `: it takes ${inWords(n)}`,
    quorum: (n) => `quorum: ${n}`,
    stamp: 'Signs',
    stays: 'Stays',
    waits: (missing) => `${missing} short of signing`,
    helps: (change) => `Would help: ${change}`,
    left: (stance, exit) => `Leaves: ${stance}, under ${exit}`,
    rest: 'The rest',
    stood: (actor, n) => `${actor}, ${n}, signs`,
    sat: (actor, n) => `${actor}, ${n}, does not sign`,
    image: (parties, n, verdict) => `A hundred votes: ${parties}. ${votes(String(n))} out of a hundred. ${verdict}`,
    move: (name) => `Your move: ${name}.`,
    why: 'Why?',
    whyTitle: 'Why they sign, or not',
  },
  outcome: {
    entered: { cry: (name) => `${name} in force`, about: 'While it is in force, every turn:' },
    lapsed: { cry: (name) => `${name} without effect`, about: 'Every turn, what is lost:' },
    clauses: { entered: 'Its clauses', lapsed: 'The clauses that fall' },
    signatories: 'The signatories',
    left: 'Who has left',
    promise: {
      kept: (label) => `Promise kept so far: “${label}”.`,
      broken: (label) => `Promise broken so far: “${label}”.`,
    },
    nothing: 'Its clauses change no gauge.',
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
      raised: (label, to) => `${label} at ${to}`,
      level: (label, from, to) => `${label}: from ${from} to ${to}`,
    },
    enough: 'is enough',
    noneIsEnough: 'No single change would be enough.',
    noLever: 'Nothing that can still change.',
  },
  verdict: {
    noQuorum: 'There is no quorum.',
    quorum: (row, needed) => `Quorum ${row} of ${needed}: it takes ${inWords(needed)} in a row to enter into force.`,
    entered: (name, needed) =>
      plural(needed, {
        one: `There is a quorum: ${inSentence(name)} in force.`,
        other: `${capital(needed)} quorums in a row: ${inSentence(name)} in force.`,
      }),
    inForce: (name) => `${name} still in force.`,
    lapsed: (name) => `Quorum lost: ${inSentence(name)} without effect.`,
  },
  nextSession: (turns) => `Next session in ${counted(turns, { one: 'turn', other: 'turns' })}.`,
  lastSession: 'That was the last session.',
  heard: (headline, verdict) => `Session. ${headline} ${verdict}`,
  go: 'Continue',
  table: {
    cry: {
      votes: (missing) => `${votes(missing)} short`,
      parties: (n) => `${counted(n, { one: 'signature', other: 'signatures' })} short`,
      quorum: 'The quorum holds',
    },
    question: 'One move only before the vote. Which one?',
    holds: 'You may vote as things stand.',
    outOfReach: 'No move is enough. Which one prepares the next vote?',
    tooLate: 'Too late to enter into force. One move all the same?',
    means: (told) => `You have: ${told}.`,
    signsAt: (sign) => `They sign from ${sign}.`,
    moves: 'Your move: one, or none',
    parties: 'Around the table',
    votes,
    status: { signed: 'has signed', signs: 'would sign', waits: 'waits', leaves: 'would leave' },
    stance: (stance, sign) => `${stance}: signs from ${sign}`,
    missing: (stance, missing) => `${stance}: ${missing} short of signing`,
    moved: (before, after) => `${before}, then ${after}`,
    stays: (stance, exit) => `${stance}: leaves under ${exit}`,
    kinds: { concession: 'What they ask of us', pressure: 'What we can impose' },
    noLever: 'Asks for nothing.',
    clauses: 'Or change a clause',
    clausesFold: (n) => `Or change a clause: ${n}`,
    clausesHelp: 'Soft: half the effect, half the refusal.',
    wording: { firm: 'firm', soft: 'soft' },
    spokenClause: (label: string, now: string, instead: string) => `${label}. Now: ${now}. Change to: ${instead}`,
    rewording: (wording, changes) => (changes === '' ? wording : `${wording}: ${changes}`),
    closed: {
      needs: {
        '>=': (name, is, needed) => `${name}\u00a0${is}, ${needed}\u00a0needed`,
        '>': (name, is, needed) => `${name}\u00a0${is}, more than\u00a0${needed} needed`,
        '<=': (name, is, needed) => `${name}\u00a0${is}, at most\u00a0${needed} needed`,
        '<': (name, is, needed) => `${name}\u00a0${is}, less than\u00a0${needed} needed`,
        '=': (name, is, needed) => `${name}\u00a0${is}, ${needed}\u00a0needed`,
      },
      unmet: (condition) => `It would take: ${condition}`,
      used: 'Done already: once a game',
      'not-in-draft': 'Not in the draft',
    },
    yourMove: 'Your move',
    none: 'Vote as things stand',
    noneHelp: 'Choose a move to see what it changes. On a keyboard: the arrows, then Enter twice.',
    withMove: (n) => `With this move, ${votes(n)}`,
    withoutMove: (n) => `Without a move, ${votes(n)}`,
    beforeAfter: (before, after) => (before === after ? votes(after) : `${before}, then ${after}`),
    quorumAt: (n) => `quorum ${n}`,
    stanceAfter: (actor, before, after) => `${actor}: ${before}, then ${after}.`,
    wins: 'Signs.',
    loses: 'Signs no more.',
    enough: (n, needed) =>
      n === 0
        ? `Nobody signs: it takes ${inWords(needed)}.`
        : `${plural(n, { one: 'One signs', other: `${capital(n)} sign` })}: it takes ${inWords(needed)}.`,
    weight: (before, after) => (before === after ? `Votes: ${after}.` : `Votes: ${before}, then ${after}.`),
    quorum: { reached: 'Quorum reached.', missed: 'No quorum.' },
    toEnter: (needed) => `In force after ${inWords(needed)} quorums in a row.`,
    price: 'What it costs',
    nothing: 'Nothing to pay.',
    softer: 'In force, this clause would act by half only.',
    firmer: 'In force, this clause would act in full.',
    touches: (name, who) => `This touches ${name}, ${who}.`,
    promised: (promise) => `You had promised: “${promise}”.`,
    vote: 'Put it to the vote',
    heard: (weight, verdict) => `${votes(weight)}. ${verdict}`,
  },
} satisfies typeof fr;
