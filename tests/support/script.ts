/** The rules and the random games as one script without imports, for engines other than Node's. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A script that defines `games.hashesOfGames(scenario, firstSeed, games)` (see `random-games.ts`), to be evaluated in a page
 * or in another JavaScript engine.
 */
export async function gamesScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('random-games.ts', import.meta.url)),
        formats: ['iife'],
        name: 'games',
      },
    },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('the bundler gave no script');
  return bundle.output[0].code;
}
