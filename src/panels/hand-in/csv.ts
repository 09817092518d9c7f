/**
 * Tables for spreadsheets, as they are opened by a double click: in French a byte order mark, semicolons and decimal commas;
 * in English a byte order mark, commas and decimal points. Lines end as RFC 4180 says.
 */
import type { Language } from '../../words';

/** A text, a number, or nothing. */
export type Cell = string | number | null;

const SEPARATORS: Readonly<Record<Language, string>> = { fr: ';', en: ',' };
const BYTE_ORDER_MARK = '\ufeff';

/** No text of a cell is ever taken for a formula: one that begins like a formula gets an apostrophe. */
export function csv(rows: readonly (readonly Cell[])[], language: Language): string {
  const separator = SEPARATORS[language];
  const lines = rows.map((row) => row.map((cell) => written(cell, language)).join(separator));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function written(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const text = String(cell);
    return language === 'fr' ? text.replace('.', ',') : text;
  }
  const safe = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
