import { Fragment } from 'preact';
import { DOCTRINE_LOOKS } from '../../drawings/doctrines';
import { iconPath } from '../../drawings/icons';
import { endingWords } from '../../words/ending';
import { reviewWords } from '../../words/review';
import { useLocale, useWords } from '../hooks/use-words';
import { Levels, linePath, lineScale, spread } from '../ui/plot/lines';
import { AXES, type Axis } from '../../engine';
import type { CurveView } from '../debrief/curve/view-model';

/** The units of its drawing; the page stretches it. */
const [WIDTH, HEIGHT] = [900, 390];
const MARGIN = { left: 34, right: 116, top: 22, bottom: 58 };
/** What two labels at the ends of the lines need between them. */
const LABEL_GAP = 46;
const SIGN = 20;

/** Both axes over the whole game, for black ink: one line is solid, the other dashed; turning points are numbered. */
export function PaperCurve({ curve }: { curve: CurveView }) {
  const { words, numbers } = useLocale();
  const { spokenFromTo } = useWords(reviewWords);
  const { epilogue } = useWords(endingWords).handIn;
  const { labels, played, turns } = curve;
  const { emancipation, tyranny } = curve.lines;
  const last = labels.length - 1;
  const [right, bottom] = [WIDTH - MARGIN.right, HEIGHT - MARGIN.bottom];
  const scale = lineScale([emancipation, tyranny], { ...MARGIN, right, bottom }, 0.3);
  const { x, y } = scale;
  const endOf = (axis: Axis): number => curve.lines[axis].at(-1)!;
  const ends = spread(
    AXES.map((axis) => y(endOf(axis))),
    LABEL_GAP,
  );
  const every = x(1) - x(0) < 40 ? 4 : x(1) - x(0) < 75 ? 2 : 1;
  const label = AXES.map((axis) =>
    spokenFromTo(words.axes[axis], numbers.points(curve.lines[axis][0]!), numbers.points(endOf(axis))),
  ).join(' ');
  return (
    <svg class="chart paper-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Levels scale={scale} />
      {played < last && (
        <>
          <path class="epilogue" d={`M${x(played)} ${MARGIN.top}H${right}V${bottom}H${x(played)}Z`} />
          <text x={(x(played) + right) / 2} y={bottom + 46} text-anchor="middle">
            {epilogue}
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
      <path class="under" d={linePath(emancipation, scale)} />
      <path class="under" d={linePath(tyranny, scale)} />
      <path class="dashed" d={linePath(tyranny, scale)} />
      <path class="solid" d={linePath(emancipation, scale)} />
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
      {AXES.map((axis, i) => (
        <Fragment key={axis}>
          <text class="end-value" x={right + 10} y={ends[i]}>
            {numbers.points(endOf(axis))}
          </text>
          <text x={right + 10} y={ends[i]! + 17}>
            {words.axes[axis]}
          </text>
        </Fragment>
      ))}
    </svg>
  );
}
