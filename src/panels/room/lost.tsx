import './lost.css';
import { roomWords } from '../../words/class';
import { useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import type { RoomOnScreen } from './use-room';

/** Over the screen of a room that its server does not reach: what is shown may be old. */
export function LostScreen({ room: { link, client } }: { room: RoomOnScreen }) {
  const { lost, seat } = useWords(roomWords);
  if (link?.state !== 'lost') return null;
  return (
    <p class="room-lost row on-ink" role="alert">
      <b>{lost}</b>
      <Button onClick={client.retry}>{seat.retry}</Button>
    </p>
  );
}
