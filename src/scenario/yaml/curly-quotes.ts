/** A file whose values all stand between the quotes of a word processor: one fault, and the rest is checked. */
import type { Report } from '../problem';

/** From so many values on, it is the whole file that a word processor went through. */
const MANY = 5;

/** What stands before a value, the value in curly quotes, and what may follow it on its line. */
const CURLY_VALUE =
  /([:,{[-][ \t]+)(?:([“„])([^“”„"\\\n]*)([”“])|(«)([^«»"\\\n]*)(»)|(‘)([^‘"\\\n]*)(’))(?=[ \t]*(?:[,}\]\r\n#]|$))/g;

/** What a match of it holds. */
const partsOf = ([whole, before = '', ...groups]: RegExpMatchArray) => {
  const [open = '', words = '', close = ''] = groups.filter((group) => group !== undefined);
  return { length: whole.length, before, open, words, close };
};
/** A value that is never shown: quotes around it were meant as those of the keyboard. */
const HIDDEN_VALUE = /(?:^|[\s{,-])(?:format|id|when|count|first|languages|picture|from|to|gain): *[“„«‘]/;

/**
 * The text with straight quotes instead, letter for letter, so that every place stays what it is; the text itself where few
 * values are quoted so. Reports the first of them, once for all.
 */
export function straightened(text: string, report: Report): string {
  // Guillemets around shown words may be meant to be shown.
  const isWhole = HIDDEN_VALUE.test(text);
  const found = [...text.matchAll(CURLY_VALUE)]
    .map((match) => ({ at: match.index, ...partsOf(match) }))
    .filter(({ open }) => open !== '«' || isWhole);
  if (found.length < MANY) return text;
  const [first] = found;
  const start = first!.at + first!.before.length;
  report.add(
    'curly-quotes-everywhere',
    { start, end: start + 1 },
    {
      times: found.length,
      open: first!.open,
      close: first!.close,
    },
  );
  let end = 0;
  const pieces = found.map(({ at, length, before, open, words }) => {
    const piece = text.slice(end, at) + before + straight(open, words);
    end = at + length;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}

/** Guillemets have a space inside, on either side, which is no part of the words. */
function straight(open: string, words: string): string {
  const [, lead = '', inside = '', tail = ''] = (open === '«' && /^(\s?)(.*?)(\s?)$/.exec(words)) || [
    '',
    '',
    words,
    '',
  ];
  return `${' '.repeat(lead.length)}"${inside}"${' '.repeat(tail.length)}`;
}
