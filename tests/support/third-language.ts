/**
 * The project with a third language: a copy of it in `.cache`, with a folder more among the words and one line more in the
 * list of languages. The texts of that language are the English ones between brackets, so that a text that comes from
 * elsewhere shows.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../../src/words';

const ROOT = resolve(import.meta.dirname, '../..');
const COPY = resolve(ROOT, '.cache/third-language');

export const PSEUDO = 'xx' as Language;
const LINE = `  xx: { name: '⟦Pseudo⟧', locale: 'en-GB', link: 'xx', lost: '⟦lost⟧' },\n`;

/** What is no text: a file's name, an id, a separator, what authors write. */
const PLAIN = ['names', 'templateFile', 'fileName', 'file', 'spreadsheet', 'decimal', 'littleWords', 'keys', 'values'];

const BRACKETS = `
const PLAIN = ${JSON.stringify(PLAIN)};
/** The same words, each text between brackets; what is made by a function, once it is made. */
export const bracketed = (value: any, name = ''): any => {
  if (typeof value === 'string') return PLAIN.includes(name) ? value : \`⟦\${value}⟧\`;
  if (typeof value === 'function') return (...given: any[]) => bracketed(value(...given), name);
  if (Array.isArray(value)) return value.map((item) => bracketed(item, name));
  if (typeof value !== 'object' || value === null || (PLAIN.includes(name) && name !== 'file')) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bracketed(part, key)]));
};
`;

function filesIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, join(inside, entry.name)) : [join(inside, entry.name)],
  );
}

/** Makes the copy anew; gives its folder. */
export function addLanguage(): string {
  rmSync(COPY, { recursive: true, force: true });
  for (const part of [
    'src',
    'tests',
    'scenarios',
    'assets/reference',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ])
    cpSync(join(ROOT, part), join(COPY, part), { recursive: true, filter: (path) => !path.includes('node_modules') });
  const words = join(COPY, 'src/words');
  const list = join(words, 'languages.ts');
  writeFileSync(list, readFileSync(list, 'utf8').replace('\n};\n', `\n${LINE}};\n`));
  writeFileSync(join(words, 'bracketed.ts'), BRACKETS);
  for (const file of filesIn(join(words, 'en'))) {
    const path = join(words, PSEUDO, file);
    const up = '../'.repeat(file.split(/[\\/]/).length);
    mkdirSync(dirname(path), { recursive: true });
    const english = `${up}en/${file.replace(/\.ts$/, '')}`;
    const text = `import words from '${english}';\nimport { bracketed } from '${up}bracketed';\n\nexport default bracketed(words) as typeof words;\n`;
    writeFileSync(path, file === 'grammar.ts' ? readFileSync(join(words, 'en', file)) : text);
  }
  return COPY;
}

/** A module of the copy. */
export const load = <Module>(path: string): Promise<Module> =>
  import(/* @vite-ignore */ join(COPY, path)) as Promise<Module>;

/** What is left of a text without what stands between brackets. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let left = '';
  for (const letter of text) {
    if (letter === '⟦') depth++;
    else if (letter === '⟧') depth--;
    else if (depth === 0) left += letter;
  }
  return left;
}
