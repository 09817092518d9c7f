/**
 * `npm run -s size [-- --json]`: what a first game costs on the wire, in brotli bytes, read from the built site.
 * `beforePhaser`: what the page asks for at once (styles, panels, map, rules, the paper), and the words of the first screens;
 * `phaser`: the moving world; `firstGame`: all that a first game fetches to its debrief, with fonts and the flagship
 * scenario, but for what the facts of that say; `facts`: these, which are asked for once one can decide. Of the languages, the
 * one that costs most. That nothing more is fetched is held by tests/browser/size.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Language, LANGUAGES } from '../../words/languages';
import { runCommand } from '../support/command';
import { type Chunk, readChunks } from '../vite/chunk-list';

const DIST = resolve(import.meta.dirname, '../../../dist');

const FLAGSHIP = 'sommet-de-paris';

/** Where the sources begin of what no first game asks for: rooms and dialogs beside it, documents, a poster, sound, a town. */
const BESIDE = [
  'src/store/documents',
  'src/panels/on-demand',
  'src/panels/workshop/',
  'src/store/workshop/',
  'src/panels/atelier/',
  'src/store/atelier/',
  'src/scenario/edit/',
  'src/panels/class/',
  'src/panels/room/',
  'src/panels/seat/',
  'src/panels/remote/',
  'src/store/room/',
  'src/store/class/',
  'src/panels/kit/',
  'src/panels/about/',
  'src/panels/games/',
  'src/panels/worlds/',
  'src/panels/return/',
  'src/store/return/returns',
  'src/store/return/ghost',
  'src/panels/catalogue/code-dialog',
  'src/store/saved-games/read-code',
  'src/store/saved-games/world-of-code',
  'src/panels/assumptions/prepare-dialog',
  'src/panels/assumptions/assumptions-dialog',
  'src/panels/guide/',
  'src/panels/give/',
  'src/store/give/dictionary',
  'src/store/give/packages',
  'src/store/give/scorm',
  'src/store/give/whole-world',
  'src/store/give/world-link',
  'src/panels/map/party-dialog',
  'src/panels/journal/origin',
  'src/panels/ui/refusal/',
  'src/panels/forecast/sandbox-bar',
  'src/panels/forecast/prediction',
  'src/panels/ending/keep',
  'src/panels/hand-in/files',
  'src/store/end-session',
  'src/world/sound',
  'src/drawings/map/town-paths',
  'virtual:summaries',
  'virtual:lessons',
  'virtual:collectables',
  'scenarios/',
  'virtual:instructions',
  'virtual:problems',
  'src/panels/problems/',
  'src/store/problems/',
  'src/analyst/problems/',
  'src/analyst/balance/',
  'src/analyst/tuning/',
  'src/analyst/played-map/',
];

export interface Sizes {
  beforePhaser: number;
  phaser: number;
  fonts: number;
  firstGame: number;
  facts: number;
}

/**
 * The files of the site that each size counts, in a language.
 * @throws Error when the site has not been built
 */
export function playedFiles(language: Language): Record<keyof Sizes, string[]> {
  if (!existsSync(DIST)) throw new Error('There is no built site: run `npm run build` first.');
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const chunks = readChunks();
  const isPlayed = ({ source }: Chunk): boolean => {
    const [, scenario, spoken] =
      /^(?:virtual:(?:scenario\/|facts\/facts-)(.*)-|src\/words\/)(\w\w)\b/.exec(source) ?? [];
    if (spoken !== undefined && spoken !== language) return false;
    if (scenario !== undefined && scenario !== FLAGSHIP) return false;
    return !BESIDE.some((start) => source.startsWith(start));
  };
  const played = new Set<string>();
  const follow = (file: string): void => {
    const chunk = chunks.find((one) => one.file === file);
    // The page of a French or English game needs the latin letters alone.
    if (played.has(file) || file.includes('latin-ext') || (chunk !== undefined && !isPlayed(chunk))) return;
    played.add(file);
    if (chunk !== undefined) [...chunk.needs, ...chunk.onDemand].forEach(follow);
  };
  const filesOf = (...sources: readonly string[]) =>
    chunks.filter(({ source }) => sources.includes(source)).map(({ file }) => file);

  chunks
    .map(({ file }) => file)
    .filter((file) => page.includes(`"./${file}"`))
    .forEach(follow);
  const facts = filesOf(`virtual:facts/facts-${FLAGSHIP}-${language}`);
  const isAtOnce = (file: string) => page.includes(`"./${file}"`) || file.endsWith('.png');
  return {
    beforePhaser: ['index.html', ...[...played].filter(isAtOnce), ...filesOf(`src/words/${language}/common.ts`)],
    phaser: filesOf('src/world/scene.ts', 'src/world/game-world.ts'),
    fonts: [...played].filter((file) => file.endsWith('.woff2')),
    firstGame: ['index.html', ...played].filter((file) => !facts.includes(file)),
    facts,
  };
}

/** Weighs the built site. */
export function sizesOf(): Sizes {
  const weightOf = (part: keyof Sizes) =>
    Math.max(
      ...LANGUAGES.map((language) =>
        playedFiles(language)[part].reduce((sum, file) => sum + brotli(join(DIST, file)), 0),
      ),
    );
  return {
    beforePhaser: weightOf('beforePhaser'),
    phaser: weightOf('phaser'),
    fonts: weightOf('fonts'),
    firstGame: weightOf('firstGame'),
    facts: weightOf('facts'),
  };
}

const weights = new Map<string, number>();

/** A font is compressed already. Each file is in several sums: it is compressed once. */
function brotli(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(file);
  const packed = (): Buffer => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const weight = file.endsWith('.woff2') ? bytes.length : packed().length;
  weights.set(file, weight);
  return weight;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand('npm run -s size [-- --json]', async () => {
    const sizes = sizesOf();
    if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
    else
      for (const [name, bytes] of Object.entries(sizes))
        console.log(`${name.padEnd(14)}${(bytes / 1000).toFixed(1).padStart(8)} kB`);
  });
}
