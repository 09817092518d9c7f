/** Scenario files on a disk: read, with the facts beside them, and checked. */
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  checkFacts,
  checkScenario,
  type CheckedScenario,
  type Problem,
  type SharedFacts,
} from '../../scenario/check/check';
import { LIMITS } from '../../scenario/limits';
import { FACTS_FILE } from '../../scenario/names';
import type { Language, PlayableScenario } from '../../scenario/playable';
import { decodeText } from '../../scenario/decode';
import { checkWords, messageOf, problemWords } from '../../words/problems';
import { printable } from '../../scenario/printable';

/** The names of the scenario files of a folder, in their order: all but the facts that they share. */
export const scenarioFilesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.yaml') && name !== FACTS_FILE).sort();

/** Where the balance report on a scenario of a folder is kept. */
export const reportPath = (folder: string, id: string): string => join(folder, 'reports', `${id}.json`);

/** Where the problems of a scenario of a folder are kept. */
export const problemsPath = (folder: string, id: string): string => join(folder, 'problems', `${id}.json`);

/**
 * Reads and checks a scenario, or a file of shared facts (which is no scenario: null). `shownAs` names the file in the
 * problems. Rejects when the file cannot be read.
 */
export const readScenario = async (path: string, shownAs: string = path): Promise<CheckedScenario> => {
  const text = await readText(path);
  if (basename(path) === FACTS_FILE) {
    return { problems: checkFacts({ factsText: text, factsFileName: shownAs }), scenario: null };
  }
  return checkScenario(text, shownAs, await factsBeside(path, shownAs));
};

/** More than any file that the checker reads: a longer one is read so far, and said to be too long. */
const MOST_BYTES = 4 * LIMITS.fileLength;

/** The text of a file. Rejects where it is none: a folder, or a pipe that nobody may ever write to. */
const readText = async (path: string): Promise<string> => {
  const found = await stat(path);
  if (!found.isFile()) throw new Error(`${path} is no file`);
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.min(found.size, MOST_BYTES));
    const { bytesRead } = await file.read(bytes);
    return decodeText(bytes.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
};

const factsBeside = async (path: string, shownAs: string): Promise<SharedFacts | undefined> => {
  try {
    const factsText = await readText(join(dirname(path), FACTS_FILE));
    return { factsText, factsFileName: join(dirname(shownAs), FACTS_FILE) };
  } catch {
    return undefined;
  }
};

/** Problems as a person reads them: where, what, the faulty words underlined, how to fix them. */
export const formatProblems = async (problems: readonly Problem[], language: Language): Promise<string> => {
  await Promise.all([checkWords.load(language), problemWords.load(language)]);
  return problems.map((problem) => formatProblem(problem, language)).join('\n\n');
};

const formatProblem = (problem: Problem, language: Language): string => {
  const { start, end } = problem.marked;
  const caret = ' '.repeat(start) + '^'.repeat(end - start);
  const margin = String(problem.line);
  const gutter = ' '.repeat(margin.length);
  const { message, fix } = messageOf(problem, language);
  const lines = [
    `${checkWords(language)[problem.severity]} · ${problem.file}:${problem.line}:${problem.column} · ${problem.code}`,
    `  ${message}`,
    '',
    `  ${margin} | ${problem.excerpt}`,
    `  ${gutter} | ${caret}`,
    ...(fix === null ? [] : [`  ${fix}`]),
  ];
  return printable(lines.join('\n'));
};

/**
 * The scenario of a file that is right; otherwise null: the problems are printed, and the command will leave with 1, or with
 * 2 when the file cannot be read.
 */
export const readPlayable = async (
  path: string,
  shownAs: string,
  language: Language,
): Promise<PlayableScenario | null> => {
  try {
    const { problems, scenario } = await readScenario(path, shownAs);
    if (scenario !== null) return scenario;
    const errors = problems.filter(({ severity }) => severity === 'error');
    console.error(await formatProblems(errors, language));
    process.exitCode = 1;
  } catch {
    console.error((await checkWords.load(language)).unreadable(shownAs));
    process.exitCode = 2;
  }
  return null;
};
