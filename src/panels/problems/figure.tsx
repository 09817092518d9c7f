import '../ui/plot/plot.css';
import type { FigureView } from './view-model';
import { gameProblemWords } from '../../words/games';
import { useNumbers, useWords } from '../hooks/use-words';

const WIDTH = 300;
const HEIGHT = 134;
/** The ground that bars stand on, and the height of a whole share above it. */
const GROUND = 106;
const WHOLE = 100;

/** Today as a bar, and as an outline what the answers that do not hold come to. */
export function ProblemFigure({ figure }: { figure: FigureView }) {
  const words = useWords(gameProblemWords).figure;
  const numbers = useNumbers();
  const { label, ink, today, otherwise, line, dates } = figure;
  const top = (share: number) => Math.round(GROUND - WHOLE * share);
  const bar = (left: number, share: number) => `M${left} ${GROUND}V${top(share)}h86V${GROUND}`;
  const points = (share: number) => numbers.whole(share * 100);
  /** A low bar has its figure above it. */
  const figureAt = (share: number) => (share < 0.36 ? top(share) - 6 : GROUND - 8);
  return (
    <svg class={`chart problem-figure is-${ink}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="today" d={`${bar(60, today)}Z`} />
      <path class="otherwise" d={bar(154, otherwise)} />
      {line !== null && (
        <>
          <path class="line-ground" d={`M0 ${top(line)}H${WIDTH}`} />
          <path class="line" d={`M0 ${top(line)}H${WIDTH}`} />
          <text x={WIDTH - 2} y={top(line) - 8} text-anchor="end">
            {words.quorum}
          </text>
        </>
      )}
      <path class="ground" d={`M0 ${GROUND}H${WIDTH}`} />
      <text class={`figure ${today < 0.36 ? '' : 'on-bar'}`} x={103} y={figureAt(today)} text-anchor="middle">
        {points(today)}
      </text>
      <text class="figure" x={197} y={figureAt(otherwise)} text-anchor="middle">
        {points(otherwise)}
      </text>
      <text x={103} y={HEIGHT - 8} text-anchor="middle">
        {dates[0]}
      </text>
      <text x={197} y={HEIGHT - 8} text-anchor="middle">
        {dates[1]}
      </text>
    </svg>
  );
}
