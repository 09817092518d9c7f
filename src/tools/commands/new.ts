/**
 * `npm run new -- ID [--title TITLE] [--lang LANGUAGES] [--in FOLDER]`: writes a scenario to fill in. At a terminal it
 * asks for what is not given; elsewhere it takes the defaults. Never overwrites. Leaves with 2 when it can't write.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { COMFORT, LIMITS } from '../../scenario/limits';
import { FACTS_FILE, ID_PATTERN } from '../../scenario/names';
import { asId } from '../../scenario/nearest';
import { isLanguage, LANGUAGES, type Language } from '../../words/languages';
import { templateWords } from '../../words/template';
import { newWords } from '../../words/tools';
import { template } from '../../scenario/template';
import { CommandError, runCommand, terminalLanguage, workingFolder } from '../support/command';
import { ask, type Answer } from '../support/prompt';

const ROOT = resolve(import.meta.dirname, '../../..');

const spoken = terminalLanguage();
const words = await newWords.load(spoken);

/** Names of files that mean something else: the facts that scenarios share, and devices of Windows whatever they end with. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const readId = (answer: string): Answer<string> => {
  const id = answer.trim();
  if (RESERVED.test(id) || `${id}.yaml` === FACTS_FILE) return { fault: words.reservedId(id) };
  // In a file's name, words are joined by hyphens only.
  const isId = ID_PATTERN.test(id) && !id.includes('_') && id.length <= LIMITS.idLength;
  return isId ? { value: id } : { fault: words.badId(id, asId(id).slice(0, LIMITS.idLength)) };
};

const readTitle = (answer: string): Answer<string> => {
  const title = answer.trim();
  const isTitle = title !== '' && title.length <= COMFORT.labelLength && !/[\p{Cc}\u2028\u2029]/u.test(title);
  return isTitle ? { value: title } : { fault: words.badTitle(COMFORT.labelLength) };
};

const readLanguages = (answer: string): Answer<readonly Language[]> => {
  const named = answer.split(/[\s,]+/).filter((word) => word !== '');
  const languages = LANGUAGES.filter((language) => named.includes(language));
  const isKnown = named.length > 0 && named.every(isLanguage);
  return isKnown ? { value: languages } : { fault: words.badLanguages(answer) };
};

/** `robot-cdi` is shown as `Robot cdi`. */
const titleOf = (id: string): string => {
  const plain = id.replaceAll('-', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** A path as one types it, with `/` on every machine: from here when it is below, else whole. */
const typed = (path: string): string => {
  const below = relative(workingFolder, path);
  return below.startsWith('..') || isAbsolute(below) ? path : below.split(sep).join('/');
};

function nextSteps(file: string, isInCatalogue: boolean): string {
  const { steps } = words;
  const shown = /\s/.test(file) ? JSON.stringify(file) : file;
  const commands: readonly [string, string][] = [
    [`npm run -s check -- ${shown}`, steps.check],
    [`npm run -s play -- ${shown}`, steps.play],
    [`npm run -s balance -- ${shown}`, steps.balance],
    ['npm start', isInCatalogue ? steps.start : steps.openInGame],
  ];
  const width = Math.max(...commands.map(([command]) => command.length));
  return [
    words.next,
    `  1. ${steps.edit}`,
    ...commands.map(([command, why], i) => `  ${i + 2}. ${command.padEnd(width)}   ${why}`),
    '',
    steps.guide,
  ].join('\n');
}

await runCommand(words.usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { title: { type: 'string' }, lang: { type: 'string' }, in: { type: 'string' } },
  });
  if (positionals.length > 1) throw new CommandError('');
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = isTerminal ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  try {
    const id = await ask({ text: words.askId, usual: null, read: readId }, positionals[0], terminal);
    const title = await ask({ text: words.askTitle, usual: titleOf(id), read: readTitle }, values.title, terminal);
    const languages = await ask(
      { text: words.askLanguages, usual: spoken, read: readLanguages },
      values.lang,
      terminal,
    );

    const catalogue = join(ROOT, 'scenarios');
    const folder = values.in === undefined ? catalogue : resolve(workingFolder, values.in);
    const path = join(folder, `${id}.yaml`);
    const file = typed(path);
    const published = join(ROOT, 'public', `scenario.schema.${languages[0]}.json`);
    const schema = relative(folder, published).split(sep).join('/');
    await Promise.all(languages.map(templateWords.load));
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(path, template({ id, title, languages, schema, isForTerminal: true }), { flag: 'wx' });
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      throw new CommandError(isThere ? words.exists(file) : words.cannotWrite(file), { cause: error });
    }
    console.log(`${words.written(file)}\n\n${nextSteps(file, folder === catalogue)}`);
  } finally {
    terminal?.close();
  }
});
