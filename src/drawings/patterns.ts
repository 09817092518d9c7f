/** The tiles of the patterns: each a square that repeats, turned by an angle. */
import type { Paint, Pattern } from './inks';
import { type Drawing, circle, ellipse, rectangle } from './shapes';

export interface Tile {
  /** Width and height, in pixels. */
  size: number;
  /** Degrees by which the whole pattern is turned. */
  turn: number;
  shapes: Drawing;
}

/** The side of a square of the lattice of eyes. */
export const CELL = 28;
const EYE =
  'M7 17.5C11 11.500 14 10.500 17.500 10.500S24 11.500 28 17.500C24 23.500 21 24.500 17.500 24.500S11 23.500 7 17.500Z';

function lattice(ink: 'red' | 'over'): Tile {
  return {
    size: CELL,
    turn: 0,
    shapes: [
      { d: rectangle(0, 0, CELL, 7) + rectangle(0, 7, 7, CELL - 7), fill: ink },
      { d: EYE, fill: ink },
      { d: circle(17.5, 17.5, 3.6), fill: 'black' },
    ],
  };
}

const dots = (size: number, r: number, fill: 'sun' | 'ink' | 'cop'): Tile => ({
  size,
  turn: 30,
  shapes: [{ d: circle(size / 2, size / 2, r), fill }],
});

const hatch = (size: number, width: number): Tile => ({
  size,
  turn: 45,
  shapes: [{ d: rectangle(0, 0, width / 2, size) + rectangle(size - width / 2, 0, width / 2, size), fill: 'ink' }],
});

export const isPattern = (paint: Paint): paint is Pattern => paint in TILES;

export const TILES: Readonly<Record<Pattern, Tile>> = {
  lattice: lattice('red'),
  'lattice-over': lattice('over'),
  'lattice-small': {
    size: 14,
    turn: 0,
    shapes: [
      { d: rectangle(0, 0, 14, 4) + rectangle(0, 4, 4, 10), fill: 'red' },
      { d: ellipse(9, 9, 3, 2.4), fill: 'red' },
    ],
  },
  'lattice-fine': {
    size: 6,
    turn: 0,
    shapes: [{ d: rectangle(0, 0, 6, 2) + rectangle(0, 2, 2, 4), fill: 'red' }],
  },
  dots: dots(8, 2.6, 'sun'),
  'dots-ink': dots(6, 1.5, 'ink'),
  'dots-cop': dots(6, 2, 'cop'),
  hatch: hatch(8, 5),
  'hatch-fine': hatch(5, 2.2),
};
