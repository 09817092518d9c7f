/**
 * `npm run -s bench [-- --json | --checker-only]`: how fast the engine is, beside what it could be at best and what others
 * do, and how long the checker takes beside bare parsing. Speeds are whole games a second of processor time, in one
 * interleaved run of the code bundled as the site is; what boardgame.io needs is installed the first time.
 */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { compile } from '../../src/engine';
import { ENGINE_BUILD } from '../../src/tools/vite/engine-build';
import { parisPlayable } from '../support/playable';
import { futuresInBrowser } from './browser';
import { median } from './measure';
import { midGame } from './mid-game';
import { installPeer } from './peers';

const HERE = import.meta.dirname;
const BUNDLE = resolve(HERE, '../../.cache/bench');

if (process.argv.includes('--browser')) {
  const scenario = parisPlayable();
  const counts = await futuresInBrowser(scenario, [...midGame(compile(scenario.rules))]);
  const middle = Math.round(median(counts));
  if (process.argv.includes('--json')) console.log(JSON.stringify({ futuresPer50msInBrowser: middle }));
  else console.log(`futures of a mid-game state in 50 ms of the analyst's thread in Chromium: ${middle}`);
  process.exit();
}
installPeer('boardgame.io');
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: resolve(HERE, 'run.ts'),
    outDir: BUNDLE,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    ...ENGINE_BUILD,
  },
});
// Room for new objects as there is after a while: nothing is collected while bytes are counted.
execFileSync(process.execPath, ['--min-semi-space-size=16', resolve(BUNDLE, 'run.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, BENCH_FOLDER: HERE },
});
