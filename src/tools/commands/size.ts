/**
 * `npm run -s size [-- --json]`: what a first game costs on the wire, in brotli bytes, read from the built site.
 * `beforePhaser`: all that is fetched until a dossier can be decided, in the language that costs more (page, styles, panels,
 * map, rules); `phaser`: the moving world; `firstGame`: all that a first game in one language fetches to its debrief, with
 * fonts and the flagship scenario. The rooms beside the game are left out: that nothing more is fetched is held by
 * tests/browser/size.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Language, LANGUAGES } from '../../words/language';
import { runCommand } from '../support/command';

const DIST = resolve(import.meta.dirname, '../../../dist');

/** What comes when somebody opens it: the workshop and its papers, the room of kept games, that of the class, a poster saved, a game in a town. */
const OPENED = (
  'workshop checker check-worker facts GUIDE GUIDE.en REFERENCE REFERENCE.en ' +
  'games recall text-file-button class classroom limits axes-plot page save-poster sound town-paths'
).split(' ');

export interface Sizes {
  beforePhaser: number;
  phaser: number;
  fonts: number;
  firstGame: number;
}

/** The files of the site that a first game is played with. */
interface Played {
  /** What the page names: the entry, what is asked for ahead, the styles; and its paper. */
  first: readonly string[];
  world: readonly string[];
  fonts: readonly string[];
  /** The words of the interface, those of its later screens, and the flagship scenario, in a language. */
  spoken: Readonly<Record<Language, readonly [words: string, later: string, scenario: string]>>;
  /** The other parts of the interface, and the thread that thinks about games. */
  later: readonly string[];
}

/** Throws when the site has not been built, or is not cut as this file believes. */
export function playedFiles(dist = DIST): Played {
  const assets = join(dist, 'assets');
  if (!existsSync(assets)) throw new Error('There is no built site: run `npm run build` first.');
  const names = readdirSync(assets);
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const one = (pattern: RegExp): string => {
    const found = names.filter((name) => pattern.test(name));
    if (found.length === 1) return found[0]!;
    throw new Error(`src/tools/commands/size.ts believes that one file is ${String(pattern)}, not ${found.length}.`);
  };
  const scripts = names.filter((name) => /\.(js|css)$/.test(name));
  const first = scripts.filter((name) => page.includes(`"./assets/${name}"`));
  const world = [one(/^scene-.*\.js$/), one(/^game-world-.*\.js$/)];
  const spokenIn = (language: Language) =>
    [
      one(new RegExp(`^${language}-.*\\.js$`)),
      one(new RegExp(`^later-${language}-.*\\.js$`)),
      one(new RegExp(`^sommet-de-paris-${language}-.*\\.js$`)),
    ] as const;
  const spoken = { fr: spokenIn('fr'), en: spokenIn('en') };
  const others = new Set([...first, ...world, ...spoken.fr, ...spoken.en]);
  const isOpened = (name: string) => OPENED.some((part) => name.startsWith(`${part}-`));
  return {
    first: [...first, one(/^grain-.*\.png$/)],
    world,
    // The page of a French or English game needs the latin files alone.
    fonts: names.filter((name) => name.endsWith('.woff2') && !name.includes('latin-ext')),
    spoken,
    later: scripts.filter((name) => !others.has(name) && !isOpened(name) && !isScenario(join(assets, name))),
  };
}

/** Weighs the site in `dist/`. */
export function sizesOf(dist = DIST): Sizes {
  const { first, world, fonts: typefaces, spoken, later } = playedFiles(dist);
  const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + brotli(join(dist, 'assets', name)), 0);
  const start = brotli(join(dist, 'index.html')) + weigh(first);
  const heavier = (weight: (language: Language) => number) => Math.max(...LANGUAGES.map(weight));
  const phaser = weigh(world);
  // Already compressed.
  const fonts = typefaces.reduce((sum, name) => sum + readFileSync(join(dist, 'assets', name)).length, 0);
  return {
    beforePhaser: start + heavier((language) => weigh(spoken[language].slice(0, 1))),
    phaser,
    fonts,
    firstGame: start + phaser + fonts + heavier((language) => weigh(spoken[language])) + weigh(later),
  };
}

/** A scenario's chunk is one text that is parsed. */
const isScenario = (file: string): boolean =>
  file.endsWith('.js') && /^var \w+=JSON\.parse\(/.test(readFileSync(file, 'utf8').slice(0, 40));

const brotli = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand('npm run -s size [-- --json]', async () => {
    const sizes = sizesOf();
    if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
    else
      for (const [name, bytes] of Object.entries(sizes))
        console.log(`${name.padEnd(14)}${(bytes / 1000).toFixed(1).padStart(8)} kB`);
  });
}
