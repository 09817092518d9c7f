/**
 * What each of those who look at a room may see of it, and nothing else. The game is not told in texts: scenario, seed and
 * answers are there, and whoever looks plays it again with the rules and draws it.
 */
import type { Answer, AnswerStatus, Question } from '../engine';
import type { Card } from './action';
import { debrief, ownOutcome, type Debrief, type Outcome } from './debrief/debrief';
import { cardsWithStatus, isAtRound, isParty, isStaffed, positionOf, silentWords, type Position } from './session';
import { votable } from './vote';
import type { Clock, Closed, Room, Seat } from './room';
import { isAway, isAwaited, seated, teamOf } from './seats';
import { delegationsOf, type ClassScenario, type Instruction, type RoomSetup } from './setup';

/** The screen of the room, the teacher's own page, or a seat. */
export type Viewer = 'projector' | 'teacher' | number;

/** A desk of the room, as everybody sees it; in a vote there is one, of no party. */
export interface Desk {
  party: string | null;
  seats: number;
  /** How many of them are in sight. */
  inSight: number;
}

/** A seat as its own delegation and the teacher see it. */
export interface SeatSeen {
  number: number;
  party: string | null;
  rank: number;
  isInSight: boolean;
  isAway: boolean;
}

/** A card that a delegation has, and what keeps it from being filed. */
export interface CardSeen {
  card: Card;
  closed: AnswerStatus['closed'];
}

/** What a pupil sees and others do not. */
export interface OwnView {
  seat: SeatSeen;
  /** It came late, and enters at the next question. */
  waits: boolean;
  ballot: Answer | null;
  forecast: string | null;
  /** Of its delegation; null in a vote, and where the scenario has none. */
  instruction: Instruction | null;
  /** In a round, what those who sent its delegation want of it; null where it signs nothing. */
  position: Position | null;
  holdsPen: boolean;
  team: readonly SeatSeen[];
  pen: number | null;
  /** The cards that its delegation has in the open round, each with what keeps it from being filed. */
  cards: readonly CardSeen[];
  /** The card of its delegation in the open round. */
  card: Card | null;
  favour: Card | null;
  /** How many of its delegation are for each card. */
  favours: Readonly<Partial<Record<Card, number>>>;
  /** Once a vote is over, what this pupil alone would have had; null elsewhere. */
  alone: Outcome | null;
}

/** The stage as everybody sees it: of ballots and cards, how many. */
export type StageSeen =
  | { kind: 'lobby' | 'ended' }
  | { kind: 'review'; steps: number }
  | {
      kind: 'vote' | 'defence';
      vote: number;
      question: Question;
      /** What may be answered; of a tie, the tied. */
      answers: readonly Answer[];
      isSecond: boolean;
      given: number;
      awaited: number;
    }
  | {
      kind: 'negotiate' | 'file' | 'effects';
      vote: number;
      round: number;
      rounds: number;
      /** The delegations whose card is there, face down. */
      filed: readonly string[];
      /** Those that have somebody, and are waited for. */
      awaited: readonly string[];
      /** Those whose seats are all out of sight. */
      absent: readonly string[];
      /** What the teams that have said nothing in this session do at its vote. */
      silent: readonly Answer[];
    };

export type VoteSeen = Extract<StageSeen, { kind: 'vote' | 'defence' }>;
export type RoundSeen = Extract<StageSeen, { kind: 'negotiate' | 'file' | 'effects' }>;

export interface Projection {
  setup: RoomSetup;
  answers: readonly Answer[];
  stage: StageSeen;
  /** null where nothing is timed. */
  clock: Clock | null;
  isLocked: boolean;
  isTeacherGone: boolean;
  hasRemote: boolean;
  /** Votes, rounds and sessions that were closed: what was sealed in them is open, but for who gave which ballot. */
  history: readonly ClosedSeen[];
  desks: readonly Desk[];
  places: { taken: number; all: number };
  /** On one screen, in a round: the cards that each delegation may say; null elsewhere. */
  cards: Readonly<Record<string, readonly CardSeen[]>> | null;
  /** Who sits where, for the teacher's pages, whose screen does not say who dropped out; null for seats. */
  seats: readonly SeatSeen[] | null;
  /** For a seat; null for others. */
  own: OwnView | null;
  /** Of every delegation, once the game is over, and for the teacher; null before. */
  instructions: Readonly<Record<string, Instruction>> | null;
  /** Once the game is over; null before. */
  debrief: Debrief | null;
}

/** What was closed, without who gave which ballot, nor what a pupil foretold. */
export type ClosedSeen =
  | Omit<Extract<Closed, { kind: 'vote' }>, 'ballots' | 'first' | 'forecasts'>
  | Omit<Extract<Closed, { kind: 'round' }>, 'favours'>
  | Extract<Closed, { kind: 'session' }>;

