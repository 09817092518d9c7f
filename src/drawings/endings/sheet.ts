/**
 * What is kept of an ending: a tall poster to hang on a wall, and a card to send. Both are the picture of the player's own
 * world, the cry, the route, the two axes, the promise with its stamp.
 */
import type { Doctrine } from '../../engine';
import { DOCTRINE_LOOKS } from '../doctrines';
import { icon } from '../icons';
import { type Drawing, type Shape, centred, moved, place, rectangle } from '../shapes';
import { fittingSize, textWidth } from '../text-metrics';
import { type Poster, poster, type PosterWorld } from './endings';
import { verdictStamp } from './stamp';

export { stampSheet } from './stamp';

/** Pixels of each: a poster is printed, a card is the size that messages show. */
export const SHEETS = { poster: { width: 1080, height: 1350 }, card: { width: 1200, height: 630 } } as const;
export type SheetName = keyof typeof SHEETS;

interface Axis {
  value: string;
  name: string;
}

export interface EndingSheet {
  picture: Poster;
  world: PosterWorld;
  title: string;
  emancipation: Axis;
  tyranny: Axis;
  /** The name of the game, and of the scenario. */
  brand: string;
  scenario: string;
  /** What was promised, in quotes; the word of its stamp; null where nothing was. */
  promise: { introduction: string; label: string; verdict: string; isKept: boolean } | null;
  /** One a decision, with its date where that is another year than the one before. */
  route: readonly { doctrine: Doctrine; date: string | null }[];
  /** Where the same game begins, and its number; null where nobody else finds its world. */
  again: { invitation: string; draw: string } | null;
}

export const endingSheet = (name: SheetName, sheet: EndingSheet): Drawing =>
  name === 'poster' ? tallSheet(sheet) : cardSheet(sheet);

const MARGIN = 40;

/** Lines no wider than a width. */
function lines(text: string, width: number, size: number, font: 'text' | 'display'): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, font) > width) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? found : [...found, line];
}

interface Block {
  x: number;
  /** The middle of the block. */
  y: number;
  width: number;
  height: number;
  /** The largest size of its letters. */
  size: number;
  font: 'text' | 'display';
  fill: 'ink' | 'cream' | 'black';
}

const LEAST = 16;

/** A text in as many lines as it takes, as large as its block allows. */
function block(text: string, { x, y, width, height, size, font, fill }: Block): Shape[] {
  const leading = font === 'display' ? 1 : 1.2;
  let fitting = size;
  const fits = (rows: readonly string[]): boolean =>
    rows.length * fitting * leading <= height && rows.every((row) => textWidth(row, fitting, font) <= width);
  while (fitting > LEAST && !fits(lines(text, width, fitting, font))) fitting -= 1;
  const rows = lines(text, width, fitting, font);
  const first = y - ((rows.length - 1) * fitting * leading) / 2 + fitting * 0.34;
  return rows.map((row, rank) => ({ text: row, x, y: first + rank * fitting * leading, size: fitting, font, fill }));
}

/** What was promised, and the stamp on it. */
function promised(
  { introduction, label, verdict, isKept }: NonNullable<EndingSheet['promise']>,
  { x, y, width, height }: Pick<Block, 'x' | 'y' | 'width' | 'height'>,
): Shape[] {
  const stamp = Math.min(width * 0.44, height * 2);
  return [
    { text: introduction, x, y: y - height / 2 + 24, size: 20, font: 'text', fill: 'black' },
    ...block(label, {
      x,
      y: y + 14,
      width: width - stamp - 24,
      height: height - 36,
      size: 34,
      font: 'display',
      fill: 'black',
    }),
    ...verdictStamp(x + width - stamp / 2, y, stamp, verdict, isKept),
  ];
}

/** The decisions as their shapes, with the years under them where there is room. */
function routeLine(route: EndingSheet['route'], at: Pick<Block, 'x' | 'y' | 'width' | 'height'>): Shape[] {
  const step = Math.min(at.height * 1.6, at.width / Math.max(1, route.length));
  const side = Math.min(at.height * 0.62, step * 0.78);
  return route.flatMap(({ doctrine, date }, rank): Shape[] => {
    const x = at.x + rank * step;
    return [
      icon(DOCTRINE_LOOKS[doctrine].icon, x, at.y, side, doctrine),
      ...(date === null || textWidth(date, 20, 'text') > step * 2
        ? []
        : [
            centred(date, x + Math.max(side / 2, textWidth(date, 20, 'text') / 2), at.y + side + 28, 20, 'text', 'ink'),
          ]),
    ];
  });
}

