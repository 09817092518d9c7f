import { useState } from 'preact/hooks';
import { roomWords } from '../../../words/class';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import type { RoomOnScreen } from '../use-room';

/** Ends the room on this page, once one is sure. */
export function LeaveRoom({ room }: { room: RoomOnScreen }) {
  const words = useWords(roomWords);
  const [isAsked, ask] = useState(false);
  const isBegun = room.projection.answers.length > 0 && room.projection.stage.kind !== 'ended';
  if (!isAsked)
    return <Button onClick={() => (isBegun ? ask(true) : room.store.actions.leave())}>{words.leave}</Button>;
  return (
    <span class="room-leave row" role="alert">
      {words.leaveSure}
      <Button onClick={room.store.actions.leave}>{words.leave}</Button>
      <Button class="button-ink" onClick={() => ask(false)}>
        {words.stay}
      </Button>
    </span>
  );
}
