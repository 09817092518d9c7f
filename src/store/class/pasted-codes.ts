/** Game codes in a text that somebody pasted or a file that they gave: one a line, a link, or a column of a table. */
import { decodeGame } from '../../engine/analysis';
import { codeInLink } from '../launch/links';

export interface PastedCode {
  /** From 1, as in the text. */
  line: number;
  /** What stands there for a code; whether it is one is for others to say. */
  code: string;
}

/** The codes of a text, empty lines left out. What stands beside a code (a name, a date) is not read. */
export function pastedCodes(text: string): PastedCode[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, i) => codesOfLine(line).map((code) => ({ line: i + 1, code })));
}

/** Something that was meant as a code, with whatever stands around it. */
const CODE = /\bB\d(?:[-\u2010-\u2015][0-9A-Z]+)+/i;

function codesOfLine(line: string): string[] {
  const clean = line.replace(/[\ufeff\u200b]/g, '').trim();
  if (clean === '') return [];
  const pieces = clean.split(/[;,\t|]/).map((piece) => unquoted(piece.trim()));
  const meant = pieces.flatMap((piece) => codeInLink(piece) ?? CODE.exec(piece)?.[0] ?? []);
  const right = [...pieces, ...meant].filter((piece) => decodeGame(piece).ok);
  if (right.length > 0) return [...new Set(right)];
  // Nothing that can be read: the piece that looks most like a code is the one to complain of.
  return [meant[0] ?? pieces.find((piece) => /^B\d/i.test(piece)) ?? clean];
}

const unquoted = (text: string): string => (/^(["']).*\1$/.exec(text) === null ? text : text.slice(1, -1).trim());
