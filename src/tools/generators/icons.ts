/** Draws the site's icon from the shield's own drawing. The PNG sizes are taken from it by tests/browser/pictures/screens.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PALETTES } from '../../drawings/palettes';

const PUBLIC = resolve(import.meta.dirname, '../../../public');
const { ink, paper, sea, sun, red } = PALETTES.day;
const SIZE = 512;
const CENTRE = { x: 256, y: 400 };

const point = (radius: number, degrees: number): string => {
  const radians = (degrees * Math.PI) / 180;
  return `${(CENTRE.x + radius * Math.cos(radians)).toFixed(1)} ${(CENTRE.y + radius * Math.sin(radians)).toFixed(1)}`;
};

/** One stone of the arc, between two angles. */
const stone = (inner: number, outer: number, from: number, to: number): string =>
  `M${point(outer, from)}A${outer} ${outer} 0 0 1 ${point(outer, to)}L${point(inner, to)}A${inner} ${inner} 0 0 0 ${point(inner, from)}Z`;

const STONES = 5;
const arc = Array.from({ length: STONES }, (_, i) => {
  const width = 180 / STONES;
  return stone(150, 214, -180 + i * width + (i === 0 ? 0 : 2), -180 + (i + 1) * width - (i === STONES - 1 ? 0 : 2));
}).join('');

/** Squares of the lattice, in steps from the right edge. */
const lattice = Array.from({ length: 8 }, (_, row) => {
  const from = SIZE - [3, 2, 3, 2, 1, 2, 1, 1][row]! * 64;
  return Array.from({ length: (SIZE - from) / 64 }, (_, i) => `M${from + i * 64 + 8} ${row * 64 + 8}h56v56h-56Z`).join(
    '',
  );
}).join('');

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}"><path fill="${sun}" d="M0 0h512v512H0Z"/><path fill="${red}" d="${lattice}"/><circle cx="256" cy="400" r="226" fill="${paper}"/><path fill="${ink}" d="${arc}"/><path fill="${sea}" d="M118 400a138 138 0 0 1 276 0Z"/><path fill="${ink}" d="M0 400h512v112H0Z"/></svg>\n`;

mkdirSync(PUBLIC, { recursive: true });
writeFileSync(resolve(PUBLIC, 'icon.svg'), svg);
