/** A line that belongs to the text above it, and stands too far left to be read as a part of it. */

export interface StrayText {
  /** The line where the text starts, from 1. */
  line: number;
  /** The spaces that its lines start with. */
  wanted: number;
  /** Where this line and those below that share its fault start. */
  starts: readonly number[];
}

/** Lines looked at above the fault: more than any text has. */
const MOST_LINES = 60;
/** Stray lines that are read around. */
const MOST_STRAY = 12;

const KEY = /^\s*(?:- +)?["']?[\w-]+["']?\s*:(?:\s|$)/;
/** A key, and the sign that announces a text below it or the start of the text. */
const OPENS = /^(\s*(?:- +)?)["']?[\w-]+["']?:\s+([>|][-+]?\s*$|\p{L}|["'«“])/u;

/** The text that a line is a stray part of; null for a line that is none. `word` is where its first word starts. */
export function strayTextAt(text: string, word: number): StrayText | null {
  const start = text.lastIndexOf('\n', word - 1) + 1;
  if (!isWords(text, lineFrom(text, start))) return null;
  let wanted: number | null = null;
  let at = start;
  for (let count = 0; count < MOST_LINES && at > 0; count++) {
    at = text.lastIndexOf('\n', at - 2) + 1;
    const line = lineFrom(text, at);
    if (line.trim() === '') continue;
    const opened = OPENS.exec(line);
    if (!opened && KEY.test(line)) return null;
    if (opened) {
      const key = opened[1]!.length;
      const isBlock = /^[>|]/.test(opened[2]!);
      // The line just below the sign: the text as a whole is not indented.
      if (isBlock && wanted === null) return null;
      const found = word - start;
      if (!isBlock && found > key) return null;
      if (wanted !== null && (wanted <= key || found >= wanted)) return null;
      const starts = strayLines(text, start, wanted ?? key + 2);
      return { line: text.slice(0, at).split('\n').length, wanted: wanted ?? key + 2, starts };
    }
    if (/^\s*(?:#|- )/.test(line)) return null;
    wanted = line.search(/\S/);
  }
  return null;
}

/** The starts of the first words of this line and of those below that go on with the text, as far left. */
function strayLines(text: string, start: number, wanted: number): number[] {
  const starts: number[] = [];
  for (let at = start; at < text.length; at = text.indexOf('\n', at) + 1) {
    const line = lineFrom(text, at);
    const indent = line.search(/\S/);
    if (!isWords(text, line) || (starts.length > 0 && indent > wanted) || starts.length === MOST_STRAY) break;
    starts.push(at + indent);
    if (!text.includes('\n', at)) break;
  }
  return starts;
}

const lineFrom = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? text.length : end).replace(/\r$/, '');
};

/** Words of a sentence, as a forgotten colon does not leave them: `budget 12`, `label Confiance`. */
function isWords(text: string, line: string): boolean {
  const [, first, rest] = /^\s*["'«“(]?\s?(\p{L}[\p{L}’'-]*)[,;.!?…]?\s+(.+)$/u.exec(line) ?? [];
  if (first === undefined || rest === undefined || KEY.test(line)) return false;
  // A word that is a key elsewhere in the file is one here too, which lacks its colon.
  if (/^[\w-]+$/.test(first) && new RegExp(`^[ \\t]*(?:- +)?${first}:`, 'm').test(text)) return false;
  return /^\p{Lu}/u.test(first) || /[.!?…»”]\s*$/.test(rest) || rest.split(/\s+/).length >= 3;
}
