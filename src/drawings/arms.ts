/** Arms with a pen: who signs something comes from somewhere. */
import { line, moved, place, polygon, rectangle, type Shape } from './shapes';

/** Sleeves and hands, light and shade, for each pen in turn. */
const ARMS = [
  { sleeve: 'sun', hand: 'sand', shade: 'earth' },
  { sleeve: 'black', hand: 'cream', shade: 'sand' },
  { sleeve: 'cream', hand: 'earth', shade: 'black' },
  { sleeve: 'earth', hand: 'sand', shade: 'earth' },
] as const;

/** The arm that is `rank`th in turn, from an angle, its pen's tip at 88 of the middle before it is scaled; mirrored on the left. */
export const arm = (rank: number, x: number, y: number, scale: number, angle: number): Shape[] =>
  moved(armFromRight(ARMS[rank % ARMS.length]!), place(x, y, scale, Math.abs(angle) > 90 ? -scale : scale, angle));

function armFromRight({ sleeve, hand, shade }: (typeof ARMS)[number]): Shape[] {
  const at = place(88, 0);
  const nib = polygon([
    [0, 0],
    [24, -9],
    [24, 9],
  ]);
  return moved(
    [
      { d: rectangle(142, -46, 420, 92), fill: sleeve, stroke: 'cream', width: 6 },
      { d: rectangle(120, -42, 26, 84), fill: 'cream', stroke: 'black', width: 3 },
      {
        d: polygon([
          [-2, 0],
          [24, -11],
          [96, -11],
          [96, 11],
          [24, 11],
        ]),
        fill: 'black',
        stroke: 'cream',
        width: 4,
      },
      { d: nib, fill: 'sun' },
      {
        d: polygon([
          [58, -28],
          [74, -40],
          [122, -40],
          [122, 40],
          [70, 40],
          [58, 30],
        ]),
        fill: hand,
        stroke: 'cream',
        width: 5,
      },
      {
        d: polygon([
          [58, 8],
          [122, 8],
          [122, 40],
          [70, 40],
          [58, 30],
        ]),
        fill: shade,
      },
      {
        d: `${line([
          [58, -14],
          [92, -14],
        ])}${line([
          [58, 8],
          [92, 8],
        ])}${line([
          [60, 26],
          [92, 26],
        ])}`,
        stroke: 'black',
        width: 3.5,
      },
    ],
    at,
  );
}
