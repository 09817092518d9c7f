/**
 * The checker: a scenario's text -> its problems, and the scenario ready to play when none of them is an error.
 * Pure: reads no file, and runs in a browser's worker as well as in Node.
 */
import { checkConditions } from './conditions';
import { checkFairness } from './fairness';
import { checkGlossary } from './glossary';
import { checkNames } from './names';
import { checkReach } from './reach';
import { checkTexts } from './texts';
import { lostHeadingIn } from './lines/lost-heading';
import { misalignedIn } from './lines/misaligned';
import { normalise } from '../normalise/normalise';
import { parseFile } from '../yaml/parse';
import { stepsOfAGame } from '../../engine/analysis';
import { LIMITS } from '../limits';
import type { PlayableScenario } from '../playable';
import type { Problem } from '../problem';
import { CheckContext, type ReadFacts, type ReadScenario } from './context';
import { factsFile, scenarioFile, type FactsFile, type Loose, type ScenarioFile } from '../schema/schema';
import { conform } from './conform';

export type { Problem, Severity } from '../problem';

/** The facts that the scenarios of a folder share. */
export interface SharedFacts {
  factsText: string;
  factsFileName: string;
}

export interface CheckedScenario {
  problems: readonly Problem[];
  /** null when there is an error. */
  scenario: PlayableScenario | null;
}

/** Checks a scenario's text. `fileName` only serves in the problems. Never throws, whatever the text. */
export const checkScenario = (text: string, fileName: string, shared?: SharedFacts): CheckedScenario => {
  const facts = shared ? readFacts(shared) : null;
  const asWritten = readScenario(text, fileName, facts);
  const checked = checkRead(asWritten, facts);
  if (checked.scenario) return checked;
  const lost = lostHeadingIn(asWritten.report.source.text, asWritten, (tried) => {
    const read = readScenario(tried, fileName, facts);
    return { report: read.report, problems: checkRead(read, facts).problems };
  });
  if (lost) return { problems: inOrder([lost.problem, ...lost.others], fileName), scenario: null };
  const misaligned = misalignedIn(asWritten.report.source.text, asWritten, (tried) =>
    readScenario(tried, fileName, facts),
  );
  if (!misaligned) return checked;
  const { problem, repaired, from, to } = misaligned;
  const others = checkRead(readScenario(repaired, fileName, facts), facts).problems;
  // Those of the moved lines stand elsewhere in the file: the next check reports them.
  const problems = [problem, ...others.filter(({ file, line }) => file !== fileName || line < from || line >= to)];
  return { problems: inOrder(problems, fileName), scenario: null };
};

/** Those of the scenario by their lines, then those of the shared facts. */
const inOrder = (problems: readonly Problem[], fileName: string): readonly Problem[] => {
  const isFacts = ({ file }: Problem) => Number(file !== fileName);
  return [...problems].sort((a, b) => isFacts(a) - isFacts(b) || (a.file === b.file ? a.line - b.line : 0));
};

/** What is read of a text, and all that is wrong with it but what only play shows. */
export const readScenario = (text: string, fileName: string, facts: ReadFacts | null): ReadScenario => {
  const { report, root } = parseFile(text, fileName);
  if (!root) return { report, context: null };
  const conformed = conform(scenarioFile, root, report);
  const file = (conformed.value ?? {}) as Loose<ScenarioFile>;
  const context = new CheckContext(root, file, report, conformed, facts?.names);
  checkNames(context);
  checkConditions(context);
  context.reportMissing();
  checkGlossary(root, report);
  checkTexts(context, facts);
  checkFairness(context);
  return { report, context };
};

const checkRead = ({ report, context }: ReadScenario, facts: ReadFacts | null): CheckedScenario => {
  const reports = facts ? [report, facts.report] : [report];
  const isFaulty = context === null || reports.some((each) => each.hasErrors);
  const scenario = isFaulty ? null : playableOf(context, facts);
  if (context && scenario) checkReach(context, scenario);
  return { problems: reports.flatMap((each) => each.problems()), scenario };
};

/**
 * Reads one text after another that are to be played, and no more: the facts are read once, and no trial games look for what is
 * out of reach. Gives null for a text with an error.
 */
export function scenarioReader(shared?: SharedFacts): (text: string, fileName: string) => PlayableScenario | null {
  const facts = shared ? readFacts(shared) : null;
  return (text, fileName) => {
    const { report, context } = readScenario(text, fileName, facts);
    const isFaulty = context === null || report.hasErrors || facts?.report.hasErrors === true;
    return isFaulty ? null : playableOf(context, facts);
  };
}

/** The scenario of a file without errors; null where it is too heavy to be played, which is reported. */
export function playableOf(context: CheckContext, facts: ReadFacts | null): PlayableScenario | null {
  const scenario = normalise(context.file as ScenarioFile, facts?.file ?? null);
  const steps = stepsOfAGame(scenario.rules);
  if (steps <= LIMITS.steps) return scenario;
  context.report.add('too-heavy', context.valueAt('turns', 'count'), {
    times: Math.ceil((1000 * steps) / LIMITS.steps),
  });
  return null;
}

/** Checks a file of shared facts alone. */
export const checkFacts = (shared: SharedFacts): readonly Problem[] => readFacts(shared).report.problems();

/** The shared facts, read once for many worlds. */
export const readFacts = ({ factsText, factsFileName }: SharedFacts): ReadFacts => {
  const { report, root } = parseFile(factsText, factsFileName);
  if (!root) return { report, names: null, file: null, conformed: null };
  const conformed = conform(factsFile, root, report);
  checkGlossary(root, report);
  const facts = root.entries.get('facts')?.value;
  return {
    report,
    names: facts?.kind === 'map' ? new Set(facts.entries.keys()) : null,
    file: report.hasErrors ? null : (conformed.value as FactsFile),
    conformed,
  };
};
