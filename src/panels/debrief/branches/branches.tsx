import { useMemo, useRef } from 'preact/hooks';
import type { Game } from '../../../store/game/game';
import { roundedToTenth } from '../../../view-models/amounts';
import type { AppContext } from '../../../store/create-app';
import { Button } from '../../ui/button';
import { DoctrineMark, Icon } from '../../ui/icon';
import { ScreenHeading } from '../../ui/screen-heading';
import { Axes } from '../../ui/axes';
import { textScale, useSize } from '../../hooks/use-size';
import { useWords, useNumbers, useLocale } from '../../hooks/use-words';
import { AxisPanel } from '../curve/axis-panel';
import { curveFrame, scalesOf } from '../curve/layout';
import { debriefWords } from '../../../words/debrief';
import { branchesView, type BranchesView } from './view-model';
import type { AnswerName } from '../answers';
import { byAxis } from '../../../view-models/outcome';
import { AXES } from '../../../engine';
import { numeric, Table } from '../../ui/table';

interface BranchesProps {
  app: Pick<AppContext, 'game'>;
  /** A drill that was played to its end. */
  game: Game;
}

/** What became of the game from one of its turns on, beside what it was. */
export function Branches({ app: { game: games }, game }: BranchesProps) {
  const words = useWords(debriefWords).branches;
  const locale = useLocale();
  const view = useMemo(() => branchesView(game, locale), [game, locale]);
  return (
    <div class="branches">
      <header class="debrief-head">
        <p class="kicker">{view.kicker}</p>
        <ScreenHeading of={`branches ${view.turn}`} class="debrief-headline">
          {view.title}
        </ScreenHeading>
        <p class="debrief-lead">{words.note}</p>
        <p class="branches-actions wrap">
          <Button class="button-ink" onClick={games.actions.endDrill}>
            {words.back}
          </Button>
          <Button onClick={() => void games.actions.replayFrom(view.turn, game.drill!.kind)}>{words.again}</Button>
        </p>
      </header>
      <div class="branches-two">
        {(['first', 'second'] as const).map((which) => (
          <section key={which} class={`branch branch-${which}`} aria-labelledby={`branch-${which}`}>
            <h2 id={`branch-${which}`} class="kicker">
              {words[which]}
            </h2>
            <p class="branch-ending display">{view[which].ending}</p>
            <Axes axes={view[which].axes} />
          </section>
        ))}
      </div>
      <BranchCurves view={view} />
      <div class="branches-tables stack">
        <Decisions view={view} />
        <Gauges view={view} />
      </div>
    </div>
  );
}

function BranchCurves({ view }: { view: BranchesView }) {
  const words = useWords(debriefWords).branches;
  const { axes } = useWords();
  const numbers = useNumbers();
  const place = useRef<HTMLDivElement>(null);
  const width = useSize(place)?.width ?? 900;
  const frame = curveFrame(width / textScale(), view.labels.length);
  const scales = scalesOf(
    byAxis((axis) => [...view.lines[axis].first, ...view.lines[axis].second, ...view.thresholds[axis]]),
    frame.height,
  );
  return (
    <div class="chart curve-panels" ref={place}>
      {AXES.map((axis) => {
        const { first, second } = view.lines[axis];
        return (
          <AxisPanel
            key={axis}
            axis={axis}
            values={second}
            ghost={first}
            thresholds={view.thresholds[axis]}
            played={view.played}
            marks={[{ turn: view.turn, name: '↻' }]}
            frame={frame}
            scale={scales[axis]}
            label={words.label(axes[axis], numbers.points(first.at(-1)!), numbers.points(second.at(-1)!))}
          />
        );
      })}
      <p class="branches-key line" aria-hidden="true">
        <span class="key-first" /> {words.first} <span class="key-second" /> {words.second}
      </p>
    </div>
  );
}

function Decisions({ view }: { view: BranchesView }) {
  const words = useWords(debriefWords).branches;
  const { ending } = useWords();
  return (
    <Table
      class="table branches-table"
      caption={words.decisions}
      columns={[ending.turn, words.first, words.second]}
      rows={view.decisions.map(({ key, date, first, second }) => ({
        key,
        cells: [
          date,
          <Choice choice={first} />,
          isSame(first, second) ? <span class="is-same">{words.sameDecision}</span> : <Choice choice={second} />,
        ],
      }))}
    />
  );
}

const isSame = (first: AnswerName | null, second: AnswerName | null): boolean =>
  first?.doctrine === second?.doctrine && first?.label === second?.label;

function Choice({ choice }: { choice: AnswerName | null }) {
  if (choice === null) return <>—</>;
  return (
    <>
      <DoctrineMark doctrine={choice.doctrine} named /> {choice.label}
    </>
  );
}

function Gauges({ view }: { view: BranchesView }) {
  const words = useWords(debriefWords).branches;
  const numbers = useNumbers();
  if (view.gauges.length === 0) return null;
  return (
    <Table
      class="table branches-table"
      caption={words.gauges}
      columns={[words.gauge, ...[words.first, words.second, words.difference].map((label) => numeric(label))]}
      rows={view.gauges.map(({ id, label, icon, first, second }) => ({
        key: id,
        cells: [
          <>
            <Icon name={icon} /> {label}
          </>,
          numbers.tenths(first),
          numbers.tenths(second),
          numbers.signedTenths(roundedToTenth(second) - roundedToTenth(first)),
        ],
      }))}
    />
  );
}
