/** The posters of promises: a hand that stops the eyes, pens around one sheet, a sun that is shared out. */
import { arm } from './arms';
import { icon, type IconName } from './icons';
import { type Shape, circle, line, moved, place, polar, rectangle, sector } from './shapes';

/** The sheet on which they are drawn; what shows of it is cut to the poster. */
export const POSTER = { width: 700, height: 420 };

const { width, height } = POSTER;
const [x, y] = [width / 2, height / 2];
const SHEET = rectangle(0, 0, width, height);
/** Far enough to reach every corner from the middle. */
const REACH = Math.hypot(x, height);
const RAYS = 18;
const RINGS = [70, 140, 210, 280, 350];
const SPOKES = 12;

const around = (count: number, draw: (angle: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw((360 * i) / count)).join('');

/** A raised hand, on a grid of 48. */
const HAND =
  'M14 46L14 36L4 25.5L7.5 21L15 26L15 8L20.5 8L20.5 22L22 22L22 3L27.5 3L27.5 22L29 22L29 6L34.5 6L34.5 23L36 23L36 12L41.5 12L41.5 34L36 40L36 46Z';
const HAND_SHADE = 'M27.5 22L29 22L29 6L34.5 6L34.5 23L36 23L36 12L41.5 12L41.5 34L36 40L36 46L27.5 46Z';

/** The hand that stops what watches, with the scales in its palm. */
const STOP: readonly Shape[] = moved(
  [
    { d: HAND, fill: 'black', stroke: 'cream', width: 2.6 },
    { d: HAND, fill: 'black' },
    { d: rectangle(14, 44, 22, 40), fill: 'black' },
    icon('balance', 16, 25, 18, 'cream'),
  ],
  place(x - 195, 18, 8.3),
);

const SIGNED: readonly Shape[] = [
  ...[-35, -145, 145, 35].flatMap((angle, rank) => arm(rank, x, y, 1.18, angle)),
  ...moved(
    [
      { d: rectangle(-122, -84, 244, 168), fill: 'cream', stroke: 'black', width: 6 },
      { d: [-60, -40, -20, 0].map((top) => rectangle(-94, top, 188, 7)).join(''), fill: 'black' },
      { d: rectangle(-94, 20, 96, 7), fill: 'black' },
      { d: circle(66, 46, 26), stroke: 'red', width: 7 },
      { d: circle(66, 46, 15), fill: 'red' },
    ] satisfies Shape[],
    place(x, y, 1.1, 1.1, -4),
  ),
];

/** What is shared out, a slice each. */
const SLICES = ['fiole', 'hopital', 'livre', 'marteau', 'bulles', 'ecole'] as const satisfies readonly IconName[];
const SUN = { x, y: 156, radius: 132 };

/** Hands of everybody, each at its place, its size, its lean. */
const HANDS = [
  { at: [120, 250], scale: 2.4, lean: -8, hand: 'earth', shade: 'black', sleeve: 'cream', isLeft: false },
  { at: [232, 330], scale: 2.3, lean: -4, hand: 'cream', shade: 'sand', sleeve: 'earth', isLeft: false },
  { at: [350, 350], scale: 2.3, lean: 0, hand: 'earth', shade: 'black', sleeve: 'sand', isLeft: false },
  { at: [468, 326], scale: 2.3, lean: 4, hand: 'sand', shade: 'earth', sleeve: 'sun', isLeft: true },
  { at: [580, 246], scale: 2.45, lean: 8, hand: 'cream', shade: 'sand', sleeve: 'black', isLeft: true },
] as const;

const SHARED: readonly Shape[] = [
  { d: circle(SUN.x, SUN.y, SUN.radius + 22), fill: 'sun' },
  ...SLICES.flatMap((name, i): Shape[] => {
    const from = -90 + i * 60;
    const [cx, cy] = polar(SUN.x, SUN.y, 8, from + 30);
    const [ix, iy] = polar(SUN.x, SUN.y, SUN.radius * 0.64, from + 30);
    return [
      { d: sector(cx, cy, 0.1, SUN.radius, from, from + 60), fill: 'black' },
      icon(name, ix - 25, iy - 25, 50, 'sun'),
    ];
  }),
  ...HANDS.flatMap(({ at: [left, top], scale, lean, hand, shade, sleeve, isLeft }) => {
    const middle = place(-26, -24);
    return moved(
      moved(
        [
          { d: 'M11 44L40 44L46 160L4 160Z', fill: sleeve, stroke: 'cream', width: 1.6 },
          { d: HAND, fill: hand, stroke: hand === 'cream' ? 'black' : 'cream', width: 2.6 },
          { d: HAND, fill: hand },
          { d: HAND_SHADE, fill: shade },
          { d: 'M11 43L40 43L40.4 50L10.6 50Z', fill: 'black' },
        ],
        middle,
      ),
      place(left, top, isLeft ? -scale : scale, scale, lean),
    );
  }),
];

const POSTERS: readonly (readonly Shape[])[] = [
  [{ d: SHEET, fill: 'paper' }, { d: SHEET, fill: 'lattice' }, ...STOP],
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
    ...SIGNED,
  ],
  [
    { d: SHEET, fill: 'sun' },
    { d: around(RAYS, (angle) => sector(SUN.x, SUN.y, 0, REACH, angle, angle + 180 / RAYS)), fill: 'cream' },
    ...SHARED,
  ],
];

/** The ground of a poster, by its place among those that hang side by side. */
export const posterOf = (place: number): readonly Shape[] => POSTERS[place % POSTERS.length]!;
