import { LIMITS } from '../limits';
import type { Span } from './tree';

/** A text that could not be parsed, line by line, by offsets. A line longer than the limit counts as several. */
export class Lines {
  constructor(readonly text: string) {}

  letter(at: number): string {
    return this.text[at] ?? '';
  }

  lineStart(at: number): number {
    const from = Math.max(0, at - LIMITS.lineLength);
    const found = this.text.slice(from, Math.max(0, at)).lastIndexOf('\n');
    return found === -1 ? from : from + found + 1;
  }

  /** The words of the line that starts here. */
  lineAt(start: number): string {
    return this.text.slice(start, this.lineEnd(start));
  }

  /** Where the next line starts, or the text ends. */
  lineAfter(start: number): number {
    const end = this.text.indexOf('\n', start);
    return end === -1 ? this.text.length : end + 1;
  }

  lineEnd(at: number): number {
    const end = this.text.slice(at, at + LIMITS.lineLength).indexOf('\n');
    const last = end === -1 ? Math.min(this.text.length, at + LIMITS.lineLength) : at + end;
    return this.text[last - 1] === '\r' ? last - 1 : last;
  }

  lineAbove(at: number): string | null {
    const start = this.lineStart(at);
    return start === 0 ? null : this.text.slice(this.lineStart(start - 1), this.lineEnd(start - 1));
  }

  /** The first word at or after an offset, or after the start of its line when the offset stands in the indentation. */
  firstWord(at: number): number {
    const found = /\S/.exec(this.text.slice(at, at + LIMITS.lineLength));
    return found ? at + found.index : at;
  }

  restOfLine(start: number): Span {
    return { start, end: Math.max(start + 1, start + this.text.slice(start, this.lineEnd(start)).trimEnd().length) };
  }

  /** A plain value up to the end of its line, or of its place between brackets. */
  wholeValue(start: number): Span {
    const line = this.text.slice(this.lineStart(start), start);
    const isInBrackets = /[{[][^}\]]*$/.test(line);
    const rest = this.text.slice(start, this.lineEnd(start));
    const value = isInBrackets ? (/^[^,}\]]*/.exec(rest)?.[0] ?? rest) : rest;
    return { start, end: start + Math.max(1, value.trimEnd().length) };
  }
}
