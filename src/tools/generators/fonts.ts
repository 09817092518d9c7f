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

/**
 * What French, English and their neighbours write, as a `unicode-range`; of Latin-1 not the signs that nobody writes here, nor
 * the letters of Icelandic. The style sheet asks this cut for all that the other one lacks.
 */
const LATIN =
  'U+0020-007E, U+00A0-00A1, U+00A3, U+00A7-00A9, U+00AB, U+00B0, U+00B7, U+00BB, U+00BD, U+00BF-00CF, U+00D1-00DC, ' +
  'U+00DF-00EF, U+00F1-00FC, U+00FF, U+0152-0153, U+2002-200B, U+2010-2015, U+2018-201E, U+2022, U+2026, U+202F, ' +
  'U+2060, U+20AC, U+2191, U+2193, U+2212';

/** The letters of the other languages written in Latin script, fetched only by a page that shows one. */
const LATIN_EXTENDED = 'U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+1E80-1E85, U+1E9E, U+1EF2-1EF3';

const BRICOLAGE = {
  from: (script: string) =>
    `@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-${script}-standard-normal.woff2`,
  to: 'bricolage-grotesque-800-75',
  /** The cry and the titles: one instance, extra bold and at its narrowest; it keeps its optical sizes (12..96). */
  axes: { wght: 800, wdth: 75 },
};
const ATKINSON = {
  from: (script: string) =>
    `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${script}-wght-normal.woff2`,
  to: 'atkinson-hyperlegible-next',
  /** Running text: regular to bold. */
  axes: { wght: { min: 400, max: 700 } },
};

/** Every character of a `unicode-range`. */
const charactersOf = (ranges: string): string =>
  [...ranges.matchAll(/U\+(\w+)(?:-(\w+))?/g)]
    .flatMap(([, first, last = first]) => {
      const from = Number.parseInt(first!, 16);
      const count = Number.parseInt(last!, 16) - from + 1;
      return Array.from({ length: count }, (_, i) => String.fromCodePoint(from + i));
    })
    .join('');

for (const { from, to, axes } of [BRICOLAGE, ATKINSON]) {
  for (const [script, range] of Object.entries({ latin: LATIN, 'latin-ext': LATIN_EXTENDED })) {
    const whole = await readFile(require.resolve(from(script)));
    const font = await subsetFont(whole, charactersOf(range), { targetFormat: 'woff2', variationAxes: axes });
    const name = `${to}-${script}.woff2`;
    await writeFile(new URL(name, OUTPUT), font);
    console.log(`${name}: ${whole.length} -> ${font.length} bytes`);
  }
}
