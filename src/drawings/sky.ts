/** The sky is the score: the sun advances from the left, the lattice of eyes from the right; where both are, they overprint. */
import { CELL } from './patterns';
import { type Shape, circle, clamp, n, rectangle } from './shapes';

export interface SkyValues {
  width: number;
  height: number;
  /** How far the sun has come, 0..1 of the width. */
  emancipation: number;
  /** How far the lattice has come, 0..1 of the width. */
  tyranny: number;
  /** The side of a square of the lattice, in pixels; 28 when absent. */
  cell?: number;
  /** How far the fronts lean, in widths of the sheet for each height. */
  tilt?: number;
}

/** Sizes of the dots that end the sun, from its edge outward, for a lattice of 28. */
const DOTS = [6.2, 5.2, 4.2, 3.2, 2.2, 1.3];
const DOT_GAP = 13;
const TILT = 0.16;

/**
 * How far a front that leans stands beyond its share of the width: nothing in the middle, enough at both ends to leave
 * the sheet bare at 0 and to cover it at 1.
 */
const overhang = (share: number, most: number): number => most * (2 * share - 1) * (2 * share - 1) * (2 * share - 1);

/** Where the sun's front crosses a height. */
export function sunFront({ width, height, emancipation, tilt = TILT }: SkyValues, y: number): number {
  const share = clamp(emancipation);
  const lean = height * tilt;
  return width * share + overhang(share, lean / 2 + DOT_GAP * 3) + lean / 2 - (lean * y) / height;
}

function sunPath(sky: SkyValues): string {
  const { height } = sky;
  return `M0 0H${n(Math.max(0, sunFront(sky, 0)))}L${n(Math.max(0, sunFront(sky, height)))} ${n(height)}H0Z`;
}

function sunDots(sky: SkyValues): string {
  const scale = (sky.cell ?? CELL) / CELL;
  const gap = DOT_GAP * scale;
  const row = gap * 0.866;
  let path = '';
  if (sky.emancipation <= 0) return path;
  for (let j = 0; j * row < sky.height + gap; j++) {
    const front = sunFront(sky, j * row);
    DOTS.forEach((radius, i) => {
      const x = front + i * gap + (j % 2 ? gap / 2 : 0) - 4 * scale;
      if (x + radius * scale > 0 && x - radius * scale < sky.width) path += circle(x, j * row, radius * scale);
    });
  }
  return path;
}

/** For each row of squares, the left edge of the lattice in pixels; the width of the sheet where there is none. */
export function latticeRows(sky: Omit<SkyValues, 'emancipation'>): number[] {
  const { width, height, tyranny, cell = CELL, tilt = TILT } = sky;
  const rows = Math.ceil(height / cell);
  const share = clamp(tyranny);
  const lean = height * tilt;
  const front = width * (1 - share) - overhang(share, lean / 2 + cell * 1.5);
  return Array.from({ length: rows }, (_, j) => {
    const y = (j + 0.5) * cell;
    const edge = front + lean / 2 - (lean * y) / height;
    const step = (j * 7) % 3 === 0 ? 1 : (j * 5) % 4 === 1 ? -1 : 0;
    return clamp((Math.round(edge / cell) + step) * cell, 0, width);
  });
}

/** The squares that the lattice has closed, as one path. */
export function latticeSquares(sky: Omit<SkyValues, 'emancipation'>): string {
  const { width, height, cell = CELL } = sky;
  const square = (left: number, row: number): string =>
    left >= width ? '' : rectangle(left, row * cell, width - left, Math.min(cell, height - row * cell));
  return latticeRows(sky).map(square).join('');
}

/** The sheet of paper, the sun, then the lattice. */
export function sky(values: SkyValues): Shape[] {
  const { width, height, cell = CELL } = values;
  const tile = cell / CELL;
  const squares = latticeSquares(values);
  const sun = values.emancipation > 0 ? sunPath(values) + sunDots(values) : '';
  const shapes: Shape[] = [{ d: rectangle(0, 0, width, height), fill: 'paper' }];
  if (sun) shapes.push({ d: sun, fill: 'sun' });
  if (squares) {
    shapes.push({ d: squares, fill: 'lattice', tile });
    if (sun) shapes.push({ d: squares, fill: 'lattice-over', tile, clip: sun });
  }
  return shapes;
}
