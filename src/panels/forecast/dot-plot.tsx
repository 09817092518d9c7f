import type { SpreadView } from './view-model';

/** Pixels of the drawing: a hundred points from left to right, the dots in piles that grow upward. */
const WIDTH = 400;
const PILE = 32;
const HEIGHT = PILE + 8;
/** Points that one pile gathers. */
const BIN = 2.5;
const STEP = (WIDTH * BIN) / 100;
const UNIT = 1000;

interface DotPlotProps {
  spread: SpreadView;
  sign: 'sun' | 'red' | 'ink';
}

/**
 * Twenty futures as twenty signs on a scale from 0 to 100, and today as a rule. Round signs are emancipation's, square
 * ones tyranny's. It is never heard: the same is said in words beside it.
 */
export function DotPlot({ spread, sign }: DotPlotProps) {
  const piles = new Map<number, number>();
  const dots = spread.values.map((value) => {
    const bin = Math.min(Math.floor(value / UNIT / BIN), 100 / BIN - 1);
    const below = piles.get(bin) ?? 0;
    piles.set(bin, below + 1);
    return { bin, below };
  });
  const rise = Math.min(STEP, PILE / Math.max(1, ...piles.values()));
  const today = (spread.now / UNIT) * (WIDTH / 100);
  return (
    <svg class={`dots dots-${sign}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path
        class="dots-scale"
        d={`M0 ${PILE + 2}H${WIDTH}M1 ${PILE - 4}v8M${WIDTH / 2} ${PILE - 2}v6M${WIDTH - 1} ${PILE - 4}v8`}
      />
      <path class="dots-today" d={`M${today} 0V${HEIGHT}`} />
      {dots.map(({ bin, below }, i) => {
        const [x, y] = [(bin + 0.5) * STEP, PILE - (below + 0.5) * rise];
        return sign === 'red' ? (
          <rect key={i} class="dot" x={x - 4} y={y - 4} width="8" height="8" />
        ) : (
          <circle key={i} class="dot" cx={x} cy={y} r="4.2" />
        );
      })}
    </svg>
  );
}
