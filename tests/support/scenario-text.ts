/** Small scenario files to start from: `edited` changes a few words, `checked` reads the result. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScenario, type Problem } from '../../src/scenario/check/check';
import type { PlayableScenario } from '../../src/scenario/playable';
import { said } from './problems';

export const RIGHT_FOLDER = join(import.meta.dirname, '../scenario/right');

const read = (name: string) => readFileSync(join(RIGHT_FOLDER, name), 'utf8');

/** Three gauges, one coupling, a fact, a dossier, an event and two endings, in French. */
export const ONE_LANGUAGE = read('one-language.yaml');
/** Two languages, actors and a treaty. */
export const TREATY = read('treaty.yaml');
/** A treaty with levers, two promises and an echo, in French. */
export const NEGOTIATED = read('negotiated.yaml');
export const SMALLEST = read('smallest.yaml');
/** A voice, two lives, texts that depend on what has happened. */
export const PEOPLE = read('people.yaml');

/** The text with words replaced; a word that is not there is a fault of the test. */
export const edited = (text: string, ...changes: readonly (readonly [from: string, to: string])[]): string => {
  let changed = text;
  for (const [from, to] of changes) {
    if (!changed.includes(from)) throw new Error(`nothing to replace: ${from}`);
    changed = changed.replace(from, () => to);
  }
  return changed;
};

export const problemsOf = (text: string): readonly Problem[] => checkScenario(text, 'test.yaml').problems;
export const codesOf = (text: string): string[] => problemsOf(text).map((problem) => problem.code);

/** The scenario of a text without errors. */
export const playable = (text: string): PlayableScenario => {
  const { scenario, problems } = checkScenario(text, 'test.yaml');
  if (!scenario)
    throw new Error(
      problems.map((problem) => `${problem.line}:${problem.column} ${said(problem).message.en}`).join('\n'),
    );
  return scenario;
};
