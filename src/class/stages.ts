/** From one stage of a room to the next, and how long each lasts. */
import type { OpenRound, Room, Stage } from './room';
import type { Seconds } from './setup';
import { questionOf } from './game';

/** The stages that last for a time of the setup. */
type Timed = keyof Seconds;

export const isPaused = ({ clock }: Pick<Room, 'clock'>): boolean => clock !== null && 'left' in clock;

/** The room at a timed stage, whose clock starts now. */
export const timed = (room: Room, stage: Stage & { kind: Timed }): Room => ({
  ...room,
  stage,
  since: room.at,
  clock: { endsAt: room.at + room.setup.seconds[stage.kind] * 1000 },
});

/** The room at a stage that lasts until somebody goes on. */
export const untimed = (room: Room, stage: Stage): Room => ({ ...room, stage, since: room.at, clock: null });

/** The room at its open question: a vote, a session of the delegations, or the debrief when none is left. */
export function opened(room: Room): Room {
  const question = questionOf(room);
  if (question === null) return untimed(room, { kind: 'ended' });
  if (question.kind === 'session' && room.setup.mode === 'cop') return roundOpened(room, 1);
  return timed(
    { ...room, votes: room.votes + 1 },
    {
      kind: 'vote',
      vote: room.votes + 1,
      question,
      voters: room.seats.length,
      among: null,
      ballots: room.seats.map(() => null),
      forecasts: room.seats.map(() => null),
      first: null,
    },
  );
}

/** The room at a round of its open session. */
export function roundOpened(room: Room, round: number): Room {
  const vote = room.votes + 1;
  const open: OpenRound = { vote, round, cards: {}, favours: room.seats.map(() => null) };
  return timed({ ...room, votes: vote }, { kind: 'negotiate', ...open });
}
