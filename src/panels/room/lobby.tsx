import { DOCTRINES } from '../../engine';
import { circle, rectangle } from '../../drawings/shapes';
import type { AppContext } from '../../store/create-app';
import { roomWords } from '../../words/class';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { Drawing } from '../ui/drawing';
import { Icon } from '../ui/icon';
import { ScreenHeading } from '../ui/screen-heading';
import { Door } from './door';
import { canFillScreen, fillScreen } from './teacher/full-screen';
import { LeaveRoom } from './teacher/leave';
import { LockButton, toggleLock } from './teacher/lock-button';
import { MovePupil } from './teacher/move-pupil';
import { RemoteButton } from './teacher/remote-button';
import { useRoomKeys } from './use-room-keys';
import type { RoomOnScreen } from './use-room';

/** The room before its game begins, or while the class looks at something else. */
export function Lobby({ app, room }: { app: AppContext; room: RoomOnScreen }) {
  const { say } = useLocale();
  const { head } = useWords();
  const words = useWords(roomWords);
  const { scenario, projection, send, store } = room;
  const { stage, setup, places, clock } = projection;
  const isBegun = stage.kind !== 'lobby';
  const begin = setup.hands ? words.lobby.begin : words.lobby.beginAt(places.taken);
  const goOn = () => (isBegun ? store.actions.show() : send({ do: 'begin' }));
  useRoomKeys(app, { ' ': goOn, f: fillScreen, l: setup.hands ? undefined : () => toggleLock(room) });
  return (
    <section class={`room-lobby ${setup.hands ? '' : 'has-code'}`} aria-labelledby="room-title">
      {!setup.hands && <Door code={setup.code} />}
      <div class="room-seats">
        <p class="kicker">{words.lobby.kicker(say(scenario.title), words.prepare.modes[setup.mode])}</p>
        <ScreenHeading of="room" class="cry" id="room-title">
          {setup.hands ? words.lobby.cry : words.lobby.take}
        </ScreenHeading>
        <p class="room-lead display">{setup.hands ? words.lobby.leads[setup.mode] : words.lobby.aim}</p>
        {setup.hands ? (
          <ol class="steps stack">
            {words.lobby.steps[setup.mode].map((step, i) => (
              <li key={i}>{typeof step === 'string' ? step : step(setup.seconds.vote / DOCTRINES.length)}</li>
            ))}
          </ol>
        ) : (
          <div class="room-taken">
            {setup.mode === 'cop' ? <Desks room={room} /> : <Taken taken={places.taken} all={places.all} />}
            <p role="status">{words.lobby.seats(places.taken)}</p>
          </div>
        )}
        {isBegun && stage.kind !== 'ended' && (
          <p class="strong">{words.lobby.out(clock !== null && 'left' in clock)}</p>
        )}
        <div class="room-go row">
          <Button icon="retour" onClick={app.navigation.actions.goToCatalogue}>
            {head.home}
          </Button>
          {!setup.hands && <LockButton room={room} shortcut="L" />}
          <MovePupil room={room} />
          <RemoteButton room={room} />
          {canFillScreen() && (
            <Button aria-keyshortcuts="F" onClick={fillScreen}>
              {words.lobby.fill}
            </Button>
          )}
          <LeaveRoom room={room} />
          <Button class="button-ink room-start" aria-keyshortcuts="Space" onClick={goOn}>
            {isBegun ? words.clock.resume : begin}
            <Icon name="fleche" />
          </Button>
        </div>
      </div>
    </section>
  );
}

const [ROW, STEP, HEIGHT] = [12, 48, 62];
/** Of a head, and of the shoulders under it. */
const [HEAD, SHOULDERS] = [11, 26];

/** The desk of each delegation, with those who sit at it. */
function Desks({ room: { projection, scenario } }: { room: RoomOnScreen }) {
  const { say } = useLocale();
  const { desks, places } = projection;
  const each = Math.ceil(places.all / desks.length);
  return (
    <ul class="room-desks">
      {desks.map(({ party, seats }) => (
        <li key={party}>
          <Taken taken={seats} all={Math.max(each, seats)} />
          <p class="line">
            <b class="display">{party !== null && say(scenario.texts.actors[party]!.short)}</b> {seats}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A seat that is taken is a head over a desk; one that is free, its outline. */
function Taken({ taken, all }: { taken: number; all: number }) {
  const shapes = Array.from({ length: all }, (_, i) => {
    const [x, y] = [(i % ROW) * STEP + 3, Math.floor(i / ROW) * HEIGHT + 3];
    const d = circle(x + 20, y + HEAD, HEAD) + rectangle(x, y + 2 * HEAD + 3, 40, SHOULDERS);
    return i < taken ? { d, fill: 'black' as const } : { d, stroke: 'black' as const, width: 2, dash: [4, 4] };
  });
  return (
    <Drawing
      shapes={shapes}
      width={Math.min(all, ROW) * STEP}
      height={Math.ceil(all / ROW) * HEIGHT}
      class="room-figures"
    />
  );
}
