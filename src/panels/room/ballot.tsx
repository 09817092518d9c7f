import './ballot.css';
import './room.css';
import { roomWords } from '../../words/class';
import { promiseWords, sessionWords } from '../../words/session';
import type { GameScreenProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { LostScreen } from './lost';
import { Outcome } from './outcome';
import { Round } from './round';
import { fillScreen } from './teacher/full-screen';
import { useRoomKeys } from './use-room-keys';
import { type RoomOnScreen, useRoom } from './use-room';
import { Vote } from './vote';

/** Loaded before this is first shown. */
export const words = [roomWords, promiseWords, sessionWords];

/** A question of the game of a class: its vote, then how it was answered. */
export default function BallotScreen({ app, game }: GameScreenProps) {
  const room = useRoom(app);
  if (room === null) return null;
  return (
    <>
      <Question app={app} game={game} room={room} />
      <LostScreen room={room} />
    </>
  );
}

const FILL = { f: fillScreen };

function Question({ app, game, room }: GameScreenProps & { room: RoomOnScreen }) {
  const seen = useStore(room.store, (state) => state.seen);
  const { stage, history } = room.projection;
  useRoomKeys(app, FILL);
  const last = history.at(-1);
  if (stage.kind === 'review' && history.length > seen && last?.kind === 'vote')
    return <Outcome app={app} room={room} game={game} closed={last} />;
  if (stage.kind === 'vote' || stage.kind === 'defence')
    return <Vote key={stage.vote} app={app} room={room} game={game} stage={stage} />;
  if ('round' in stage) return <Round app={app} room={room} game={game} stage={stage} />;
  return null;
}
