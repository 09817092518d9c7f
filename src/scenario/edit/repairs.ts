/** Problems that have one way out: what to write in the place of what. */
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
  const found = (problem.details ?? {}) as { words?: unknown; mended?: unknown; near?: unknown; lines?: unknown };
  const from = placeOf(text, problem);
  const written = text.slice(from, from + problem.endColumn - problem.column);
  if (typeof found.mended === 'string' && typeof found.words === 'string') {
    const quote = /^["']/.exec(written)?.[0] ?? '';
    const to = from + found.words.length + 2 * quote.length;
    if (text.slice(from + quote.length, to - quote.length) !== found.words) return null;
    return { splice: { from, to, insert: found.mended }, writes: found.mended };
  }
  if (typeof found.near !== 'string' || written.trim() === '') return null;
  // A name that many lines use was deleted: to write another in one of them would mend nothing.
  if (Array.isArray(found.lines) && found.lines.length > 1) return null;
  const quote = /^(["']).*\1$/.exec(written)?.[1] ?? '';
  const insert = quote + found.near + quote;
  return { splice: { from, to: from + written.length, insert }, writes: found.near };
}

export const repaired = (text: string, { splice }: Repair): string => spliced(text, [splice]);

/** The line of a place, counted from 1. */
export const lineAt = (text: string, at: number): number => text.slice(0, startOfLine(text, at)).split('\n').length;
