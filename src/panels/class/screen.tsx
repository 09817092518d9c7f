import { useMemo, useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import '../ui/plot/plot.css';
import '../ui/progress.css';
import './class.css';
import type { ClassGroup, Classroom, ClassroomStoreApi } from '../../store/class/classroom';
import { problemsOf } from '../../store/problems/problems';
import { classWords } from '../../words/class';
import type { PageProps } from '../current-screen';
import { Icon } from '../ui/icon';
import { Page } from '../ui/page/page';
import { pagePlaceholder } from '../ui/page/page-placeholder';
import { useStore } from '../hooks/use-store';
import { useLoaded } from '../hooks/use-loaded';
import { InWorld, useLanguage, useWords, useLocale } from '../hooks/use-words';
import { ClassPlot } from './class-plot';
import { CodeDesk } from './code-desk';
import { Dossiers, Parted } from './dossiers';
import { Endings } from './endings';
import { Members } from './members';
import { TurningPoints } from './turning-points';
import { classView } from './view-model';
import type { StartMixView } from './starts-view-model';
import { assumptionWords } from '../../words/assumptions';
import { endingWords } from '../../words/ending';
import { settingsWords } from '../../words/settings';
import { EndSession } from '../settings/end-session';
import { ClassHead } from './class-head';

/** Loaded before this is first shown. */
export const words = [classWords, assumptionWords, endingWords, settingsWords];

const ClassPlaceholder = pagePlaceholder(({ title }) => title.class);

/** A teacher's page: the codes of a class, and what the class did. */
export default function ClassScreen({ app }: PageProps) {
  const classroom = useLoaded(() => app.classroom(), [app]);
  if (classroom === null || classroom === 'failed') return <ClassPlaceholder app={app} retry={null} />;
  return <ClassPage app={app} classroom={classroom} />;
}

function ClassPage({ app, classroom }: PageProps & { classroom: ClassroomStoreApi }) {
  const words = useWords(classWords);
  const state = useStore(classroom, (all) => all);
  const { groups, refused, chosen, isReading } = state;
  const group = chosen === null ? null : groups[chosen]!;
  const field = useRef<HTMLTextAreaElement>(null);
  const taken = groups.reduce((sum, { games }) => sum + games.length, 0);
  const lines = refused.map(({ line }) => line).join(', ');

  return (
    <Page
      app={app}
      id="class"
      name={words.name}
      lead={words.lead}
      sidebar={
        <>
          <Button icon="imprimer" class="button-sun" onClick={() => app.navigation.actions.goTo('kit')}>
            {words.prepare}
          </Button>
          <CodeDesk field={field} onRead={(text) => void classroom.actions.read(text)} />
          <EndSession app={app} />
        </>
      }
      isBusy={isReading}
      announcement={
        isReading ? words.reading : taken + refused.length > 0 ? words.read(taken, refused.length, lines) : ''
      }
    >
      {isReading && <p class="display page-wait">{words.reading}</p>}
      <Refused refused={refused} all={taken + refused.length} onMend={(line) => select(field.current!, line)} />
      {!isReading && group === null && <Together app={app} />}
      {!isReading && group === null && <HowTo />}
      {groups.length > 1 && <Groups groups={groups} chosen={chosen} onChoose={classroom.actions.choose} />}
      {group !== null && (
        <InWorld key={group.scenario.id} value={group.scenario}>
          <Picture
            group={group}
            state={state}
            classroom={classroom}
            onOpen={(code) => void app.launch.actions.open(code)}
            onProblems={() => {
              void problemsOf(app).actions.make(group.scenario, group.games);
              app.navigation.actions.goTo('problems');
            }}
          />
        </InWorld>
      )}
    </Page>
  );
}

interface PictureProps {
  group: ClassGroup;
  state: Classroom;
  classroom: ClassroomStoreApi;
  onOpen: (code: string) => void;
  onProblems: () => void;
}

function Picture({ group, state, classroom, onOpen, onProblems }: PictureProps) {
  const locale = useLocale();
  const { problems } = useWords(classWords);
  const view = useMemo(() => classView(group, locale), [group, locale]);
  return (
    <>
      <ClassHead group={group} view={view} />
      {view.starts.mix !== null && <Mix mix={view.starts.mix} />}
      <Parted view={view} />
      <div class="class-columns stack">
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
      <section class="class-part stack" aria-labelledby="class-problems">
        <h3 id="class-problems">{problems.name}</h3>
        <p>{problems.help}</p>
        <p>
          <Button onClick={onProblems}>{problems.make}</Button>
        </p>
      </section>
      <Members members={view.members} onOpen={onOpen} />
    </>
  );
}

interface RefusedProps extends Pick<Classroom, 'refused'> {
  /** Codes that were pasted. */
  all: number;
  onMend: (line: number) => void;
}

/** The codes that could not be taken, each with its way out; before the picture, which lacks them. */
function Refused({ refused, all, onMend }: RefusedProps) {
  const words = useWords(classWords).refused;
  if (refused.length === 0) return null;
  return (
    <section class="class-aside stack class-refused" aria-labelledby="class-refused">
      <h2 id="class-refused">
        <Icon name="attention" />
        {words.name(refused.length, all)}
      </h2>
      <p>{words.help(refused.length)}</p>
      <ul>
        {refused.map(({ line, code, problem }, i) => (
          <li key={i}>
            <Button onClick={() => onMend(line)} aria-label={words.goTo(line)}>
              {words.line(line)}
            </Button>{' '}
            <code>{short(code)}</code>
            <span>{words.problems[problem]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes the cursor to a line of the list, counted from 1, and selects it. */
function select(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  field.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  field.focus();
}

/** Which games did not start as the others did, and what that means for the comparison. */
function Mix({ mix: { title, odd, notes } }: { mix: StartMixView }) {
  const words = useWords(classWords).starts;
  return (
    <section class="class-aside stack class-mix" aria-labelledby="class-mix">
      <h3 id="class-mix">
        <Icon name="attention" />
        {title}
      </h3>
      {odd.length > 0 && (
        <ul>
          {odd.map(({ lines, what }) => (
            <li key={what}>
              <b>{words.lines(lines.length, lines.join(', '))}</b> {what}
            </li>
          ))}
        </ul>
      )}
      <p>{notes.join(' ')}</p>
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
  const words = useWords(classWords).groups;
  return (
    <section class="class-groups">
      <h2>{words.name}</h2>
      <p>{words.help}</p>
      <ul class="wrap">
        {groups.map(({ scenario, games }, i) => (
          <li key={scenario.id}>
            <Button class={i === chosen ? 'button-ink' : ''} aria-pressed={i === chosen} onClick={() => onChoose(i)}>
              {words.choice(scenario.title[language], games.length)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to a game that the whole class plays as one: the one that is open first, which no other may end unasked. */
function Together({ app }: PageProps) {
  const { together } = useWords(classWords);
  const { say } = useLocale();
  const { goTo } = app.navigation.actions;
  const isOpen = (app.room.now?.getState().room ?? null) !== null;
  /** With what most lessons need; the room still waits for its first question. */
  const openHands = async (scenario: string) => {
    const { roomOf } = await import('../../store/room/room');
    void roomOf(app).actions.openHands({ scenario, mode: 'vote' });
    goTo('room');
  };
  return (
    <section class="class-how stack">
      <h2>{together.name}</h2>
      <p>{together.about}</p>
      <p>
        <Button class="button-sun" onClick={() => goTo('room')}>
          {isOpen ? together.resume : together.open}
        </Button>
      </p>
      {!isOpen && (
        <>
          <p class="strong">{together.now}</p>
          <p class="wrap">
            {app.catalogue.map(({ id, title }) => (
              <Button key={id} icon="bras" onClick={() => void openHands(id)}>
                {say(title)}
              </Button>
            ))}
          </p>
        </>
      )}
    </section>
  );
}

function HowTo() {
  const words = useWords(classWords);
  return (
    <section class="class-how stack">
      <h2>{words.howTo.name}</h2>
      <ol class="steps stack">
        {words.howTo.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
