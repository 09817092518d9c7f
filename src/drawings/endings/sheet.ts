/** The poster of an ending as a sheet of its own, to hang on a wall: the picture, the cry, the two axes, the game. */
import { type Poster, poster } from './endings';
import type { Ground } from '../map/ground';
import { fittingSize, textWidth } from '../text-metrics';
import { type Drawing, type Shape, moved, place, rectangle } from '../shapes';

export const SHEET = { width: 1600, height: 1200 } as const;
const PICTURE = 850;
const MARGIN = 40;
const AXES_TOP = SHEET.height - 170;
const AXES_HEIGHT = 84;

export interface EndingSheet {
  family: Poster;
  ground: Ground;
  title: string;
  text: string;
  emancipation: { value: string; name: string };
  tyranny: { value: string; name: string };
  /** The game and where it was played from, in a line. */
  foot: string;
}

/** Lines no wider than a width. */
function lines(text: string, width: number, size: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, 'text') > width) {
      found.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? found : [...found, line];
}

/** Of the scene, the largest that has room. */
const TEXT_SIZES = [27, 24, 21, 18] as const;

function scene(text: string): Shape[] {
  const [width, top, bottom] = [SHEET.width * 0.34, PICTURE + 84, SHEET.height - MARGIN];
  const leading = 1.4;
  const hasRoom = (size: number): boolean => top + (lines(text, width, size).length - 1) * size * leading <= bottom;
  const size = TEXT_SIZES.find(hasRoom) ?? TEXT_SIZES.at(-1)!;
  return lines(text, width, size).map((line, rank) => ({
    text: line,
    x: SHEET.width * 0.62,
    y: top + rank * size * leading,
    size,
    font: 'text',
    fill: 'cream',
  }));
}

/** What the player reached, in a slab as wide as it needs. */
function axisSlab({ value, name }: EndingSheet['tyranny'], fill: 'sun' | 'red', ink: 'black' | 'on-red') {
  const nameAt = 24 + textWidth(value, 66, 'display') + 26;
  const width = nameAt + textWidth(name, 30, 'text') + 40;
  const shapes: Shape[] = [
    { d: rectangle(0, 0, width, AXES_HEIGHT), fill },
    { text: value, x: 24, y: 62, size: 66, font: 'display', fill: ink },
    { text: name, x: nameAt, y: 53, size: 30, font: 'text', fill: ink },
  ];
  return { width, shapes };
}

export function endingSheet({ family, ground, title, text, emancipation, tyranny, foot }: EndingSheet): Drawing {
  const { width, height } = SHEET;
  const size = fittingSize(title, width * 0.56, 130, 40, 'display') || 40;
  // Its capitals stand in the middle between the picture and the axes; what hangs under the line has room.
  const line = (PICTURE + AXES_TOP) / 2 - 6 + size * 0.36;
  const cry: Shape = { text: title, x: MARGIN, y: line, size, font: 'display', fill: 'cream' };
  const first = axisSlab(emancipation, 'sun', 'black');
  const second = axisSlab(tyranny, 'red', 'on-red');
  return [
    ...poster(family, width, PICTURE, ground),
    { d: rectangle(0, PICTURE, width, height - PICTURE), fill: 'black' },
    cry,
    ...moved(first.shapes, place(MARGIN, AXES_TOP)),
    ...moved(second.shapes, place(MARGIN + first.width, AXES_TOP)),
    ...scene(text),
    { text: foot, x: MARGIN, y: height - 40, size: 26, font: 'text', fill: 'cream' },
  ];
}
