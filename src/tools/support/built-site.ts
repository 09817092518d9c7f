/** The built site, made again where what it is made of has changed. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesUnder } from '../vite/site-files';

const ROOT = resolve(import.meta.dirname, '../../..');
const MADE_OF = ['src', 'scenarios', 'public', 'assets'];
const FILES = ['index.html', 'package.json', 'vite.config.ts'];

const SITE = join(ROOT, 'dist');

/** Gives the folder of the site, built by now. */
export async function builtSite(onBuild: () => void): Promise<string> {
  const page = join(SITE, 'index.html');
  if (!existsSync(page) || newest() > statSync(page).mtimeMs) {
    onBuild();
    const { build } = await import('vite');
    await build({ root: ROOT, configLoader: 'native', logLevel: 'warn' });
  }
  return SITE;
}

const newest = (): number =>
  Math.max(
    ...[
      ...MADE_OF.flatMap((folder) => filesUnder(join(ROOT, folder))),
      ...FILES.map((name) => ({ path: join(ROOT, name) })),
    ].map(({ path }) => statSync(path).mtimeMs),
  );
