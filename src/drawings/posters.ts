/** Grounds for the posters of promises: the eyes that watch, the sea that treaties cross, the sun that is everybody's. */
import { type Shape, circle, line, polar, rectangle, sector } from './shapes';

/** The sheet on which they are drawn; what shows of it is cut to the poster. */
export const POSTER = { width: 700, height: 420 };

const { width, height } = POSTER;
const [x, y] = [width / 2, height / 2];
const SHEET = rectangle(0, 0, width, height);
/** Far enough to reach every corner from the middle. */
const REACH = Math.hypot(x, y);
const RAYS = 18;
const RINGS = [70, 140, 210, 280, 350];
const SPOKES = 12;

const around = (count: number, draw: (angle: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw((360 * i) / count)).join('');

const POSTERS: readonly (readonly Shape[])[] = [
  [
    { d: SHEET, fill: 'paper' },
    { d: SHEET, fill: 'lattice' },
  ],
  [
    { d: SHEET, fill: 'sea' },
    {
      d:
        RINGS.map((r) => circle(x, y, r)).join('') +
        around(SPOKES, (angle) => line([[x, y], polar(x, y, REACH, angle)])),
      stroke: 'cream',
      width: 2,
      opacity: 0.28,
    },
  ],
  [
    { d: SHEET, fill: 'sun' },
    { d: around(RAYS, (angle) => sector(x, y, 0, REACH, angle, angle + 180 / RAYS)), fill: 'cream' },
  ],
];

/** The ground of a poster, by its place among those that hang side by side. */
export const posterOf = (place: number): readonly Shape[] => POSTERS[place % POSTERS.length]!;
