/**
 * Tables for spreadsheets, as they are opened by a double click: a byte order mark, then the separator and the decimal sign
 * that the reader's language expects. Lines end as RFC 4180 says.
 */
import type { Language } from '../../words';
import { endingWords } from '../../words/ending';

/** A text, a number, or nothing. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\ufeff';

/** No text of a cell is ever taken for a formula: one that begins like a formula gets an apostrophe. */
export function csv(rows: readonly (readonly Cell[])[], language: Language): string {
  const { separator, decimal } = endingWords(language).handIn.spreadsheet;
  const lines = rows.map((row) => row.map((cell) => written(cell, decimal)).join(separator));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function written(cell: Cell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const safe = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
