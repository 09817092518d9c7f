/** Isotype figures: a quantity is a sign repeated. Twenty figures are twenty simulated futures. */
import type { Paint } from './inks';
import { type PathShape, type Shape, ellipse, n, place, rectangle } from './shapes';

const POSES = ['standing', 'arms-raised'] as const;
export type Pose = (typeof POSES)[number];

/** The box in which a figure is drawn. */
const BOX = { width: 12.6, height: 36 };
const BODY = 'M2.600 12h7.400v12h-.7v12h-2.500V25h-1v11h-2.500V24h-.7Z';
const ARMS: Readonly<Record<Pose, string>> = {
  standing: 'M.7 13 2.600 12v11H1ZM11.900 13 10 12v11h1.600Z',
  'arms-raised': 'M2.600 13 0 1 2 .5 4.800 12ZM10 13 12.600 1 10.600 .5 7.800 12Z',
};

/** A man or a woman with the top left corner of their box at (x, y); the head stays round whatever the proportions. */
export function figure(pose: Pose, x: number, y: number, width: number, height: number, fill: Paint): PathShape {
  const [scaleX, scaleY] = [width / BOX.width, height / BOX.height];
  const head = ellipse(6.3, pose === 'arms-raised' ? 6.4 : 5.2, 3.5, Math.min(4.4, (3.5 * scaleX) / scaleY));
  return { d: head + BODY + ARMS[pose], fill, transform: place(x, y, scaleX, scaleY) };
}

export interface FuturesValues {
  /** How many futures close (behind bars), stay in between, open (arms raised). */
  closing: number;
  between: number;
  opening: number;
  /** Pixels for a figure. */
  step?: number;
  height?: number;
  /** Where each block says how many it holds: under it, at its head, or nowhere. */
  counted?: 'under' | 'inside' | 'nowhere';
}

export interface FuturesDrawing {
  shapes: Shape[];
  width: number;
  height: number;
}

const BLOCK_GAP = 5;
/** The ink of a number inside its block. */
const NUMBER = { closing: 'on-red', between: 'ink', opening: 'black' } as const;

/** The fan of futures as three blocks of figures. */
export function futures(values: FuturesValues): FuturesDrawing {
  const { closing, between, opening, step = 12.3, height = 36, counted = 'under' } = values;
  const tall = height + 8;
  const shapes: Shape[] = [];
  let x = 0;
  const block = (count: number, kind: 'closing' | 'between' | 'opening'): void => {
    if (count <= 0) return;
    const head = counted === 'inside' ? (count > 9 ? 27 : 17) : 0;
    const width = head + count * step + 4;
    if (kind === 'closing') shapes.push({ d: rectangle(x, 0, width, tall), fill: 'red' });
    if (kind === 'opening') shapes.push({ d: rectangle(x, 0, width, tall), fill: 'sun' });
    if (kind === 'between')
      shapes.push({ d: rectangle(x + 1, 1, width - 2, tall - 2), fill: 'paper-hi', stroke: 'ink', width: 2 });
    const pose: Pose = kind === 'opening' ? 'arms-raised' : 'standing';
    for (let i = 0; i < count; i++) {
      const drawn = figure(pose, x + head + 2 + i * step, 4, step, height, kind === 'between' ? 'ink' : 'black');
      shapes.push(kind === 'between' ? { ...drawn, opacity: 0.6 } : drawn);
    }
    if (kind === 'closing') {
      const bars = Array.from({ length: count + 1 }, (_, i) => rectangle(x + head + 1 + i * step, 0, 2, tall)).join('');
      shapes.push({ d: bars, fill: 'cream' });
    }
    const number = { text: String(count), font: 'display', anchor: 'start' } as const;
    if (counted === 'under') shapes.push({ ...number, x, y: tall + 18, size: 20, fill: 'ink' });
    if (counted === 'inside') shapes.push({ ...number, x: x + 4, y: tall / 2 + 9, size: 25, fill: NUMBER[kind] });
    x += width + BLOCK_GAP;
  };
  block(closing, 'closing');
  block(between, 'between');
  block(opening, 'opening');
  return { shapes, width: n(Math.max(0, x - BLOCK_GAP)), height: tall + (counted === 'under' ? 22 : 0) };
}
