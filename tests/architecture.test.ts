/**
 * The rooms of `src`: what each may import, and by which files others may enter it. Types count like everything else: who
 * needs a type of another room knows that room.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

interface Room {
  /** Rooms that it may import. */
  imports: readonly string[];
  /** Packages that it may import; absent: none. */
  packages?: RegExp;
  /** The files by which other rooms may enter it, as paths inside it. */
  entries: RegExp;
}

/** Files that stand at the root of a room. */
const ROOT_FILES = /^[^/]+$/;

/** A file at the root of `src` is a room of its own. */
const ROOMS: Readonly<Record<string, Room>> = {
  engine: { imports: [], entries: /^(analysis\/)?index\.ts$/ },
  words: { imports: [], entries: ROOT_FILES },
  scenario: {
    imports: ['engine', 'words'],
    packages: /^(zod|yaml)$/,
    entries:
      /^([^/]+|check\/(check|check-worker|variant)\.ts|condition\/condition\.ts|edit\/(index|change|languages)\.ts|schema\/(json-schema|reference)\.ts)$/,
  },
  analyst: {
    imports: ['engine', 'scenario'],
    packages: /^node:(timers\/promises|worker_threads)$/,
    entries: /^(index|tuning\/index|worker\/(browser|node|worker))\.ts$/,
  },
  class: { imports: ['engine'], entries: /^index\.ts$/ },
  'class-server': {
    imports: ['engine', 'class', 'scenario'],
    packages: /^(node:.*|hono(\/.*)?|@hono\/node-server(\/.*)?|@redis\/client)$/,
    entries: /^(server|stores\/(embedded|redis|log-store))\.ts$/,
  },
  store: { imports: ['engine', 'class', 'scenario', 'analyst'], packages: /^(zustand\/vanilla|fflate)$/, entries: /./ },
  drawings: {
    imports: ['engine', 'scenario'],
    entries: /^([^/]+|endings\/(endings|sheet)\.ts|map\/[^/]+|pictures\/pictures\.ts)$/,
  },
  'view-models': { imports: ['engine', 'words', 'scenario', 'store', 'drawings'], entries: ROOT_FILES },
  world: {
    imports: ['engine', 'words', 'scenario', 'store', 'drawings', 'view-models'],
    packages: /^phaser$/,
    entries: /^(fetch|game-world|webgl)\.ts$/,
  },
  panels: {
    imports: ['engine', 'class', 'words', 'scenario', 'store', 'drawings', 'view-models'],
    packages: /^(preact|preact\/hooks|uqr|zustand\/vanilla|@codemirror\/\w[\w-]*|@lezer\/highlight)$/,
    entries:
      /^(app\.tsx|index\.tsx|styles\/index\.css|hooks\/use-words\.ts|promise\/head\.tsx|give\/which-world\.tsx|workshop\/report\/report-page\.tsx|kit\/(sheets\/sheets\.tsx|view-models\/kit\.ts))$/,
  },
  tools: {
    imports: ['engine', 'words', 'scenario', 'analyst', 'class-server', 'store', 'drawings', 'panels'],
    packages: /./,
    entries: /^(?!)/,
  },
  'alone.ts': {
    imports: ['words', 'analyst', 'store', 'panels'],
    packages: /^virtual:/,
    entries: /^$/,
  },
  'start.ts': { imports: ['main.ts', 'words', 'store', 'panels', 'world'], packages: /^virtual:/, entries: /^$/ },
  'main.ts': { imports: ['words', 'analyst', 'store', 'panels', 'world'], packages: /^virtual:/, entries: /^$/ },
  'virtual-modules.d.ts': { imports: ['scenario', 'store'], entries: /^$/ },
};

/** What is written as data: texts, shapes and outlines, however long. */
const DATA: readonly RegExp[] = [/^words\//, /^drawings\/.*(paths|icons|pictures|endings)/];
/** Lines of a file that is not data, and files of a folder at one level, at most. */
const MOST_LINES = 300;
const MOST_FILES = 25;

const entriesOf = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));
const isFolder = (path: string): boolean => statSync(path).isDirectory();
const filesIn = (folder: string): string[] =>
  entriesOf(folder).flatMap((path) => (isFolder(path) ? filesIn(path) : [path]));
const foldersIn = (folder: string): string[] => [
  folder,
  ...entriesOf(folder)
    .filter(isFolder)
    .flatMap((path) => foldersIn(path)),
];

/** As paths inside `src`. */
const FILES = filesIn(SRC)
  .filter((path) => /\.(tsx?|css)$/.test(path))
  .map((path) => relative(SRC, path));