/** What a viewer may see. A seat that does not exist sees what all seats do. */
export function projection(room: Room, viewer: Viewer): Projection {
  const { setup, answers, clock, isLocked, teacher, scenario } = room;
  return {
    setup,
    answers,
    stage: stageSeen(room),
    clock,
    isLocked,
    isTeacherGone: teacher.goneSince !== null,
    hasRemote: teacher.hasRemote,
    history: room.history.map(closedSeen),
    desks: desksOf(room),
    places: { taken: seated(room.seats).length, all: setup.places },
    cards: setup.hands ? cardsSaid(room) : null,
    seats: typeof viewer === 'number' ? null : seated(room.seats).map(seatSeen),
    own: typeof viewer === 'number' ? ownProjection(room, viewer) : null,
    instructions: room.stage.kind === 'ended' || viewer === 'teacher' ? instructionsOf(setup, scenario) : null,
    debrief: room.stage.kind === 'ended' ? debrief(room) : null,
  };
}

/** The one part of what a seat sees that other seats do not; null of one that does not exist, or was taken back. */
export function ownProjection(room: Room, number: number): OwnView | null {
  const seat = room.seats[number];
  return seat === undefined || seat.isRemoved ? null : ownView(room, seat);
}

function cardsSaid(room: Room): Projection['cards'] {
  if (!isAtRound(room)) return null;
  const parties = delegationsOf(room.setup, room.scenario.rules);
  return Object.fromEntries(parties.map((party) => [party, cardsWithStatus(room, party)]));
}

const instructionsOf = ({ mode }: RoomSetup, { instructions }: ClassScenario): Projection['instructions'] =>
  mode === 'cop' ? (instructions ?? {}) : null;

function stageSeen(room: Room): StageSeen {
  const { stage, seats, setup } = room;
  switch (stage.kind) {
    case 'lobby':
    case 'ended':
      return { kind: stage.kind };
    case 'review':
      return { kind: stage.kind, steps: stage.steps };
    case 'vote':
    case 'defence': {
      const awaited = seats.slice(0, stage.voters).filter(isAwaited);
      const given = stage.ballots.filter((ballot) => ballot !== null).length;
      return {
        kind: stage.kind,
        vote: stage.vote,
        question: stage.question,
        answers: votable(room, stage),
        isSecond: stage.first !== null,
        given,
        awaited: awaited.filter(({ number }) => stage.ballots[number] === null).length,
      };
    }
    default: {
      const parties = delegationsOf(setup, room.scenario.rules);
      const staffed = parties.filter((party) => isStaffed(room, party));
      return {
        kind: stage.kind,
        vote: stage.vote,
        round: stage.round,
        rounds: setup.rounds,
        filed: parties.filter((party) => stage.cards[party] !== undefined),
        awaited: staffed.filter((party) => stage.cards[party] === undefined),
        absent: parties.filter((party) => isAbsent(teamOf(room, party))),
        silent: silentWords(room),
      };
    }
  }
}

const isAbsent = (team: readonly Seat[]): boolean =>
  team.length > 0 && team.every(({ goneSince }) => goneSince !== null);

function closedSeen(closed: Closed): ClosedSeen {
  if (closed.kind === 'vote') {
    const { ballots: _ballots, first: _first, forecasts: _forecasts, ...seen } = closed;
    return seen;
  }
  if (closed.kind === 'round') {
    const { favours: _favours, ...seen } = closed;
    return seen;
  }
  return closed;
}

function desksOf(room: Room): Desk[] {
  const parties = delegationsOf(room.setup, room.scenario.rules);
  const deskOf = (party: string | null, team: readonly Seat[]): Desk => ({
    party,
    seats: team.length,
    inSight: team.filter(({ goneSince }) => goneSince === null).length,
  });
  return parties.length > 0
    ? parties.map((party) => deskOf(party, teamOf(room, party)))
    : [deskOf(null, seated(room.seats))];
}

const seatSeen = (seat: Seat): SeatSeen => ({
  number: seat.number,
  party: seat.party,
  rank: seat.rank,
  isInSight: seat.goneSince === null,
  isAway: isAway(seat),
});

function ownView(room: Room, seat: Seat): OwnView {
  const { stage, scenario, pens } = room;
  const { number, party } = seat;
  const team = party === null ? [seat] : teamOf(room, party);
  const isVote = stage.kind === 'vote' || stage.kind === 'defence';
  const isRound = stage.kind === 'negotiate' || stage.kind === 'file' || stage.kind === 'effects';
  const favours: Partial<Record<Card, number>> = {};
  if (isRound) {
    for (const mate of team) {
      const card = stage.favours[mate.number] ?? null;
      if (card !== null) favours[card] = (favours[card] ?? 0) + 1;
    }
  }
  const pen = party === null ? null : (pens[party] ?? null);
  return {
    seat: seatSeen(seat),
    waits: isVote && number >= stage.voters,
    ballot: isVote ? (stage.ballots[number] ?? null) : null,
    forecast: isVote ? (stage.forecasts[number] ?? null) : null,
    instruction: party === null ? null : (scenario.instructions?.[party] ?? null),
    position: isRound && party !== null && isParty(room, party) ? positionOf(room, party) : null,
    holdsPen: pen === number,
    team: party === null ? [] : team.map(seatSeen),
    pen,
    cards: isRound && party !== null ? cardsWithStatus(room, party) : [],
    card: isRound && party !== null ? (stage.cards[party] ?? null) : null,
    favour: isRound ? (stage.favours[number] ?? null) : null,
    favours,
    alone: stage.kind === 'ended' && room.setup.mode === 'vote' ? ownOutcome(room, number) : null,
  };
}
