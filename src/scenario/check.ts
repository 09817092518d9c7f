/**
 * The checker: a scenario's text -> its problems, and the scenario ready to play when none of them is an error.
 * Pure: reads no file, and runs in a browser's worker as well as in Node.
 */
import { checkConditions } from './check-conditions';
import { checkFairness } from './check-fairness';
import { checkGlossary } from './check-glossary';
import { checkNames } from './check-names';
import { checkReach } from './check-reach';
import { checkTexts } from './check-texts';
import { normalise } from './normalise';
import { parseFile } from './parse';
import type { PlayableScenario } from './playable';
import type { Problem, Report } from './problem';
import { Reading } from './reading';
import { factsFile, scenarioFile, type FactsFile, type Loose, type ScenarioFile } from './schema';
import { shapeOf, type Shaped } from './shape';

export type { Problem, Severity } from './problem';

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
  const { report, root } = parseFile(text, fileName);
  const reports = facts ? [report, facts.report] : [report];
  if (!root) return { problems: allProblems(reports), scenario: null };
  const shaped = shapeOf(scenarioFile, root, report);
  const file = (shaped.value ?? {}) as Loose<ScenarioFile>;
  const reading = new Reading(root, file, report, shaped.texts, shaped.conditions, facts?.names);
  checkNames(reading);
  checkConditions(reading);
  reading.tellMissing();
  checkGlossary(root, report);
  checkTexts(reading, facts);
  checkFairness(reading);
  const isFaulty = reports.some((each) => each.hasErrors);
  const scenario = isFaulty ? null : normalise(file as ScenarioFile, facts?.file ?? null);
  if (scenario) checkReach(reading, scenario);
  return { problems: allProblems(reports), scenario };
};

/** Checks a file of shared facts alone. */
export const checkFacts = (shared: SharedFacts): readonly Problem[] => readFacts(shared).report.problems();

export interface ReadFacts {
  report: Report;
  /** null when the file cannot be read. */
  names: ReadonlySet<string> | null;
  file: FactsFile | null;
  shaped: Shaped | null;
}

const readFacts = ({ factsText, factsFileName }: SharedFacts): ReadFacts => {
  const { report, root } = parseFile(factsText, factsFileName);
  if (!root) return { report, names: null, file: null, shaped: null };
  const shaped = shapeOf(factsFile, root, report);
  checkGlossary(root, report);
  const facts = root.entries.get('facts')?.value;
  return {
    report,
    names: facts?.kind === 'map' ? new Set(facts.entries.keys()) : null,
    file: report.hasErrors ? null : (shaped.value as FactsFile),
    shaped,
  };
};

const allProblems = (reports: readonly Report[]): Problem[] => reports.flatMap((report) => report.problems());
