/** Scenario files on a disk: read, with the facts beside them, and checked. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  checkFacts,
  checkScenario,
  type CheckedScenario,
  type Problem,
  type SharedFacts,
} from '../../scenario/check/check';
import { FACTS_FILE } from '../../scenario/names';
import type { Language, PlayableScenario } from '../../scenario/playable';
import { decodeText } from '../../scenario/decode';
import { checkWords, messageOf, problemWords } from '../../words/problems';

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
  const text = decodeText(await readFile(path));
  if (basename(path) === FACTS_FILE) {
    return { problems: checkFacts({ factsText: text, factsFileName: shownAs }), scenario: null };
  }
  return checkScenario(text, shownAs, await factsBeside(path, shownAs));
};

const factsBeside = async (path: string, shownAs: string): Promise<SharedFacts | undefined> => {
  try {
    const factsText = decodeText(await readFile(join(dirname(path), FACTS_FILE)));
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
  return [
    `${checkWords(language)[problem.severity]} · ${problem.file}:${problem.line}:${problem.column} · ${problem.code}`,
    `  ${message}`,
    '',
    `  ${margin} | ${problem.excerpt}`,
    `  ${gutter} | ${caret}`,
    ...(fix === null ? [] : [`  ${fix}`]),
  ].join('\n');
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
