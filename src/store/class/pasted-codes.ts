/** Game codes in a text that somebody pasted or a file that they gave: one a line, a link, or a column of a table. */
import { decodeGame } from '../../engine/analysis';
import { codeInLink } from '../launch/links';

export interface PastedCode {
  /** From 1, as in the text. */
  line: number;
  /** What stands there for a code; whether it is one is for others to say. */
  code: string;
  /** What stands beside it, most often the name of a group; empty for nothing. */
  name: string;
}

/** Letters of a name; whatever is longer is no name. */
const LONGEST_NAME = 40;
/** Lines over which a mail or a word processor may have broken one code. */
const MOST_LINES = 4;

/** The codes of a text, empty lines left out, with the name beside each. The head of a table is no code. */
export function pastedCodes(text: string): PastedCode[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/[\ufeff\u200b]/g, '').trim());
  const found: PastedCode[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '' || (found.length === 0 && isHead(line, lines[i + 1]))) continue;
    const [whole, used] = isRight(line) ? [line, 1] : mended(lines, i);
    found.push(...codesOfLine(whole).map((code) => ({ line: i + 1, code, name: nameBeside(whole) })));
    i += used - 1;
  }
  return found;
}

const SEPARATORS = /[;,\t|]/;
/** Something that was meant as a code, with whatever stands around it. */
const CODE = /\bB\d(?:[-\u2010-\u2015][0-9A-Z]+)+/i;
/** The rest of a code that was broken: nothing but its letters. */
const REST = /^[-\u2010-\u2015\s0-9A-Z]+$/i;

/** The names of columns above a code: a line of a table in which nothing looks like one. */
const isHead = (line: string, next: string | undefined): boolean =>
  SEPARATORS.test(line) && !/\bB\d/i.test(line) && next !== undefined && isRight(next);

const isRight = (line: string): boolean => codesOfLine(line).some((code) => decodeGame(code).ok);

/** A line with those after it that its code goes on in, and how many lines that is; alone where they make no code. */
function mended(lines: readonly string[], from: number): [text: string, used: number] {
  let joined = lines[from]!;
  if (!/\bB\d/i.test(joined)) return [joined, 1];
  for (let used = 2; used <= MOST_LINES; used++) {
    const rest = lines[from + used - 1];
    if (rest === undefined || !REST.test(rest) || /\bB\d-/i.test(rest)) break;
    joined += rest;
    if (isRight(joined)) return [joined, used];
  }
  return [lines[from]!, 1];
}

const piecesOf = (line: string): string[] => line.split(SEPARATORS).map((piece) => unquoted(piece.trim()));

function codesOfLine(line: string): string[] {
  const pieces = piecesOf(line);
  const meant = pieces.flatMap((piece) => codeInLink(piece) ?? CODE.exec(piece)?.[0] ?? []);
  const right = [...pieces, ...meant].filter((piece) => decodeGame(piece).ok);
  if (right.length > 0) return [...new Set(right)];
  // Nothing that can be read: the piece that looks most like a code is the one to complain of.
  return [meant[0] ?? pieces.find((piece) => /^B\d/i.test(piece)) ?? line];
}

/** The first words of a line that are neither its code or link nor a date; a small number where there are none. */
function nameBeside(line: string): string {
  const beside = piecesOf(line).map((piece) =>
    decodeGame(piece).ok
      ? ''
      : piece
          .replace(/\S*#\S*/g, '')
          .replace(CODE, '')
          .replace(/\p{Cc}/gu, '')
          .replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''),
  );
  const words = beside.find((piece) => /\p{L}/u.test(piece)) ?? beside.find((piece) => /^\d{1,2}$/.test(piece));
  return words === undefined || words.length > LONGEST_NAME ? '' : words;
}

const unquoted = (text: string): string => (/^(["']).*\1$/.exec(text) === null ? text : text.slice(1, -1).trim());
