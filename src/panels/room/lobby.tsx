import { roomWords } from '../../words/class';
import type { PageProps } from '../current-screen';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { LeaveRoom } from './leave';
import type { RoomOnScreen } from './use-room';

/** The room before its game begins, or while the class looks at something else. */
export function Lobby({ room }: PageProps & { room: RoomOnScreen }) {
  const { say } = useLocale();
  const words = useWords(roomWords);
  const { scenario, projection, send, store } = room;
  const isBegun = projection.stage.kind !== 'lobby';
  return (
    <section class="room-lobby" aria-labelledby="room-title">
      <p class="kicker">{words.lobby.kicker(say(scenario.title), words.prepare.modes[projection.setup.mode])}</p>
      <ScreenHeading of="room" class="cry" id="room-title">
        {words.lobby.cry}
      </ScreenHeading>
      <p class="room-lead display">{words.lobby.lead}</p>
      <ol class="steps stack">
        {words.lobby.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="room-go row">
        <LeaveRoom room={room} />
        <Button class="button-ink room-start" onClick={() => (isBegun ? store.actions.show() : send({ do: 'begin' }))}>
          {isBegun ? words.clock.resume : words.lobby.begin}
          <Icon name="fleche" />
        </Button>
      </p>
    </section>
  );
}