const KNOWN = new Set(FILES);
const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** Statements (of styles too), then calls. */
const IMPORTS = [
  /^\s*@?(?:import|export)\s(?:[^'"`;=]*\sfrom\s)?(['"])([^'"\n]+)\1/gm,
  /\b(?:import|new URL)\(\s*(['"`])(\.[^'"`\n]+)\1/g,
];

/** Every import of a file, as written. */
export const importsOf = (text: string): string[] =>
  IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[2]!));

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

/** The files that a relative import means: one, or one a language where a part of its path is filled in. */
function filesMeant(file: string, name: string): string[] {
  const path = relative(SRC, resolve(SRC, dirname(file), name.replace(/\?.*$/, '')));
  if (path.includes('${')) {
    const parts = path.split(/\$\{[^}]*\}/);
    return FILES.filter((other) => other.startsWith(parts[0]!) && other.endsWith(parts.at(-1)!));
  }
  const ending = ENDINGS.find((candidate) => KNOWN.has(path + candidate));
  return ending === undefined ? [] : [path + ending];
}

/** The files of `src` that each file imports. */
const GRAPH = new Map(
  FILES.map((file) => [
    file,
    importsOf(textOf(file))
      .filter((name) => name.startsWith('.'))
      .flatMap((name) => filesMeant(file, name)),
  ]),
);

const roomOf = (file: string): string => file.split('/')[0]!;
const insideRoom = (file: string): string => file.split('/').slice(1).join('/');

/** Files that import one another in a circle: each with all that it leads to and that leads back to it (Tarjan). */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const numbers = new Map<string, number>();
  const circles: string[][] = [];
  const open: string[] = [];
  /** The lowest number that can be reached from a file through those that are still open. */
  const visit = (file: string): number => {
    const own = numbers.size;
    numbers.set(file, own);
    open.push(file);
    let lowest = own;
    for (const other of graph.get(file) ?? []) {
      if (!numbers.has(other)) lowest = Math.min(lowest, visit(other));
      else if (open.includes(other)) lowest = Math.min(lowest, numbers.get(other)!);
    }
    if (lowest === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle);
    }
    return lowest;
  };
  for (const file of graph.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}

describe('imports point one way', () => {
  test('every folder and every file at the root of src is a room', () => {
    expect(Object.keys(ROOMS).sort()).toEqual([...new Set(FILES.map(roomOf))].sort());
  });

  for (const [room, { imports, packages }] of Object.entries(ROOMS)) {
    const own = FILES.filter((file) => roomOf(file) === room);

    test(`${room} imports ${imports.join(', ') || 'nothing outside itself'}`, () => {
      const strangers = own.flatMap((file) =>
        GRAPH.get(file)!
          .filter((other) => roomOf(other) !== room && !imports.includes(roomOf(other)))
          .map((other) => `${file} imports ${other}`),
      );
      expect(strangers).toEqual([]);
    });

    test(`${room} imports ${packages === undefined ? 'no package' : 'no other package than its own'}`, () => {
      const strangers = own.flatMap((file) =>
        importsOf(textOf(file))
          .filter((name) => !name.startsWith('.'))
          .filter((name) => packages === undefined || !packages.test(name))
          .map((name) => `${file} imports ${name}`),
      );
      expect(strangers).toEqual([]);
    });
  }

  test('another room is entered by its public files only', () => {
    const deep = [...GRAPH].flatMap(([file, others]) =>
      others
        .filter((other) => roomOf(other) !== roomOf(file) && !ROOMS[roomOf(other)]!.entries.test(insideRoom(other)))
        .map((other) => `${file} imports ${other}`),
    );
    expect(deep).toEqual([]);
  });

  test('no import leads nowhere', () => {
    const lost = FILES.flatMap((file) =>
      importsOf(textOf(file))
        .filter((name) => name.startsWith('.') && filesMeant(file, name).length === 0)
        .filter((name) => !existsSync(resolve(SRC, dirname(file), name.replace(/\?.*$/, ''))))
        .map((name) => `${file} imports ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('no files import one another in a circle, types included', () => {
    expect(circlesOf(GRAPH)).toEqual([]);
  });
});

describe('nothing grows out of sight', () => {
  test(`a file that is not data has at most ${MOST_LINES} lines`, () => {
    const long = FILES.filter((file) => !DATA.some((known) => known.test(file)))
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  test(`a folder has at most ${MOST_FILES} files at one level`, () => {
    const full = foldersIn(SRC)
      .map((folder) => ({
        folder: relative(SRC, folder),
        files: entriesOf(folder).filter((path) => !isFolder(path)).length,
      }))
      .filter(({ files }) => files > MOST_FILES);
    expect(full).toEqual([]);
  });
});

describe('the check itself', () => {
  test('sees imports of every kind', () => {
    const text =
      "import a from './a';\nimport type { B } from '../b';\nexport * from './c';\nconst d = await import('./d');\n" +
      "import './e.css';\nnew Worker(new URL('./f.ts', import.meta.url));\nimport(`./${language}/g.ts`);";
    expect(importsOf(text)).toEqual(['./a', '../b', './c', './e.css', './d', './f.ts', './${language}/g.ts']);
  });

  test('finds circles of any length, and nothing else', () => {
    const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e', 'f'], e: ['f'], f: [], g: ['h'], h: ['g'] };
    const circles = circlesOf(new Map(Object.entries(graph)));
    expect(circles.map((circle) => circle.sort().join(' ')).sort()).toEqual(['a b c', 'g h']);
  });
});
