/** The stamp of a promise: kept in ink on a yellow ground, broken in red. */
import { type Shape, centred, moved, place, rectangle } from '../shapes';
import { fittingSize } from '../text-metrics';

/** The stamp before it is turned and scaled. */
const SIZE = { width: 280, height: 92 };
const TURN = -6;

/** With its middle at (x, y), so many pixels wide. */
export function verdictStamp(x: number, y: number, width: number, word: string, isKept: boolean): Shape[] {
  const { width: across, height: down } = SIZE;
  // The red of the print is too light on cream at night.
  const ink = isKept ? 'black' : 'over';
  const printed = word.toLocaleUpperCase();
  const size = fittingSize(printed, across - 44, 76, 10, 'display');
  const shapes: Shape[] = [
    { d: rectangle(-across / 2, -down / 2, across, down), fill: isKept ? 'sun' : 'cream', stroke: ink, width: 8 },
    { d: rectangle(-across / 2 + 13, -down / 2 + 13, across - 26, down - 26), stroke: ink, width: 3 },
    centred(printed, 0, size * 0.35, size, 'display', ink),
  ];
  return moved(shapes, place(x, y, width / across, width / across, TURN));
}

/** The same alone, on a sheet that holds it. */
export function stampSheet(word: string, isKept: boolean): { shapes: Shape[]; width: number; height: number } {
  const [width, height] = [310, 132];
  return { shapes: verdictStamp(width / 2, height / 2, SIZE.width, word, isKept), width, height };
}
