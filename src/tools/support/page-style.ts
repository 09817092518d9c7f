/** The style of pages that are written outside the game: sheets of the game's own style, as one text. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inkStyles } from '../vite/ink-styles';

const PANELS = resolve(import.meta.dirname, '../../panels');

/**
 * @param names of the style sheets of the panels, in the order of the cascade
 * @param addressOf how the style names a file of the project
 * @param hasRareLetters whether the typefaces for letters that French and English lack are named too
 */
export function pageStyle(
  names: readonly string[],
  addressOf: (file: string) => string,
  hasRareLetters = true,
): string {
  const sheets = names.map((name) => {
    const file = resolve(PANELS, name);
    const sheet = readFileSync(file, 'utf8').replace(/\/\*.*?\*\/\n?/gs, '');
    const kept = hasRareLetters ? sheet : sheet.replace(/@font-face \{[^}]*unicode-range[^}]*\}\n/g, '');
    return kept.replace(/url\('([^']+)'\)/g, (_, path: string) => `url('${addressOf(resolve(dirname(file), path))}')`);
  });
  return [inkStyles(), ...sheets].join('\n');
}

/** A file of the project inside the page that names it. */
export function inlined(file: string): string {
  const type = file.endsWith('.png') ? 'image/png' : 'font/woff2';
  return `data:${type};base64,${readFileSync(file).toString('base64')}`;
}

/** What a page with its style and its files inside may do: nothing in it runs or is fetched. */
export const INLINED_POLICY = "style-src 'unsafe-inline'; font-src data:; img-src data:";
