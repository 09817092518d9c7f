/** A declaration deleted while much of the file uses it: one message, at its first use, rather than one at each. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkScenario, type Problem } from '../../src/scenario/check/check';
import { FACTS_FILE } from '../../src/scenario/names';
import { codesOf, edited, TREATY } from '../support/scenario-text';
import { said } from '../support/problems';

const FOLDER = resolve(import.meta.dirname, '../../scenarios');
const CAMERAS = readFileSync(resolve(FOLDER, 'cameras-au-lycee.yaml'), 'utf8');
const shared = { factsText: readFileSync(resolve(FOLDER, FACTS_FILE), 'utf8'), factsFileName: FACTS_FILE };

/** The text without an entry of two spaces, nor the lines below that belong to it. */
const without = (name: string): string => CAMERAS.replace(new RegExp(`^  ${name}:\\n(?: {3}.*\\n)+`, 'm'), '');

/** The lines, from 1, where a name is a key, the value of a key, or compared with something. */
const linesWith = (text: string, name: string): number[] => {
  const use = new RegExp(`^[^#]*[a-z]: (?:stance\\.)?${name}\\b|^[^#]*[{ .]${name}(?:: | [<>])`);
  return text.split('\n').flatMap((line, index) => (use.test(line) ? [index + 1] : []));
};

const only = (problems: readonly Problem[]): Problem => {
  expect(problems).toHaveLength(1);
  return problems[0]!;
};

test.each([
  ['gauge', 'budget', 'The gauge `budget`', 'gauges:'],
  ['actor', 'eleves', 'The actor `eleves`', 'actors:'],
  ['assumption', 'moyens', 'The assumption `moyens`', 'assumptions:'],
])('a deleted %s is told once, with the lines that use it and where to bring it back', (_, name, subject, block) => {
  const text = without(name);
  expect(text.length).toBeLessThan(CAMERAS.length);
  const problem = only(checkScenario(text, 'cameras.yaml', shared).problems);
  const uses = linesWith(text, name);
  expect(problem).toMatchObject({ code: 'unknown-name', severity: 'error', line: uses[0] });
  expect(said(problem).message.en).toBe(
    `${subject} does not exist, and ${uses.length} lines use it: ${uses.slice(0, 8).join(', ')} and ${uses.length - 8} more.`,
  );
  expect(said(problem).message.fr).toContain(`${uses.length} lignes s’en servent\u00A0: ${uses[0]}, `);
  expect(said(problem).fix!.en).toContain(`under \`${block}\`, bring it back`);
});

test('a gauge misspelt the same way on many lines is told once, with the nearest name', () => {
  const text = CAMERAS.replaceAll('gauge: surveillance', 'gauge: surveilance');
  const problem = only(checkScenario(text, 'cameras.yaml', shared).problems);
  expect(linesWith(text, 'surveilance').length).toBeGreaterThan(2);
  expect(said(problem).fix!.en).toContain('write `surveillance` on these lines');
});

test('two misspellings are told each in its place', () => {
  const text = edited(
    TREATY,
    ['monitored_by: libertes', 'monitored_by: liberte'],
    ['requires: libertes', 'requires: liberte'],
  );
  expect(codesOf(text)).toEqual(['unknown-name', 'condition-unknown-name']);
});

test('a missing axis is told as such, and the weights that judge it are not blamed', () => {
  const text = edited(CAMERAS, ['  emancipation:\n', '  emancipations:\n']);
  const { problems } = checkScenario(text, 'cameras.yaml', shared);
  expect(problems.map((problem) => said(problem).message.en).join()).not.toContain('In the two axes');
});

test('an axis that names a gauge with its accent is told, and the weights that name it well are not blamed', () => {
  const text = edited(CAMERAS, ['mean_of: { securite: 10', 'mean_of: { sécurité: 10']);
  const problem = only(checkScenario(text, 'cameras.yaml', shared).problems);
  expect(said(problem).message.en).toContain('`sécurité` does not exist');
  expect(said(problem).fix!.en).toContain('`securite`');
});
