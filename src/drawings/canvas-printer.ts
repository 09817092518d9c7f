/** Prints a drawing on a canvas: the same shapes, the same inks as in the page. */
import type { Paint, Pattern } from './inks';
import type { Palette } from './palettes';
import { TILES, isPattern } from './patterns';
import { type Drawing, type PathShape, type TextShape, clipsOf, isText } from './shapes';

/** The names of the two families, as the page calls them. */
export interface Families {
  display: string;
  text: string;
}

export interface Press {
  palette: Palette;
  families: Families;
  /** Device pixels for a pixel of the sheet. */
  density: number;
}

/** The families that the page's style sheet names, so that canvas and page always agree. */
export function familiesOf(root: Element): Families {
  const style = getComputedStyle(root);
  return {
    display: style.getPropertyValue('--display').trim() || 'sans-serif',
    text: style.getPropertyValue('--text').trim() || 'sans-serif',
  };
}

/** Waits for the letters; a font that can't be had is replaced by the browser. */
export async function lettersReady({ display, text }: Families): Promise<void> {
  const wanted = [document.fonts.load(`800 20px ${display}`, 'ÉA'), document.fonts.load(`700 20px ${text}`, 'ÉA')];
  await Promise.allSettled(wanted);
}

/**
 * Prints shapes on a context.
 * @param x,y the point of the sheet that is the top left corner of the canvas
 */
export function print(context: CanvasRenderingContext2D, drawing: Drawing, press: Press, x = 0, y = 0): void {
  const { density } = press;
  const sheet = (): void => context.setTransform(density, 0, 0, density, -x * density, -y * density);
  for (const shape of drawing) {
    context.save();
    sheet();
    if (shape.opacity !== undefined) context.globalAlpha = shape.opacity;
    if (!isText(shape)) for (const clip of clipsOf(shape)) context.clip(new Path2D(clip));
    if (shape.transform) context.transform(...shape.transform);
    if (isText(shape)) printText(context, shape, press);
    else printPath(context, shape, press);
    context.restore();
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}

function printPath(context: CanvasRenderingContext2D, shape: PathShape, press: Press): void {
  const path = new Path2D(shape.d);
  if (shape.fill) {
    context.fillStyle = styleOf(context, shape.fill, press, shape.tile);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
    context.fill(path, shape.evenodd ? 'evenodd' : 'nonzero');
  }
  if (shape.stroke) {
    context.strokeStyle = styleOf(context, shape.stroke, press, shape.tile);
    context.lineWidth = shape.width ?? 1;
    context.setLineDash([...(shape.dash ?? [])]);
    context.lineCap = shape.round ? 'round' : 'butt';
    context.lineJoin = shape.round ? 'round' : 'miter';
    context.stroke(path);
  }
}

function printText(context: CanvasRenderingContext2D, shape: TextShape, press: Press): void {
  context.font = `${shape.font === 'display' ? 800 : 700} ${shape.size}px ${press.families[shape.font]}`;
  context.fillStyle = styleOf(context, shape.fill, press);
  context.textBaseline = 'alphabetic';
  if (!shape.along) {
    context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'start');
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const { cx, cy, r, from, to } = shape.along;
  const letters = [...shape.text];
  // the place of each letter in the whole word, so that kerning is kept
  const ends = letters.map((_, index) => context.measureText(letters.slice(0, index + 1).join('')).width);
  const whole = ends.at(-1) ?? 0;
  const middle = (((from + to) / 2) * Math.PI) / 180;
  context.textAlign = 'center';
  context.translate(cx, cy);
  letters.forEach((letter, index) => {
    const centre = ((ends[index - 1] ?? 0) + ends[index]!) / 2 - whole / 2;
    context.save();
    context.rotate(middle + centre / r + Math.PI / 2);
    context.fillText(letter, 0, -r);
    context.restore();
  });
}

function styleOf(context: CanvasRenderingContext2D, paint: Paint, press: Press, tile = 1): string | CanvasPattern {
  if (!isPattern(paint)) return press.palette[paint];
  return patternOf(context, paint, press, tile) ?? 'transparent';
}

function patternOf(context: CanvasRenderingContext2D, name: Pattern, press: Press, tile: number): CanvasPattern | null {
  const { size, turn, shapes } = TILES[name];
  // whole pixels, or a hair would show between the tiles; finer when turned
  const pixels = Math.max(4, Math.round(size * tile * press.density * (turn === 0 ? 1 : 2)));
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  // In memory, as the layers that it is printed on (see world/layer.ts).
  const own = canvas.getContext('2d', { willReadFrequently: true });
  if (!own) return null;
  print(own, shapes, { ...press, density: pixels / size });
  const pattern = context.createPattern(canvas, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(turn).scale((size * tile) / pixels));
  return pattern;
}
