/** What a class talks about once its game is over, as plain data. Delegations are judged, never pupils. */
import { meets, read, start, type Answer, type Question, type State } from '../../engine';
import { replay } from '../../engine/analysis';
import type { Card } from '../action';
import { gameCode, gameHash } from '../game-record';
import type { ClosedRound, ClosedSession, ClosedVote, Deal, Room } from '../room';
import { delegationsOf, foreseeable, type Instruction } from '../setup';
import { greatestChanges, type Change } from './changes';
import { askedIn, played, type Outcome } from './course';

/** Where a class, or a delegation, was of several minds; counts by answer or by card. */
export type Parted =
  | { kind: 'vote'; question: Question; answer: Answer; counts: Readonly<Partial<Record<string, number>>> }
  | {
      kind: 'round';
      session: number;
      round: number;
      party: string;
      card: Card | null;
      counts: Readonly<Partial<Record<string, number>>>;
    };

/** The forecasts of a vote: how many named the gauge that moved most. */
export interface Forecasts {
  question: Question;
  given: number;
  right: number;
  /** What moved most; null where nothing did. */
  moved: string | null;
}

export interface KeptDeal extends Deal {
  /** From 1 on. */
  session: number;
  /** Whether who owed its signature gave it at the vote of that session; null where nobody owed. */
  kept: boolean | null;
}

/** What became of a delegation. */
export interface DelegationJudged {
  party: string;
  /** Absent from a scenario that gives none. */
  instruction: Instruction | null;
  /** Whether its red line was crossed; null where the scenario does not say what crosses it. */
  crossed: boolean | null;
  kept: number;
  broken: number;
  /** What is left of 100 points once those lost by acting against its capital are gone; null for those who sign nothing. */
  mandate: number | null;
}

export interface Debrief {
  code: string;
  hash: string;
  outcome: Outcome;
  changes: readonly Change[];
  /** The most divided first. */
  parted: readonly Parted[];
  forecasts: { given: number; right: number; votes: readonly Forecasts[] };
  deals: readonly KeptDeal[];
  delegations: readonly DelegationJudged[];
}

const FULL_MANDATE = 100;

/** By what a room has closed: everybody who looks at it asks for the same. */
const debriefs = new WeakMap<Room['history'], Debrief>();

/** The debrief of a room whose game is over; of one that is not, as if it were left where it is. */
export function debrief(room: Room): Debrief {
  const known = debriefs.get(room.history) ?? debriefed(room);
  debriefs.set(room.history, known);
  return known;
}

function debriefed(room: Room): Debrief {
  const outcome = played(room, askedIn(room));
  const deals = dealsOf(room);
  const votes = forecastsOf(room);
  const sum = (key: 'given' | 'right'): number => votes.reduce((all, vote) => all + vote[key], 0);
  return {
    code: gameCode(room),
    hash: gameHash(room),
    outcome,
    changes: greatestChanges(room, outcome),
    parted: partedOf(room),
    forecasts: { given: sum('given'), right: sum('right'), votes },
    deals,
    delegations: delegationsOf(room.setup, room.scenario.rules).map((party) => judged(room, party, deals)),
  };
}

/** The same for each seat. */
const alone = new WeakMap<Room['history'], Map<number, Outcome>>();

/** What a pupil alone would have had: its own ballots, and the answers of the class where it gave none. */
export function ownOutcome(room: Room, seat: number): Outcome {
  const known = alone.get(room.history) ?? new Map<number, Outcome>();
  alone.set(room.history, known);
  const outcome = known.get(seat) ?? playedAlone(room, seat);
  known.set(seat, outcome);
  return outcome;
}

function playedAlone(room: Room, seat: number): Outcome {
  const ballots = room.history.filter((one): one is ClosedVote => one.kind === 'vote');
  const own = new Map(ballots.map(({ before, ballots: given, answer }) => [before, given[seat] ?? answer]));
  let before = 0;
  const asked = askedIn(room).map((one) => {
    const answer = own.get(before);
    before += one.answers.length;
    return answer === undefined ? one : { ...one, answers: [answer] };
  });
  return played(room, asked);
}

