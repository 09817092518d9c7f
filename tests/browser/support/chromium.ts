/** A real browser for the tests: the one that is there, or one from the npm registry. Never a skip. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Exactly this version starts on Node 20; later ones ask for Node 22. */
const PACKAGED = '@sparticuz/chromium@147.0.0';
const CACHE = resolve(import.meta.dirname, '../../../.cache/chromium');

/** Flags that keep the browser quiet: no update, no sync, no look-up of its maker's hosts. */
export const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * WebGL by software, and that alone: pages and canvases are painted by the processor, as on any machine without a graphics
 * card. Left to themselves they would be painted through the imitated card, many times slower.
 */
const WITHOUT_A_SCREEN = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
];

/** For scripts that tsx runs: what they send to a page calls this, to keep the names of its functions. */
export const KEEPS_NAMES = 'globalThis.__name ??= (named) => named;';

export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({ ...found, args: [...QUIET, ...(found.args ?? [])] });
}

/** Where it is, and what it is started with. */
export async function findChromium(): Promise<Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return { executablePath: named };
  }
  const usual = USUAL_PLACES.find((place) => existsSync(place));
  if (usual !== undefined) return { executablePath: usual };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error(
    'The browser tests need Chromium or Chrome and found none.\n' +
      'Install one, or say where it is: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

const FONTS = (packaged: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${packaged}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(packaged, 'cache')}</cachedir>
</fontconfig>
`;

/** A Chromium inside an npm package, fetched once into .cache/ by those who have no browser. */
async function packagedChromium() {
  const temporary = join(CACHE, 'tmp');
  await mkdir(temporary, { recursive: true });
  if (!existsSync(join(CACHE, 'node_modules/@sparticuz/chromium'))) {
    console.log(`No Chromium on this machine: fetching ${PACKAGED} (66 MB, once).`);
    await promisify(execFile)('npm', ['install', '--prefix', CACHE, '--no-save', '--no-audit', '--no-fund', PACKAGED]);
  }
  // Read when the package is imported: it then unpacks its own libraries, into a folder of its own.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  process.env['TMPDIR'] = temporary;
  const entry = createRequire(join(CACHE, 'package.json')).resolve('@sparticuz/chromium');
  const { default: packaged } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  const executablePath = await packaged.executablePath();
  // Its own settings look for the fonts elsewhere, and a browser without any font crashes.
  const fonts = join(temporary, 'fonts.conf');
  await writeFile(fonts, FONTS(join(temporary, 'fonts')));
  // Not its own flags either: they run everything in one process and switch web security off.
  return {
    executablePath,
    args: WITHOUT_A_SCREEN,
    env: { ...process.env, FONTCONFIG_FILE: fonts } as Record<string, string>,
  };
}
