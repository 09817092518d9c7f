/** What a word processor leaves in a text, made plain before it enters a file: its structure only, never the author's sentences. */

/** Letters without width. */
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** Words for a field: one paragraph, without bullets, tabs, unseen letters or line breaks. */
export const cleanedWords = (pasted: string): string =>
  pasted
    .replaceAll(UNSEEN, '')
    .split(/\r?\n|[\u2028\u2029]/)
    .map((line) => line.replace(/^[ \t\u00A0]*[•●▪◦‣·][ \t\u00A0]*/, '').trim())
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll('\t', ' ');

/** Lines of a file: curly quotes around values, no-break spaces of the margin and after a colon, bullets, long minus signs. */
export const cleanedLines = (pasted: string): string =>
  pasted
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(cleanedLine)
    .join('\n');

function cleanedLine(line: string): string {
  const [, margin = '', rest = ''] = /^([ \t\u00A0\u202F]*)([\s\S]*)$/.exec(line)!;
  const plain = margin.replaceAll('\t', '  ').replaceAll(/[\u00A0\u202F]/g, ' ');
  return (
    plain + withPlainValue(rest.replace(/^[•●▪◦‣·][ \t\u00A0\u202F]*/, '- ').replace(/^[–—][ \t\u00A0\u202F]+/, '- '))
  );
}

/** A key, its colon, and what is written after it. */
const PAIR = /^((?:- )?[A-Za-z0-9_.-]+)[\u00A0\u202F ]*:[ \u00A0\u202F]*([\s\S]*)$/;

function withPlainValue(line: string): string {
  const pair = PAIR.exec(line);
  if (pair === null || /^(https?|ftp)$/i.test(pair[1]!)) return line;
  const [, key, value] = pair;
  if (value === '' || value === '\r') return `${key}:${value}`;
  return `${key}: ${plainQuotes(value!).replace(/^[−–](?=\d)/, '-')}`;
}

/** A value between curly quotes is between straight ones. */
function plainQuotes(value: string): string {
  const quoted = /^[“”„]([\s\S]*)[“”]([ \t\r]*)$/.exec(value);
  if (quoted === null) return value;
  const [, words, tail] = quoted;
  return `${JSON.stringify(words)}${tail}`;
}
