import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { DOCTRINE_LOOKS, iconPath } from '../../../drawings';
import { Button } from '../../ui/button';
import { DoctrineMark } from '../../ui/icon';
import { textScale, useSize } from '../../hooks/use-size';
import { useNumbers, useWords } from '../../hooks/use-words';
import { AxisPanel } from './axis-panel';
import { curveFrame, everyNth, type CurveFrame, scalesOf } from './layout';
import { CurveTable } from './table';
import { debriefWords } from '../../../words/debrief';
import { byAxis } from '../../../view-models/outcome';
import type { PanelProps } from '../panel';
import type { BandView, CurveView } from './view-model';
import type { Axis } from '../../../engine';

/** Both axes over the whole game, each with the band of what was possible; between them, what was decided and what struck. */
export function Curve({ view: { curve, points } }: PanelProps) {
  const words = useWords(debriefWords);
  const { axes } = useWords();
  const numbers = useNumbers();
  const place = useRef<HTMLDivElement>(null);
  const width = useSize(place)?.width ?? 900;
  const [from, setFrom] = useState(0);
  const band = curve.bands[Math.min(from, curve.bands.length - 1)] ?? null;
  const frame = curveFrame(width / textScale(), curve.labels.length);
  const scales = useMemo(
    () =>
      scalesOf(
        byAxis((axis) => everyValue(curve, axis)),
        frame.height,
      ),
    [curve, frame.height],
  );
  const contested = points?.points.filter(({ isContested }) => isContested).map(({ number }) => number) ?? [];
  const marks = curve.turns.flatMap(({ turn, point }) =>
    point === null ? [] : [{ turn, name: String(point), isOpen: contested.includes(point) }],
  );
  const panel = (axis: Axis) => {
    const values = curve.lines[axis];
    const ends = [axes[axis], numbers.points(values[0]!), numbers.points(values.at(-1)!)] as const;
    const [low, high] = [band?.low[axis].at(-1), band?.high[axis].at(-1)];
    return (
      <AxisPanel
        axis={axis}
        values={values}
        band={band}
        thresholds={curve.thresholds[axis]}
        played={curve.played}
        marks={marks}
        frame={frame}
        scale={scales[axis]}
        label={
          low === undefined || high === undefined
            ? words.curve.plainLabel(...ends)
            : words.curve.label(...ends, numbers.points(low), numbers.points(high))
        }
      />
    );
  };
  return (
    <div class="curve">
      <h3 class="visually-hidden">{words.curve.title}</h3>
      <div class="chart curve-panels" ref={place}>
        {panel('emancipation')}
        <Strip curve={curve} frame={frame} />
        {panel('tyranny')}
        <Dates curve={curve} frame={frame} />
      </div>
      {curve.played < curve.labels.length - 1 && <p class="curve-legacy">{words.curve.legacy}</p>}
      {band !== null && <Possible curve={curve} band={band} onFrom={setFrom} />}
      <CurveTable curve={curve} />
    </div>
  );
}

function everyValue({ lines, bands, thresholds }: CurveView, axis: Axis): number[] {
  return [...lines[axis], ...thresholds[axis], ...bands.flatMap(({ low, high }) => [...low[axis], ...high[axis]])];
}

const STRIP = { decisions: 20, events: 18, height: 58 };

