/**
 * Cuts the two typefaces of the game to what it draws, from the Fontsource packages into assets/fonts.
 *
 * Run it again after an update of a font package: `npx tsx src/tools/generators/fonts.ts`. The results are committed, so
 * that building the site needs no font tool.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUTPUT = new URL('../../../assets/fonts/', import.meta.url);

/** Inclusive ranges of code points. */
type Range = readonly [from: number, to: number];

/** What French, English and their neighbours write; the style sheet asks this cut for all that the other one lacks. */
const LATIN: readonly Range[] = [
  [0x20, 0x7e],
  // Of Latin-1, not the signs that nobody writes here, nor the letters of Icelandic.
  [0xa0, 0xa1],
  [0xa3, 0xa3],
  [0xa7, 0xa9],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xbd, 0xbd],
  [0xbf, 0xcf],
  [0xd1, 0xdc],
  [0xdf, 0xef],
  [0xf1, 0xfc],
  [0xff, 0xff],
  [0x152, 0x153],
  [0x2002, 0x200b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2060, 0x2060],
  [0x20ac, 0x20ac],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];

/**
 * The letters of the other languages written in Latin script, fetched only by a page that shows one: the `unicode-range` of
 * the style sheet.
 */
const LATIN_EXTENDED: readonly Range[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
];

interface Cut {
  from: string;
  to: string;
  glyphs: readonly Range[];
  axes: Record<string, number | { min: number; max: number }>;
}

/** The cry and the titles: one instance, extra bold and at its narrowest; it keeps its optical sizes (12..96). */
const DISPLAY = { wght: 800, wdth: 75 };
/** Running text: regular to bold. */
const TEXT = { wght: { min: 400, max: 700 } };

const CUTS: readonly Cut[] = [
  {
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    to: 'bricolage-grotesque-800-75-latin.woff2',
    glyphs: LATIN,
    axes: DISPLAY,
  },
  {
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-standard-normal.woff2',
    to: 'bricolage-grotesque-800-75-latin-ext.woff2',
    glyphs: LATIN_EXTENDED,
    axes: DISPLAY,
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson-hyperlegible-next-latin.woff2',
    glyphs: LATIN,
    axes: TEXT,
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    to: 'atkinson-hyperlegible-next-latin-ext.woff2',
    glyphs: LATIN_EXTENDED,
    axes: TEXT,
  },
];

const textOf = (ranges: readonly Range[]): string =>
  ranges
    .map(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join(''))
    .join('');

for (const cut of CUTS) {
  const whole = await readFile(require.resolve(cut.from));
  const font = await subsetFont(whole, textOf(cut.glyphs), { targetFormat: 'woff2', variationAxes: cut.axes });
  await writeFile(new URL(cut.to, OUTPUT), font);
  console.log(`${cut.to}: ${whole.length} -> ${font.length} bytes`);
}
