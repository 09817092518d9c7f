/**
 * `npm run -s size [-- --json]`: what a first game costs on the wire, in brotli bytes, read from the built site.
 * `beforePhaser`: page, panels and map; `phaser`: the moving world; `firstGame`: all of it with fonts and the first scenario.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../../dist');

export interface Sizes {
  beforePhaser: number;
  phaser: number;
  fonts: number;
  firstGame: number;
}

/** Weighs the site in `dist/`. Throws when it has not been built. */
export function sizesOf(dist = DIST): Sizes {
  const assets = join(dist, 'assets');
  if (!existsSync(assets)) throw new Error('There is no built site: run `npm run build` first.');
  const weigh = (matching: RegExp) =>
    readdirSync(assets)
      .filter((name) => matching.test(name))
      .reduce((sum, name) => sum + brotli(join(assets, name)), 0);
  // A typeface is already compressed; the page of a French or English game needs the latin files alone.
  const fonts = readdirSync(assets)
    .filter((name) => /-latin-[^e].*\.woff2$/.test(name) && !name.includes('latin-ext'))
    .reduce((sum, name) => sum + readFileSync(join(assets, name)).length, 0);
  const page = brotli(join(dist, 'index.html')) + weigh(/^index-.*\.(js|css)$/);
  const phaser = weigh(/^(scene|start|world-of-game|phaser)-.*\.js$/);
  const scenario = weigh(/^sommet-de-paris-.*\.js$/);
  return { beforePhaser: page, phaser, fonts, firstGame: page + phaser + fonts + scenario };
}

const brotli = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = sizesOf();
  if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
  else
    for (const [name, bytes] of Object.entries(sizes))
      console.log(`${name.padEnd(14)}${(bytes / 1000).toFixed(1).padStart(8)} kB`);
}
