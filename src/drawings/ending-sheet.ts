/** The poster of an ending as a sheet of its own, to hang on a wall: the picture, the cry, the two axes, the game. */
import { type Poster, poster } from './endings';
import { fittingSize, textWidth } from './letters';
import { type Drawing, type Shape, moved, place, rectangle } from './shapes';

export const SHEET = { width: 1600, height: 1200 } as const;
const PICTURE = 850;
const MARGIN = 40;

export interface EndingSheet {
  family: Poster;
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

export function endingSheet({ family, title, text, emancipation, tyranny, foot }: EndingSheet): Drawing {
  const { width, height } = SHEET;
  const room = width * 0.56;
  const size = fittingSize(title, room, 150, 40, 'display') || 40;
  const cry: Shape = { text: title, x: MARGIN, y: PICTURE + 60 + size * 0.78, size, font: 'display', fill: 'cream' };
  const axis = (
    { value, name }: EndingSheet['tyranny'],
    x: number,
    fill: 'sun' | 'red',
    ink: 'black' | 'onRed',
  ): Shape[] => {
    const wide = 190 + textWidth(name, 30, 'text');
    return moved(
      [
        { d: rectangle(0, 0, wide, 84), fill },
        { text: value, x: 24, y: 62, size: 66, font: 'display', fill: ink },
        { text: name, x: 118, y: 53, size: 30, font: 'text', fill: ink },
      ],
      place(x, height - 190),
    );
  };
  const first = axis(emancipation, MARGIN, 'sun', 'black');
  const second = axis(tyranny, MARGIN + 190 + textWidth(emancipation.name, 30, 'text'), 'red', 'onRed');
  return [
    ...poster(family, width, PICTURE),
    { d: rectangle(0, PICTURE, width, height - PICTURE), fill: 'black' },
    cry,
    ...first,
    ...second,
    ...scene(text),
    { text: foot, x: MARGIN, y: height - 44, size: 26, font: 'text', fill: 'cream' },
  ];
}
