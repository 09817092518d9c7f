import type { Clock as RoomClock } from '../../class';
import { roomWords } from '../../words/class';
import { useWords } from '../hooks/use-words';
import { Announcer } from '../ui/announcer';
import { useSecondsLeft } from './use-clock';

/** Said aloud when so many seconds are left, and no oftener. */
const SAID = new Set([60, 30, 10]);

/** The time that is left, as large as the room needs it. */
export function Clock({ clock, ahead }: { clock: RoomClock | null; ahead: number }) {
  const words = useWords(roomWords).clock;
  const left = useSecondsLeft(clock, ahead);
  if (clock === null || left === null) return null;
  const isPaused = 'left' in clock;
  return (
    <p class={`room-clock num ${isPaused ? 'is-paused' : ''}`} role="timer" aria-label={words.name}>
      <span class={left <= 10 ? 'is-late' : ''}>
        {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
      </span>
      {isPaused && <small>{words.paused}</small>}
      <Announcer sentence={SAID.has(left) && !isPaused ? words.left(left) : ''} />
    </p>
  );
}
