/** The corpus of broken files: each says on its first line what should be found, and where. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScenario, type Problem } from '../../src/scenario/check/check';

export interface Expected {
  code: string;
  line: number;
  /** Columns of the faulty words, from 1, the last one excluded. */
  from: number;
  to: number;
}

export interface BrokenFile {
  name: string;
  text: string;
  expected: readonly Expected[];
}

export const BROKEN_FOLDER = join(import.meta.dirname, '../broken');

/** `# expect: CODE LINE:FROM-TO; CODE LINE:FROM-TO` */
export const brokenFiles = (): BrokenFile[] =>
  readdirSync(BROKEN_FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(BROKEN_FOLDER, name), 'utf8');
      const first = /^# expect: (.*)$/m.exec(text)?.[1] ?? '';
      const expected = [...first.matchAll(/([a-z][a-z0-9-]*) (\d+):(\d+)-(\d+)/g)].map(
        ([, code = '', line, from, to]): Expected => ({ code, line: Number(line), from: Number(from), to: Number(to) }),
      );
      return { name, text, expected };
    });

export interface Judged {
  name: string;
  faults: number;
  /** Faults told with their code, or at least at their place. */
  detected: number;
  /** Faults told with their code, inside the faulty words. */
  exact: number;
  messages: number;
  found: string;
}

export const judge = ({ name, text, expected }: BrokenFile): Judged => {
  const { problems } = checkScenario(text, name);
  const isAt = (problem: Problem, fault: Expected) =>
    problem.line === fault.line && problem.column >= fault.from && problem.column < fault.to;
  return {
    name,
    faults: expected.length,
    detected: expected.filter((fault) =>
      problems.some((problem) => problem.code === fault.code || isAt(problem, fault)),
    ).length,
    exact: expected.filter((fault) => problems.some((problem) => problem.code === fault.code && isAt(problem, fault)))
      .length,
    messages: problems.length,
    found: problems.map(({ code, line, column }) => `${code} ${line}:${column}`).join(', '),
  };
};
