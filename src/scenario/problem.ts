import type { Found, ProblemCode, ProblemParts } from '../words/problems';
import { LIMITS } from './limits';
import { printable } from './printable';
import type { SourceText, Span } from './yaml/tree';

export type { ProblemCode } from '../words/problems';
export type Severity = 'error' | 'warning';

/** One fault of a file: where, what, and how to repair it. */
export interface Problem extends Found {
  file: string;
  /** Both counted from 1, in UTF-16 units, as editors do. */
  line: number;
  column: number;
  /** One past the last column of the faulty words, on the same line. */
  endColumn: number;
  severity: Severity;
  /** The faulty line as written, cut around the faulty words when it is long. */
  excerpt: string;
  /** Where the faulty words stand in the excerpt. */
  marked: Span;
}

/** Problems that are suspicious but leave the scenario playable. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'lost-text',
  'garbled-accents',
  'similar-ids',
  'axes-share-a-gauge',
  'instrument-in-axis',
  'no-fact',
  'arrived-without-fact',
  'advocate-without-voice',
  'life-untouched',
  'instruction-missing',
  'variant-never-shown',
  'text-too-long',
  'label-too-long',
  'cost-not-a-resource',
  'clause-outside-cop',
  'clause-never-proposed',
  'concession-resented',
  'pressure-on-nothing',
  'never-used',
  'useless-key',
  'same-form',
  'expects-nothing',
  'minutes-apart',
  'claims-lopsided',
  'condition-always',
  'hidden-character',
  'curly-quotes',
  'curly-quotes-everywhere',
  'price-as-effect',
  'no-objection',
  'condition-exact',
  'extra-language',
  'same-in-both-languages',
  'wrong-language',
  'stale-number',
  'stale-length',
  'to-fill-in',
  'markup-in-text',
  'long-sentence',
  'hard-to-read',
  'turn-without-dossier',
  'never-affordable',
  'option-never-open',
  'dossier-never-open',
  'event-never-happens',
  'session-never-held',
  'lever-never-open',
  'lever-never-affordable',
  'constraint-never-open',
  'promise-never-kept',
  'promise-always-kept',
  'ending-never-reached',
]);

/** Collects the problems of one file, one for each place, in the order of the text. */
export class Report {
  readonly #problems = new Map<string, Problem>();
  readonly #muted = new Set<number>();
  #errors = 0;

  constructor(readonly source: SourceText) {}

  /** Adds a problem, unless its place already has one as severe, or the report is full. */
  add<C extends ProblemCode>(code: C, span: Span, ...parts: ProblemParts<C>): void {
    if (this.isFull) return;
    const line = this.source.lineAt(span.start);
    if (this.#muted.has(line)) return;
    const column = span.start - this.source.startOfLine(line) + 1;
    const key = `${line}:${column}`;
    const known = this.#problems.get(key);
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    if (known && (known.severity === 'error' || severity === 'warning')) return;
    if (severity === 'error') this.#errors++;
    const end = Math.max(span.start + 1, Math.min(span.end, this.source.endOfLine(line)));
    const endColumn = column + (end - span.start);
    this.#problems.set(key, {
      file: this.source.file,
      line,
      column,
      endColumn,
      code,
      severity,
      details: parts[0],
      ...excerptOf(this.source.lineText(line), column, endColumn),
    });
  }

  /** Ignores further problems of this line, which has been altered so that the rest can be read. */
  mute(line: number): void {
    this.#muted.add(line);
  }

  /** Whether a problem is reported inside this span, so that what follows from it need not be. */
  hasProblemIn(span: Span): boolean {
    const line = this.source.lineAt(span.start);
    const from = span.start - this.source.startOfLine(line) + 1;
    return [...this.#problems.values()].some(
      (problem) => problem.line === line && problem.column >= from && problem.column < from + span.end - span.start,
    );
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Whether there are as many errors as are reported at once; what else is wrong waits for the next check. */
  get isFull(): boolean {
    return this.#errors >= LIMITS.problems;
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
/** Words kept before the fault when a long line is cut. */
const EXCERPT_LEAD = 30;

/** A line, cut around the fault when it is long. Columns count from 1, the last one excluded. */
const excerptOf = (line: string, column: number, endColumn: number): Pick<Problem, 'excerpt' | 'marked'> => {
  const latest = Math.max(0, line.length - EXCERPT_WIDTH);
  const from = Math.min(latest, Math.max(0, column - 1 - EXCERPT_LEAD));
  const lead = from > 0 ? '…' : '';
  const tail = from < latest ? '…' : '';
  const shown = printable(line.slice(from, from + EXCERPT_WIDTH));
  const start = lead.length + column - 1 - from;
  const end = Math.min(lead.length + endColumn - 1 - from, Math.max(start + 1, lead.length + shown.length));
  return { excerpt: lead + shown + tail, marked: { start, end } };
};
