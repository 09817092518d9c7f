/** The words of a session in English. */
import { counted } from './numbers';
import type { SessionWords } from './session-fr';

const CLAUSES_EN = { one: 'clause', other: 'clauses' };
const PARTIES_EN = { one: 'actor signs', other: 'actors sign' };

const numberEn = (n: number): string =>
  ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][n] ?? String(n);

export const sessionEn: SessionWords = {
  name: { world: 'COP', other: 'Session' },
  number: (n) => `no.\u00a0${n}`,
  kicker: (date, where) => `${date} — ${where}`,
  unitedNations: 'United Nations',
  steps: {
    name: 'From a clause to an agreement',
    done: 'Done',
    missing: 'Not yet',
    clauses: (n, needed) => `${counted('en', n, CLAUSES_EN)} in the draft, ${needed} are needed.`,
    parties: (n, needed) => `${counted('en', n, PARTIES_EN)}, ${needed} are needed.`,
    weight: (weight, quorum) => `${weight}% of the weight, ${quorum} is needed.`,
    quorums: (row, needed) => (needed === 1 ? 'A quorum at this session.' : `Quorums in a row: ${row} of ${needed}.`),
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
    some: (n) => (n === 1 ? 'One actor signs.' : `${numberEn(n)} actors sign.`),
    rest: (n) => (n === 1 ? 'One looks on.' : `${numberEn(n)} look on.`),
    all: 'They all sign.',
  },
  matrix: 'The clauses and the actors',
  matrixHelp: 'What each clause adds to, or takes from, the stance of each actor, in points.',
  clauseColumn: 'Clause of the draft',
  weightOf: (weight) => `weight ${weight}`,
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
      `Waiting. Stance ${stance}, heading for ${heading}: ${missing} short of signing.`,
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
      needed === 1
        ? 'There is a quorum: the agreement enters into force.'
        : `${numberEn(needed)} quorums in a row: the agreement enters into force.`,
    inForce: 'The agreement stays in force.',
    lapsed: 'The agreement is no longer in force: the quorum is lost.',
  },
  nextSession: (turns) => `Next session in ${counted('en', turns, { one: 'turn', other: 'turns' })}.`,
  lastSession: 'That was the last session.',
  go: 'Continue',
};
