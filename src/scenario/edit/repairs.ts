/** Problems that have one way out: what to write in the place of what. */
import { isCount, UNIT } from '../../engine';
import type { Unmet } from '../../engine/analysis';
import type { Problem } from '../problem';
import { startOfLine } from './document';
import { spliced, type Splice } from './splice';

export interface Repair {
  splice: Splice;
  /** What would be written there, for the button to say. */
  writes: string;
}

/** Where a problem starts in the text that was checked. */
export function placeOf(text: string, { line, column }: Pick<Problem, 'line' | 'column'>): number {
  let at = 0;
  for (let left = line - 1; left > 0; left--) {
    const next = text.indexOf('\n', at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return Math.min(text.length, at + column - 1);
}

/** null where the way out is the author's to choose. */
export function repairOf(text: string, problem: Problem): Repair | null {
  const found = (problem.details ?? {}) as {
    words?: unknown;
    mended?: unknown;
    near?: unknown;
    lines?: unknown;
    expected?: unknown;
    because?: unknown;
  };
  const from = placeOf(text, problem);
  const written = text.slice(from, from + problem.endColumn - problem.column);
  if (typeof found.mended === 'string' && typeof found.words === 'string') {
    const quote = /^["']/.exec(written)?.[0] ?? '';
    const to = from + found.words.length + 2 * quote.length;
    if (text.slice(from + quote.length, to - quote.length) !== found.words) return null;
    return { splice: { from, to, insert: found.mended }, writes: found.mended };
  }
  const nearer = problem.code === 'out-of-range' ? withinBounds(written, found.expected) : null;
  if (nearer !== null) return { splice: { from, to: from + written.length, insert: nearer }, writes: nearer };
  const reached = MENDED_BY_THRESHOLD.has(problem.code) ? reachable(text, from, written, found.because) : null;
  if (reached !== null) return reached;
  if (typeof found.near !== 'string' || written.trim() === '') return null;
  // A name that many lines use was deleted: to write another in one of them would mend nothing.
  if (Array.isArray(found.lines) && found.lines.length > 1) return null;
  const quote = /^(["']).*\1$/.exec(written)?.[1] ?? '';
  const insert = quote + found.near + quote;
  return { splice: { from, to: from + written.length, insert }, writes: found.near };
}

/** The nearest number that may be written there; null for what has no bounds of its own. */
function withinBounds(written: string, expected: unknown): string | null {
  const { from, to } = (expected ?? {}) as { from?: unknown; to?: unknown };
  const value = Number(written);
  if (typeof from !== 'number' || typeof to !== 'number' || !Number.isFinite(value)) return null;
  return String(Math.min(to, Math.max(from, value)));
}

/** What comes about as soon as its threshold is within reach. */
const MENDED_BY_THRESHOLD: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'event-never-happens',
  'ending-never-reached',
  'constraint-never-open',
  'promise-never-kept',
  'lever-never-open',
]);

/** How far into what was seen a threshold is put that no game came to: some games come to it, most do not. */
const INTO_RANGE = 0.15;

/** A threshold that no game of robots came to, put within what they did see. */
function reachable(text: string, from: number, written: string, because: unknown): Repair | null {
  const { cell, is, to, range } = (because ?? {}) as Partial<NonNullable<Unmet['because']>>;
  if (cell === undefined || is === undefined || range === undefined || is === '=' || isCount(cell)) return null;
  const [low, high] = [range.low / UNIT, range.high / UNIT];
  const isBelow = is === '<' || is === '<=';
  const wanted = Math.round(isBelow ? low + (high - low) * INTO_RANGE : high - (high - low) * INTO_RANGE);
  if (isBelow ? wanted <= low : wanted >= high) return null;
  // It is written once: in more places, which of them is meant is the author's to say.
  const found = [...written.matchAll(/([\w.-]+)\s*(<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)/g)].filter(
    ([, name, sign, value]) => name === cell && sign === is && Number(value) === to,
  );
  if (found.length !== 1) return null;
  const [[whole, , , value]] = found as [RegExpMatchArray & [string, string, string, string]];
  const at = from + found[0]!.index + whole.length - value.length;
  if (text.slice(at, at + value.length) !== value) return null;
  const insert = text.slice(from, at) + String(wanted);
  return { splice: { from, to: at + value.length, insert }, writes: `${cell} ${is} ${wanted}` };
}

export const repaired = (text: string, { splice }: Repair): string => spliced(text, [splice]);

/** The line of a place, counted from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, startOfLine(text, at)).split('\n').length;
