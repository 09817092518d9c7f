/** The vote: sealed ballots, a tie that is defended and voted again, and the answer that is played. */
import { placeOf, type Answer } from '../engine';
import type { RefusalCode } from './action';
import { cheapest, openAnswersOf, withAnswers } from './game';
import type { ClosedVote, Decided, OpenVote, Room, Seat } from './room';
import { isAwaited, withSeat } from './seats';
import { foreseeable } from './setup';
import { timed, untimed } from './stages';

export type AtVote = Room & { stage: { kind: 'vote' } };
type Counts = ClosedVote['counts'];

export const isAtVote = (room: Room): room is AtVote => room.stage.kind === 'vote';

/** What may be answered in an open vote. */
export const votable = (room: Pick<Room, 'model' | 'state'>, { among }: Pick<OpenVote, 'among'>): readonly Answer[] =>
  among ?? openAnswersOf(room);

/** What keeps an answer out of the open vote; null: nothing. */
export function whyNotVotable(room: AtVote, answer: Answer): RefusalCode | null {
  if (votable(room, room.stage).includes(answer)) return null;
  return placeOf(room.model, room.state, answer) >= 0 ? 'closed' : 'unknown-answer';
}

/** A ballot and a forecast, sealed; the vote is closed with the last one that it waits for. */
export function balloted(
  room: AtVote,
  seat: number,
  { answer, forecast }: { answer: Answer; forecast: string | null },
): Room | RefusalCode {
  const { stage } = room;
  if (seat >= stage.voters) return 'next-question';
  const refusal = whyNotVotable(room, answer);
  if (refusal !== null) return refusal;
  if (forecast !== null && !foreseeable(room.scenario).includes(forecast)) return 'unknown-gauge';
  const ballots = stage.ballots.with(seat, answer);
  // The second vote of a tie asks for no forecast: the one of the first stays.
  const forecasts = stage.among === null ? stage.forecasts.with(seat, forecast) : stage.forecasts;
  return whenComplete(withSeat({ ...room, stage: { ...stage, ballots, forecasts } }, seat, { missed: 0 }));
}

/** The room without what a seat put in the open vote. */
export function withoutBallot(room: Room, seat: number): Room {
  if (!isAtVote(room) || seat >= room.stage.voters) return room;
  const { ballots, forecasts } = room.stage;
  return {
    ...room,
    stage: { ...room.stage, ballots: ballots.with(seat, null), forecasts: forecasts.with(seat, null) },
  };
}

/** The room, its vote closed if it waits for nobody. */
export function whenComplete(room: Room): Room {
  if (!isAtVote(room) || !room.stage.ballots.some((ballot) => ballot !== null)) return room;
  const { voters, ballots } = room.stage;
  const awaited = room.seats.slice(0, voters).filter(isAwaited);
  return awaited.every(({ number }) => ballots[number] !== null) ? voteClosed(room) : room;
}

/** The vote as it stands is over: its answer is played, or its tie defended. */
export function voteClosed(room: AtVote, counts: Counts = countsOf(room.stage.ballots)): Room {
  const { stage } = room;
  const counted = { ...room, seats: stage.among === null ? missedCounted(room) : room.seats };
  const most = mostVoted(votable(room, stage), counts);
  if (most.answers.length > 1 && most.votes > 0 && stage.among === null) {
    return timed(counted, { ...stage, kind: 'defence', among: most.answers });
  }
  const decided: Decided =
    most.answers.length === 1 ? 'most' : most.votes === 0 && stage.among === null ? 'nobody' : 'cheaper';
  const answer = cheapest(room, most.answers);
  const { question, ballots, first, forecasts } = stage;
  const before = room.answers.length;
  const closed: ClosedVote = { kind: 'vote', question, ballots, first, forecasts, counts, decided, answer, before };
  return untimed(
    { ...withAnswers(counted, [answer]), history: [...room.history, closed] },
    { kind: 'review', steps: 0 },
  );
}

/** The second vote of a tie, once it has been defended. */
export function votedAgain(room: Room & { stage: { kind: 'defence' } }): Room {
  const { stage } = room;
  const vote = room.votes + 1;
  const ballots = room.seats.map(() => null);
  return timed({ ...room, votes: vote }, { ...stage, kind: 'vote', vote, ballots, first: stage.ballots });
}

function countsOf(ballots: OpenVote['ballots']): Counts {
  const counts: Partial<Record<Answer, number>> = {};
  for (const ballot of ballots) if (ballot !== null) counts[ballot] = (counts[ballot] ?? 0) + 1;
  return counts;
}

/** The answers that have most votes, of all that may be given: none has any where nobody voted. */
function mostVoted(answers: readonly Answer[], counts: Counts): { votes: number; answers: Answer[] } {
  const votes = Math.max(...answers.map((answer) => counts[answer] ?? 0));
  return { votes, answers: answers.filter((answer) => (counts[answer] ?? 0) === votes) };
}

const missedCounted = ({ seats, stage: { voters, ballots } }: AtVote): Seat[] =>
  seats.map((seat) =>
    seat.number < voters && ballots[seat.number] === null ? { ...seat, missed: seat.missed + 1 } : seat,
  );
