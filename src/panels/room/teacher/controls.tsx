import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { roomWords } from '../../../words/class';
import { useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';
import type { RoomOnScreen } from '../use-room';

interface ControlsProps {
  room: RoomOnScreen;
  class: string;
  children: ComponentChildren;
}

/** The teacher's buttons on the screen of the room: put away while a remote directs it, and there again on demand. */
export function Controls({ room, class: className, children }: ControlsProps) {
  const words = useWords(roomWords).remote;
  const [isHere, direct] = useState(false);
  if (isHere || !room.projection.hasRemote) return <div class={`row ${className}`}>{children}</div>;
  return (
    <div class={`row ${className}`}>
      <Button icon="cle" aria-label={`${words.inHand} ${words.here}`} onClick={() => direct(true)} />
    </div>
  );
}