const counted = (given: readonly (string | null)[]): Partial<Record<string, number>> => {
  const counts: Partial<Record<string, number>> = {};
  for (const name of given) if (name !== null) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

/** The share of those who were not with the most: 0 where all agreed. */
function dividedBy(counts: Readonly<Partial<Record<string, number>>>): number {
  const all = Object.values(counts).map((count) => count ?? 0);
  const total = all.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : 1 - Math.max(...all) / total;
}

function partedOf(room: Room): Parted[] {
  let session = 1;
  const parted = room.history.flatMap((one): Parted[] => {
    if (one.kind === 'session') session += 1;
    if (one.kind === 'vote') {
      const counts = one.first === null ? one.counts : counted(one.first);
      return [{ kind: 'vote', question: one.question, answer: one.answer, counts }];
    }
    return one.kind === 'round' ? roundParted(room, one, session) : [];
  });
  return parted.filter(({ counts }) => dividedBy(counts) > 0).sort((a, b) => dividedBy(b.counts) - dividedBy(a.counts));
}

const roundParted = (room: Room, { round, cards, favours }: ClosedRound, session: number): Parted[] =>
  delegationsOf(room.setup, room.scenario.rules).map((party) => {
    const own = favours.filter((_, seat) => room.seats[seat]?.party === party);
    return { kind: 'round', session, round, party, card: cards[party] ?? null, counts: counted(own) };
  });

/** Forecasts are of dossiers: of what moves in their turn. */
function forecastsOf(room: Room): Forecasts[] {
  const { model, setup, answers } = room;
  const states: State[] = [start(model, new Float64Array(model.size), setup.seed)];
  const turns: number[] = [];
  replay(
    model,
    setup.seed,
    answers,
    null,
    (state) => states.push(state.slice()),
    () => turns.push(states.length),
  );
  return room.history.flatMap((one): Forecasts[] => {
    if (one.kind !== 'vote' || one.question.kind !== 'dossier') return [];
    const turn = turns[one.before]!;
    const [before, after] = [states[turn - 1], states[turn]];
    if (before === undefined || after === undefined) return [];
    const changeOf = (gauge: string): number => Math.abs(read(model, after, gauge) - read(model, before, gauge));
    const gauges = foreseeable(room.scenario);
    const most = Math.max(0, ...gauges.map(changeOf));
    const given = one.forecasts.filter((forecast) => forecast !== null);
    return [
      {
        question: one.question,
        given: given.length,
        right: most === 0 ? 0 : given.filter((forecast) => changeOf(forecast) === most).length,
        moved: most === 0 ? null : gauges.find((gauge) => changeOf(gauge) === most)!,
      },
    ];
  });
}

/** The sessions of a room, each with its rounds; the last one may not be held yet. */
function sessionsOf(room: Room): { rounds: ClosedRound[]; held: ClosedSession | null }[] {
  const sessions: { rounds: ClosedRound[]; held: ClosedSession | null }[] = [];
  let rounds: ClosedRound[] = [];
  for (const one of room.history) {
    if (one.kind === 'round') rounds.push(one);
    if (one.kind !== 'session') continue;
    sessions.push({ rounds, held: one });
    rounds = [];
  }
  return rounds.length > 0 ? [...sessions, { rounds, held: null }] : sessions;
}

const dealsOf = (room: Room): KeptDeal[] =>
  sessionsOf(room).flatMap(({ rounds, held }, i) =>
    rounds
      .flatMap(({ deals }) => deals)
      .map((deal): KeptDeal => {
        const word = held?.words.find(({ party }) => party === deal.owes);
        return { ...deal, session: i + 1, kept: word === undefined ? null : word.signs };
      }),
  );

function judged(room: Room, party: string, deals: readonly KeptDeal[]): DelegationJudged {
  const instruction = room.scenario.instructions?.[party] ?? null;
  const own = deals.filter(({ owes }) => owes === party);
  const words = sessionsOf(room).flatMap(({ held }) => held?.words.filter((word) => word.party === party) ?? []);
  const isParty = (room.scenario.rules.actors.find(({ id }) => id === party)?.weight ?? 0) > 0;
  const lost = words.reduce((sum, word) => sum + word.lost, 0);
  return {
    party,
    instruction,
    crossed: instruction === null || instruction.crossed === null ? null : isCrossed(room, instruction),
    kept: own.filter(({ kept }) => kept === true).length,
    broken: own.filter(({ kept }) => kept === false).length,
    mandate: isParty ? Math.max(0, FULL_MANDATE - lost) : null,
  };
}

/** Read where the game stands: when its last turn closed. */
const isCrossed = ({ model, state }: Room, { crossed }: Instruction): boolean => meets(model, state, crossed);

export type { Change, Outcome };
