/** The press seen from behind, along the foot of a sheet: heads, cameras, microphones, phones held up. */
import { type Shape, circle, polygon, rectangle } from './shapes';

export const PRESS = { width: 1366, height: 76 } as const;

/** How high each stands, and what it holds: nothing, a camera, a microphone, a phone. */
const HEIGHTS = [40, 48, 36, 52, 42, 46, 38, 50, 44, 40, 52, 38, 46, 42, 50, 36, 48, 42, 40];
const HELD = 'm-c-p-cm--c-p-m-c--';
const STEP = 73;
const GROUND = 70;

export const press = (): Shape[] => {
  const people = HEIGHTS.map((tall, rank) => {
    const x = 30 + rank * STEP;
    const y = GROUND - tall;
    const head = circle(x, y + 15, 14);
    const shoulders = polygon([
      [x - 30, GROUND + 6],
      [x - 28, y + 40],
      [x - 16, y + 31],
      [x + 16, y + 31],
      [x + 28, y + 40],
      [x + 30, GROUND + 6],
    ]);
    return head + shoulders + held(HELD[rank]!, x, y);
  }).join('');
  const lenses = HEIGHTS.flatMap((tall, rank) =>
    HELD[rank] === 'c' ? [{ x: 61 + rank * STEP, y: GROUND - tall + 10 }] : [],
  );
  return [
    { d: people, fill: 'black', stroke: 'cream', width: 6 },
    { d: people, fill: 'black' },
    { d: lenses.map(({ x, y }) => circle(x, y, 8)).join(''), fill: 'cream' },
    { d: lenses.map(({ x, y }) => circle(x, y, 4)).join(''), fill: 'black' },
    { d: rectangle(0, GROUND - 6, PRESS.width, 14), fill: 'black' },
  ];
};

function held(what: string, x: number, y: number): string {
  switch (what) {
    case 'c':
      return rectangle(x + 12, y - 2, 36, 24) + rectangle(x + 16, y - 9, 14, 9);
    case 'm':
      return (
        polygon([
          [x + 30, GROUND],
          [x + 38, y - 2],
          [x + 43, y - 1],
          [x + 37, GROUND],
        ]) + circle(x + 41, y - 6, 8)
      );
    case 'p':
      return polygon([
        [x - 36, GROUND],
        [x - 44, y + 4],
        [x - 52, y - 16],
        [x - 34, y - 18],
        [x - 32, y + 4],
        [x - 30, GROUND],
      ]);
    default:
      return '';
  }
}
