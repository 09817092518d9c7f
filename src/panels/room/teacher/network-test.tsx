import { useState } from 'preact/hooks';
import type { NetworkTest } from '../../../store/class-room/network-test';
import type { AppContext } from '../../../store/create-app';
import { roomOf } from '../../../store/room/room';
import { roomWords } from '../../../words/class';
import { useNumbers, useWords } from '../../hooks/use-words';
import { Button } from '../../ui/button';

/** *Test de la salle*: what gets through the network from this device, and what to ask for where it does not. */
export function NetworkTestPanel({ app }: { app: AppContext }) {
  const words = useWords(roomWords).test;
  const numbers = useNumbers();
  const [result, tell] = useState<NetworkTest | 'running' | null>(null);
  const run = async () => {
    tell('running');
    tell(await roomOf(app).actions.testNetwork());
  };
  return (
    <div class="room-test stack">
      <p>
        <Button disabled={result === 'running'} onClick={() => void run()}>
          {words.run}
        </Button>
      </p>
      <div role="status">
        {result === 'running' && <p>{words.running}</p>}
        {result !== null && result !== 'running' && (
          <>
            <p class="strong">
              {words.verdict[!result.posts ? 'refused' : result.events]}
              {result.roundTrip !== null && ` ${words.time(numbers.whole(Math.round(result.roundTrip)))}`}
            </p>
            {(!result.posts || result.events !== 'live') && <p>{words.ask}</p>}
          </>
        )}
      </div>
    </div>
  );
}
