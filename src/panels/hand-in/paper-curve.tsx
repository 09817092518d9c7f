import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { iconPath } from '../../drawings/icons';
import { useNumbers, useWords } from '../hooks/use-words';
import { AXES } from '../../engine';
import type { CurveView } from '../debrief/curve/view-model';

/** The units of its drawing; the page stretches it. */
const [WIDTH, HEIGHT] = [900, 390];
const MARGIN = { left: 34, right: 116, top: 22, bottom: 58 };
const STEP = 10_000;
/** What two labels at the ends of the lines need between them. */
const LABEL_GAP = 46;
const SIGN = 20;

/** Both axes over the whole game, for black ink: one line is solid, the other dashed; turning points are numbered. */
export function PaperCurve({ curve }: { curve: CurveView }) {
  const words = useWords();
  const numbers = useNumbers();
  const { labels, played, turns } = curve;
  const { emancipation, tyranny } = curve.lines;
  const all = [...emancipation, ...tyranny];
  const low = Math.max(0, Math.floor(Math.min(...all) / STEP - 0.3) * STEP);
  const high = Math.min(100_000, Math.ceil(Math.max(...all) / STEP + 0.3) * STEP);
  const last = labels.length - 1;
  const [right, bottom] = [WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom];
  const x = (turn: number): number => MARGIN.left + (turn * (right - MARGIN.left)) / Math.max(1, last);
  const y = (value: number): number => bottom - ((value - low) * (bottom - MARGIN.top)) / (high - low);
  const path = (values: readonly number[]): string =>
    `M${values.map((value, turn) => `${x(turn).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`;
  const levels = Array.from({ length: Math.round((high - low) / STEP) + 1 }, (_, i) => low + i * STEP);
  const ends = { emancipation: emancipation.at(-1)!, tyranny: tyranny.at(-1)! };
  const [endE, endT] = apart(y(ends.emancipation), y(ends.tyranny));
  const every = x(1) - x(0) < 40 ? 4 : x(1) - x(0) < 75 ? 2 : 1;
  const label = AXES.map((axis) =>
    words.ending.fromTo(words.axes[axis], numbers.points(curve.lines[axis][0]!), numbers.points(ends[axis])),
  ).join(' ');
  return (
    <svg class="paper-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {levels.map((level) => (
        <g key={level}>
          <path class="level" d={`M${MARGIN.left} ${y(level)}H${right}`} />
          <text x={MARGIN.left - 8} y={y(level) + 5} text-anchor="end">
            {numbers.points(level)}
          </text>
        </g>
      ))}
      {played < last && (
        <>
          <path class="epilogue" d={`M${x(played)} ${MARGIN.top}H${right}V${bottom}H${x(played)}Z`} />
          <text x={(x(played) + right) / 2} y={bottom + 46} text-anchor="middle">
            {words.ending.epilogue}
          </text>
        </>
      )}
      {turns.map(
        ({ turn, point }) =>
          point !== null && (
            <g key={turn}>
              <path class="point" d={`M${x(turn)} ${MARGIN.top}V${bottom + 6}`} />
              <text class="point-number" x={x(turn)} y={MARGIN.top - 6} text-anchor="middle">
                {point}
              </text>
            </g>
          ),
      )}
      <path class="under" d={path(emancipation)} />
      <path class="under" d={path(tyranny)} />
      <path class="dashed" d={path(tyranny)} />
      <path class="solid" d={path(emancipation)} />
      {turns.map(
        ({ turn, decision }) =>
          decision !== null && (
            <path
              key={turn}
              d={iconPath(DOCTRINE_LOOKS[decision.doctrine].icon)}
              transform={`translate(${x(turn) - SIGN / 2} ${bottom + 8}) scale(${SIGN / 48})`}
            />
          ),
      )}
      {labels.slice(0, played + 1).map((name, turn) =>
        (turn + every - 1) % every === 0 && turn > 0 ? (
          <text key={name} x={x(turn)} y={bottom + 46} text-anchor="middle">
            {name}
          </text>
        ) : null,
      )}
      <text class="end-value" x={right + 10} y={endE}>
        {numbers.points(ends.emancipation)}
      </text>
      <text x={right + 10} y={endE + 17}>
        {words.axes.emancipation}
      </text>
      <text class="end-value" x={right + 10} y={endT}>
        {numbers.points(ends.tyranny)}
      </text>
      <text x={right + 10} y={endT + 17}>
        {words.axes.tyranny}
      </text>
    </svg>
  );
}

/** The two labels, moved apart when they would overprint. */
function apart(first: number, second: number): [number, number] {
  const missing = LABEL_GAP - Math.abs(first - second);
  if (missing <= 0) return [first, second];
  const up = first <= second ? -1 : 1;
  return [first + (up * missing) / 2, second - (up * missing) / 2];
}
