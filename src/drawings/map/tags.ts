/** Names of actors pinned on the world, with the mark of those who signed. */
import { type IconName, icon } from '../icons';
import { textWidth } from '../text-metrics';
import { type Point, type Shape, circle, clamp, rectangle } from '../shapes';

export interface TagValues {
  label: string;
  signed: boolean;
  /** Height of the tag, in pixels. */
  height: number;
}

export interface TagDrawing {
  shapes: Shape[];
  width: number;
  height: number;
}

/** A tag with its top left corner at 0, 0. */
export function tag({ label, signed, height }: TagValues): TagDrawing {
  const size = (height * 14) / 24;
  const pad = height * 0.29;
  const text = label.toLocaleUpperCase();
  const mark = signed ? height * 0.95 : 0;
  const width = Math.ceil(mark + textWidth(text, size, 'text') + 2 * pad);
  const base = height * 0.5 + size * 0.36;
  const shapes: Shape[] = [{ d: rectangle(0, 0, width, height), fill: 'ink' }];
  if (signed) {
    const [x, y, r] = [mark / 2 + height * 0.08, height / 2, height * 0.4];
    shapes.push({ d: circle(x, y, r), fill: 'cop', stroke: 'paper', width: height / 16 });
    shapes.push(icon('bras', x - r * 0.7, y - r * 0.78, r * 1.4, 'on-cop'));
  }
  shapes.push({ text, x: mark + pad, y: base, size, font: 'text', fill: 'paper', anchor: 'start' });
  return { shapes, width, height };
}

/** A sign repeated, as many times as there is of what it stands for, on a strip that has room for `MOST_SIGNS`. */
export function signTag({ icon: name, count, height }: { icon: IconName; count: number; height: number }): TagDrawing {
  const side = height * 0.66;
  const pad = height * 0.17;
  const step = side * 1.08;
  const width = Math.ceil(step * MOST_SIGNS + 2 * pad);
  const shapes: Shape[] = [{ d: rectangle(1, 1, width - 2, height - 2), fill: 'paper-hi', stroke: 'ink', width: 2 }];
  for (let rank = 0; rank < MOST_SIGNS; rank++) {
    const x = pad + rank * step;
    if (rank < count) shapes.push(icon(name, x, pad, side, 'ink'));
    else shapes.push({ d: rectangle(x + side * 0.36, height * 0.5 - 1.5, side * 0.28, 3), fill: 'ink' });
  }
  return { shapes, width, height };
}

/** Signs of a full strip: one for every 20 points. */
export const MOST_SIGNS = 5;

export interface TagPlace {
  x: number;
  y: number;
}

export interface Box extends TagPlace {
  width: number;
  height: number;
}

export const overlaps = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** How far a point is from a box. */
const gapTo = ({ x, y, width, height }: Box, [px, py]: Point): number =>
  Math.hypot(px - clamp(px, x, x + width), py - clamp(py, y, y + height));

/** Steps down and up from beside its anchor where a tag may go, in its heights: the nearest first. */
const LIFTS = Array.from({ length: 25 }, (_, i) => (i % 2 === 0 ? i / 4 : -(i + 1) / 4));
/** What is given up for a better place, in heights of the tag by which it would have to move. */
const COST = { across: 0.5, otherSide: 2, nearAnother: 4 };
/** The shares of a tag that stand on the left of its anchor, where it stands across it. */
const ACROSS = [0.25, 0.5, 0.75];

export interface TagWish {
  anchor: Point;
  width: number;
  height: number;
  /** Kept free around the anchor, for the sign of what strikes there; as it comes from the right, the tag goes to the left. */
  clear?: number;
  /** The point it names: a tag is kept nearer to its own anchor than to any other. */
  of: string;
}

/**
 * Where each tag goes: beside its anchor, on the outer side of the world, inside the sheet, without covering another.
 * The first ones have the better places. `hiding` tells what a place costs for what it hides, or is hidden by.
 */
export function placeTags(
  tags: readonly TagWish[],
  centre: Point,
  sheet: { width: number; height: number },
  hiding: (box: Box) => number = () => 0,
): TagPlace[] {
  const taken: Box[] = [];
  for (const { anchor, width, height, clear = 0, of } of tags) {
    const [ax, ay] = anchor;
    const away = clear > 0 || ax < centre[0] ? -1 : 1;
    const gap = height * 0.3 + clear;
    const others = tags.filter((tag) => tag.of !== of).map((tag) => tag.anchor);
    const beside = (side: number): number => (side < 0 ? ax - width - gap : ax + gap);
    const boxAt = (left: number, top: number): Box => ({
      x: clamp(left, 2, Math.max(2, sheet.width - width - 2)),
      y: clamp(top, 2, Math.max(2, sheet.height - height - 2)),
      width,
      height,
    });
    const sides = [
      { left: beside(away), aside: 0 },
      { left: beside(-away), aside: COST.otherSide },
    ];
    // over and under its anchor a tag may stand across it
    const across = [...sides, ...ACROSS.map((share) => ({ left: ax - width * share, aside: COST.across }))];
    let best: { box: Box; cost: number } | null = null;
    for (const lift of LIFTS) {
      if (best !== null && best.cost <= Math.abs(lift)) break;
      for (const { left, aside } of clear === 0 && Math.abs(lift) >= 1 ? across : sides) {
        const box = boxAt(left, ay + (lift - 0.3) * height);
        if (taken.some((other) => overlaps(box, other, 3))) continue;
        const own = gapTo(box, anchor);
        const isNearAnother = others.some((other) => gapTo(box, other) < own);
        const cost = Math.abs(lift) + aside + (isNearAnother ? COST.nearAnother : 0) + hiding(box);
        if (best === null || cost < best.cost) best = { box, cost };
      }
    }
    // where no place is free, it overlaps another tag
    taken.push(best?.box ?? boxAt(beside(away), ay));
  }
  return taken.map(({ x, y }) => ({ x, y }));
}
