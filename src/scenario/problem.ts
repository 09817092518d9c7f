import { PROBLEM_WORDS, type ProblemCode, type ProblemParts, type Told } from '../words/problems';
import { LIMITS } from './limits';
import type { Language, Text } from './playable';
import type { SourceText, Span } from './tree';

export type { ProblemCode } from '../words/problems';
export type Severity = 'error' | 'warning';

/** One fault of a file: where, what, and how to mend it. */
export interface Problem {
  file: string;
  /** Both counted from 1, in UTF-16 units, as editors do. */
  line: number;
  column: number;
  /** One past the last column of the faulty words, on the same line. */
  endColumn: number;
  code: ProblemCode;
  severity: Severity;
  message: Text;
  fix: Text | null;
  /** The faulty line, as written. */
  excerpt: string;
}

/** What is suspicious but does not stop a game. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'lost-text',
  'similar-ids',
  'axes-share-a-gauge',
  'instrument-in-axis',
  'no-fact',
  'text-too-long',
  'label-too-long',
  'cost-not-a-resource',
  'clause-outside-cop',
  'clause-never-proposed',
  'never-used',
  'useless-key',
  'condition-always',
  'hidden-character',
  'condition-exact',
  'extra-language',
  'same-in-both-languages',
]);

/** Collects the problems of one file, one for each place, in the order of the text. */
export class Report {
  readonly #problems = new Map<string, Problem>();
  readonly #muted = new Set<number>();

  constructor(readonly source: SourceText) {}

  add<C extends ProblemCode>(code: C, span: Span, ...parts: ProblemParts<C>): void {
    const line = this.source.lineAt(span.start);
    if (this.#muted.has(line)) return;
    const column = span.start - this.source.startOfLine(line) + 1;
    const key = `${line}:${column}`;
    const known = this.#problems.get(key);
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    if (known && (known.severity === 'error' || severity === 'warning')) return;
    const { fr, en } = (PROBLEM_WORDS[code] as (...parts: ProblemParts<C>) => Told)(...parts);
    const end = Math.max(span.start + 1, Math.min(span.end, this.source.endOfLine(line)));
    this.#problems.set(key, {
      file: this.source.file,
      line,
      column,
      endColumn: column + (end - span.start),
      code,
      severity,
      message: { fr: fr[0], en: en[0] },
      fix: fr[1] && en[1] ? { fr: fr[1], en: en[1] } : null,
      excerpt: this.source.lineText(line),
    });
  }

  /** Says nothing more about this line: what is there has been replaced to read the rest. */
  mute(line: number): void {
    this.#muted.add(line);
  }

  get hasErrors(): boolean {
    return [...this.#problems.values()].some((problem) => problem.severity === 'error');
  }

  /** All of them in the order of the text, errors kept first when there are too many. */
  problems(): Problem[] {
    const inOrder = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column;
    const all = [...this.#problems.values()];
    if (all.length > LIMITS.problems) {
      all.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || inOrder(a, b));
    }
    return all.slice(0, LIMITS.problems).sort(inOrder);
  }
}

const EXCERPT_WIDTH = 96;

/** The faulty line and a caret under the faulty words; a long line is cut around them. */
export const showExcerpt = (problem: Problem): { line: string; caret: string } => {
  const { excerpt, column, endColumn } = problem;
  const from = excerpt.length <= EXCERPT_WIDTH ? 0 : Math.max(0, Math.min(column - 31, excerpt.length - EXCERPT_WIDTH));
  const shown = excerpt.slice(from, from + EXCERPT_WIDTH).replaceAll('\t', ' ');
  const lead = from > 0 ? '…' : '';
  const tail = from + EXCERPT_WIDTH < excerpt.length ? '…' : '';
  const start = column - 1 - from + lead.length;
  const width = Math.max(1, Math.min(endColumn - column, lead.length + shown.length - start));
  return { line: lead + shown + tail, caret: ' '.repeat(start) + '^'.repeat(width) };
};

export const messageIn = (problem: Problem, language: Language): string => problem.message[language];
export const fixIn = (problem: Problem, language: Language): string | null => problem.fix?.[language] ?? null;
