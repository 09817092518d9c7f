import { useId } from 'preact/hooks';
import { useNumbers, useWords } from '../../hooks/use-words';
import { debriefWords } from '../../../words/debrief';
import { AXES, type Axis } from '../../../engine';
import type { PanelProps } from '../panel';
import type { JudgesView, JudgeView } from './view-model';

/** The same game in the eyes of every worldview. */
export function Judges({ view: { judges: view } }: PanelProps) {
  const words = useWords(debriefWords).judges;
  if (view === null) return null;
  return (
    <section class="judges" aria-labelledby="judges">
      <h3 id="judges">{words.title}</h3>
      <p class="judges-help">{words.help}</p>
      <ul class="judges-list">
        {view.judges.map((judge) => (
          <Judge key={judge.id} judge={judge} view={view} />
        ))}
      </ul>
      <div class="judges-summary">
        <p>
          <b>{view.summary}</b>
        </p>
        {view.groups.length > 0 && (
          <ul>
            {view.groups.map((group) => (
              <li key={group}>{group}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Judge({ judge, view }: { judge: JudgeView; view: JudgesView }) {
  const words = useWords(debriefWords).judges;
  const numbers = useNumbers();
  return (
    <li class="judge">
      <Square judge={judge} view={view} />
      <div>
        <h4>
          <small>{judge.name}</small>
          {judge.ending}
        </h4>
        {judge.holder !== null && <p class="judge-holder">{judge.holder}</p>}
        <p class="judge-axes">
          {AXES.map((axis) => (
            <span key={axis} class={`tag on-${axis} num`} aria-hidden="true">
              {numbers.tenths(judge.axes[axis])}
            </span>
          ))}
        </p>
        {judge.reasons.length > 0 && (
          <details>
            <summary>{words.more}</summary>
            {judge.reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </details>
        )}
      </div>
    </li>
  );
}

const SIDE = 92;

/** Up is emancipation, right is tyranny; the sun and the lattice begin at the thresholds, and overprint in the golden cage. */
function Square({ judge, view }: { judge: JudgeView; view: JudgesView }) {
  const lattice = useId();
  const share = (axis: Axis, value: number): number => {
    const [low, high] = view.range[axis];
    return ((value - low) / (high - low)) * SIDE;
  };
  const [sun, cage] = [
    SIDE - share('emancipation', view.thresholds.emancipation),
    share('tyranny', view.thresholds.tyranny),
  ];
  const [x, y] = [share('tyranny', judge.axes.tyranny), SIDE - share('emancipation', judge.axes.emancipation)];
  return (
    <svg
      class="judge-plot"
      width={SIDE}
      height={SIDE}
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      role="img"
      aria-label={judge.plot}
    >
      <defs>
        <pattern id={lattice} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="lattice" d="M0 0H6V2H0ZM0 2H2V6H0Z" />
        </pattern>
      </defs>
      <rect class="judge-sun" width={SIDE} height={sun} />
      <rect x={cage} width={SIDE - cage} height={SIDE} fill={`url(#${lattice})`} />
      <path class="judge-threshold" d={`M0 ${sun}H${SIDE}M${cage} 0V${SIDE}`} />
      <path class="judge-frame" d={`M1.500 1.500h${SIDE - 3}v${SIDE - 3}h${3 - SIDE}Z`} />
      <circle class="judge-mark" cx={x} cy={y} r="7" />
    </svg>
  );
}