/** The two axes side by side, each in a slab as wide as it needs, and how wide both are. */
function axesLine({ emancipation, tyranny }: EndingSheet, x: number, y: number, height: number) {
  let at = x;
  const shapes = (
    [
      [emancipation, 'sun', 'black'],
      [tyranny, 'red', 'on-red'],
    ] as const
  ).flatMap(([{ value, name }, fill, ink]): Shape[] => {
    const size = height * 0.72;
    const nameSize = Math.max(20, height * 0.22);
    const nameAt = MARGIN * 0.7 + textWidth(value, size, 'display') + 16;
    const width = nameAt + textWidth(name, nameSize, 'text') + MARGIN * 0.7;
    const slab: Shape[] = [
      { d: rectangle(0, 0, width, height), fill },
      { text: value, x: MARGIN * 0.7, y: height * 0.5 + size * 0.34, size, font: 'display', fill: ink },
      { text: name, x: nameAt, y: height * 0.5 + nameSize * 0.34, size: nameSize, font: 'text', fill: ink },
    ];
    const placed = moved(slab, place(at, y));
    at += width;
    return placed;
  });
  return { shapes, right: at };
}

/** From top to bottom of the poster, in pixels. */
const TALL = { picture: 800, head: 146, title: 148, route: 126, foot: 130 } as const;

function tallSheet(sheet: EndingSheet): Shape[] {
  const { picture, world, title, brand, scenario, promise, route, again } = sheet;
  const { width, height } = SHEETS.poster;
  const head = TALL.picture;
  const titleTop = head + TALL.head;
  const routeTop = titleTop + TALL.title;
  const foot = height - TALL.foot;
  const middle = head + TALL.head / 2;
  const named = MARGIN + textWidth(brand, 76, 'display') + 28;
  const axes = axesLine(sheet, 0, foot, TALL.foot);
  const beside = { x: axes.right + 24, width: width - axes.right - 48, fill: 'black' } as const;
  const titleSize = fittingSize(title, width - 2 * MARGIN, 140, 40, 'display') || 40;
  return [
    ...poster(picture, width, TALL.picture, world),
    { d: rectangle(0, head, width, TALL.head), fill: 'cream' },
    { d: rectangle(0, head, width, 8), fill: 'black' },
    { text: brand, x: MARGIN, y: middle + 28, size: 76, font: 'display', fill: 'black' },
    ...block(scenario, {
      x: named,
      y: middle,
      width: (promise === null ? width : 560) - named - 20,
      height: TALL.head - 30,
      size: 24,
      font: 'text',
      fill: 'black',
    }),
    ...(promise === null ? [] : promised(promise, { x: 560, y: middle + 2, width: 500, height: TALL.head - 34 })),
    { d: rectangle(0, titleTop, width, TALL.title), fill: 'black' },
    {
      text: title,
      x: MARGIN,
      y: titleTop + TALL.title / 2 + titleSize * 0.32,
      size: titleSize,
      font: 'display',
      fill: 'cream',
    },
    { d: rectangle(0, routeTop, width, TALL.route), fill: 'paper' },
    ...routeLine(route, { x: MARGIN, y: routeTop + 18, width: width - 2 * MARGIN, height: TALL.route - 26 }),
    { d: rectangle(0, foot, width, TALL.foot), fill: 'cream' },
    ...axes.shapes,
    ...(again === null
      ? []
      : [
          ...block(again.invitation, { ...beside, y: foot + 38, height: 50, size: 20, font: 'text' }),
          ...block(again.draw, { ...beside, y: foot + 92, height: 56, size: 48, font: 'display' }),
        ]),
  ];
}

const CARD = { picture: 400, title: 130 } as const;

function cardSheet(sheet: EndingSheet): Shape[] {
  const { picture, world, title, brand, scenario, promise } = sheet;
  const { width, height } = SHEETS.card;
  const slab = CARD.picture;
  const foot = slab + CARD.title;
  const axes = axesLine(sheet, 0, foot, height - foot);
  const size = fittingSize(title, width - 2 * MARGIN, 118, 40, 'display') || 40;
  const left = axes.right + 28;
  return [
    ...poster(picture, width, CARD.picture, world),
    { d: rectangle(0, slab, width, CARD.title), fill: 'black' },
    { text: title, x: MARGIN, y: slab + CARD.title / 2 + size * 0.32, size, font: 'display', fill: 'cream' },
    { d: rectangle(0, foot, width, height - foot), fill: 'cream' },
    ...axes.shapes,
    ...(promise === null
      ? block(`${brand} · ${scenario}`, {
          x: left,
          y: (foot + height) / 2,
          width: width - left - 24,
          height: height - foot - 16,
          size: 34,
          font: 'display',
          fill: 'black',
        })
      : promised(promise, { x: left, y: (foot + height) / 2, width: width - left - 28, height: height - foot - 10 })),
  ];
}