/** The decisions, and under them shocks and what the treaty did. The table says the same. */
function Strip({ curve, frame }: { curve: CurveView; frame: CurveFrame }) {
  const words = useWords(debriefWords);
  const { x, width, column, left } = frame;
  const size = Math.min(STRIP.decisions, column - 3);
  const small = Math.min(STRIP.events, column - 3);
  return (
    <svg class="strip" width={width} height={STRIP.height} viewBox={`0 0 ${width} ${STRIP.height}`} aria-hidden="true">
      {curve.turns.map(({ turn, decision, hasShock, treaty, point }) => (
        <g key={turn}>
          {point !== null && <path class="panel-mark" d={`M${x(turn)} 0V${STRIP.height}`} />}
          {point !== null && decision && <path class="strip-paper" d={square(x(turn), 17, size + 8)} />}
          {decision && (
            <path
              class={`decision ${decision.doctrine}`}
              d={iconPath(DOCTRINE_LOOKS[decision.doctrine].icon)}
              transform={placed(x(turn), 17, point === null ? size : size + 4)}
            />
          )}
          {(hasShock || treaty) && (
            <>
              {point !== null && <path class="strip-paper" d={square(x(turn), 44, small + 4)} />}
              <path
                d={iconPath(treaty ? 'traite' : 'eclair')}
                fill-rule="evenodd"
                transform={placed(x(turn), 44, small)}
              />
            </>
          )}
        </g>
      ))}
      {curve.played < curve.labels.length - 1 && (
        <text class="strip-epilogue" x={(x(curve.played) + column / 2 + frame.right) / 2} y="34" text-anchor="middle">
          {frame.isNarrow && column * 4 < 74 ? '' : words.curve.epilogue}
        </text>
      )}
      {!frame.isNarrow && (
        <text class="panel-name" y="42" text-anchor="end">
          <tspan x={left - 6}>{words.curve.key.shock}</tspan>
          {curve.turns.some(({ treaty }) => treaty) && (
            <tspan x={left - 6} dy="15">
              {words.curve.key.treaty}
            </tspan>
          )}
        </text>
      )}
    </svg>
  );
}

const square = (x: number, y: number, size: number): string =>
  `M${x - size / 2} ${y - size / 2}h${size}v${size}h${-size}Z`;
const placed = (x: number, y: number, size: number): string =>
  `translate(${x - size / 2} ${y - size / 2}) scale(${size / 48})`;

function Dates({ curve, frame }: { curve: CurveView; frame: CurveFrame }) {
  const nth = everyNth(frame);
  return (
    <svg class="dates" width={frame.width} height="24" viewBox={`0 0 ${frame.width} 24`} aria-hidden="true">
      {curve.turns.map(({ turn, date, point }) =>
        (turn - 1) % nth === 0 ? (
          <text key={turn} class={point === null ? '' : 'is-point'} x={frame.x(turn)} y="17" text-anchor="middle">
            {date}
          </text>
        ) : null,
      )}
    </svg>
  );
}

interface PossibleProps {
  curve: CurveView;
  band: BandView;
  onFrom: (from: number) => void;
}

/** From which moment on the band is drawn, and what was possible from there. */
function Possible({ curve, band, onFrom }: PossibleProps) {
  const words = useWords(debriefWords);
  const numbers = useNumbers();
  const { colon } = useWords();
  const field = useId();
  const turn = curve.turns[band.from - 1] ?? null;
  const range = (axis: Axis) =>
    words.curve.range(numbers.points(band.ends[axis][0]), numbers.points(band.ends[axis][1]));
  const step = (by: number, name: string, icon: 'retour' | 'fleche') => {
    const to = band.from + by;
    const isOver = to < 0 || to >= curve.bands.length;
    return <Button aria-label={name} aria-disabled={isOver} onClick={() => isOver || onFrom(to)} icon={icon} />;
  };
  return (
    <div class="possible stack">
      <p class="possible-from row">
        <label for={field}>{words.curve.from}</label>
        {step(-1, words.curve.earlier, 'retour')}
        <select id={field} value={String(band.from)} onChange={(event) => onFrom(Number(event.currentTarget.value))}>
          {curve.bands.map(({ from }) => (
            <option key={from} value={from}>
              {from === 0 ? words.curve.start : turnName(curve, from, colon)}
            </option>
          ))}
        </select>
        {step(1, words.curve.later, 'fleche')}
      </p>
      <div role="status">
        <p>
          {words.curve.band(numbers.whole(band.games))}{' '}
          {words.curve.reach(range('emancipation'), range('tyranny'), words.curve.endings(band.endings.length))}
        </p>
        {turn !== null && (
          <p class="possible-turn">
            {turn.decision && <DoctrineMark doctrine={turn.decision.doctrine} named />}
            <span>{[turn.decision?.label, ...turn.happened].filter(Boolean).join(' · ')}</span>
          </p>
        )}
      </div>
    </div>
  );
}

function turnName({ turns }: CurveView, turn: number, colon: string): string {
  const { date, decision } = turns[turn - 1]!;
  return decision === null ? date : `${date}${colon}${decision.label}`;
}
