/**
 * `npm run -s size [-- --json]`: what a first game costs on the wire, in brotli bytes, read from the built site.
 * `beforePhaser`: all that is fetched until a dossier can be decided, in the language that costs more (page, styles, panels,
 * map, rules); `phaser`: the moving world; `firstGame`: all that a first game in one language fetches to its debrief, with
 * fonts and the flagship scenario. What players of the shelf never need is left out: the workshop, its checker and papers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Only when somebody opens them. */
const NOT_PLAYED = /^(workshop|check-worker|facts|GUIDE|GUIDE\.en|REFERENCE|REFERENCE\.en)-/;

export interface Sizes {
  beforePhaser: number;
  phaser: number;
  fonts: number;
  firstGame: number;
}

/** Weighs the site in `dist/`. Throws when it has not been built, or is not cut as this file believes. */
export function sizesOf(dist = DIST): Sizes {
  const assets = join(dist, 'assets');
  if (!existsSync(assets)) throw new Error('There is no built site: run `npm run build` first.');
  const names = readdirSync(assets);
  const weigh = (chosen: readonly string[]) => chosen.reduce((sum, name) => sum + brotli(join(assets, name)), 0);

  // The page names all that comes first: the entry, what is asked for ahead, the styles.
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const first = [
    ...new Set([...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name!)),
  ];
  const languages = names.filter((name) => /^(fr|en)-.*\.js$/.test(name));
  const scenarios = names.filter((name) => isScenario(join(assets, name)));
  const world = names.filter((name) => /^(scene|world-of-game)-.*\.js$/.test(name));
  const flagship = scenarios.filter((name) => name.startsWith('sommet-de-paris-'));
  if (first.length < 3 || languages.length !== 2 || world.length < 2 || flagship.length !== 2)
    throw new Error(`The built site is cut otherwise than src/tools/size.ts believes: ${names.join(', ')}`);

  const paper = names
    .filter((name) => name.endsWith('.png'))
    .reduce((sum, name) => sum + brotli(join(assets, name)), 0);
  const words = Math.max(...languages.map((name) => weigh([name])));
  const beforePhaser = brotli(join(dist, 'index.html')) + weigh(first) + words + paper;
  const phaser = weigh(world);
  // A typeface is already compressed; the page of a French or English game needs the latin files alone.
  const fonts = names
    .filter((name) => name.endsWith('.woff2') && !name.includes('latin-ext'))
    .reduce((sum, name) => sum + readFileSync(join(assets, name)).length, 0);
  const counted = new Set([...first, ...languages, ...scenarios, ...world]);
  const later = names.filter((name) => /\.(js|css)$/.test(name) && !counted.has(name) && !NOT_PLAYED.test(name));
  return {
    beforePhaser,
    phaser,
    fonts,
    firstGame: beforePhaser + phaser + fonts + Math.max(...flagship.map((name) => weigh([name]))) + weigh(later),
  };
}

/** A scenario's chunk is one text that is parsed. */
const isScenario = (file: string): boolean =>
  file.endsWith('.js') && /^var \w+=JSON\.parse\(/.test(readFileSync(file, 'utf8').slice(0, 40));

const brotli = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = sizesOf();
  if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
  else
    for (const [name, bytes] of Object.entries(sizes))
      console.log(`${name.padEnd(14)}${(bytes / 1000).toFixed(1).padStart(8)} kB`);
}
