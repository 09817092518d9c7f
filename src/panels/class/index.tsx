import { useMemo } from 'preact/hooks';
import '../styles/class.css';
import type { ClassGroup, Classroom, ClassroomStoreApi } from '../../store/classroom';
import { classWords } from '../../words/class';
import { Announcer } from '../announcer';
import type { House } from '../house';
import { Icon } from '../icon';
import { readingIn } from '../reading';
import { RoomHead } from '../room-head';
import { ScreenHeading } from '../screen-heading';
import { useStore } from '../use-store';
import { useTitle } from '../use-title';
import { useLanguage } from '../use-words';
import { ClassPlot } from './class-plot';
import { CodeDesk } from './code-desk';
import { Dossiers, Parted } from './dossiers';
import { Endings } from './endings';
import { Members } from './members';
import { TurningPoints } from './turning-points';
import { classView } from './view-of-class';

interface ClassScreenProps {
  house: Pick<House, 'session' | 'launch'>;
  classroom: ClassroomStoreApi;
  onSettings: () => void;
}

/** A teacher's room: the codes of a class, and what the class did. */
export function ClassScreen({ house, classroom, onSettings }: ClassScreenProps) {
  const words = classWords(useLanguage());
  const state = useStore(classroom, (all) => all);
  const { groups, refused, chosen, isReading } = state;
  const group = chosen === null ? null : groups[chosen]!;
  const taken = groups.reduce((sum, { games }) => sum + games.length, 0);

  useTitle(words.name);

  return (
    <>
      <RoomHead
        back={words.back}
        onBack={house.session.actions.leaveRoom}
        settings={words.settings}
        onSettings={onSettings}
      />
      <div class="room-desk">
        <div class="room-bench">
          <ScreenHeading of="class" class="room-cry">
            {words.name}
          </ScreenHeading>
          <p class="room-lead">{words.lead}</p>
          <CodeDesk onRead={(text) => void classroom.actions.read(text)} />
          <Refused refused={refused} />
        </div>
      </div>
      <div class="room-sheet class-sheet" aria-busy={isReading}>
        {isReading && <p class="display room-wait">{words.reading}</p>}
        {!isReading && group === null && <HowTo />}
        {groups.length > 1 && <Groups groups={groups} chosen={chosen} onChoose={classroom.actions.choose} />}
        {group !== null && (
          <Picture
            key={group.scenario.id}
            group={group}
            state={state}
            classroom={classroom}
            onOpen={(code) => void house.launch.actions.open(code)}
          />
        )}
      </div>
      <Announcer
        sentence={isReading ? words.reading : taken + refused.length > 0 ? words.read(taken, refused.length) : ''}
      />
    </>
  );
}

interface PictureProps {
  group: ClassGroup;
  state: Classroom;
  classroom: ClassroomStoreApi;
  onOpen: (code: string) => void;
}

function Picture({ group, state, classroom, onOpen }: PictureProps) {
  const language = useLanguage();
  const words = classWords(language);
  const view = useMemo(() => classView(group, readingIn(language)), [group, language]);
  return (
    <>
      <header class="class-head">
        <div>
          <p class="kicker">{view.title}</p>
          <h2>{words.title(view.games)}</h2>
          {view.otherwise > 0 && <p>{words.otherwise(view.otherwise)}</p>}
        </div>
        <button type="button" class="class-print" onClick={() => globalThis.print()}>
          <Icon name="imprimer" />
          {words.print}
        </button>
      </header>
      <Parted view={view} />
      <div class="class-columns">
        <Endings endings={view.endings} />
        <ClassPlot members={view.members} />
      </div>
      <TurningPoints
        group={group}
        judging={state.judging}
        onJudge={() => void classroom.actions.judge()}
        onStop={classroom.actions.stop}
      />
      <Dossiers view={view} />
      <Members members={view.members} onOpen={onOpen} />
    </>
  );
}

function Refused({ refused }: Pick<Classroom, 'refused'>) {
  const words = classWords(useLanguage()).refused;
  if (refused.length === 0) return null;
  return (
    <section class="class-refused" aria-label={words.name(refused.length)}>
      <h2>
        <Icon name="attention" />
        {words.name(refused.length)}
      </h2>
      <ul>
        {refused.map(({ line, code, problem }, i) => (
          <li key={i}>
            <b>{words.line(line)}</b> <code>{short(code)}</code>
            <span>{words.problems[problem]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const LONGEST = 40;
const short = (code: string): string => (code.length > LONGEST ? `${code.slice(0, LONGEST)}…` : code);

interface GroupsProps {
  groups: Classroom['groups'];
  chosen: number | null;
  onChoose: (group: number) => void;
}

function Groups({ groups, chosen, onChoose }: GroupsProps) {
  const language = useLanguage();
  const words = classWords(language).groups;
  return (
    <section class="class-groups">
      <h2>{words.name}</h2>
      <p>{words.help}</p>
      <ul>
        {groups.map(({ scenario, games }, i) => (
          <li key={scenario.id}>
            <button
              type="button"
              class={i === chosen ? 'button-ink' : ''}
              aria-pressed={i === chosen}
              onClick={() => onChoose(i)}
            >
              {words.choice(scenario.title[language], games.length)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowTo() {
  const words = classWords(useLanguage());
  return (
    <section class="class-how">
      <h2>{words.howTo.name}</h2>
      <ol>
        {words.howTo.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
