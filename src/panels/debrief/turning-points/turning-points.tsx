import { useEffect, useRef, useState } from 'preact/hooks';
import { Person } from '../../people/person';
import { Button } from '../../ui/button';
import { DoctrineMark, Icon } from '../../ui/icon';
import { Sum } from '../../ui/sum/sum';
import { useNumbers, useWords } from '../../hooks/use-words';
import { debriefOf } from '../../../store/analyses/debrief';
import { debriefWords } from '../../../words/debrief';
import type { PanelProps } from '../panel';
import type { AnswerView, TurningPointsView, TurningPointView } from './view-model';
import { AXES, type Axis } from '../../../engine';
import { numeric, Table } from '../../ui/table';

/** The decisions that mattered most, or that none did. Their answers are hidden until they are found or asked for. */
export function TurningPoints({ app, view: { points: view } }: PanelProps) {
  if (view === null) return null;
  return (
    <section class="turning-points" aria-labelledby="turning-points">
      <h3 id="turning-points" class="kicker">
        {view.title}
      </h3>
      {view.none !== null && <p>{view.none}</p>}
      {view.points.map((point) => (
        <TurningPoint key={point.key} app={app} point={point} />
      ))}
      <EveryDecision view={view} />
    </section>
  );
}

/** Every decision with what it changed; open where there is no turning point to read about. */
function EveryDecision({ view: { decisions, points } }: { view: TurningPointsView }) {
  const words = useWords(debriefWords).turningPoints;
  const { axes, ending } = useWords();
  const numbers = useNumbers();
  return (
    <details class="every-decision" open={points.length === 0}>
      <summary>{words.every}</summary>
      <p>{words.everyHelp}</p>
      <Table
        class="table"
        label={words.every}
        columns={[`${ending.turn}, ${words.decision}`, ...AXES.map((axis) => numeric(axes[axis]))]}
        rows={decisions.map(({ key, date, chosen, cost }) => ({
          key,
          cells: [
            <>
              <small>{date}</small> <DoctrineMark doctrine={chosen.doctrine} named /> {chosen.label}
            </>,
            ...AXES.map((axis) => numbers.signedTenths(cost[axis])),
          ],
        }))}
      />
    </details>
  );
}

function TurningPoint({ app, point }: Pick<PanelProps, 'app'> & { point: TurningPointView }) {
  const words = useWords(debriefWords);
  const { key, number, turn, kind, kicker, dossier, chosen, text, isContested, judges, cost, doubt, tried, answer } =
    point;
  const solution = useRef<HTMLDivElement>(null);
  const [isAsked, ask] = useState(false);
  // What was pressed to see it is gone: reading goes on there.
  useEffect(() => {
    if (isAsked) solution.current?.focus();
  }, [isAsked]);
  return (
    <article class={`turning-point stack ${isContested ? 'is-contested' : ''}`} aria-labelledby={`point-${key}`}>
      <p class="turning-point-kicker line">
        <b class="turning-point-number on-ink">{number}</b> {kicker}
      </p>
      <h4 id={`point-${key}`} tabIndex={-1}>
        <DoctrineMark doctrine={chosen.doctrine} named /> {words.turningPoints.quoted(chosen.label)}
      </h4>
      <p class="small">{dossier}</p>
      <p>{text}</p>
      {judges.length > 0 && (
        <ul class="point-judges wrap" aria-label={words.turningPoints.judges}>
          {judges.map(({ id, face, name }) => (
            <li key={id} class="line">
              {face !== null && <Person face={face} size={44} />} {name}
            </li>
          ))}
        </ul>
      )}
      <Cost cost={cost} doubt={doubt} />
      {tried !== null && (
        <p class="turning-point-tried">
          <Icon name={tried.isRight ? 'coche' : 'croix'} />
          {words.turningPoints.tried[tried.isRight ? 'right' : 'wrong'](tried.label)}
        </p>
      )}
      {answer === null && tried === null && <p class="turning-point-hidden">{words.turningPoints.hidden}</p>}
      <p class="wrap">
        {kind !== null && (
          <Button
            class="button-ink"
            onClick={() => void app.game.actions.replayFrom(turn, kind)}
            aria-describedby={`point-${key}`}
          >
            {tried === null ? words.turningPoints.replay : words.turningPoints.again}
          </Button>
        )}
        {answer === null && (
          <Button
            onClick={() => {
              debriefOf(app).actions.reveal(key);
              ask(true);
            }}
            aria-describedby={`point-${key}`}
          >
            {words.turningPoints.reveal}
          </Button>
        )}
      </p>
      {answer !== null && (
        <div ref={solution} tabIndex={-1}>
          <Answer answer={answer} />
        </div>
      )}
    </article>
  );
}

function Cost({ cost, doubt }: Pick<TurningPointView, 'cost' | 'doubt'>) {
  const { axes } = useWords();
  const numbers = useNumbers();
  return (
    <div class="cost wrap">
      <dl class="wrap">
        {AXES.map((axis) => (
          <div key={axis} class={`on-${axis}`}>
            <dt>{axes[axis]}</dt>
            <dd class="num">{numbers.signedTenths(cost[axis])}</dd>
          </div>
        ))}
      </dl>
      {doubt !== null && <p>{doubt}</p>}
    </div>
  );
}

function Answer({ answer }: { answer: AnswerView }) {
  const words = useWords(debriefWords).turningPoints;
  const { colon } = useWords();
  return (
    <div class="answer stack">
      <p class="answer-best">
        {words.best}
        {colon}
        <DoctrineMark doctrine={answer.best.doctrine} named /> <b>{words.quoted(answer.best.label)}</b>
      </p>
      {answer.alsoRight.map(({ doctrine, label }) => (
        <p key={label}>
          {words.alsoRight}
          {colon}
          <DoctrineMark doctrine={doctrine} named /> {words.quoted(label)}
        </p>
      ))}
    </div>
  );
}

/** Why each turning point is one, as far as its answer is open. */
export function Reasons({ view: { points } }: PanelProps) {
  return (
    <>
      {points?.points.map((point) => (
        <PointReasons key={point.key} point={point} />
      ))}
    </>
  );
}

/** Where the choice and the best answer part: the axes by gauge, then the gauges by cause. */
function PointReasons({ point }: { point: TurningPointView }) {
  const words = useWords(debriefWords).turningPoints;
  if (point.answer === null) return null;
  const { axes, gauges } = point.answer;
  return (
    <details class="reasons" open>
      <summary>
        <b class="turning-point-number on-ink">{point.number}</b> {words.why(point.chosen.label)}
      </summary>
      <p>{words.whyHelp}</p>
      <div class="reasons-bills">
        {AXES.map((axis) => (
          <Difference key={axis} bill={axes[axis]} axis={axis} />
        ))}
        {gauges.map((gauge) => (
          <Difference key={gauge.gauge.label} bill={gauge} icon={gauge.icon} />
        ))}
      </div>
    </details>
  );
}

interface DifferenceProps {
  bill: AnswerView['gauges'][number] | AnswerView['axes']['tyranny'];
  icon?: AnswerView['gauges'][number]['icon'];
  axis?: Axis;
}

function Difference({ bill, icon, axis }: DifferenceProps) {
  const numbers = useNumbers();
  return (
    <div class="difference">
      <h5 class={axis === undefined ? '' : `on-${axis}`}>
        {icon !== undefined && <Icon name={icon} />}
        {bill.gauge.label} <span class="num">{numbers.signedTenths(bill.after - bill.before)}</span>
      </h5>
      <Sum sum={bill} />
    </div>
  );
}
