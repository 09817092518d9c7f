import './room.css';
import { useState } from 'preact/hooks';
import { MODES, usualVote, type Mode } from '../../class';
import { roomOf, type RoomProblem } from '../../store/room/room';
import { assumptionWords } from '../../words/assumptions';
import { roomWords } from '../../words/class';
import { promiseWords, sessionWords } from '../../words/session';
import type { PageProps } from '../current-screen';
import { useStore } from '../hooks/use-store';
import { useLocale, useWords } from '../hooks/use-words';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/fields/radio-group';
import { Icon } from '../ui/icon';
import { Page } from '../ui/page/page';
import { Lobby } from './lobby';
import { LostScreen } from './lost';
import { NetworkTestPanel } from './teacher/network-test';
import { refusedIn } from './refused';
import { useRoom } from './use-room';

/** Loaded before this is first shown. */
export const words = [roomWords, assumptionWords, promiseWords, sessionWords];

/** One game for a class: what is to be played and how; then the room before it begins. */
export default function RoomScreen({ app }: PageProps) {
  const room = useRoom(app);
  if (room === null) return <Prepare app={app} />;
  return (
    <>
      <Lobby app={app} room={room} />
      <LostScreen room={room} />
    </>
  );
}

/** In seconds. */
const TIMES = [45, 60, 90, 120, 180];

const WAYS = ['phones', 'hands'] as const;
type Way = (typeof WAYS)[number];

function Prepare({ app }: PageProps) {
  const locale = useLocale();
  const { say } = locale;
  const words = useWords(roomWords);
  const store = roomOf(app);
  const { isOpening, problem } = useStore(store, (state) => state);
  const worlds = app.catalogue;
  const [scenario, setScenario] = useState(worlds[0]!.id);
  const [mode, setMode] = useState<Mode>('vote');
  const hasPhones = app.isClassServer;
  const [way, setWay] = useState<Way>(hasPhones ? 'phones' : 'hands');
  const [chosen, setVote] = useState<number | null>(null);
  const vote = chosen ?? usualVote(way === 'hands');
  const refusal = (code: RoomProblem): string => refusedIn(words.refused, code);
  const open = () => {
    const choice = { scenario, mode, vote };
    void (way === 'phones' ? store.actions.openRemote(choice) : store.actions.openHands(choice));
  };
  return (
    <Page
      app={app}
      id="room"
      name={words.name}
      lead={words.lead}
      sidebar={
        <>
          <p class="room-hands">
            <b>{words.prepare.ways[way]}.</b> {words.prepare.waysHelp[way]}
          </p>
          {hasPhones && <NetworkTestPanel app={app} />}
          {hasPhones && (
            <p>
              <Button icon="cle" onClick={() => app.navigation.actions.goTo('remote')}>
                {words.remote.resume}
              </Button>
            </p>
          )}
        </>
      }
      isBusy={isOpening}
      announcement={isOpening ? words.prepare.opening : problem === null ? '' : refusal(problem)}
    >
      <RadioGroup
        class="room-choice"
        legend={words.prepare.scenario}
        value={scenario}
        choices={worlds.map(({ id, title }) => ({ value: id, label: say(title) }))}
        onChoose={setScenario}
      />
      <RadioGroup
        class="room-choice"
        legend={words.prepare.mode}
        about={words.prepare.modesHelp[mode]}
        value={mode}
        choices={MODES.map((value) => ({ value, label: words.prepare.modes[value] }))}
        onChoose={setMode}
      />
      {hasPhones && (
        <RadioGroup
          class="room-choice"
          legend={words.prepare.way}
          value={way}
          choices={WAYS.map((value) => ({ value, label: words.prepare.ways[value] }))}
          onChoose={setWay}
        />
      )}
      <RadioGroup
        class="room-choice"
        legend={words.prepare.howLong}
        value={String(vote)}
        choices={TIMES.map((seconds) => ({ value: String(seconds), label: words.prepare.time(seconds) }))}
        onChoose={(value) => setVote(Number(value))}
      />
      {problem !== null && <p class="strong">{refusal(problem)}</p>}
      <p>
        <Button class="button-sun room-start" disabled={isOpening} onClick={open}>
          {words.prepare.start}
          <Icon name="fleche" />
        </Button>
      </p>
    </Page>
  );
}
