/**
 * `npm run -s licences [-- --json]`: the packages that the game and its class server are made with, each with its version and
 * its licence, as `package-lock.json` pins them. What only builds and tests them is left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../support/command';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Package {
  name: string;
  version: string;
  /** As SPDX writes it; null where the package does not say. */
  licence: string | null;
}

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>;
}

const IN_LOCK = /^(?:.*\/)?node_modules\//;

/** In the order of their names. */
export function usedPackages(): Package[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev }]) => IN_LOCK.test(path) && dev !== true)
    .map(([path, { version = '', license = null }]) => ({
      name: path.replace(IN_LOCK, ''),
      version,
      licence: license,
    }));
}

/** The same packages as a software bill of materials (CycloneDX 1.5); the same lock file gives the same text. */
export function billOfMaterials(): string {
  const components = usedPackages().map(({ name, version, licence }) => ({
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(licence !== null && { licenses: [{ expression: licence }] }),
  }));
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components }, null, 1)}\n`;
}

/** The texts that licences ask to pass on: those of the packages, then those of the typefaces. */
export function notices(): string {
  const packages = usedPackages().map(({ name, version, licence }) =>
    notice(`${name} ${version} (${licence ?? '?'})`, join(ROOT, 'node_modules', name), /^licen[cs]e/i),
  );
  const fonts = join(ROOT, 'assets/fonts');
  const typefaces = readdirSync(fonts)
    .filter((file) => file.startsWith('OFL-'))
    .map((file) => notice(file.replace(/^OFL-|\.txt$/g, ''), fonts, new RegExp(`^${file}$`)));
  return [...packages, ...typefaces].join('\n\n');
}

function notice(title: string, folder: string, isText: RegExp): string {
  const file = readdirSync(folder).find((name) => isText.test(name));
  const text =
    file === undefined ? 'Its package holds no text of its licence.' : readFileSync(join(folder, file), 'utf8').trim();
  return `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand('npm run -s licences [-- --json]', async () => {
    const packages = usedPackages();
    if (process.argv.includes('--json')) console.log(JSON.stringify(packages, null, 1));
    else
      for (const { name, version, licence } of packages)
        console.log(`${name.padEnd(28)}${version.padEnd(12)}${licence ?? '?'}`);
  });
}
