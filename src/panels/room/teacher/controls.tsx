import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AppContext } from '../../../store/create-app';
import { roomWords } from '../../../words/class';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import { type RoomKeys, useRoomKeys } from '../use-room-keys';
import type { RoomOnScreen } from '../use-room';

interface ControlsProps {
  app: AppContext;
  room: RoomOnScreen;
  class: string;
  /** What stands for its buttons. */
  keys: RoomKeys;
  children: ComponentChildren;
}

/** The teacher's buttons on the screen of the room: put away while a remote directs it, and there again on demand. */
export function Controls({ app, room, class: className, keys, children }: ControlsProps) {
  const { remote: words, stepOut, stepOutHelp } = useWords(roomWords);
  const [isHere, direct] = useState(false);
  const isDirected = !isHere && room.projection.hasRemote;
  useRoomKeys(app, isDirected ? {} : keys);
  return (
    <div class={`row ${className}`}>
      {isDirected ? (
        <Button icon="cle" aria-label={`${words.inHand} ${words.here}`} onClick={() => direct(true)} />
      ) : (
        <>
          <Button aria-label={stepOutHelp} onClick={app.game.actions.leave}>
            {stepOut}
          </Button>
          {children}
        </>
      )}
    </div>
  );
}
