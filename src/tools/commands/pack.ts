/**
 * `npm run pack [-- --out FILE]`: the whole game as one zip of static files, `bouclier.zip`. Unpacked anywhere (a school's
 * server, Moodle, any folder of any host) it plays: paths are relative and the page carries its own security policy.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { filesUnder } from '../vite/site-files';
import { runCommand, workingFolder } from '../support/command';
import { billOfMaterials, notices } from './licences';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What Debian's nginx sends of the site besides its page, as its own list of kinds of files names it. */
const GZIP_TYPES =
  'gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;';

const README = `BOUCLIER : LE JEU DE LA RÉGULATION

Décompressez ce dossier sur n’importe quel serveur, dans n’importe quel sous-dossier : ouvrez index.html par son adresse
(https://…/index.html). Rien d’autre à installer, aucune donnée ne quitte le navigateur.
Moodle : ajoutez une ressource « Fichier », déposez ce zip, décompressez-le, et choisissez index.html comme fichier principal.
Ouvert par un double clic (file://), le jeu ne démarre pas, et la page le dit : les navigateurs l’interdisent.
nginx ne comprime de lui-même que les pages HTML. Pour que le reste arrive presque trois fois plus léger : gzip on;
  ${GZIP_TYPES}
Licences : LICENSE.txt, et THIRD-PARTY-NOTICES.txt pour ce qui n’est pas de nous.

BOUCLIER: THE REGULATION GAME

Unpack this folder on any server, in any subfolder, and open index.html by its address (https://…/index.html). Nothing else
to install; no data leaves the browser.
Moodle: add a "File" resource, upload this zip, unpack it, and choose index.html as the main file.
Opened by a double click (file://) the game does not start, and the page says so: browsers forbid it.
Left to itself nginx compresses HTML pages alone. For the rest to be almost three times lighter on the line: gzip on;
  ${GZIP_TYPES}
Licences: LICENSE.txt, and THIRD-PARTY-NOTICES.txt for what is not ours.
`;

/**
 * A built site as a zip; the same site gives the same zip. Every file has the date of the build: a server that compares dates
 * and sizes hands out a new version even where a file has kept its size.
 */
export function packed(site: string): Uint8Array {
  const { mtime } = statSync(join(site, 'index.html'));
  const files: Zippable = {};
  const add = (name: string, content: Uint8Array) => (files[name] = [content, { mtime, level: 9 }]);
  add('README.txt', new TextEncoder().encode(README));
  add('LICENSE.txt', readFileSync(join(ROOT, 'LICENSE')));
  add('THIRD-PARTY-NOTICES.txt', new TextEncoder().encode(notices()));
  add('sbom.cdx.json', new TextEncoder().encode(billOfMaterials()));
  for (const { path, name } of filesUnder(site)) add(name, readFileSync(path));
  return zipSync(files);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand('npm run pack [-- --out FILE]', async () => {
    const { values } = parseArgs({ options: { out: { type: 'string', default: 'bouclier.zip' } } });
    await build({ root: ROOT, configLoader: 'native', logLevel: 'warn' });
    const zip = packed(join(ROOT, 'dist'));
    const target = resolve(workingFolder, values.out);
    writeFileSync(target, zip);
    console.log(`${target} (${(zip.length / 1e6).toFixed(1)} MB)`);
  });
}
