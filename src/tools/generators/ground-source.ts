/** Writes a ground of the map, drawn once and for all, as a module of src/drawings/map. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Point, Ring } from './rings';

interface Part {
  rings: readonly Ring[];
  /** Where its name is pinned, its sign repeated, and where it is pointed at. */
  anchor: Point;
  sign: Point;
  land: Point;
}

interface GroundSource {
  name: string;
  /** How it was made. */
  comment: string;
  /** Types of ./ground that the module uses. */
  types: string;
  radius: number;
  isPolar?: boolean;
  parts: Readonly<Record<string, Part>>;
  /** Places that belong to no part. */
  sea: readonly Point[];
}

/** A place in whole numbers. */
export const spot = ([x, y]: Point): string => `[${Math.round(x)}, ${Math.round(y)}]`;

/** `x y dx dy dx dy …` in whole numbers for each ring, separated by `;`. A minus sign also separates. */
const linesOf = (rings: readonly Ring[]): string =>
  rings
    .map((ring) => {
      const whole = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
      const numbers = whole.flatMap(([x, y], i) => {
        const [beforeX, beforeY] = i === 0 ? [0, 0] : whole[i - 1]!;
        return [x - beforeX, y - beforeY];
      });
      return numbers.map((number, i) => (i > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');
    })
    .join(';');

/** @param more lines of source after the ground */
export function writeGround(file: string, source: GroundSource, more: readonly string[] = []): void {
  const parts = Object.entries(source.parts).flatMap(([part, { rings, ...places }]) => [
    `    ${part}: {`,
    '      lines:',
    `        '${linesOf(rings)}',`,
    ...Object.entries(places).map(([place, at]) => `      ${place}: ${spot(at)},`),
    '    },',
  ]);
  const text = [
    `// ${source.comment} Do not edit by hand.`,
    `import type { ${source.types} } from './ground';`,
    '',
    `export const ${source.name}: Ground = {`,
    `  radius: ${source.radius},`,
    ...(source.isPolar === true ? ['  isPolar: true,'] : []),
    '  parts: {',
    ...parts,
    '  },',
    '  sea: [',
    ...source.sea.map((at) => `    ${spot(at)},`),
    '  ],',
    '};',
    '',
    ...more,
  ].join('\n');
  writeFileSync(new URL(`../../drawings/map/${file}`, import.meta.url), text);
  console.log(`${text.length} characters, ${brotliCompressSync(Buffer.from(text)).length} bytes with brotli`);
}
