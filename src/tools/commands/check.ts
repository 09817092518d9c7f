/**
 * `npm run -s check -- FILE… [--lang LANGUAGE] [--json] [--watch]`: checks scenario files. Paths start where the command was
 * typed. Leaves with 0 when the files can be played, 1 when there is an error, 2 when asked wrongly.
 */
import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../../scenario/check/check';
import type { Language } from '../../scenario/playable';
import { checkWords, messageOf, problemWords } from '../../words/problems';
import { FACTS_FILE } from '../../scenario/names';
import { CommandError, languageOption, runCommand, terminalLanguage, workingFolder } from '../support/command';
import { formatProblems, readScenario } from '../support/scenario-file';

interface Request {
  files: string[];
  language: Language;
  isJson: boolean;
}

/** Checks the files and prints their problems; returns the exit code. */
const checkOnce = async ({ files, language, isJson }: Request): Promise<number> => {
  const words = await checkWords.load(language);
  const problems: Problem[] = [];
  let unreadable = 0;
  const seen = new Set<string>();
  for (const file of files) {
    const path = resolve(workingFolder, file);
    try {
      const checked = await readScenario(path, file);
      // Problems in the facts of a folder are reported once, however many scenarios share them.
      const fresh = checked.problems.filter((problem) => !seen.has(keyOf(problem)));
      for (const problem of fresh) seen.add(keyOf(problem));
      problems.push(...fresh);
    } catch {
      unreadable++;
      console.error(words.unreadable(file));
    }
  }
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (isJson) {
    await problemWords.load(language);
    const plain = problems.map(({ file, line, column, code, severity, details }) => ({
      file,
      line,
      column,
      code,
      severity,
      ...messageOf({ code, details }, language),
    }));
    console.log(JSON.stringify(plain, null, 2));
  } else if (unreadable === 0 || problems.length > 0) {
    if (problems.length > 0) console.log(`${await formatProblems(problems, language)}\n`);
    if (errors > 0) console.log(words.errors(errors));
    else if (problems.length > 0) console.log(words.playable(problems.length));
    else console.log(files.every(isFactsFile) ? words.factsRight : words.allRight(files.length));
  }
  if (unreadable > 0) return 2;
  return errors > 0 ? 1 : 0;
};

const isFactsFile = (file: string): boolean => basename(file) === FACTS_FILE;

const keyOf = ({ file, line, column, code }: Problem): string => `${file}:${line}:${column}:${code}`;

/** Checks again whenever one of the files, or the facts beside them, is saved. */
const keepChecking = (request: Request): void => {
  const names = new Set([...request.files.map((file) => basename(file)), FACTS_FILE]);
  const folders = new Set(request.files.map((file) => dirname(resolve(workingFolder, file))));
  let waiting: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    // The folder, not the file: editors replace a file when they save it.
    watch(folder, (_, name) => {
      if (name !== null && !names.has(name)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (!request.isJson) console.log('\n────────');
        void checkOnce(request);
      }, 100);
    });
  }
  if (!request.isJson) console.log(checkWords(request.language).watching);
};

await runCommand((await checkWords.load(terminalLanguage())).usage, async () => {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  if (files.length === 0) throw new CommandError('');
  const request: Request = { files, language: languageOption(values.lang), isJson: values.json };
  const code = await checkOnce(request);
  if (values.watch) keepChecking(request);
  else process.exitCode = code;
});
